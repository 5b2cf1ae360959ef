// SPDX-License-Identifier: Apache-2.0
/** Centralities of nodes. */
@NullMarked
package org.citeprint.plugins.network.metric;

import org.jspecify.annotations.NullMarked;
