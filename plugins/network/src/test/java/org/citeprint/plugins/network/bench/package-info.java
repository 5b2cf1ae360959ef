// SPDX-License-Identifier: Apache-2.0
/** Measures the algorithms on made-up networks of the sizes in {@code docs/benchmarks/networks.md}. */
@NullMarked
package org.citeprint.plugins.network.bench;

import org.jspecify.annotations.NullMarked;
