// SPDX-License-Identifier: Apache-2.0
/** The product as its users have it, from the archive. */
@NullMarked
package org.citeprint.distribution;

import org.jspecify.annotations.NullMarked;
