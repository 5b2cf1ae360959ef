// SPDX-License-Identifier: Apache-2.0
/** What charts are drawn with: the rows and channels of a plot, scales, axes, labels, legends and bubbles. */
@NullMarked
package org.citeprint.plugins.report.plot;

import org.jspecify.annotations.NullMarked;
