// SPDX-License-Identifier: Apache-2.0
/** Replaces terms by those the user prefers. */
@NullMarked
package org.citeprint.plugins.corpus.thesaurus;

import org.jspecify.annotations.NullMarked;
