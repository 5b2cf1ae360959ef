// SPDX-License-Identifier: Apache-2.0
/** Leaving out links so that the backbone of a network shows: Pathfinder networks and spanning trees. */
@NullMarked
package org.citeprint.plugins.network.prune;

import org.jspecify.annotations.NullMarked;
