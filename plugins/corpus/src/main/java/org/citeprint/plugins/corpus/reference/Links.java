// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.mention.Mention;

/**
 * Compares the mentions that meet in a block. Of a block with more than a thousand mentions, which only faulty data
 * have, each is compared with the next hundred, so that time stays linear.
 */
final class Links {

    private static final int PART = 1 << 15;
    private static final int LARGE_BLOCK = 1000;
    private static final int REACH = 100;

    private Links() {}

    /** The pairs for which at least so many bits speak, the surest first. */
    static List<Link> of(Mention[] mentions, double least, Context context) {
        Blocks blocks = Blocks.of(mentions, context);
        List<List<Link>> parts = context.workers().map((blocks.size() + PART - 1) / PART, part -> {
            context.checkCancelled();
            List<Link> found = new ArrayList<>();
            int to = Math.min(blocks.size(), (part + 1) * PART);
            for (int entry = part * PART; entry < to; entry++) {
                if (blocks.begins(entry)) {
                    compare(blocks, entry, mentions, least, found);
                }
            }
            return found;
        });
        return parts.stream().flatMap(List::stream).sorted().distinct().toList();
    }

    private static void compare(Blocks blocks, int start, Mention[] mentions, double least, List<Link> found) {
        int end = blocks.end(start);
        int reach = end - start > LARGE_BLOCK ? REACH : end - start;
        boolean loose = blocks.loose(start);
        for (int i = start; i < end; i++) {
            Mention one = mentions[blocks.mention(i)];
            for (int j = i + 1; j < Math.min(end, i + 1 + reach); j++) {
                Mention other = mentions[blocks.mention(j)];
                if ((!loose || lacks(one) || lacks(other))) {
                    double bits = Agreement.bits(one, other);
                    if (bits >= least) {
                        found.add(new Link(blocks.mention(i), blocks.mention(j), bits));
                    }
                }
            }
        }
    }

    private static boolean lacks(Mention mention) {
        return mention.volume().isEmpty() || mention.page().isEmpty();
    }
}
