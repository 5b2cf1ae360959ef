// SPDX-License-Identifier: Apache-2.0
/** Places of nodes on a map. */
@NullMarked
package org.citeprint.plugins.network.layout;

import org.jspecify.annotations.NullMarked;
