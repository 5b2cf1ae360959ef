// SPDX-License-Identifier: Apache-2.0
/** How much works are cited. */
@NullMarked
package org.citeprint.plugins.indicator.impact;

import org.jspecify.annotations.NullMarked;
