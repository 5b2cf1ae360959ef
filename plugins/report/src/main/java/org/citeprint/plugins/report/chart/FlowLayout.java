// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
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

    private final Map<String, Map<String, Item>> index = new LinkedHashMap<>();
    private final List<List<Item>> stages = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final double step;
    private final double room;
    private final double last;
    private final double height;

    /** An item of a stage. */
    static final class Item {
        private final String stage;
        private final String name;
        private int row = -1;
        private double given;
        private Channel measure = Channel.SIZE;
        private double in;
        private double out;
        private double top;
        private double tall;

        Item(String stage, String name) {
            this.stage = stage;
            this.name = name;
        }

        String stage() {
            return stage;
        }

        String name() {
            return name;
        }

        /** The first row that tells of it, or -1. */
        int row() {
            return row;
        }

        double size() {
            return Math.max(given, Math.max(in, out));
        }

        /** Whether it has a size of its own, not less than all that flows. */
        boolean isGiven() {
            return given > 0 && given >= Math.max(in, out);
        }

        /** What its size is a number of. */
        Channel measure() {
            return isGiven() ? measure : Channel.SIZE;
        }

        private void give(double number, Channel channel) {
            if (number > given) {
                given = number;
                measure = channel;
            }
        }

        double top() {
            return top;
        }

        double height() {
            return tall;
        }
    }

    /** A flow, with the upper edges of its ends and its height in pixels. */
    record Flow(int row, Item from, Item to, double size, double fromTop, double toTop, double height) {}

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

    private static double widest(List<Item> items) {
        return items.stream().mapToDouble(item -> TextWidth.of(item.name, TextWidth.LABEL)).max().orElse(0);
    }

    private void read(Plot plot, int row) {
        Item from = item(plot.need(Channel.STAGE).text(row), plot.need(Channel.LABEL).text(row));
        from.row = from.row < 0 ? row : from.row;
        from.give(number(plot, Channel.X, row), Channel.X);
        if (!Marks.isLink(plot.figure(), row)) {
            from.give(number(plot, Channel.SIZE, row), Channel.SIZE);
            return;
        }
        Item to = item(plot.need(Channel.TARGET_STAGE).text(row), plot.need(Channel.TARGET).text(row));
        to.give(number(plot, Channel.X2, row), Channel.X2);
        double size = number(plot, Channel.SIZE, row);
        from.out += size;
        to.in += size;
        flows.add(new Flow(row, from, to, size, 0, 0, 0));
    }

    private Item item(String stage, String name) {
        return index.computeIfAbsent(stage, key -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new Item(stage, name));
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
        for (List<Item> stage : stages) {
            double y = 0;
            for (Item item : stage) {
                item.tall = item.size() * scale;
                double slot = Math.max(line, item.tall);
                item.top = y + (slot - item.tall) / 2;
                y += slot + GAP;
            }
            tallest = Math.max(tallest, y);
        }
        for (List<Item> stage : stages) {
            double spare = (tallest - end(stage, line)) / 2;
            stage.forEach(item -> item.top += spare);
        }
        route(scale);
        return tallest;
    }

    private static double end(List<Item> stage, double line) {
        double end = 0;
        for (Item item : stage) {
            end += Math.max(line, item.tall) + GAP;
        }
        return end;
    }

    private static double total(List<Item> stage) {
        double total = 0;
        for (Item item : stage) {
            total += item.size();
        }
        return total;
    }

    /** Flows leave an item in the order of where they go, and come in in the order of where they are from. */
    private void route(double scale) {
        double[] from = edges(Flow::to, Flow::from, item -> item.out, scale);
        double[] to = edges(Flow::from, Flow::to, item -> item.in, scale);
        for (int i = 0; i < from.length; i++) {
            Flow flow = flows.get(i);
            flows.set(i, new Flow(flow.row, flow.from, flow.to, flow.size, from[i], to[i],
                    Math.max(0.6, flow.size * scale)));
        }
    }

    /** The upper edge of each flow at one of its ends, from top to bottom in the order of its other end. */
    private double[] edges(
            Function<Flow, Item> other, Function<Flow, Item> end, ToDoubleFunction<Item> all, double scale) {
        Map<Item, Double> used = new LinkedHashMap<>();
        double[] edges = new double[flows.size()];
        List<Integer> order = new ArrayList<>(IntStream.range(0, edges.length).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> other.apply(flows.get(i)).top));
        for (int i : order) {
            Item item = end.apply(flows.get(i));
            edges[i] = next(used, item, all.applyAsDouble(item), flows.get(i).size, scale);
        }
        return edges;
    }

    /** The upper edge of the next flow at an item; what flows is centred on the item. */
    private static double next(Map<Item, Double> used, Item item, double all, double size, double scale) {
        double before = used.merge(item, size, Double::sum) - size;
        return item.top + (item.tall - all * scale) / 2 + before * scale;
    }

    /** The items of each stage from top to bottom. */
    List<List<Item>> stages() {
        return stages;
    }

    List<Flow> flows() {
        return flows;
    }

    double x(Item item) {
        return step * new ArrayList<>(index.keySet()).indexOf(item.stage);
    }

    /** How wide the name of an item may be. */
    double room(Item item) {
        return stages.size() > 1 && stages.getLast().contains(item) ? last - 15 : room;
    }

    /** How wide the heading of an item's stage may be: up to the next one, or to the edge. */
    double heading(Item item) {
        return stages.size() > 1 && stages.getLast().contains(item) ? last + 11 : Math.max(step - 4, room);
    }

    double height() {
        return height;
    }
}
