// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.citeprint.api.data.Channel;

/**
 * Circles for the rows of a plot, their area by SIZE, named as far as names do not overlap.
 *
 * @param plot the rows
 * @param x where a row is, horizontally
 * @param y where a row is, vertically
 * @param least the smallest radius
 * @param largest the largest radius
 */
public record Bubbles(Plot plot, IntToDoubleFunction x, IntToDoubleFunction y, double least, double largest) {

    /** Radius of points without a size. */
    private static final double RADIUS = 4.5;

    /** The radius of the circle of a row. */
    public double radius(int row) {
        Optional<Series> size = plot.find(Channel.SIZE).filter(series -> series.most() > 0);
        if (size.isEmpty()) {
            return Math.min(RADIUS, largest);
        }
        double share = size.get().has(row) ? Math.max(0, size.get().number(row)) / size.get().most() : 0;
        return least + (largest - least) * Math.sqrt(share);
    }

    /** The name of a row. */
    public String name(int row) {
        return plot.need(Channel.LABEL).text(row);
    }

    /** Draws the circles, large ones below. */
    public void circles(Drawing drawing, IntFunction<String> colour, Channel... told) {
        drawing.group("dots");
        Comparator<Integer> bySize = Comparator.<Integer>comparingDouble(row -> -radius(row)).thenComparing(row -> row);
        for (int row : plot.rows().stream().sorted(bySize).toList()) {
            double radius = radius(row);
            drawing.circle(x.applyAsDouble(row), y.applyAsDouble(row), radius, "mark " + colour.apply(row))
                    .set("data-tip", plot.tip(row, name(row), told));
        }
        drawing.endGroup();
    }

    /** Keeps names off the middles of the circles. */
    public void block(LabelPlacer placer) {
        plot.rows().forEach(row -> placer.block(x.applyAsDouble(row), y.applyAsDouble(row), radius(row)));
    }

    /**
     * Names circles, those of the largest weight first; those that lack a size where others have one are not named.
     *
     * @param most how many names at most
     * @param width how wide a name may be
     * @param classes the classes of the names
     */
    public void names(Drawing drawing, LabelPlacer placer, IntToDoubleFunction weight, int most, double width,
            String classes) {
        int left = most;
        Comparator<Integer> byWeight = Comparator.<Integer>comparingDouble(row -> -weight.applyAsDouble(row))
                .thenComparing(row -> row);
        Optional<Series> size = plot.find(Channel.SIZE).filter(series -> series.most() > 0);
        List<Integer> order = plot.rows().stream()
                .filter(row -> size.isEmpty() || size.get().has(row)).sorted(byWeight).toList();
        for (int i = 0; i < order.size() && left > 0; i++) {
            int row = order.get(i);
            String text = placer.cut(name(row), width);
            Optional<LabelPlacer.Spot> spot = placer.place(text, x.applyAsDouble(row), y.applyAsDouble(row),
                    radius(row));
            if (spot.isPresent()) {
                drawing.text(spot.get().x(), spot.get().y(), text, classes + " " + spot.get().anchor());
                left--;
            }
        }
    }
}
