// SPDX-License-Identifier: Apache-2.0
/** Division of a network into clusters. */
@NullMarked
package org.citeprint.plugins.network.cluster;

import org.jspecify.annotations.NullMarked;
