// SPDX-License-Identifier: Apache-2.0
/** Writers of reports and of open files. */
@NullMarked
package org.citeprint.plugins.report;

import org.jspecify.annotations.NullMarked;
