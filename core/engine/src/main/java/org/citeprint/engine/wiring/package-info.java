// SPDX-License-Identifier: Apache-2.0
/** How the parts of the engine are put together. */
@NullMarked
package org.citeprint.engine.wiring;

import org.jspecify.annotations.NullMarked;
