// SPDX-License-Identifier: Apache-2.0
/** What the weights of links must be. */
@NullMarked
package org.citeprint.plugins.network.weight;

import org.jspecify.annotations.NullMarked;
