// SPDX-License-Identifier: Apache-2.0
/** The nodes of a network as views need them: clusters, sizes, years, places. */
@NullMarked
package org.citeprint.plugins.view.node;

import org.jspecify.annotations.NullMarked;
