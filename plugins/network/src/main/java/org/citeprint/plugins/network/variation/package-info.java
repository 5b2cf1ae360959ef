// SPDX-License-Identifier: Apache-2.0
/** How new works change the structure of a network. */
@NullMarked
package org.citeprint.plugins.network.variation;

import org.jspecify.annotations.NullMarked;
