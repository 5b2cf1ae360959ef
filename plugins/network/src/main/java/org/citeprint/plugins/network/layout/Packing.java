// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.layout;

import java.util.List;

/**
 * Puts the components of a network side by side. The objective says nothing about how far unconnected components lie
 * from each other, so each gets the room of a disc with an area in proportion to its nodes: the largest in the
 * middle, the others in rings around it, in their order.
 */
final class Packing {

    /** Free room around a component, as a part of the room of one node. */
    private static final double GAP = 0.5;

    private Packing() {}

    /** Scales and moves each component's places; each must have its middle at the origin. */
    static void apply(List<Places> components) {
        for (Places places : components) {
            double radius = places.radius();
            places.scale(radius == 0 ? 1 : room(places) / radius);
        }
        double edge = components.isEmpty() ? 0 : room(components.getFirst()) + GAP;
        int next = 1;
        while (next < components.size()) {
            double half = room(components.get(next)) + GAP;
            int end = ring(components, next, edge + half);
            edge += 2 * half;
            next = end;
        }
    }

    private static double room(Places places) {
        return Math.sqrt(places.size());
    }

    /** Fills one ring from a component on and returns the first that found no room. */
    private static int ring(List<Places> components, int from, double radius) {
        double full = 0;
        int end = from;
        while (end < components.size() && full + angle(components.get(end), radius) <= 2 * Math.PI) {
            full += angle(components.get(end), radius);
            end++;
        }
        end = Math.max(end, from + 1);
        double spare = Math.max(0, 2 * Math.PI - full) / (end - from);
        double angle = 0;
        for (Places places : components.subList(from, end)) {
            double width = angle(places, radius) + spare;
            move(places, radius, angle + width / 2);
            angle += width;
        }
        return end;
    }

    private static double angle(Places places, double radius) {
        return 2 * StrictMath.asin(Math.min(1, (room(places) + GAP) / radius));
    }

    private static void move(Places places, double radius, double angle) {
        double dx = radius * StrictMath.cos(angle);
        double dy = radius * StrictMath.sin(angle);
        for (int point = 0; point < places.size(); point++) {
            places.x()[point] += dx;
            places.y()[point] += dy;
        }
    }
}
