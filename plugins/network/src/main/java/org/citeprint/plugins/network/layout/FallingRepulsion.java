// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import org.citeprint.api.operation.Workers;

/**
 * Masses in the plane that push each other with the product of their masses over their distance. A square of points
 * pushes as one when its width is below an angle times its distance (Barnes and Hut 1986); at an angle of 0 all pairs
 * are taken. Sums have one order. Time O(n log n), O(n²) at 0.
 */
final class FallingRepulsion {

    private final Workers workers;
    private final double[] masses;
    private final double angle;

    FallingRepulsion(Workers workers, double[] masses, double angle) {
        this.workers = workers;
        this.masses = masses;
        this.angle = angle;
    }

    /** Writes {@code m(i) · sum over j of m(j) (x(i) - x(j)) / d(ij)²} for each point. */
    void forces(double[] x, double[] y, double[][] forces) {
        CurveOrder order = CurveOrder.of(x, y);
        double[][] places = {order.of(x), order.of(y)};
        double[] mass = order.of(masses);
        Cell root = Cell.tree(places[0], places[1], mass, order.codes());
        var leaves = root.leaves();
        double[][] found = new double[2][mass.length];
        workers.map(leaves.size(), number -> {
            Cell leaf = leaves.get(number);
            PointBlock block = new PointBlock(places, leaf.from(), leaf.to());
            add(root, leaf, block, places, mass);
            return block.write(found, leaf.from());
        });
        for (int place = 0; place < mass.length; place++) {
            found[0][place] *= mass[place];
            found[1][place] *= mass[place];
        }
        order.back(found[0], forces[0]);
        order.back(found[1], forces[1]);
    }

    private void add(Cell cell, Cell leaf, PointBlock block, double[][] places, double[] mass) {
        double dx = cell.x() - leaf.x();
        double dy = cell.y() - leaf.y();
        double distance = Math.sqrt(dx * dx + dy * dy) - leaf.radius();
        if (2 * cell.radius() < angle * distance) {
            block.addFalling(cell.x(), cell.y(), cell.mass());
        } else if (cell.children().isEmpty()) {
            for (int point = cell.from(); point < cell.to(); point++) {
                block.addFalling(places[0][point], places[1][point], mass[point]);
            }
        } else {
            for (Cell child : cell.children()) {
                add(child, leaf, block, places, mass);
            }
        }
    }
}
