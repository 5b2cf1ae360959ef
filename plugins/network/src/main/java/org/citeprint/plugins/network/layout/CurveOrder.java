// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.Arrays;

/**
 * The order of points along Morton's curve, in which the points of every square of a quadtree lie side by side.
 *
 * @param codes for each place in the order the code of its point: bits of the two coordinates in turn
 * @param points for each place in the order its point
 */
record CurveOrder(long[] codes, int[] points) {

    /** Bits of each coordinate. */
    static final int BITS = 20;

    /** Bits of a point's number, which is sorted behind its code: up to eight million points. */
    private static final int NUMBER = Long.SIZE - 2 * BITS - 1;

    static CurveOrder of(double[] x, double[] y) {
        double lowX = Arrays.stream(x).min().orElse(0);
        double lowY = Arrays.stream(y).min().orElse(0);
        double width = Math.max(Arrays.stream(x).max().orElse(0) - lowX, Arrays.stream(y).max().orElse(0) - lowY);
        double scale = width > 0 ? ((1 << BITS) - 1) / width : 0;
        long[] codes = new long[x.length];
        for (int point = 0; point < codes.length; point++) {
            codes[point] = spread((long) ((x[point] - lowX) * scale)) << 1 | spread((long) ((y[point] - lowY) * scale));
        }
        int[] points = sorted(codes);
        long[] ordered = new long[codes.length];
        for (int place = 0; place < points.length; place++) {
            ordered[place] = codes[points[place]];
        }
        return new CurveOrder(ordered, points);
    }

    /** Values of the points, in this order. */
    double[] of(double[] values) {
        double[] ordered = new double[points.length];
        for (int place = 0; place < ordered.length; place++) {
            ordered[place] = values[points[place]];
        }
        return ordered;
    }

    /** Values in this order, put back where the points are. */
    void back(double[] ordered, double[] values) {
        for (int place = 0; place < ordered.length; place++) {
            values[points[place]] = ordered[place];
        }
    }

    /** Puts the number behind the code, so that primitive sorting does both. */
    private static int[] sorted(long[] codes) {
        long[] keys = new long[codes.length];
        for (int point = 0; point < keys.length; point++) {
            keys[point] = codes[point] << NUMBER | point;
        }
        Arrays.sort(keys);
        int[] points = new int[keys.length];
        for (int place = 0; place < points.length; place++) {
            points[place] = (int) (keys[place] & ((1L << NUMBER) - 1));
        }
        return points;
    }

    /** Puts a zero between any two bits. */
    private static long spread(long bits) {
        long wide = (bits | bits << 16) & 0x0000FFFF0000FFFFL;
        wide = (wide | wide << 8) & 0x00FF00FF00FF00FFL;
        wide = (wide | wide << 4) & 0x0F0F0F0F0F0F0F0FL;
        wide = (wide | wide << 2) & 0x3333333333333333L;
        return (wide | wide << 1) & 0x5555555555555555L;
    }
}
