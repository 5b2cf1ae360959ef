// SPDX-License-Identifier: Apache-2.0
/** Keeps the works of a corpus that meet conditions. */
@NullMarked
package org.citeprint.plugins.corpus.select;

import org.jspecify.annotations.NullMarked;
