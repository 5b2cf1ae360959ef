// SPDX-License-Identifier: Apache-2.0
/** The log of a run: one file in its folder, never the terminal. */
@NullMarked
package org.citeprint.engine.log;

import org.jspecify.annotations.NullMarked;
