// SPDX-License-Identifier: Apache-2.0
/** How a literature grows. */
@NullMarked
package org.citeprint.plugins.indicator.growth;

import org.jspecify.annotations.NullMarked;
