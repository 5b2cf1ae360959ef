// SPDX-License-Identifier: Apache-2.0
/** Europe PMC. */
@NullMarked
package org.citeprint.plugins.literature.europepmc;

import org.jspecify.annotations.NullMarked;
