// SPDX-License-Identifier: Apache-2.0
/** Problems shown to a person: where, what, why and what to do. */
@NullMarked
package org.citeprint.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
