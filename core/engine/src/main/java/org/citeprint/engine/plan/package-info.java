// SPDX-License-Identifier: Apache-2.0
/** What a run would do: steps bound to operations, options, files and each other. */
@NullMarked
package org.citeprint.engine.plan;

import org.jspecify.annotations.NullMarked;
