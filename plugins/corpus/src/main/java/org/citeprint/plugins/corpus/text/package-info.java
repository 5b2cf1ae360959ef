// SPDX-License-Identifier: Apache-2.0
/** Keys under which texts, names and titles are compared; nothing that is kept is changed by them. */
@NullMarked
package org.citeprint.plugins.corpus.text;

import org.jspecify.annotations.NullMarked;
