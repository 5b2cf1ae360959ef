// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.problem.Position;

/** Small corpora, a text a work: {@code 2010 | carbon; trade}. */
public final class Corpora {

    private Corpora() {}

    /** Works with years and the words of one field. */
    public static Corpus of(Field field, String... works) {
        List<Work> list = new ArrayList<>();
        for (String line : works) {
            String[] parts = line.split("\\|", -1);
            Work.Builder work = Work.builder();
            if (!parts[0].isBlank()) {
                work.number(Field.YEAR, Long.parseLong(parts[0].strip()));
            }
            List<String> words = List.of(parts[1].strip().split("; *", -1));
            list.add(work.addAll(field, words).build());
        }
        return build(list);
    }

    /** A corpus of works in this order. */
    public static Corpus build(List<Work> works) {
        CorpusBuilder corpus = new CorpusBuilder();
        for (int i = 0; i < works.size(); i++) {
            corpus.add(works.get(i), Position.of("works", i + 1));
        }
        return corpus.build();
    }

    /** The same texts in another order. */
    public static String[] shuffled(String... works) {
        List<String> order = new ArrayList<>(List.of(works));
        Collections.shuffle(order, new Random(5));
        return order.toArray(String[]::new);
    }
}
