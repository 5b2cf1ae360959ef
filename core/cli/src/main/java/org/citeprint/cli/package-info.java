// SPDX-License-Identifier: Apache-2.0
/** Commands and the progress board: the only code that prints or exits. */
@NullMarked
package org.citeprint.cli;

import org.jspecify.annotations.NullMarked;
