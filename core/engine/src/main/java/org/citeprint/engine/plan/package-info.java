// SPDX-License-Identifier: Apache-2.0
/** What a run would do: steps in order, with their inputs found and their options and files bound. */
@NullMarked
package org.citeprint.engine.plan;

import org.jspecify.annotations.NullMarked;
