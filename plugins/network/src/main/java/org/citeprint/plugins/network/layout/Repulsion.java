// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;
import org.citeprint.api.operation.Workers;

/**
 * For all points the sum of the unit vectors from every other point, and the sum of all distances: exact, O(n²).
 * Points are cut into blocks of a fixed size; within a block the other points are taken in order, so each sum has one
 * order. The inner loop runs over the points of a block and keeps its sums in arrays, which lets the virtual machine
 * use its vector instructions without changing a bit.
 */
final class Repulsion {

    private static final int BLOCK = 128;

    /** Next to nothing: keeps a point's distance from itself from being divided by, and changes no other. */
    private static final double TINY = 1e-300;

    private final Workers workers;
    private final int points;

    Repulsion(Workers workers, int points) {
        this.workers = workers;
        this.points = points;
    }

    /** The sums of one block. */
    private record Block(double[] x, double[] y, double[] distance) {}

    /** Writes the forces into the arrays and returns the sum of the distances of all pairs. */
    double forces(double[] x, double[] y, double[] forceX, double[] forceY) {
        int blocks = (points + BLOCK - 1) / BLOCK;
        double sum = 0;
        int at = 0;
        for (Block block : workers.map(blocks, number -> block(x, y, number * BLOCK))) {
            int size = Math.min(BLOCK, points - at);
            System.arraycopy(block.x, 0, forceX, at, size);
            System.arraycopy(block.y, 0, forceY, at, size);
            for (int i = 0; i < size; i++) {
                sum += block.distance[i];
            }
            at += size;
        }
        return sum / 2;
    }

    private Block block(double[] x, double[] y, int from) {
        int to = Math.min(points, from + BLOCK);
        double[] hereX = Arrays.copyOfRange(x, from, to);
        double[] hereY = Arrays.copyOfRange(y, from, to);
        Block sums = new Block(new double[hereX.length], new double[hereX.length], new double[hereX.length]);
        for (int other = 0; other < points; other++) {
            add(hereX, hereY, x[other], y[other], sums.x, sums.y, sums.distance);
        }
        return sums;
    }

    private static void add(
            double[] hereX,
            double[] hereY,
            double otherX,
            double otherY,
            double[] sumX,
            double[] sumY,
            double[] sumDistance) {
        for (int i = 0; i < hereX.length; i++) {
            double dx = hereX[i] - otherX;
            double dy = hereY[i] - otherY;
            double distance = Math.sqrt(dx * dx + dy * dy);
            double inverse = 1 / (distance + TINY);
            sumX[i] += dx * inverse;
            sumY[i] += dy * inverse;
            sumDistance[i] += distance;
        }
    }
}
