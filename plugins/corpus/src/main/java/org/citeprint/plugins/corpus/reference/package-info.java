// SPDX-License-Identifier: Apache-2.0
/** Tells which cited references, however written, mean the same work. */
@NullMarked
package org.citeprint.plugins.corpus.reference;

import org.jspecify.annotations.NullMarked;
