// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.number.Numbers;
import org.citeprint.plugins.report.plot.Bubbles;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Ground;
import org.citeprint.plugins.report.plot.Groups;
import org.citeprint.plugins.report.plot.LabelPlacer;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Shades;
import org.citeprint.plugins.report.plot.Ties;

/** Points with links between them: on a map, or along an axis such as time with lanes. */
final class NetworkChart implements Chart {

    private static final double BEND = 0.12;

    @Override
    public List<Element> draw(Plot plot) {
        return plot.items().isEmpty() ? List.of() : ((Painter) this::paint).both(plot);
    }

    /** How many links lead to nothing that is shown. */
    static List<String> notes(Plot plot) {
        Map<String, Integer> items = index(plot);
        long lost = plot.links().stream().filter(row -> !isWhole(plot, items, row)).count();
        return lost == 0
                ? List.of()
                : List.of(Numbers.whole(lost) + (lost == 1 ? " link leads" : " links lead")
                        + " to what is not in the picture.");
    }

    private static boolean isWhole(Plot plot, Map<String, Integer> items, int row) {
        return items.containsKey(plot.need(Channel.LABEL).text(row))
                && items.containsKey(plot.need(Channel.TARGET).text(row));
    }

    /** The row of each point by its name. */
    private static Map<String, Integer> index(Plot plot) {
        Map<String, Integer> items = new HashMap<>();
        plot.items().forEach(row -> items.putIfAbsent(plot.need(Channel.LABEL).text(row), row));
        return items;
    }

    private double paint(Plot plot, Drawing drawing) {
        Plot items = plot.with(plot.items());
        Groups groups = new Groups(items);
        Optional<Shades> shades = plot.find(Channel.SHADE).map(series -> Shades.of(items, series));
        Ground ground = Ground.of(items, drawing);
        double top = 0;
        if (shades.isPresent()) {
            top = shades.get().legend(drawing, top) + 4;
        } else if (groups.size() > 1 && !ground.named()) {
            top = groups.legend(drawing, 0, top) + 4;
        }
        ground = ground.below(top);
        ground.draw(drawing);
        IntFunction<String> colour = row -> shades.map(shade -> shade.of(row) + " rim")
                .orElseGet(() -> groups.colour(groups.name(row)));
        links(plot, drawing, ground, groups, shades.isPresent());
        LabelPlacer placer = new LabelPlacer(ground.left(), ground.top(), drawing.width(), ground.bottom());
        Bubbles bubbles = new Bubbles(items, ground::x, ground::y, drawing.narrow() ? 2.2 : 3,
                drawing.narrow() ? 9 : ground.named() ? 11 : 16);
        if (!ground.placed()) {
            bubbles.block(placer);
            ground.block(placer, drawing);
        }
        bubbles.circles(drawing, colour, told(ground));
        bubbles.names(drawing, placer, bubbles::radius, drawing.narrow() ? 20 : 60, drawing.narrow() ? 110 : 170,
                "label halo");
        return ground.bottom();
    }

    private static Channel[] told(Ground ground) {
        return ground.placed()
                ? new Channel[]{Channel.SIZE, Channel.SHADE, Channel.GROUP}
                : new Channel[]{Channel.X, Channel.SIZE, Channel.SHADE, Channel.GROUP};
    }

    /** Weak links first, so that strong ones lie on top. */
    private static void links(Plot plot, Drawing drawing, Ground ground, Groups groups, boolean plain) {
        Map<String, Integer> items = index(plot);
        Ties ties = new Ties(plot.with(plot.links()), Channel.X2, 0.6, drawing.narrow() ? 2.5 : 4);
        drawing.group("ties");
        List<Integer> order = plot.links().stream().filter(row -> isWhole(plot, items, row))
                .sorted(Comparator.<Integer>comparingDouble(ties::thickness).thenComparing(row -> row)).toList();
        for (int row : order) {
            int from = items.getOrDefault(plot.need(Channel.LABEL).text(row), row);
            int to = items.getOrDefault(plot.need(Channel.TARGET).text(row), row);
            String colour = plain ? "c0" : colour(plot, groups, row, from, to);
            double[] start = {ground.x(from), ground.y(from)};
            double[] end = {ground.x(to), ground.y(to)};
            ties.bent(drawing, row, start, end, ground.placed() ? BEND : bend(start, end),
                    colour + " stroke");
        }
        drawing.endGroup();
    }

    /** The colour of its own group, else that of the one group of both its ends. */
    private static String colour(Plot plot, Groups groups, int row, int from, int to) {
        if (plot.find(Channel.GROUP).filter(group -> !group.text(row).isEmpty()).isPresent()) {
            return groups.colour(groups.name(row));
        }
        boolean same = groups.size() > 1 && groups.name(from).equals(groups.name(to));
        return same ? groups.colour(groups.name(from)) : "c0";
    }

    /** Along an axis links bow upwards, those between points of one height the most. */
    private static double bend(double[] from, double[] to) {
        double across = Math.abs(to[0] - from[0]);
        if (across < 1) {
            return 0.25;
        }
        double flat = across / (across + 2 * Math.abs(to[1] - from[1]));
        return (to[0] >= from[0] ? 1 : -1) * Math.min(0.35, 60 / Math.max(1, across)) * flat;
    }
}
