// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import org.citeprint.api.operation.Workers;

/**
 * The Laplacian of a component: strengths on the diagonal, less the weights of the links. Rows do not depend on each
 * other and are given to the workers in ranges; each sum goes over a row in order.
 */
final class Laplacian {

    /** In so many directions all are multiplied at once, so that links are read once. */
    private static final int SIX = 6;

    /** Rows are given to the workers in ranges with about so many links. */
    private static final int RANGE = 100_000;

    private final Component component;
    private final Workers workers;
    private final double[] diagonal;
    private final double increment;
    private final int[] rows;
    private final double[] together;

    /** The Laplacian of a component with these strengths, after the increment was added to the weight of every pair. */
    Laplacian(Component component, double[] strengths, double increment, Workers workers, int directions) {
        this.component = component;
        this.workers = workers;
        this.increment = increment;
        diagonal = strengths;
        rows = ranges(component);
        together = new double[directions == SIX ? SIX * component.size() : 0];
    }

    /** The first row of each range, and the end. */
    private static int[] ranges(Component component) {
        int ranges = Math.max(1, component.neighbours().length / RANGE);
        int[] rows = new int[ranges + 1];
        int row = 0;
        for (int range = 1; range < ranges; range++) {
            while (component.offsets()[row] < (long) component.neighbours().length * range / ranges) {
                row++;
            }
            rows[range] = row;
        }
        rows[ranges] = component.size();
        return rows;
    }

    /** The product of the Laplacian and each direction; rows do not depend on each other. */
    void multiply(double[][] vectors, double[][] products) {
        if (vectors.length == SIX) {
            for (int way = 0; way < SIX; way++) {
                for (int point = 0; point < component.size(); point++) {
                    together[SIX * point + way] = vectors[way][point];
                }
            }
        }
        if (rows.length == 2) {
            multiply(vectors, products, 0, component.size());
        } else {
            workers.map(rows.length - 1, range -> multiply(vectors, products, rows[range], rows[range + 1]));
        }
        if (increment > 0) {
            for (int way = 0; way < vectors.length; way++) {
                addAllPairs(vectors[way], products[way]);
            }
        }
    }

    /** All pairs weigh the same, so that each point feels its way from the middle, n times. */
    private void addAllPairs(double[] vector, double[] product) {
        double sum = 0;
        for (double value : vector) {
            sum += value;
        }
        for (int point = 0; point < vector.length; point++) {
            product[point] += increment * (vector.length * vector[point] - sum);
        }
    }

    private int multiply(double[][] vectors, double[][] products, int from, int to) {
        if (vectors.length == 2) {
            multiply(vectors[0], vectors[1], products[0], products[1], from, to);
        } else if (vectors.length == SIX) {
            multiplySix(products, from, to);
        } else {
            for (int way = 0; way < vectors.length; way++) {
                multiply(vectors[way], vectors[way], products[way], products[way], from, to);
            }
        }
        return to - from;
    }

    private void multiply(double[] one, double[] other, double[] intoOne, double[] intoOther, int from, int to) {
        int[] offsets = component.offsets();
        int[] neighbours = component.neighbours();
        double[] weights = component.weights();
        for (int point = from; point < to; point++) {
            double sumOne = diagonal[point] * one[point];
            double sumOther = diagonal[point] * other[point];
            for (int link = offsets[point]; link < offsets[point + 1]; link++) {
                double weight = weights[link];
                int neighbour = neighbours[link];
                sumOne -= weight * one[neighbour];
                sumOther -= weight * other[neighbour];
            }
            intoOne[point] = sumOne;
            intoOther[point] = sumOther;
        }
    }

    private void multiplySix(double[][] products, int from, int to) {
        int[] offsets = component.offsets();
        int[] neighbours = component.neighbours();
        double[] weights = component.weights();
        double[] vectors = together;
        for (int point = from; point < to; point++) {
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            double e = 0;
            double f = 0;
            for (int link = offsets[point]; link < offsets[point + 1]; link++) {
                double weight = weights[link];
                int at = SIX * neighbours[link];
                a += weight * vectors[at];
                b += weight * vectors[at + 1];
                c += weight * vectors[at + 2];
                d += weight * vectors[at + 3];
                e += weight * vectors[at + 4];
                f += weight * vectors[at + 5];
            }
            int here = SIX * point;
            products[0][point] = diagonal[point] * vectors[here] - a;
            products[1][point] = diagonal[point] * vectors[here + 1] - b;
            products[2][point] = diagonal[point] * vectors[here + 2] - c;
            products[3][point] = diagonal[point] * vectors[here + 3] - d;
            products[4][point] = diagonal[point] * vectors[here + 4] - e;
            products[5][point] = diagonal[point] * vectors[here + 5] - f;
        }
    }
}
