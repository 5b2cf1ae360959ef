// SPDX-License-Identifier: Apache-2.0
/** Reads the small files that users write by hand: lists in CSV and YAML, every entry with its place. */
@NullMarked
package org.citeprint.plugins.corpus.file;

import org.jspecify.annotations.NullMarked;
