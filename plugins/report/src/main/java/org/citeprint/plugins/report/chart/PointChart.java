// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.List;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.plot.Axes;
import org.citeprint.plugins.report.plot.Bubbles;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Groups;
import org.citeprint.plugins.report.plot.LabelPlacer;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Scale;
import org.citeprint.plugins.report.plot.TextWidth;

/** Points on two axes; the largest and the outermost ones are named as far as names do not overlap. */
final class PointChart implements Chart {

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
        LabelPlacer placer = new LabelPlacer(axes.left(), top - 8, drawing.width(), bottom, TextWidth.STRONG);
        Bubbles bubbles = new Bubbles(plot, row -> axes.x(plot, row), row -> axes.y(plot, row), LEAST, LARGEST);
        bubbles.block(placer);
        bubbles.circles(drawing, row -> groups.colour(groups.name(row)), Channel.X, Channel.Y, Channel.SIZE,
                Channel.GROUP);
        bubbles.names(drawing, placer, row -> weight(bubbles, axes, row), drawing.narrow() ? 8 : 18,
                drawing.narrow() ? 110 : 170, "label halo strong");
        return bottom + 44;
    }

    /** Large points first, then those far up or far to the right. */
    private static double weight(Bubbles bubbles, Axes axes, int row) {
        return bubbles.radius(row) / LARGEST
                + (bubbles.x().applyAsDouble(row) - axes.left()) / (axes.right() - axes.left())
                + (axes.bottom() - bubbles.y().applyAsDouble(row)) / (axes.bottom() - axes.top());
    }
}
