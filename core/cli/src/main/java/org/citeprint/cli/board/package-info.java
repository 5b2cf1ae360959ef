// SPDX-License-Identifier: Apache-2.0
/** How a run is shown while it goes on, and what is said at its end. */
@NullMarked
package org.citeprint.cli.board;

import org.jspecify.annotations.NullMarked;
