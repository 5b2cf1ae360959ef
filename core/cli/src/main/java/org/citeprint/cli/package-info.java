// SPDX-License-Identifier: Apache-2.0
/** The program: starts, hands over to a command, ends with an exit code. */
@NullMarked
package org.citeprint.cli;

import org.jspecify.annotations.NullMarked;
