// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

/**
 * Turns places so that the same shape always looks the same: the middle at the origin, the direction of greatest spread
 * horizontal, the longer tails right and up. The objective does not depend on any of these.
 */
final class Pose {

    private Pose() {}

    static void apply(Places places) {
        places.centre();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int point = 0; point < places.size(); point++) {
            xx += places.x()[point] * places.x()[point];
            xy += places.x()[point] * places.y()[point];
            yy += places.y()[point] * places.y()[point];
        }
        turn(places, -StrictMath.atan2(2 * xy, xx - yy) / 2);
        longTailUp(places.x());
        longTailUp(places.y());
    }

    private static void turn(Places places, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (int point = 0; point < places.size(); point++) {
            double x = places.x()[point];
            double y = places.y()[point];
            places.x()[point] = cos * x - sin * y;
            places.y()[point] = sin * x + cos * y;
        }
    }

    private static void longTailUp(double[] values) {
        double cubes = 0;
        for (double value : values) {
            cubes += value * value * value;
        }
        if (cubes < 0) {
            for (int i = 0; i < values.length; i++) {
                values[i] = -values[i];
            }
        }
    }
}
