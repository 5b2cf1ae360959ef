// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Marks;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.TextWidth;

/** Where the items of stages and the flows between them lie, so that few flows cross. */
final class FlowLayout {

    private static final double GAP = 5;
    /** Where all flows are less than this, pixels for each unit of them would be infinitely many. */
    private static final double LEAST = Double.MIN_NORMAL * 1e8;
    /** A flow beyond this is drawn as this, so that no sum of flows is infinite. */
    private static final double MOST = Double.MAX_VALUE / 1e6;

    private final Map<String, Map<String, FlowItem>> index = new LinkedHashMap<>();
    private final List<List<FlowItem>> stages = new ArrayList<>();
    private List<Flow> flows = new ArrayList<>();
    private final double step;
    private final double room;
    private final double last;
    private final double height;

    /** A flow, with the upper edges of its ends and its height in pixels. */
    record Flow(int row, FlowItem from, FlowItem to, double size, double fromTop, double toTop, double height) {}

    private FlowLayout(Plot plot, Drawing drawing) {
        plot.rows().forEach(row -> read(plot, row));
        index.values().forEach(items -> stages.add(new ArrayList<>(items.values())));
        FlowOrder.order(stages, flows);
        last = Math.min(drawing.narrow() ? 92 : 190, widest(stages.getLast()) * 1.1) + 15;
        step = stages.size() == 1 ? 0 : (drawing.width() - last - 11) / (stages.size() - 1);
        room = stages.size() == 1 ? drawing.width() - 16 : Math.min(drawing.narrow() ? 200 : 260, step - 20);
        height = stack(drawing.narrow() ? 30 : 15);
    }

    static FlowLayout of(Plot plot, Drawing drawing) {
        return new FlowLayout(plot, drawing);
    }

    private static double widest(List<FlowItem> items) {
        return items.stream().mapToDouble(item -> TextWidth.of(item.name(), TextWidth.LABEL)).max().orElse(0);
    }

    private void read(Plot plot, int row) {
        FlowItem from = item(plot.need(Channel.STAGE).text(row), plot.need(Channel.LABEL).text(row));
        from.told(row);
        from.give(number(plot, Channel.X, row), Channel.X);
        if (!Marks.isLink(plot.figure(), row)) {
            from.give(number(plot, Channel.SIZE, row), Channel.SIZE);
            return;
        }
        FlowItem to = item(plot.need(Channel.TARGET_STAGE).text(row), plot.need(Channel.TARGET).text(row));
        to.give(number(plot, Channel.X2, row), Channel.X2);
        double size = number(plot, Channel.SIZE, row);
        from.send(size);
        to.receive(size);
        flows.add(new Flow(row, from, to, size, 0, 0, 0));
    }

    private FlowItem item(String stage, String name) {
        return index.computeIfAbsent(stage, key -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new FlowItem(stage, name));
    }

    private static double number(Plot plot, Channel channel, int row) {
        return Math.clamp(plot.find(channel).filter(series -> series.has(row)).map(series -> series.number(row))
                .orElse(0.0), 0, MOST);
    }

    /** Stacks the items of each stage, each at least as high as its name, and gives the height of the highest stage. */
    private double stack(double line) {
        double largest = stages.stream().mapToDouble(FlowLayout::total).max().orElse(0);
        int most = stages.stream().mapToInt(List::size).max().orElse(1);
        double scale = largest < LEAST ? 0 : Math.max(240, most * line * 0.8) / largest;
        double tallest = 0;
        for (List<FlowItem> stage : stages) {
            double y = 0;
            for (FlowItem item : stage) {
                double high = item.size() * scale;
                double slot = Math.max(line, high);
                item.lie(y + (slot - high) / 2, high);
                y += slot + GAP;
            }
            tallest = Math.max(tallest, y);
        }
        for (List<FlowItem> stage : stages) {
            double spare = (tallest - end(stage, line)) / 2;
            stage.forEach(item -> item.lie(item.top() + spare, item.height()));
        }
        flows = FlowRoutes.of(flows, scale);
        return tallest;
    }

    private static double end(List<FlowItem> stage, double line) {
        double end = 0;
        for (FlowItem item : stage) {
            end += Math.max(line, item.height()) + GAP;
        }
        return end;
    }

    private static double total(List<FlowItem> stage) {
        double total = 0;
        for (FlowItem item : stage) {
            total += item.size();
        }
        return total;
    }

    /** The items of each stage from top to bottom. */
    List<List<FlowItem>> stages() {
        return stages;
    }

    List<Flow> flows() {
        return flows;
    }

    double x(FlowItem item) {
        return step * new ArrayList<>(index.keySet()).indexOf(item.stage());
    }

    /** How wide the name of an item may be. */
    double room(FlowItem item) {
        return stages.size() > 1 && stages.getLast().contains(item) ? last - 15 : room;
    }

    /** How wide the heading of an item's stage may be: up to the next one, or to the edge. */
    double heading(FlowItem item) {
        return stages.size() > 1 && stages.getLast().contains(item) ? last + 11 : Math.max(step - 4, room);
    }

    double height() {
        return height;
    }
}
