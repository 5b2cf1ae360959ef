// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;

/**
 * A world drawn by chance: five regions, of which the last has no industry of its own for some sectors, four sectors, two
 * categories of final demand, inventories below zero, an industry without output that emits, two extensions. Industries
 * and columns of demand stand in no order, so that no index can be taken for another.
 */
public final class MadeUpWorld {

    /** Regions, sectors and categories. */
    static final int REGIONS = 5;
    static final int SECTORS = 4;
    static final int CATEGORIES = 2;

    private MadeUpWorld() {}

    /** The same world for the same seed. */
    public static InputOutputSystem of(long seed) {
        Random random = new Random(seed);
        int[] industries = shuffled(IntStream.range(0, REGIONS * SECTORS).filter(i -> i % 9 != 8).toArray(), random);
        int[] columns = shuffled(IntStream.range(0, REGIONS * CATEGORIES).toArray(), random);
        int n = industries.length;
        Matrix z = new Matrix(n, n, random.doubles((long) n * n).map(value -> value < 0.3 ? 0 : value).toArray());
        Matrix y = new Matrix(n, columns.length, random.doubles((long) n * columns.length, -0.4, 4).toArray());
        int idle = random.nextInt(n);
        for (int column = 0; column < n; column++) {
            z.values()[idle * n + column] = 0;
        }
        for (int column = 0; column < columns.length; column++) {
            y.values()[idle * columns.length + column] = 0;
        }
        return new InputOutputSystem("made up", "M$", names("r", REGIONS), names("p", SECTORS),
                IntStream.of(industries).map(i -> i / SECTORS).toArray(),
                IntStream.of(industries).map(i -> i % SECTORS).toArray(), names("c", CATEGORIES),
                IntStream.of(columns).map(i -> i / CATEGORIES).toArray(),
                IntStream.of(columns).map(i -> i % CATEGORIES).toArray(), z, y, InputOutputSystem.rowSums(z, y),
                List.of(extension("air", List.of("CO2", "CH4"), "kt", n, columns.length, random),
                        extension("land", List.of("crops"), "km2", n, columns.length, random)));
    }

    /**
     * A larger world: coefficients whose columns sum to 0.2 to 0.8, most of it at home, and demand of every region for
     * products of all, a little of it below zero. Iteration in single precision pays from 200 industries on.
     */
    public static InputOutputSystem large(long seed, int regions, int sectors) {
        Random random = new Random(seed);
        int n = regions * sectors;
        double[][] rest = new double[n][n];
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                boolean home = i / sectors == j / sectors;
                rest[i][j] = random.nextDouble() < 0.4 ? 0 : Math.pow(random.nextDouble(), 4) * (home ? 1 : 0.05);
                sum += rest[i][j];
            }
            double share = random.nextDouble(0.2, 0.8);
            for (int i = 0; i < n; i++) {
                rest[i][j] = (i == j ? 1 : 0) - rest[i][j] * share / sum;
            }
        }
        Matrix y = new Matrix(n, regions, new double[n * regions]);
        for (int at = 0; at < y.values().length; at++) {
            double size = Math.exp(2 * random.nextGaussian()) * (at / regions / sectors == at % regions ? 1 : 0.03);
            y.values()[at] = random.nextDouble() < 0.03 ? -0.1 * size : size;
        }
        double[][] inverse = Definitions.inverse(rest);
        Matrix z = new Matrix(n, n, new double[n * n]);
        for (int j = 0; j < n; j++) {
            double output = 0;
            for (int k = 0; k < n; k++) {
                for (int region = 0; region < regions; region++) {
                    output += inverse[j][k] * y.at(k, region);
                }
            }
            for (int i = 0; i < n; i++) {
                z.values()[i * n + j] = ((i == j ? 1 : 0) - rest[i][j]) * output;
            }
        }
        return new InputOutputSystem("large", "M$", names("r", regions), names("p", sectors),
                IntStream.range(0, n).map(i -> i / sectors).toArray(),
                IntStream.range(0, n).map(i -> i % sectors).toArray(), List.of("demand"),
                IntStream.range(0, regions).toArray(), new int[regions], z, y, InputOutputSystem.rowSums(z, y),
                List.of(extension("air", List.of("CO2", "CH4"), "kt", n, regions, random)));
    }

    private static Extension extension(
            String name, List<String> stressors, String unit, int n, int columns, Random random) {
        return new Extension(name, stressors.stream().map(each -> new Stressor(each, unit)).toList(),
                new Matrix(stressors.size(), n, random.doubles((long) stressors.size() * n, 0, 9).toArray()),
                Optional.of(new Matrix(stressors.size(), columns,
                        random.doubles((long) stressors.size() * columns).toArray())));
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static int[] shuffled(int[] values, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.of(values).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
