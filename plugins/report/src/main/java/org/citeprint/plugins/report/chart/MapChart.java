// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Channel;
import org.citeprint.plugins.report.html.Element;
import org.citeprint.plugins.report.plot.Drawing;
import org.citeprint.plugins.report.plot.Plot;
import org.citeprint.plugins.report.plot.Series;
import org.citeprint.plugins.report.plot.TextWidth;
import org.citeprint.plugins.report.plot.Ticking;
import org.citeprint.plugins.report.plot.Ties;

/** A world map whose countries are coloured by a value. */
final class MapChart implements Chart {

    private static final double LEFT = 24;
    private static final double LEGEND = 860;

    @Override
    public List<Element> draw(Plot plot) {
        Series values = plot.need(Channel.X);
        Classes classes = Classes.of(plot.with(plot.items()).numbers(values).toArray());
        Map<String, Integer> rows = rows(plot);
        Drawing drawing = new Drawing(WorldShapes.WIDTH);
        drawing.box(0, 0, WorldShapes.WIDTH, WorldShapes.HEIGHT, "sphere");
        WorldShapes.all().values().stream().filter(shape -> !shape.path().isEmpty())
                .forEach(shape -> country(plot, drawing, classes, shape, Optional.ofNullable(rows.get(shape.code()))));
        WorldShapes.all().values().stream().filter(shape -> shape.path().isEmpty() && rows.containsKey(shape.code()))
                .forEach(shape -> country(plot, drawing, classes, shape, Optional.ofNullable(rows.get(shape.code()))));
        arcs(plot, drawing);
        legend(drawing, classes, values);
        return List.of(drawing.finish(536, "map", plot));
    }

    /** The first row of each region. */
    private static Map<String, Integer> rows(Plot plot) {
        Series regions = plot.need(Channel.REGION);
        Map<String, Integer> rows = new LinkedHashMap<>();
        plot.items().forEach(row -> rows.putIfAbsent(regions.text(row), row));
        return rows;
    }

    /** What the map cannot show, in words: regions that are no country, and regions given twice. */
    static List<String> notes(Plot plot) {
        Series regions = plot.need(Channel.REGION);
        Series values = plot.need(Channel.X);
        Map<String, Integer> first = rows(plot);
        return plot.items().stream()
                .filter(row -> !WorldShapes.all().containsKey(regions.text(row))
                        || first.getOrDefault(regions.text(row), row) < row)
                .map(row -> regions.text(row) + " (" + values.line(row) + ")")
                .toList();
    }

    private static void country(
            Plot plot, Drawing drawing, Classes classes, WorldShapes.Shape shape, Optional<Integer> row) {
        String colour = row.map(found -> classes.of(plot.need(Channel.X).number(found))).orElse("nodata");
        String tip = row.map(found -> plot.tip(found, shape.name(), Channel.X)).orElse(shape.name() + "\nno data");
        Element mark = shape.path().isEmpty()
                ? drawing.circle(shape.x(), shape.y(), 3.2, "mark country dot " + colour)
                : drawing.add("path", "mark country " + colour).set("d", shape.path());
        mark.set("data-tip", tip);
    }

    /** Links between countries bow upwards; strong ones lie on top. */
    private static void arcs(Plot plot, Drawing drawing) {
        Ties ties = new Ties(plot.with(plot.links()), Channel.SIZE, 0.8, 9);
        Map<String, WorldShapes.Shape> shapes = WorldShapes.all();
        drawing.group("ties");
        plot.links().stream().sorted(Comparator.<Integer>comparingDouble(ties::thickness).thenComparing(row -> row))
                .forEach(row -> {
                    WorldShapes.Shape from = shapes.get(plot.need(Channel.REGION).text(row));
                    WorldShapes.Shape to = shapes.get(plot.need(Channel.TARGET).text(row));
                    if (from != null && to != null) {
                        double bend = to.x() >= from.x() ? 0.22 : -0.22;
                        String tip = plot.tip(row, from.name() + " – " + to.name(), Channel.SIZE);
                        ties.bent(drawing, row, new double[]{from.x(), from.y()}, new double[]{to.x(), to.y()}, bend,
                                "mark c2 stroke").set("data-tip", tip);
                    }
                });
        drawing.endGroup();
    }

    private static void legend(Drawing drawing, Classes classes, Series values) {
        double width = LEGEND / classes.size();
        drawing.group("legend");
        for (int i = 0; i < classes.size(); i++) {
            drawing.box(LEFT + i * width, 446, width, 16, "swatch " + classes.colour(i));
        }
        for (int i = 0; i < classes.breaks().size(); i++) {
            double limit = classes.breaks().get(i);
            String sign = classes.diverging() && limit > 0 ? "+" : "";
            drawing.text(LEFT + (i + 1) * width, 487, sign + Ticking.border(values, limit), "label mid num");
        }
        drawing.text(LEFT, 523, TextWidth.cut(values.title(), 600, 27), "label muted");
        drawing.box(850, 509, 26, 16, "swatch nodata");
        drawing.text(842, 523, "no data", "label muted end");
        drawing.endGroup();
    }
}
