// SPDX-License-Identifier: Apache-2.0
/** Builders, clusterings, metrics and layouts of networks. */
@NullMarked
package org.citeprint.plugins.network;

import org.jspecify.annotations.NullMarked;
