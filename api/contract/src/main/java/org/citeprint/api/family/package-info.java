// SPDX-License-Identifier: Apache-2.0
/** The five families of operations: thin extension points over the one shape. */
@NullMarked
package org.citeprint.api.family;

import org.jspecify.annotations.NullMarked;
