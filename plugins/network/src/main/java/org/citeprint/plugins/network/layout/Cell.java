// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A square of the plane with the points in it, which lie side by side in the tree's order: their mass, its middle, the
 * second moments about it, and how far the farthest of them lies from it.
 *
 * @param from the first point
 * @param to the end of the points
 * @param mass their mass
 * @param x the middle of the mass
 * @param y the middle of the mass
 * @param xx the sum of mass times squared horizontal way from the middle
 * @param xy the sum of mass times both ways
 * @param yy the sum of mass times squared vertical way
 * @param radius the way from the middle to the farthest point
 * @param children the parts with points in them; none in a leaf
 */
record Cell(
        int from,
        int to,
        double mass,
        double x,
        double y,
        double xx,
        double xy,
        double yy,
        double radius,
        List<Cell> children) {

    /** A cell with at most so many points is not cut any more. */
    private static final int LEAF = 32;

    /** Cells are cut at most so often; points that still share one lie next to each other. */
    private static final int DEEPEST = CurveOrder.BITS;

    /** The tree over points that are sorted by {@link CurveOrder}, with the codes they were sorted by. */
    static Cell tree(double[] x, double[] y, double[] mass, long[] codes) {
        return of(x, y, mass, codes, 0, codes.length, 0);
    }

    private static Cell of(double[] x, double[] y, double[] mass, long[] codes, int from, int to, int depth) {
        List<Cell> children = new ArrayList<>(4);
        if (to - from > LEAF && depth < DEEPEST) {
            int shift = 2 * (DEEPEST - 1 - depth);
            int start = from;
            for (int part = 0; part < 4; part++) {
                int end = start;
                while (end < to && ((codes[end] >>> shift) & 3) == part) {
                    end++;
                }
                if (end > start) {
                    children.add(of(x, y, mass, codes, start, end, depth + 1));
                }
                start = end;
            }
        }
        return measured(x, y, mass, from, to, children.size() == 1 ? children.getFirst().children() : children);
    }

    private static Cell measured(double[] x, double[] y, double[] mass, int from, int to, List<Cell> children) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int point = from; point < to; point++) {
            sum += mass[point];
            sumX += mass[point] * x[point];
            sumY += mass[point] * y[point];
        }
        double middleX = sumX / sum;
        double middleY = sumY / sum;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double farthest = 0;
        for (int point = from; point < to; point++) {
            double dx = x[point] - middleX;
            double dy = y[point] - middleY;
            xx += mass[point] * dx * dx;
            xy += mass[point] * dx * dy;
            yy += mass[point] * dy * dy;
            farthest = Math.max(farthest, dx * dx + dy * dy);
        }
        return new Cell(from, to, sum, middleX, middleY, xx, xy, yy, Math.sqrt(farthest), children);
    }

    /** The leaves below, in order. */
    List<Cell> leaves() {
        List<Cell> leaves = new ArrayList<>();
        gather(leaves);
        return leaves;
    }

    private void gather(List<Cell> leaves) {
        if (children.isEmpty()) {
            leaves.add(this);
        }
        children.forEach(child -> child.gather(leaves));
    }
}
