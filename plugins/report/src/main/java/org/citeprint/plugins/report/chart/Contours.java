// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines around all that is at or above a level, by marching squares: closed loops of points, in fractions of grid
 * indices as {@code {column, line}}. Beyond the grid everything is below the level, so loops close at its edge. Time is
 * linear in the cells.
 */
final class Contours {

    private final double[][] values;
    private final double level;
    private final int columns;
    private final int lines;
    /** For each edge of the padded grid the edge a line goes on to from there, or -1. */
    private final int[] next;

    private Contours(double[][] values, double level) {
        this.values = values;
        this.level = level;
        columns = values[0].length + 2;
        lines = values.length + 2;
        next = new int[2 * columns * lines];
        Arrays.fill(next, -1);
    }

    /** The loops around all values at or above a level. */
    static List<double[][]> of(double[][] values, double level) {
        Contours contours = new Contours(values, level);
        contours.march();
        return contours.loops();
    }

    private double value(int column, int line) {
        boolean inside = column > 0 && line > 0 && column < columns - 1 && line < lines - 1;
        return inside ? values[line - 1][column - 1] : Math.min(0, level) - Math.abs(level);
    }

    private boolean isHigh(int column, int line) {
        return value(column, line) >= level;
    }

    private int across(int column, int line) {
        return 2 * (line * columns + column);
    }

    private int along(int column, int line) {
        return 2 * (line * columns + column) + 1;
    }

    /** Links the edges of each cell so that what is high lies on the left. */
    private void march() {
        for (int line = 0; line < lines - 1; line++) {
            for (int column = 0; column < columns - 1; column++) {
                boolean[] high = {isHigh(column, line), isHigh(column + 1, line), isHigh(column + 1, line + 1),
                    isHigh(column, line + 1)};
                int[] edges = {across(column, line), along(column + 1, line), across(column, line + 1),
                    along(column, line)};
                for (int corner = 0; corner < 4; corner++) {
                    if (high[corner] && !high[(corner + 1) % 4]) {
                        next[edges[corner]] = edges[entry(high, corner)];
                    }
                }
            }
        }
    }

    /** Going backwards from a high corner along the high ones, the edge where they begin. */
    private static int entry(boolean[] high, int corner) {
        int first = corner;
        while (high[(first + 3) % 4]) {
            first = (first + 3) % 4;
        }
        return (first + 3) % 4;
    }

    private List<double[][]> loops() {
        List<double[][]> loops = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            List<double[]> loop = new ArrayList<>();
            int edge = start;
            while (next[edge] >= 0) {
                loop.add(point(edge));
                int following = next[edge];
                next[edge] = -1;
                edge = following;
            }
            if (!loop.isEmpty()) {
                loops.add(loop.toArray(double[][]::new));
            }
        }
        return loops;
    }

    /** Where the level lies on an edge. */
    private double[] point(int edge) {
        int column = edge / 2 % columns;
        int line = edge / 2 / columns;
        boolean along = edge % 2 == 1;
        double here = value(column, line);
        double there = along ? value(column, line + 1) : value(column + 1, line);
        double share = here == there ? 0.5 : (level - here) / (there - here);
        return new double[]{column - 1 + (along ? 0 : share), line - 1 + (along ? share : 0)};
    }
}
