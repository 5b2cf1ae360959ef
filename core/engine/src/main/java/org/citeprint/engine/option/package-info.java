// SPDX-License-Identifier: Apache-2.0
/** Options as a pipeline gives them, bound to the record that an operation takes. */
@NullMarked
package org.citeprint.engine.option;

import org.jspecify.annotations.NullMarked;
