// SPDX-License-Identifier: Apache-2.0
/** Brings keywords, authors, institutions and countries to one spelling each. */
@NullMarked
package org.citeprint.plugins.corpus.clean;

import org.jspecify.annotations.NullMarked;
