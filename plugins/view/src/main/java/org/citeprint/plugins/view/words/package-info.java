// SPDX-License-Identifier: Apache-2.0
/** The words of a corpus over the years. */
@NullMarked
package org.citeprint.plugins.view.words;

import org.jspecify.annotations.NullMarked;
