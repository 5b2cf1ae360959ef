// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.TermGroups;

/**
 * What the works of a slice use, in compressed sparse rows.
 *
 * @param works how many works with items there are
 * @param offsets where the groups of each work begin, and the end
 * @param ids the groups, ascending within a work
 * @param counts in how many works of the slice each group occurs
 */
record SliceItems(int works, int[] offsets, int[] ids, int[] counts) {

    /** For each group of references the year it names, else {@link Integer#MAX_VALUE}: of unknown age. */
    static int[] years(TermGroups groups) {
        return IntStream.range(0, groups.size())
                .map(group -> CitedReference.parse(groups.label(group)).year().orElse(Integer.MAX_VALUE))
                .toArray();
    }

    /** The uses of the works in a window; of references only those no older than the look-back. */
    static SliceItems of(Corpus corpus, Uses uses, Window window, int[] years, int lookBack) {
        int[] works = IntStream.range(0, uses.works())
                .filter(work -> uses.length(work) > 0)
                .filter(work -> window.contains(corpus.number(Field.YEAR, work).orElse(Corpus.ABSENT)))
                .toArray();
        int[] offsets = new int[works.length + 1];
        int[] ids = new int[IntStream.of(works).map(uses::length).sum()];
        int[] counts = new int[uses.groups().size()];
        int size = 0;
        for (int i = 0; i < works.length; i++) {
            long citing = corpus.number(Field.YEAR, works[i]).orElse(0);
            for (int place = uses.offsets()[works[i]]; place < uses.offsets()[works[i] + 1]; place++) {
                int group = uses.ids()[place];
                if (recent(citing, group, years, lookBack)) {
                    ids[size++] = group;
                    counts[group]++;
                }
            }
            offsets[i + 1] = size;
        }
        return new SliceItems(works.length, offsets, Arrays.copyOf(ids, size), counts);
    }

    /** Whether a group, cited in a year, is no older than the look-back; without years any is. */
    static boolean recent(long citing, int group, int[] years, int lookBack) {
        return years.length == 0 || citing - years[group] + 1 <= lookBack;
    }

    /** The groups in at least so many works, most frequent first, equally frequent ones by label. */
    int[] mostFrequent(int least) {
        return IntStream.range(0, counts.length)
                .filter(group -> counts[group] >= Math.max(1, least))
                .mapToLong(group -> (long) (Integer.MAX_VALUE - counts[group]) << 32 | group)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    int size() {
        return (int) IntStream.of(counts).filter(count -> count > 0).count();
    }
}
