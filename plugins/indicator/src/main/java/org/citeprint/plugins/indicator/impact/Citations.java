// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.impact;

import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.indicator.count.Scope;

/** The citations that the databases count for works. */
final class Citations {

    private Citations() {}

    /** For every work of the corpus its citations; a work for which none are given counts as not cited, and is told. */
    static long[] of(Corpus corpus, Scope scope, Context context) {
        Tally tally = context.tally("citation counts", "works").read(scope.works().length);
        long[] citations = new long[corpus.works()];
        for (int work : scope.works()) {
            if (corpus.number(Field.CITATIONS, work).isPresent()) {
                citations[work] = Math.max(0, corpus.number(Field.CITATIONS, work).getAsLong());
                tally.kept(1);
            } else {
                tally.rejected("not given: counted as 0", corpus.origin(work));
            }
        }
        return citations;
    }
}
