// SPDX-License-Identifier: Apache-2.0
/** What every run leaves behind: which steps ran on what, what came of them, and why a step ran again. */
@NullMarked
package org.citeprint.engine.record;

import org.jspecify.annotations.NullMarked;
