// SPDX-License-Identifier: Apache-2.0
/** An undirected network in a form that clusters and layouts are computed on. */
@NullMarked
package org.citeprint.plugins.network.graph;

import org.jspecify.annotations.NullMarked;
