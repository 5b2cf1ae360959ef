// SPDX-License-Identifier: Apache-2.0
/** Views on a map: overlays, densities, countries, dual maps. */
@NullMarked
package org.citeprint.plugins.view.map;

import org.jspecify.annotations.NullMarked;
