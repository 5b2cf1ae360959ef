// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;

/**
 * Gaussians around items.
 *
 * @param x the places of the items
 * @param y the places of the items
 * @param weights their weights
 * @param width the distance at which a Gaussian is 1/e of its height
 */
record Kernel(double[] x, double[] y, double[] weights, double width) {

    private static final double SPARE = 0.06;

    /** With a width in mean distances of two items; items that are all in one place are taken to be one apart. */
    static Kernel of(List<Placed> places, double[] weights, double width, Context context) {
        double[] x = places.stream().mapToDouble(Placed::x).toArray();
        double[] y = places.stream().mapToDouble(Placed::y).toArray();
        double sum = 0;
        for (double part : context.workers().map(x.length, i -> distances(x, y, i))) {
            sum += part;
        }
        double pairs = x.length * (x.length - 1.0) / 2;
        double mean = sum > 0 ? sum / pairs : 1;
        return new Kernel(x, y, weights, mean * width);
    }

    /** The Gaussians of some of the items, as wide as they are here. */
    Kernel of(IntPredicate wanted) {
        int[] some = IntStream.range(0, x.length).filter(wanted).toArray();
        return new Kernel(IntStream.of(some).mapToDouble(i -> x[i]).toArray(),
                IntStream.of(some).mapToDouble(i -> y[i]).toArray(),
                IntStream.of(some).mapToDouble(i -> weights[i]).toArray(), width);
    }

    private static double distances(double[] x, double[] y, int from) {
        double sum = 0;
        for (int to = 0; to < from; to++) {
            sum += Math.sqrt((x[from] - x[to]) * (x[from] - x[to]) + (y[from] - y[to]) * (y[from] - y[to]));
        }
        return sum;
    }

    /** The density at a point, items added in their order. */
    double at(double left, double up) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double across = (left - x[i]) / width;
            double along = (up - y[i]) / width;
            double square = across * across + along * along;
            sum += square > 700 ? 0 : weights[i] * StrictMath.exp(-square);
        }
        return sum;
    }

    /** The cells of a regular grid around the items, line by line, each as {@code {x, y, density}}. */
    List<double[]> grid(int cells, Context context) {
        double[] across = bounds(x);
        double[] along = bounds(y);
        double spare = Math.max(2 * width, SPARE * Math.max(across[1] - across[0], along[1] - along[0]));
        double step = (Math.max(across[1] - across[0], along[1] - along[0]) + 2 * spare) / (cells - 1);
        int columns = count(across, spare, step);
        int lines = count(along, spare, step);
        List<List<double[]>> rows = context.workers().map(lines, line -> {
            List<double[]> row = new ArrayList<>();
            double up = along[0] - spare + line * step;
            for (int column = 0; column < columns; column++) {
                double left = across[0] - spare + column * step;
                row.add(new double[]{left, up, at(left, up)});
            }
            return row;
        });
        List<double[]> grid = new ArrayList<>();
        rows.forEach(grid::addAll);
        return grid;
    }

    private static int count(double[] bounds, double spare, double step) {
        return (int) Math.ceil((bounds[1] - bounds[0] + 2 * spare) / step - 1e-9) + 1;
    }

    private static double[] bounds(double[] values) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new double[]{low, high};
    }
}
