// SPDX-License-Identifier: Apache-2.0
/** The two streams, their colours and width, and the exit codes: everything that reaches the caller. */
@NullMarked
package org.citeprint.cli.terminal;

import org.jspecify.annotations.NullMarked;
