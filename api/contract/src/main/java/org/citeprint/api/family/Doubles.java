// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
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
        Found found = find(corpus);
        if (found.again() > 0) {
            Position place = corpus.origin(found.work());
            context.warn(Problem.warning("CP-3025", place,
                    found.again() + " of the " + corpus.works() + " works "
                            + (found.again() == 1 ? "stands there a second time" : "stand there a second time or more")
                            + ": the one at `" + place + "` is that at `" + corpus.origin(found.before()) + "`",
                    "what follows counts them twice unless `corpus.merge` comes after this step"));
        }
    }

    /** How many works stood before, the first of them, and where that stood before. */
    private record Found(int again, int work, int before) {}

    /** Titles are looked at only where names repeat, which they hardly do. */
    private static Found find(Corpus corpus) {
        long[] names = new long[corpus.works()];
        for (int work = 0; work < names.length; work++) {
            String id = corpus.text(Field.ID, work).orElse("");
            String name = id.isEmpty() ? corpus.text(Field.DOI, work).orElse("") : id;
            names[work] = name.isEmpty() ? NONE : mark(START, name);
        }
        long[] repeated = repeated(names);
        Map<Long, Integer> first = new HashMap<>();
        Found found = new Found(0, 0, 0);
        for (int work = 0; work < names.length && repeated.length > 0; work++) {
            boolean again = Arrays.binarySearch(repeated, names[work]) >= 0;
            String title = again ? corpus.text(Field.TITLE, work).orElse("") : "";
            int before = title.isEmpty()
                    ? work
                    : first.merge(mark(names[work], title.toLowerCase(Locale.ROOT)), work, Math::min);
            if (before != work) {
                found = found.again() == 0
                        ? new Found(1, work, before)
                        : new Found(found.again() + 1, found.work(), found.before());
            }
        }
        return found;
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
