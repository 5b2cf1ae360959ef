// SPDX-License-Identifier: Apache-2.0
/** Which works are counted, by what, and how. */
@NullMarked
package org.citeprint.plugins.indicator.count;

import org.jspecify.annotations.NullMarked;
