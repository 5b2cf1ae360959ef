// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;

/** Shows draws: what they are and how they spread. */
final class Spread {

    private final List<String> names;
    private final ChosenStressor stressor;
    private final List<double[]> draws;

    Spread(List<String> names, ChosenStressor stressor, List<double[]> draws) {
        this.names = names;
        this.stressor = stressor;
        this.draws = draws;
    }

    Table draws(long first) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.whole("draw", Meaning.LABEL, LongStream.range(first, first + draws.size()).toArray()));
        for (int region = 0; region < names.size(); region++) {
            int at = region;
            columns.add(Column.decimal("of " + names.get(region), stressor.unit(), Meaning.FLOW,
                    draws.stream().mapToDouble(draw -> draw[at]).toArray()));
        }
        return new Table("Draws", "Each row is a draw: the consumption of every region, " + stressor.name() + ".",
                columns);
    }

    Table regions(double[] point, FirstOrder firstOrder) {
        double[][] sorted = IntStream.range(0, names.size())
                .mapToObj(region -> draws.stream().mapToDouble(draw -> draw[region]).sorted().toArray())
                .toArray(double[][]::new);
        double[] means = Arrays.stream(sorted)
                .mapToDouble(values -> Arrays.stream(values).reduce(0, Double::sum) / values.length).toArray();
        int[] ranks = ranks(point);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("region", names),
                amount("consumption", region -> point[region]),
                amount("mean", region -> means[region]),
                amount("standard deviation", region -> deviation(sorted[region], means[region])),
                amount("2.5 %", region -> quantile(sorted[region], 0.025)),
                amount("median", region -> quantile(sorted[region], 0.5)),
                amount("97.5 %", region -> quantile(sorted[region], 0.975)),
                Column.whole("rank", Meaning.INDEX, Arrays.stream(ranks).asLongStream().toArray()),
                share("rank kept", kept(ranks)),
                amount("standard deviation to first order", region -> Math.sqrt(firstOrder.total(region))),
                amount("the same with coefficients one by one", region -> Math.sqrt(firstOrder.totalSingly(region)))));
        columns.addAll(shares(firstOrder));
        return new Table("Uncertainty of consumption", "Each row is a region: its consumption, " + stressor.name()
                + ", as the table has it and over " + draws.size()
                + " draws; in which part of them it has the same rank;"
                + " and, to first order, where its variance comes from.", columns);
    }

    private List<Column> shares(FirstOrder firstOrder) {
        return List.of(
                share("variance from emissions", part(firstOrder, firstOrder.emissions())),
                share("variance from inputs", part(firstOrder, firstOrder.inputs())),
                share("variance from demand", part(firstOrder, firstOrder.demand())));
    }

    private double[] part(FirstOrder firstOrder, double[] variances) {
        return IntStream.range(0, names.size())
                .mapToDouble(region -> firstOrder.total(region) == 0
                        ? Double.NaN
                        : variances[region] / firstOrder.total(region))
                .toArray();
    }

    private Column amount(String name, IntToDoubleFunction value) {
        return Column.decimal(name, stressor.unit(), Meaning.INDEX,
                IntStream.range(0, names.size()).mapToDouble(value).toArray());
    }

    private static Column share(String name, double[] values) {
        return Column.decimal(name, "", Meaning.SHARE, values);
    }

    private double[] kept(int[] ranks) {
        double[] kept = new double[ranks.length];
        for (double[] draw : draws) {
            int[] now = ranks(draw);
            for (int region = 0; region < kept.length; region++) {
                kept[region] += now[region] == ranks[region] ? 1 : 0;
            }
        }
        // Divided once, so that a rank kept in every draw is kept in all, and not in a little more than all.
        return Arrays.stream(kept).map(count -> count / draws.size()).toArray();
    }

    /** 1 for the largest; equals in the order of regions. */
    private static int[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length).boxed()
                .sorted((left, right) -> Double.compare(values[right], values[left])).mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[values.length];
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]] = place + 1;
        }
        return ranks;
    }

    private static double deviation(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(sum / (values.length - 1));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
