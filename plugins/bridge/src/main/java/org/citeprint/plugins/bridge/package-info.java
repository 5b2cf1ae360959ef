// SPDX-License-Identifier: Apache-2.0
/** Joins of the attention of a literature with the accounts of the world it studies. */
@NullMarked
package org.citeprint.plugins.bridge;

import org.jspecify.annotations.NullMarked;
