// SPDX-License-Identifier: Apache-2.0
/** Counts of terms by year, made of a corpus. */
@NullMarked
package org.citeprint.plugins.burst.series;

import org.jspecify.annotations.NullMarked;
