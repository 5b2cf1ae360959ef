// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.mention.Dois;
import org.citeprint.plugins.corpus.mention.Mention;

/**
 * The mentions that are compared: first the distinct texts of the cited references, numbered as their terms are, then the
 * records of the corpus, sorted by what they say, so that the numbers do not depend on the order of the works. Their DOIs
 * are each written in one way.
 */
final class MentionList {

    private static final int PART = 4096;

    private MentionList() {}

    static Mention[] of(Terms references, Mention[] records, Context context) {
        int size = references.size();
        List<Mention[]> parts = context.workers().map((size + PART - 1) / PART, part -> {
            context.checkCancelled();
            Mention.Reader reader = new Mention.Reader();
            return IntStream.range(part * PART, Math.min(size, (part + 1) * PART))
                    .mapToObj(id -> reader.read(references.label(id))).toArray(Mention[]::new);
        });
        Mention[] sorted = records.clone();
        Arrays.sort(sorted, Comparator.comparing(Mention::text).thenComparing(record -> record.ids().toString()));
        Mention[] all = new Mention[size + sorted.length];
        int at = 0;
        for (Mention[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        System.arraycopy(sorted, 0, all, at, sorted.length);
        return Dois.unified(all);
    }
}
