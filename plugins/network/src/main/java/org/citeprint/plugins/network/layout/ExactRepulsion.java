// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Workers;

/**
 * Repulsion over all pairs, in any number of directions, or between all points and a few that stand for all. Points are
 * cut into blocks of a fixed size; within a block the other points are taken in order, so each sum has one order. The
 * inner loops run over the points of a block and keep their sums in arrays, which lets the virtual machine use its
 * vector instructions without changing a bit. Time O(n²), or O(n) for each that stands for others.
 */
final class ExactRepulsion implements Repulsion {

    private static final int BLOCK = 128;

    private final Workers workers;
    private final int[] others;

    private ExactRepulsion(Workers workers, int[] others) {
        this.workers = workers;
        this.others = others;
    }

    /** All of so many points push each other. */
    static ExactRepulsion ofAll(Workers workers, int points) {
        return new ExactRepulsion(workers, IntStream.range(0, points).toArray());
    }

    /**
     * Only these points push, each for as many as it stands for. No push is stronger than 1, so few do: the error is
     * that of a sample mean.
     */
    static ExactRepulsion ofSome(Workers workers, int[] points) {
        return new ExactRepulsion(workers, points);
    }

    @Override
    public double forces(double[][] places, double[][] forces) {
        int points = places[0].length;
        List<Double> blocks = workers.map((points + BLOCK - 1) / BLOCK,
                number -> block(places, forces, number * BLOCK, Math.min(points, (number + 1) * BLOCK)));
        double sum = 0;
        for (double distances : blocks) {
            sum += distances;
        }
        return sum / 2;
    }

    /** Writes the forces on the points of a block where they belong and returns the sum of their distances. */
    private double block(double[][] places, double[][] forces, int from, int to) {
        PointBlock block = new PointBlock(places, from, to);
        int points = places[0].length;
        if (places.length == 2 && others.length == points) {
            block.addAll(places[0], places[1], 0, points);
        } else {
            block.addAll(places, others, (double) points / others.length);
        }
        return block.write(forces, from);
    }
}
