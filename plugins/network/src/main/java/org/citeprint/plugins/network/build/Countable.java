// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;

/** Something works have several of, so that it can be counted together. */
interface Countable {

    /** The field of the corpus that holds it. */
    Field field();

    /** What each work has of it; what could not be told is counted in the ledger. */
    default Terms terms(Corpus corpus, Context context) {
        return corpus.terms(field());
    }

    /** What one is called. */
    String singular();

    /** What several are called. */
    String label();
}
