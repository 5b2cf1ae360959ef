// SPDX-License-Identifier: Apache-2.0
/** Time in a literature: bursts of attention ({@code detect}), counts by year ({@code series}, {@code summary}). */
@NullMarked
package org.citeprint.plugins.burst;

import org.jspecify.annotations.NullMarked;
