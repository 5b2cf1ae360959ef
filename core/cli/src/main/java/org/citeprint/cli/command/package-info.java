// SPDX-License-Identifier: Apache-2.0
/** The commands. Each reads its options, asks the engine and shows the answer. */
@NullMarked
package org.citeprint.cli.command;

import org.jspecify.annotations.NullMarked;
