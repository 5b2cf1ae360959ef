// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.html.Pixels;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Groups;
import org.citeprint.plugins.report.plot.Lines;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.TextWidth;

/** Flows between the items of stages that stand side by side. */
final class FlowChart implements Chart {

    private static final double BAR = 11;
    private static final double HEAD = 30;

    @Override
    public List<Element> draw(Plot plot) {
        return ((Painter) this::paint).both(plot);
    }

    private double paint(Plot plot, Drawing drawing) {
        FlowLayout layout = FlowLayout.of(plot, drawing);
        Groups groups = new Groups(plot);
        Map<FlowItem, String> colours = new HashMap<>();
        for (List<FlowItem> stage : layout.stages()) {
            for (int i = 0; i < stage.size(); i++) {
                FlowItem item = stage.get(i);
                colours.put(item, plot.find(Channel.GROUP).isEmpty()
                        ? "c" + (i % 10 + 1)
                        : item.row() < 0 ? "c0" : groups.colour(groups.name(item.row())));
            }
        }
        drawing.group("flows");
        layout.flows().forEach(flow -> ribbon(plot, drawing, layout, flow, colours.getOrDefault(flow.from(), "c0")));
        drawing.endGroup();
        for (List<FlowItem> stage : layout.stages()) {
            stage.forEach(item -> bar(plot, drawing, layout, item, colours.getOrDefault(item, "c0")));
            heading(drawing, layout, stage.getFirst());
        }
        for (List<FlowItem> stage : layout.stages()) {
            stage.forEach(item -> name(drawing, layout, item));
        }
        return HEAD + layout.height() + 6;
    }

    private static void heading(Drawing drawing, FlowLayout layout, FlowItem item) {
        String name = TextWidth.cut(item.stage(), layout.heading(item), 11);
        drawing.text(layout.x(item), 14, name, "axis-title small");
    }

    private static void bar(Plot plot, Drawing drawing, FlowLayout layout, FlowItem item, String colour) {
        String size = plot.find(item.measure())
                .map(series -> "\n" + (item.isGiven() ? "" : "sum of ") + series.column().name() + ": "
                        + series.show(item.size()))
                .orElse("");
        drawing.box(layout.x(item), HEAD + item.top(), BAR, Math.max(1.5, item.height()), "mark " + colour)
                .set("rx", 1.5).set("data-tip", item.name() + "\n" + item.stage() + size);
    }

    private static void name(Drawing drawing, FlowLayout layout, FlowItem item) {
        Lines.draw(drawing, layout.x(item) + BAR + 4, HEAD + item.top() + item.height() / 2, item.name(),
                layout.room(item), drawing.narrow() || item.height() > 28 ? 2 : 1, "label halo");
    }

    private static void ribbon(
            Plot plot, Drawing drawing, FlowLayout layout, FlowLayout.Flow flow, String colour) {
        double start = layout.x(flow.from()) + BAR;
        double end = layout.x(flow.to());
        double middle = (start + end) / 2;
        double from = HEAD + flow.fromTop();
        double to = HEAD + flow.toTop();
        String path = "M" + pair(start, from) + curve(middle, from, to, end) + "L" + pair(end, to + flow.height())
                + curve(middle, to + flow.height(), from + flow.height(), start) + "Z";
        drawing.add("path", "mark flow " + colour).set("d", path).set("data-tip",
                plot.tip(flow.row(), flow.from().name() + " → " + flow.to().name(), Channel.SIZE));
    }

    private static String curve(double middle, double from, double to, double end) {
        return "C" + pair(middle, from) + " " + pair(middle, to) + " " + pair(end, to);
    }

    private static String pair(double x, double y) {
        return Pixels.text(x) + " " + Pixels.text(y);
    }
}
