// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.util.List;

/**
 * What files hold.
 *
 * @param files each file
 * @param analyses what can be done with the works of all of them
 */
record View(List<FileView> files, List<Analyses.Answer> analyses) {}
