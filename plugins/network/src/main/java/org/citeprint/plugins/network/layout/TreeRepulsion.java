// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.operation.Workers;

/**
 * Repulsion in the plane with far points taken together (Barnes and Hut 1986, Nature 324, 446-449): the points of a
 * square push as one, with their second moments, when the square is seen at a small enough angle; near ones are taken
 * each by itself. All points of a leaf share one list of squares. Time O(n log n).
 */
final class TreeRepulsion implements Repulsion {

    private final Workers workers;
    private final double angle;

    /** The smaller the angle, the nearer to {@link ExactRepulsion}: half the width of a square over its distance. */
    TreeRepulsion(Workers workers, double angle) {
        this.workers = workers;
        this.angle = angle;
    }

    @Override
    public double forces(double[][] places, double[][] forces) {
        CurveOrder order = CurveOrder.of(places[0], places[1]);
        double[][] ordered = {order.of(places[0]), order.of(places[1])};
        double[] ones = new double[ordered[0].length];
        Arrays.fill(ones, 1);
        Cell root = Cell.tree(ordered[0], ordered[1], ones, order.codes());
        List<Cell> leaves = root.leaves();
        double[][] found = new double[2][ordered[0].length];
        List<Double> sums = workers.map(leaves.size(), number -> {
            Cell leaf = leaves.get(number);
            PointBlock block = new PointBlock(ordered, leaf.from(), leaf.to());
            add(root, leaf, block, ordered);
            return block.write(found, leaf.from());
        });
        order.back(found[0], forces[0]);
        order.back(found[1], forces[1]);
        double sum = 0;
        for (double part : sums) {
            sum += part;
        }
        return sum / 2;
    }

    private void add(Cell cell, Cell leaf, PointBlock block, double[][] ordered) {
        double dx = cell.x() - leaf.x();
        double dy = cell.y() - leaf.y();
        double distance = Math.sqrt(dx * dx + dy * dy) - leaf.radius();
        if (cell.radius() < angle * distance) {
            block.addFar(cell);
        } else if (cell.children().isEmpty()) {
            block.addAll(ordered[0], ordered[1], cell.from(), cell.to());
        } else {
            for (Cell child : cell.children()) {
                add(child, leaf, block, ordered);
            }
        }
    }
}
