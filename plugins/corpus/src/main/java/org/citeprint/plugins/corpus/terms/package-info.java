// SPDX-License-Identifier: Apache-2.0
/** Takes terms out of running text. */
@NullMarked
package org.citeprint.plugins.corpus.terms;

import org.jspecify.annotations.NullMarked;
