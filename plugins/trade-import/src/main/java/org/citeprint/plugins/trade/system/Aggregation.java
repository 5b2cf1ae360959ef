// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;

/** Sums a table over groups of regions and sectors, rows and columns in the order of the table. */
final class Aggregation {

    private final InputOutputSystem system;
    private final Grouping regions;
    private final Grouping sectors;
    private final Pairs industries;
    private final Pairs demand;

    Aggregation(InputOutputSystem system, Grouping regions, Grouping sectors) {
        this.system = system;
        this.regions = regions;
        this.sectors = sectors;
        this.industries = Pairs.of(regrouped(system.regionOf(), regions), regrouped(system.sectorOf(), sectors),
                regions.names().size(), sectors.names().size());
        this.demand = Pairs.of(regrouped(system.demandRegionOf(), regions), system.categoryOf(),
                regions.names().size(), system.categories().size());
    }

    InputOutputSystem aggregate() {
        Matrix transactions = sum(system.transactions(), industries, industries);
        Matrix finalDemand = sum(system.finalDemand(), industries, demand);
        return new InputOutputSystem(system.name(), system.currency(), regions.names(), sectors.names(),
                industries.first(), industries.second(), system.categories(), demand.first(), demand.second(),
                transactions, finalDemand, InputOutputSystem.rowSums(transactions, finalDemand), extensions());
    }

    private List<Extension> extensions() {
        return system.extensions().stream().map(extension -> {
            Pairs rows = Pairs.each(extension.stressors().size());
            Optional<Matrix> direct = extension.demandFlows().map(flows -> sum(flows, rows, demand));
            return new Extension(extension.name(), extension.stressors(), sum(extension.flows(), rows, industries),
                    direct);
        }).toList();
    }

    private static int[] regrouped(int[] of, Grouping grouping) {
        int[] groups = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            groups[i] = grouping.groupOf()[of[i]];
        }
        return groups;
    }

    private static Matrix sum(Matrix matrix, Pairs down, Pairs across) {
        int width = across.first().length;
        double[] sums = new double[Math.multiplyExact(down.first().length, width)];
        for (int row = 0; row < matrix.rows(); row++) {
            int into = down.target()[row] * width;
            for (int column = 0; column < matrix.columns(); column++) {
                sums[into + across.target()[column]] += matrix.at(row, column);
            }
        }
        return new Matrix(down.first().length, width, sums);
    }

    /** The distinct pairs of two groups, sorted by the first and then the second; where each old place goes. */
    private record Pairs(int[] first, int[] second, int[] target) {

        static Pairs of(int[] left, int[] right, int lefts, int rights) {
            int[] place = new int[Math.multiplyExact(lefts, rights)];
            for (int i = 0; i < left.length; i++) {
                place[left[i] * rights + right[i]] = 1;
            }
            int count = 0;
            int[] first = new int[place.length];
            int[] second = new int[place.length];
            for (int pair = 0; pair < place.length; pair++) {
                if (place[pair] == 1) {
                    first[count] = pair / rights;
                    second[count] = pair % rights;
                    place[pair] = count++;
                }
            }
            int[] target = new int[left.length];
            for (int i = 0; i < left.length; i++) {
                target[i] = place[left[i] * rights + right[i]];
            }
            return new Pairs(java.util.Arrays.copyOf(first, count), java.util.Arrays.copyOf(second, count), target);
        }

        static Pairs each(int size) {
            int[] all = java.util.stream.IntStream.range(0, size).toArray();
            return new Pairs(all, new int[size], all);
        }
    }
}
