// SPDX-License-Identifier: Apache-2.0
/** The parts of a report, from the masthead to the colophon. */
@NullMarked
package org.citeprint.plugins.report.content;

import org.jspecify.annotations.NullMarked;
