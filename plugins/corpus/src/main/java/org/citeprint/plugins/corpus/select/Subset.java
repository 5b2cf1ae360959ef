// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Strings;
import org.citeprint.api.data.Terms;

/** Some works of a corpus as a corpus of their own. Linear in what is kept and in the terms that were there. */
final class Subset {

    private Subset() {}

    /** The works with these numbers, in this order; fields and terms that none of them has are gone. */
    static Corpus of(Corpus corpus, int[] works) {
        Map<Field, Strings> texts = new EnumMap<>(Field.class);
        corpus.texts().forEach((field, column) -> {
            List<String> kept = IntStream.of(works).mapToObj(column::get).toList();
            if (kept.stream().anyMatch(text -> !text.isEmpty())) {
                texts.put(field, Strings.of(kept));
            }
        });
        Map<Field, long[]> numbers = new EnumMap<>(Field.class);
        corpus.numbers().forEach((field, column) -> {
            long[] kept = IntStream.of(works).mapToLong(work -> column[work]).toArray();
            if (LongStream.of(kept).anyMatch(number -> number != Corpus.ABSENT)) {
                numbers.put(field, kept);
            }
        });
        Map<Field, Terms> lists = new EnumMap<>(Field.class);
        corpus.lists().forEach((field, column) -> {
            Terms kept = terms(column, works);
            if (kept.size() > 0) {
                lists.put(field, kept);
            }
        });
        int[] files = IntStream.of(works).map(work -> corpus.originFiles()[work]).toArray();
        int[] lines = IntStream.of(works).map(work -> corpus.originLines()[work]).toArray();
        return new Corpus(works.length, texts, numbers, lists, corpus.files(), files, lines);
    }

    /** Terms keep their order, so what is left of their numbers still ascends. */
    private static Terms terms(Terms column, int[] works) {
        BitSet used = new BitSet(column.size());
        int[] offsets = new int[works.length + 1];
        for (int i = 0; i < works.length; i++) {
            for (int place = column.start(works[i]); place < column.end(works[i]); place++) {
                used.set(column.id(place));
            }
            offsets[i + 1] = offsets[i] + column.end(works[i]) - column.start(works[i]);
        }
        int[] renamed = new int[column.size()];
        List<String> labels = new ArrayList<>(used.cardinality());
        for (int id = used.nextSetBit(0); id >= 0; id = used.nextSetBit(id + 1)) {
            renamed[id] = labels.size();
            labels.add(column.label(id));
        }
        int[] ids = new int[offsets[works.length]];
        for (int i = 0; i < works.length; i++) {
            for (int place = column.start(works[i]), to = offsets[i]; place < column.end(works[i]); place++, to++) {
                ids[to] = renamed[column.id(place)];
            }
        }
        return Terms.wrap(Strings.of(labels), offsets, ids);
    }
}
