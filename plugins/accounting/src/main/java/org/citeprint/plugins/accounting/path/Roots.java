// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.responsibility.Names;

/**
 * What paths begin with: the final demand of chosen regions and categories for chosen products, together or each column
 * of Y apart.
 *
 * @param names of whom; one empty name where all is together
 * @param demand for each name what it buys of every industry
 * @param columns the columns of Y
 */
record Roots(List<String> names, List<double[]> demand, int[] columns) {

    /**
     * Of a table; no names mean all.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-5030 for a name the table does not have
     */
    static Roots of(InputOutputSystem system, PathAccount.Options options) {
        TreeSet<Integer> regions = indices("region", options.regions(), system.regions());
        TreeSet<Integer> categories = indices("category of final demand", options.demand(), system.categories());
        TreeSet<Integer> products = indices("sector", options.products(), system.sectors());
        int[] columns = IntStream.range(0, system.demandRegionOf().length)
                .filter(column -> regions.contains(system.demandRegionOf()[column])
                        && categories.contains(system.categoryOf()[column]))
                .toArray();
        TreeMap<Integer, double[]> groups = new TreeMap<>();
        for (int column : columns) {
            double[] group = groups.computeIfAbsent(options.apart() ? column : 0,
                    _ -> new double[system.industries()]);
            for (int i = 0; i < group.length; i++) {
                group[i] += products.contains(system.sectorOf()[i]) ? system.finalDemand().at(i, column) : 0;
            }
        }
        return new Roots(groups.keySet().stream()
                .map(column -> options.apart()
                        ? system.regions().get(system.demandRegionOf()[column]) + ", "
                                + system.categories().get(system.categoryOf()[column])
                        : "")
                .toList(), List.copyOf(groups.values()), columns);
    }

    private static TreeSet<Integer> indices(String kind, List<String> wanted, List<String> names) {
        TreeSet<Integer> indices = new TreeSet<>();
        wanted.forEach(name -> indices.add(Names.index(kind, name, names)));
        IntStream.range(0, wanted.isEmpty() ? names.size() : 0).forEach(indices::add);
        return indices;
    }

    /** All demand for the product of each industry. */
    double[] total(int industries) {
        double[] total = new double[industries];
        for (double[] group : demand) {
            for (int i = 0; i < industries; i++) {
                total[i] += group[i];
            }
        }
        return total;
    }

    /** F_Y of the chosen columns: what final demand emits itself. */
    double direct(double[] demandFlows) {
        return IntStream.of(columns).mapToDouble(column -> demandFlows[column]).reduce(0, Double::sum);
    }

    /** Sums over all that is bought for final demand. */
    double sum(double[] weights, DoubleUnaryOperator counted) {
        Amount sum = new Amount();
        for (double[] group : demand) {
            for (int i = 0; i < weights.length; i++) {
                sum.add(weights[i] * counted.applyAsDouble(group[i]));
            }
        }
        return sum.value();
    }

    /** The largest of all that is bought for final demand, by size and weight. */
    double largest(double[] weights) {
        double largest = 0;
        for (double[] group : demand) {
            for (int i = 0; i < weights.length; i++) {
                largest = Math.max(largest, weights[i] * Math.abs(group[i]));
            }
        }
        return largest;
    }
}
