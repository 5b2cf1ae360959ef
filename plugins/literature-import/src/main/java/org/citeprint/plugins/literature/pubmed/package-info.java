// SPDX-License-Identifier: Apache-2.0
/** PubMed and MEDLINE. */
@NullMarked
package org.citeprint.plugins.literature.pubmed;

import org.jspecify.annotations.NullMarked;
