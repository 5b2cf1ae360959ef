// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * Mentions that have enough in common to be worth comparing, so that not every one is compared with every other. Two
 * meet when they share surname, year and page; year, volume and page; surname, volume and page; or the beginning of the
 * title. When one of them lacks volume or page, they meet by surname, year and volume, or by author, year and the first
 * letter of source or title; that two of which nothing is missing share as much says little. Keys are hashes: two that
 * meet by chance are compared and found different.
 */
final class Blocks {

    private static final int PART = 8192;
    private static final int SURNAME = 6;
    private static final int TITLE = 24;
    private static final int SHORTEST_TITLE = 12;

    /** Sorted: the key in the upper bits, then whether it is a loose one, then the number of the mention. */
    private final long[] entries;
    private final int idBits;

    private Blocks(long[] entries, int idBits) {
        this.entries = entries;
        this.idBits = idBits;
    }

    static Blocks of(Mention[] mentions, Context context) {
        int idBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(mentions.length));
        List<long[]> parts = context.workers().map((mentions.length + PART - 1) / PART, part -> {
            context.checkCancelled();
            Keys keys = new Keys(idBits);
            for (int id = part * PART; id < Math.min(mentions.length, (part + 1) * PART); id++) {
                addKeys(mentions[id], id, keys);
            }
            return keys.toArray();
        });
        long[] entries = new long[parts.stream().mapToInt(part -> part.length).sum()];
        int size = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, entries, size, part.length);
            size += part.length;
        }
        Arrays.sort(entries);
        return new Blocks(entries, idBits);
    }

    private static void addKeys(Mention mention, int id, Keys keys) {
        String surname = beginning(mention.author().surname(), SURNAME);
        String year = mention.year() == 0 ? "" : Integer.toString(mention.year());
        keys.add(id, "a", surname, year, mention.page().key());
        keys.addLoose(id, "b", surname, year, mention.volume().text());
        keys.add(id, "c", year, mention.volume().text(), mention.page().key());
        keys.add(id, "d", surname, mention.volume().text(), mention.page().key());
        if (mention.title().letters().length() >= SHORTEST_TITLE) {
            keys.add(id, "f", "t", beginning(mention.title().letters(), TITLE), "t");
        }
        String who = surname.isEmpty() ? "" : surname + mention.author().initial();
        for (String[] source : mention.sources()) {
            keys.addLoose(id, "e", who, year, source[0].substring(0, 1));
        }
        String[] title = mention.title().sourceWords();
        if (title.length > 0) {
            keys.addLoose(id, "e", who, year, title[0].substring(0, 1));
        }
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** How many entries, for cutting them into parts. */
    int size() {
        return entries.length;
    }

    /** The number of the mention an entry is of. */
    int mention(int entry) {
        return (int) (entries[entry] & ((1L << idBits) - 1));
    }

    /** Where the block that an entry belongs to ends. */
    int end(int entry) {
        long key = entries[entry] >>> idBits;
        int end = entry + 1;
        while (end < entries.length && entries[end] >>> idBits == key) {
            end++;
        }
        return end;
    }

    /** Whether the block of an entry is worth comparing only for mentions that lack a part. */
    boolean loose(int entry) {
        return (entries[entry] >>> idBits & 1) == 1;
    }

    /** Whether an entry begins a block. */
    boolean begins(int entry) {
        return entry == 0 || entries[entry] >>> idBits != entries[entry - 1] >>> idBits;
    }

    /** A growing array of entries. */
    private static final class Keys {

        private final int idBits;
        private long[] values = new long[1024];
        private int size;

        Keys(int idBits) {
            this.idBits = idBits;
        }

        /** Adds a key of three parts; none when one of them is missing. */
        void add(int id, String kind, String one, String two, String three) {
            if (one.isEmpty() || two.isEmpty() || three.isEmpty()) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = (Fold.hash(kind, one, "\n", two, "\n", three) << (idBits + 1)) | id;
        }

        void addLoose(int id, String kind, String one, String two, String three) {
            int before = size;
            add(id, kind, one, two, three);
            if (size > before) {
                values[size - 1] |= 1L << idBits;
            }
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
