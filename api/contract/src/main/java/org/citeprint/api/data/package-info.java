// SPDX-License-Identifier: Apache-2.0
/** The typed, immutable values that travel between steps. */
@NullMarked
package org.citeprint.api.data;

import org.jspecify.annotations.NullMarked;
