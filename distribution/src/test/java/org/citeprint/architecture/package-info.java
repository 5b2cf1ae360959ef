// SPDX-License-Identifier: Apache-2.0
/** The rules of the house. */
@NullMarked
package org.citeprint.architecture;

import org.jspecify.annotations.NullMarked;
