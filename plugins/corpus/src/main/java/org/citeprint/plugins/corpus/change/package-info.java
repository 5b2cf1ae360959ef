// SPDX-License-Identifier: Apache-2.0
/** Renames and removes the terms of list fields, and tells what was changed. */
@NullMarked
package org.citeprint.plugins.corpus.change;

import org.jspecify.annotations.NullMarked;
