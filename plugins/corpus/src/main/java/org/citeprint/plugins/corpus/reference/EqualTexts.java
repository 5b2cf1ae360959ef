// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * References written with the same letters and digits. They are found by a hash, made on all threads, and compared only
 * where hashes are equal. Linear.
 */
final class EqualTexts {

    private static final int PART = 1 << 14;
    private static final int SHORTEST = 8;

    private final Mention[] mentions;
    private final long[] hashes;
    /** For each place of the table a mention, or -1. */
    private final int[] slots;

    private EqualTexts(Mention[] mentions, long[] hashes) {
        this.mentions = mentions;
        this.hashes = hashes;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, mentions.length)) * 4)];
        Arrays.fill(slots, -1);
    }

    /** For each mention the first with the same text, or itself; records and very short texts are like no other. */
    static int[] firsts(Mention[] mentions, Context context) {
        List<long[]> parts = context.workers().map((mentions.length + PART - 1) / PART, part -> {
            context.checkCancelled();
            int from = part * PART;
            long[] hashes = new long[Math.min(mentions.length, from + PART) - from];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = mentions[from + i].record() ? 0 : Fold.hashOfLetters(mentions[from + i].text(), SHORTEST);
            }
            return hashes;
        });
        long[] hashes = new long[mentions.length];
        for (int part = 0; part < parts.size(); part++) {
            System.arraycopy(parts.get(part), 0, hashes, part * PART, parts.get(part).length);
        }
        EqualTexts texts = new EqualTexts(mentions, hashes);
        int[] firsts = new int[mentions.length];
        for (int id = 0; id < mentions.length; id++) {
            firsts[id] = hashes[id] == 0 ? id : texts.first(id);
        }
        return firsts;
    }

    private int first(int id) {
        int slot = (int) (hashes[id] >>> 20) & (slots.length - 1);
        while (slots[slot] >= 0) {
            int other = slots[slot];
            if (hashes[other] == hashes[id]
                    && Fold.letters(mentions[other].text()).equals(Fold.letters(mentions[id].text()))) {
                return other;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = id;
        return id;
    }
}
