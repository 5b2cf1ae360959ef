// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
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

    private static final long START = 0xCBF29CE484222325L;
    private static final long NONE = 0;

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
                    "what follows counts them twice unless `corpus.merge` comes after this step"));
        }
    }

    /** Titles are looked at only where names repeat, which they hardly do. */
    private static long count(Corpus corpus) {
        long[] names = new long[corpus.works()];
        for (int work = 0; work < names.length; work++) {
            String id = corpus.text(Field.ID, work).orElse("");
            String name = id.isEmpty() ? corpus.text(Field.DOI, work).orElse("") : id;
            names[work] = name.isEmpty() ? NONE : mark(START, name);
        }
        long[] repeated = repeated(names);
        long[] works = new long[names.length];
        int known = 0;
        for (int work = 0; work < names.length && repeated.length > 0; work++) {
            boolean again = Arrays.binarySearch(repeated, names[work]) >= 0;
            String title = again ? corpus.text(Field.TITLE, work).orElse("") : "";
            if (!title.isEmpty()) {
                works[known++] = mark(names[work], title.toLowerCase(Locale.ROOT));
            }
        }
        return known - Arrays.stream(works, 0, known).distinct().count();
    }

    /** The marks that stand there more than once, ascending. */
    private static long[] repeated(long[] marks) {
        long[] sorted = Arrays.stream(marks).filter(mark -> mark != NONE).sorted().toArray();
        return IntStream.range(1, sorted.length).filter(i -> sorted[i] == sorted[i - 1]).mapToLong(i -> sorted[i])
                .distinct().toArray();
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
