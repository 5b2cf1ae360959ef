// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.mention.Mention;

/**
 * The pairs of mentions that meet in a block and whose parts do not speak against their being one work, each once, in the
 * order of their numbers, with what their parts say. Parts do not change when identifiers are hidden, so one list serves
 * the matching and its measurement. Of a block with more than a thousand mentions, which only faulty data have, each is
 * compared with the next hundred, so that time stays linear.
 *
 * @param pairs for each pair the lower number in the upper half, the higher in the lower
 * @param bits for each pair what its parts say, see {@link Agreement#parts}
 */
record Pairs(long[] pairs, double[] bits) {

    /** Pairs for which fewer bits speak are not even candidates. */
    static final double LEAST = -2;

    private static final int PART = 1 << 15;
    private static final int LARGE_BLOCK = 1000;
    private static final int REACH = 100;
    private static final int MOST = 1 << 18;

    static Pairs of(Mention[] mentions, Context context) {
        Blocks blocks = Blocks.of(mentions, context);
        List<long[]> met = context.workers().map((blocks.size() + PART - 1) / PART, part -> {
            context.checkCancelled();
            return new Meeting(blocks, mentions).between(part * PART, Math.min(blocks.size(), (part + 1) * PART));
        });
        long[] pairs = joined(met);
        int size = unique(pairs, pairs.length);
        List<Pairs> agreeing = context.workers().map((size + PART - 1) / PART, part -> {
            context.checkCancelled();
            return agreeing(Arrays.copyOfRange(pairs, part * PART, Math.min(size, (part + 1) * PART)), mentions);
        });
        return new Pairs(joined(agreeing.stream().map(Pairs::pairs).toList()),
                agreeing.stream().map(Pairs::bits).flatMapToDouble(Arrays::stream).toArray());
    }

    private static long[] joined(List<long[]> parts) {
        long[] all = new long[Math.toIntExact(parts.stream().mapToLong(part -> part.length).sum())];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Sorts the first pairs, puts each once to the front, and gives how many those are. */
    private static int unique(long[] pairs, int length) {
        Arrays.sort(pairs, 0, length);
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[size++] = pairs[i];
            }
        }
        return size;
    }

    /** Those of some pairs whose parts do not speak against them; they are moved to the front of their array. */
    private static Pairs agreeing(long[] pairs, Mention[] mentions) {
        double[] bits = new double[pairs.length];
        int size = 0;
        for (long pair : pairs) {
            double parts = Agreement.parts(mentions[(int) (pair >>> 32)], mentions[(int) pair]);
            if (parts >= LEAST) {
                bits[size] = parts;
                pairs[size++] = pair;
            }
        }
        return new Pairs(Arrays.copyOf(pairs, size), Arrays.copyOf(bits, size));
    }

    int size() {
        return pairs.length;
    }

    int one(int pair) {
        return (int) (pairs[pair] >>> 32);
    }

    int other(int pair) {
        return (int) pairs[pair];
    }

    /** A growing list of pairs that meet in some of the blocks. */
    private static final class Meeting {

        private final Blocks blocks;
        private final Mention[] mentions;
        private long[] found = new long[1024];
        private int size;

        Meeting(Blocks blocks, Mention[] mentions) {
            this.blocks = blocks;
            this.mentions = mentions;
        }

        long[] between(int from, int to) {
            for (int entry = from; entry < to; entry++) {
                if (blocks.begins(entry)) {
                    compare(entry, blocks.end(entry));
                }
            }
            return Arrays.copyOf(found, unique(found, size));
        }

        private void compare(int start, int end) {
            int reach = end - start > LARGE_BLOCK ? REACH : end - start;
            boolean loose = blocks.loose(start);
            for (int i = start; i < end; i++) {
                int one = blocks.mention(i);
                boolean all = !loose || lacks(mentions[one]);
                for (int j = i + 1; j < Math.min(end, i + 1 + reach); j++) {
                    int other = blocks.mention(j);
                    if (all || lacks(mentions[other])) {
                        add(one, other);
                    }
                }
            }
        }

        private void add(int one, int other) {
            if (size == found.length) {
                thin();
            }
            found[size++] = (long) one << 32 | other;
        }

        /** Makes room: what met before goes, and where that is not enough, what speaks against itself. */
        private void thin() {
            size = unique(found, size);
            if (size > MOST / 2) {
                long[] left = agreeing(Arrays.copyOf(found, size), mentions).pairs();
                System.arraycopy(left, 0, found, 0, left.length);
                size = left.length;
            }
            if (size > found.length / 2) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
        }

        private static boolean lacks(Mention mention) {
            return mention.volume().isEmpty() || mention.page().isEmpty();
        }
    }
}
