// SPDX-License-Identifier: Apache-2.0
/** Puts the tables of one system together, whatever file they came from: checks, doubts, output. */
@NullMarked
package org.citeprint.plugins.trade.assembly;

import org.jspecify.annotations.NullMarked;
