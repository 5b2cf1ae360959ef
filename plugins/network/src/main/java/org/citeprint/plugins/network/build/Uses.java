// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.TermGroups;
import org.citeprint.api.data.Terms;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;

/**
 * Which groups of terms each work uses, each once, in compressed sparse rows; works that are passed over have none.
 *
 * @param groups the groups
 * @param offsets where each work's groups begin, and the end
 * @param ids the groups of the works, ascending within a work
 * @param counts in how many works each group occurs
 */
record Uses(TermGroups groups, int[] offsets, int[] ids, int[] counts) {

    static Uses of(Corpus corpus, Request request, Context context) {
        return of(corpus, IntStream.range(0, corpus.works()).toArray(), request, "works", context);
    }

    /** What all works use; they are counted apart, as they are asked once for each kind of term. */
    static Uses ofKind(Corpus corpus, Request request, Context context) {
        return of(corpus, IntStream.range(0, corpus.works()).toArray(), request, subject(request), context);
    }

    /** What some works use, ascending; the others are taken to use nothing and are not counted in the ledger. */
    static Uses ofKind(Corpus corpus, int[] works, Request request, Context context) {
        return of(corpus, works, request, subject(request), context);
    }

    private static String subject(Request request) {
        return "works by " + request.of().label();
    }

    private static Uses of(Corpus corpus, int[] works, Request request, String subject, Context context) {
        Terms terms = request.of().terms(corpus, context);
        TermGroups groups = TermGroups.of(terms, request.fold());
        Tally tally = context.tally(subject, "works").read(works.length);
        int[] offsets = new int[corpus.works() + 1];
        int[] ids = new int[terms.occurrences()];
        int[] counts = new int[groups.size()];
        int[] row = new int[longest(terms)];
        int size = 0;
        for (int work : works) {
            int length = row(terms, groups, work, row);
            if (counted(corpus, work, length, request, tally)) {
                System.arraycopy(row, 0, ids, size, length);
                size += length;
                offsets[work + 1] = length;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        for (int place = 0; place < size; place++) {
            counts[ids[place]]++;
        }
        return new Uses(groups, offsets, Arrays.copyOf(ids, size), counts);
    }

    /** Whether a work with so many terms is counted, which the ledger is told. */
    private static boolean counted(Corpus corpus, int work, int length, Request request, Tally tally) {
        int most = request.maxPerWork().orElse(Integer.MAX_VALUE);
        if (length == 0) {
            tally.rejected("no " + request.of().label(), corpus.origin(work));
        } else if (length > most) {
            tally.rejected("more than " + most + " " + request.of().label(), corpus.origin(work));
        } else {
            tally.kept(1);
        }
        return length > 0 && length <= most;
    }

    private static int longest(Terms terms) {
        int longest = 0;
        for (int work = 0; work < terms.works(); work++) {
            longest = Math.max(longest, terms.end(work) - terms.start(work));
        }
        return longest;
    }

    /** Puts the distinct groups of a work into the row, ascending, and says how many they are. */
    private static int row(Terms terms, TermGroups groups, int work, int[] row) {
        int length = 0;
        for (int place = terms.start(work); place < terms.end(work); place++) {
            row[length++] = groups.group(terms.id(place));
        }
        Arrays.sort(row, 0, length);
        int distinct = 0;
        for (int place = 0; place < length; place++) {
            if (place == 0 || row[place] != row[place - 1]) {
                row[distinct++] = row[place];
            }
        }
        return distinct;
    }

    /** Whether a work's use of a group is looked at. */
    interface Looked {
        boolean at(int work, int group);
    }

    /** Only the uses that are looked at. */
    Uses only(Looked looked) {
        int[] starts = new int[offsets.length];
        int[] kept = new int[ids.length];
        int[] occurrences = new int[counts.length];
        int size = 0;
        for (int work = 0; work < works(); work++) {
            for (int place = offsets[work]; place < offsets[work + 1]; place++) {
                if (looked.at(work, ids[place])) {
                    kept[size++] = ids[place];
                    occurrences[ids[place]]++;
                }
            }
            starts[work + 1] = size;
        }
        return new Uses(groups, starts, Arrays.copyOf(kept, size), occurrences);
    }

    int works() {
        return offsets.length - 1;
    }

    /** How many works use a group. */
    int using() {
        int using = 0;
        for (int work = 0; work < works(); work++) {
            using += length(work) > 0 ? 1 : 0;
        }
        return using;
    }

    /** How many groups a work uses. */
    int length(int work) {
        return offsets[work + 1] - offsets[work];
    }
}
