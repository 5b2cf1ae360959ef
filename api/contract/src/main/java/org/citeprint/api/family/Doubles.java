// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.util.Arrays;
import java.util.Locale;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;

/**
 * Works that stand twice in what was imported: a part downloaded twice, or files that overlap. An importer keeps them, as
 * it keeps everything, but every count that follows would count them twice, so it is said. A work is known by its
 * identifier in the database, or else its DOI, together with its title: keys of BibTeX, for one, are used for many works.
 * Time is that of a sort; a number of 64 bits stands for each work, so that a million take 8 MB.
 */
final class Doubles {

    private Doubles() {}

    /** Warns of works that stood before. */
    static void warn(Corpus corpus, Context context) {
        if (!corpus.fields().contains(Field.TITLE)
                || !(corpus.fields().contains(Field.ID) || corpus.fields().contains(Field.DOI))) {
            return;
        }
        long again = count(corpus);
        if (again > 0) {
            context.warn(Problem.warning("CP-3025",
                    again + " of the " + corpus.works() + " works "
                            + (again == 1 ? "stands there a second time" : "stand there a second time or more"),
                    "everything that follows counts them twice: put `corpus.merge` after this step"));
        }
    }

    private static long count(Corpus corpus) {
        long[] marks = new long[corpus.works()];
        int known = 0;
        for (int work = 0; work < corpus.works(); work++) {
            String id = corpus.text(Field.ID, work).orElse("");
            String name = id.isEmpty() ? corpus.text(Field.DOI, work).orElse("") : id;
            String title = corpus.text(Field.TITLE, work).orElse("");
            if (!name.isEmpty() && !title.isEmpty()) {
                marks[known++] = mark(mark(0xCBF29CE484222325L, name), title.toLowerCase(Locale.ROOT));
            }
        }
        Arrays.sort(marks, 0, known);
        long again = 0;
        for (int i = 1; i < known; i++) {
            again += marks[i] == marks[i - 1] ? 1 : 0;
        }
        return again;
    }

    /** FNV-1a over letters, with a mark of the end. */
    private static long mark(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return (hash ^ 0x1FFFFL) * 0x100000001B3L;
    }
}
