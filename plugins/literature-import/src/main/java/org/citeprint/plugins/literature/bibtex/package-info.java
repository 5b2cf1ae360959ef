// SPDX-License-Identifier: Apache-2.0
/** BibTeX. */
@NullMarked
package org.citeprint.plugins.literature.bibtex;

import org.jspecify.annotations.NullMarked;
