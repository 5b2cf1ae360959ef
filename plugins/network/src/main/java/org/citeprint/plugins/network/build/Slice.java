// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.network.prune.Backbone;

/**
 * The network of one slice of time.
 *
 * @param window its years
 * @param works how many works with items it has
 * @param items how many items they have
 * @param found how many links the chosen items have
 * @param groups the chosen items, ascending: the nodes
 * @param network the links that are kept
 */
record Slice(Window window, int works, int items, long found, int[] groups, Network network) {

    static Slice of(Uses uses, SliceItems items, Window window, Slices.Options options, Context context) {
        int[] groups = chosen(items, window, options);
        int[] node = new int[items.counts().length];
        Arrays.fill(node, -1);
        for (int i = 0; i < groups.length; i++) {
            node[groups[i]] = i;
        }
        Incidence incidence = Incidence.of(items.offsets(), items.ids(), node, groups.length, options.counting());
        int[] occurrences = IntStream.of(groups).map(group -> items.counts()[group]).toArray();
        Links counts = PairCounter.count(incidence, 0, context);
        if (options.select() == SliceRule.THRESHOLDS) {
            double least = window.between(options.first().get(1), options.middle().get(1), options.last().get(1));
            double cosine = window.between(options.first().get(2), options.middle().get(2), options.last().get(2));
            counts = counts.filter((one, other, weight) -> weight >= least
                    && 100 * weight / Math.sqrt((double) occurrences[one] * occurrences[other]) >= cosine);
        }
        Links links = options.normalise().apply(counts, occurrences, items.works());
        Table labels = new Table("nodes", "", List.of(
                Column.text("label", IntStream.of(groups).mapToObj(uses.groups()::label).toList())));
        Network all = new Network(false, "", "", links.offsets(), links.neighbours(), links.weights(), labels);
        Network kept = options.prune().of(Backbone.strongest(all, options.linkFactor(), options.linksPerNode()));
        return new Slice(window, items.works(), items.size(), all.links(), groups, kept);
    }

    private static int[] chosen(SliceItems items, Window window, Slices.Options options) {
        int least = options.minCount();
        if (options.select() == SliceRule.THRESHOLDS) {
            double c = window.between(options.first().get(0), options.middle().get(0), options.last().get(0));
            least = Math.max(least, (int) Math.ceil(c));
        }
        int[] frequent = items.mostFrequent(least);
        int many = switch (options.select()) {
            case G_INDEX -> SliceRule.g(IntStream.of(frequent).map(group -> items.counts()[group]).toArray(),
                    options.k());
            case TOP -> options.top();
            case TOP_PERCENT -> Math.min(options.most(), share(options.percent(), frequent.length));
            case THRESHOLDS, MIN_COUNT -> frequent.length;
        };
        return IntStream.of(frequent).limit(many).sorted().toArray();
    }

    /** So many per cent of a number, rounded up; exactly, as 7 per cent of 100 in binary fractions is above 7. */
    private static int share(double percent, int of) {
        return BigDecimal.valueOf(percent).multiply(BigDecimal.valueOf(of)).movePointLeft(2)
                .setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
