// SPDX-License-Identifier: Apache-2.0
/** Measures the search for bursts on made-up counts; the figures are in {@code docs/benchmarks/bursts.md}. */
@NullMarked
package org.citeprint.plugins.burst.bench;

import org.jspecify.annotations.NullMarked;
