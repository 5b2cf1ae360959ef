// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;

/** Points on two axes; the largest and the outermost ones are named as far as names do not overlap. */
final class PointChart implements Chart {

    private static final double RADIUS = 4.5;
    private static final double LEAST = 3;
    private static final double LARGEST = 18;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        Groups groups = new Groups(plot);
        double top = 34;
        if (groups.size() > 1) {
            top = 24 + groups.legend(drawing, 0, 22) + 10;
        }
        double bottom = top + (drawing.narrow() ? 290 : 360);
        Axes axes = Axes.fitting(plot, drawing, top, bottom, drawing.width() - 16);
        String scale = axes.up() instanceof Scale.Log ? ", logarithmic" : "";
        drawing.text(0, 12, plot.need(Channel.Y).title() + scale, "axis-title");
        axes.draw(plot, drawing);
        LabelPlacer placer = new LabelPlacer(axes.left(), top - 8, drawing.width(), bottom);
        List<Integer> large = plot.rows().stream().sorted(bySize(plot)).toList();
        drawing.group("dots");
        for (int row : large) {
            double radius = radius(plot, row);
            placer.block(axes.x(plot, row), axes.y(plot, row), radius);
            drawing.circle(axes.x(plot, row), axes.y(plot, row), radius, "mark " + groups.colour(groups.name(row)))
                    .set("data-tip", plot.tip(row, name(plot, row), Channel.X, Channel.Y, Channel.SIZE, Channel.GROUP));
        }
        drawing.endGroup();
        names(plot, drawing, axes, placer);
        return bottom + 44;
    }

    private static void names(Plot plot, Drawing drawing, Axes axes, LabelPlacer placer) {
        int left = drawing.narrow() ? 8 : 18;
        for (int row : plot.rows().stream().sorted(byWeight(plot, axes)).toList()) {
            String text = TextWidth.cut(name(plot, row), drawing.narrow() ? 110 : 170, TextWidth.LABEL);
            Optional<LabelPlacer.Spot> spot = placer.place(text, axes.x(plot, row), axes.y(plot, row),
                    radius(plot, row));
            if (spot.isPresent()) {
                drawing.text(spot.get().x(), spot.get().y(), text, "label halo strong " + spot.get().anchor());
                if (--left == 0) {
                    return;
                }
            }
        }
    }

    private static Comparator<Integer> bySize(Plot plot) {
        return Comparator.<Integer>comparingDouble(row -> -radius(plot, row)).thenComparing(row -> row);
    }

    /** Large points first, then those far up or far to the right. */
    private static Comparator<Integer> byWeight(Plot plot, Axes axes) {
        return Comparator.<Integer>comparingDouble(row -> -(radius(plot, row) / LARGEST
                + (axes.x(plot, row) - axes.left()) / (axes.right() - axes.left())
                + (axes.bottom() - axes.y(plot, row)) / (axes.bottom() - axes.top()))).thenComparing(row -> row);
    }

    private static String name(Plot plot, int row) {
        return plot.need(Channel.LABEL).text(row);
    }

    private static double radius(Plot plot, int row) {
        Optional<Series> size = plot.find(Channel.SIZE).filter(series -> series.size() > 0);
        if (size.isEmpty()) {
            return RADIUS;
        }
        double share = size.get().has(row) ? Math.max(0, size.get().number(row)) / size.get().size() : 0;
        return LEAST + (LARGEST - LEAST) * Math.sqrt(share);
    }
}
