// SPDX-License-Identifier: Apache-2.0
/** Results of several years as one. */
@NullMarked
package org.citeprint.plugins.trade.series;

import org.jspecify.annotations.NullMarked;
