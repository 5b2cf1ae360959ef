// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.util.Set;

/** Finds in a text what could be a term. */
interface Candidates {

    /** Adds the candidates of a text. */
    void add(String text, Set<String> into);
}
