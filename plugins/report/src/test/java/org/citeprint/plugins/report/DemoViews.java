// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** Invented themes, flows, timelines, maps and densities. */
final class DemoViews {

    private static final List<String> WORDS = List.of("carbon footprint", "embodied emissions", "贸易隐含碳排放", "trade",
            "border adjustment", "leakage", "a name that is longer than anybody would like a name to be", "tariffs",
            "input-output analysis", "consumption", "انبعاثات", "supply chains", "equity", "health", "land use");

    private DemoViews() {}

    static Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("density", density());
        figures.put("cluster density", clusterDensity());
        figures.put("flows", flows());
        figures.put("lanes", network(Meaning.YEAR));
        figures.put("overlay", network(Meaning.COORDINATE));
        figures.put("quadrants", quadrants());
        figures.put("world", world());
        return figures;
    }

    private static Figure quadrants() {
        Table data = new Table("themes", "One row for each theme.", List.of(
                Column.text("theme", WORDS),
                Column.decimal("centrality", "", Meaning.INDEX,
                        IntStream.range(0, WORDS.size()).mapToDouble(i -> i * 7 % 15).toArray()),
                Column.decimal("density", "", Meaning.INDEX,
                        IntStream.range(0, WORDS.size()).mapToDouble(i -> i * 4 % 15).toArray()),
                Column.whole("works", Meaning.COUNT,
                        IntStream.range(0, WORDS.size()).mapToLong(i -> 1 + i * i).toArray()),
                Column.text("kind", IntStream.range(0, WORDS.size())
                        .mapToObj(
                                i -> (i * 7 % 15 >= 7 ? "central" : "peripheral") + (i * 4 % 15 >= 7 ? ", dense" : ""))
                        .toList())));
        return Demo.figure("Themes by centrality and density", Mark.QUADRANT, data, Channel.LABEL, "theme", Channel.X,
                "centrality", Channel.Y, "density", Channel.SIZE, "works", Channel.GROUP, "kind");
    }

    private static Figure flows() {
        List<String[]> rows = new ArrayList<>();
        for (int stage = 0; stage < 3; stage++) {
            for (int i = 0; i < 14; i++) {
                rows.add(new String[]{WORDS.get(i * 5 % 7 + stage), "slice " + stage, WORDS.get(i * 3 % 8 + stage + 1),
                    "slice " + (stage + 1), Integer.toString(1 + i * 5 % 9)});
            }
        }
        Table data = new Table("flows", "One row for each flow.", List.of(
                Column.text("from", rows.stream().map(row -> row[0]).toList()),
                Column.text("slice", rows.stream().map(row -> row[1]).toList()),
                Column.text("to", rows.stream().map(row -> row[2]).toList()),
                Column.text("next slice", rows.stream().map(row -> row[3]).toList()),
                Column.whole("shared", Meaning.COUNT,
                        rows.stream().mapToLong(row -> Long.parseLong(row[4])).toArray())));
        return Demo.figure("What flows into what", Mark.FLOW, data, Channel.LABEL, "from", Channel.STAGE, "slice",
                Channel.TARGET, "to", Channel.TARGET_STAGE, "next slice", Channel.SIZE, "shared");
    }

    /** The same points along time with lanes, or on a map with shades. */
    private static Figure network(Meaning meaning) {
        Random random = new Random(17);
        int points = WORDS.size();
        int rows = points + 20;
        boolean timeline = meaning == Meaning.YEAR;
        Table data = new Table("points and links", "One row for each point, then one for each link.", List.of(
                Column.text("item", IntStream.range(0, rows).mapToObj(i -> WORDS.get(i % points)).toList()),
                Column.text("linked to", IntStream.range(0, rows)
                        .mapToObj(i -> i < points ? "" : WORDS.get((i * 7 + 3) % points)).toList()),
                Column.decimal("x", "", meaning, IntStream.range(0, rows)
                        .mapToDouble(i -> i >= points ? Double.NaN : timeline ? 2001 + i * 5 % 17 : random.nextDouble())
                        .toArray()),
                Column.decimal("y", "", Meaning.COORDINATE, IntStream.range(0, rows)
                        .mapToDouble(i -> i >= points ? Double.NaN : timeline ? i % 4 : random.nextDouble()).toArray()),
                Column.decimal("works", "", Meaning.COUNT, IntStream.range(0, rows)
                        .mapToDouble(i -> i < points ? 1 + i * i : Double.NaN).toArray()),
                Column.decimal("together", "", Meaning.COUNT, IntStream.range(0, rows)
                        .mapToDouble(i -> i < points ? Double.NaN : i).toArray()),
                Column.decimal("mean year", "", Meaning.YEAR, IntStream.range(0, rows)
                        .mapToDouble(i -> i < points - 1 ? 2001 + i : Double.NaN).toArray()),
                Column.text("cluster", IntStream.range(0, rows).mapToObj(i -> i < points ? "cluster " + i % 4 : "")
                        .toList())));
        return timeline
                ? Demo.figure("Clusters along time", Mark.NETWORK, data, Channel.LABEL, "item", Channel.TARGET,
                        "linked to", Channel.X, "x", Channel.Y, "y", Channel.SIZE, "works", Channel.X2, "together",
                        Channel.GROUP, "cluster", Channel.ROW, "cluster")
                : Demo.figure("A map by year", Mark.NETWORK, data, Channel.LABEL, "item", Channel.TARGET, "linked to",
                        Channel.X, "x", Channel.Y, "y", Channel.SIZE, "works", Channel.X2, "together", Channel.SHADE,
                        "mean year");
    }

    private static Figure density() {
        int side = 40;
        int points = WORDS.size();
        int rows = points + side * side;
        double[] x = new double[rows];
        double[] y = new double[rows];
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = i < points ? i * 11 % 37 : (i - points) % side;
            y[i] = i < points ? i * 5 % 39 : (i - points) / side;
            values[i] = i < points
                    ? Double.NaN
                    : StrictMath.exp(-((x[i] - 12) * (x[i] - 12) + (y[i] - 15) * (y[i] - 15)) / 60)
                            + StrictMath.exp(-((x[i] - 28) * (x[i] - 28) + (y[i] - 25) * (y[i] - 25)) / 90);
        }
        Table data = new Table("density", "One row for each item, then one for each cell.", List.of(
                Column.text("item", IntStream.range(0, rows).mapToObj(i -> i < points ? WORDS.get(i) : "").toList()),
                Column.decimal("x", "", Meaning.COORDINATE, x), Column.decimal("y", "", Meaning.COORDINATE, y),
                Column.decimal("density", "", Meaning.INDEX, values)));
        return Demo.figure("Where the items are dense", Mark.DENSITY, data, Channel.LABEL, "item", Channel.X, "x",
                Channel.Y, "y", Channel.SHADE, "density");
    }

    private static Figure clusterDensity() {
        int side = 30;
        int points = WORDS.size();
        int rows = points + 3 * side * side;
        double[] x = new double[rows];
        double[] y = new double[rows];
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            int cell = Math.max(0, i - points);
            x[i] = i < points ? i * 11 % 29 : cell % side;
            y[i] = i < points ? i * 5 % 29 : cell / side % side;
            double across = x[i] - 8 - 6.5 * (cell / side / side);
            values[i] = i < points ? Double.NaN : StrictMath.exp(-(across * across + (y[i] - 15) * (y[i] - 15)) / 40);
        }
        Table data = new Table("density", "One row for each item, then one for each cell of each cluster.", List.of(
                Column.text("item", IntStream.range(0, rows).mapToObj(i -> i < points ? WORDS.get(i) : "").toList()),
                Column.decimal("x", "", Meaning.COORDINATE, x), Column.decimal("y", "", Meaning.COORDINATE, y),
                Column.decimal("density", "", Meaning.INDEX, values),
                Column.text("cluster", IntStream.range(0, rows)
                        .mapToObj(i -> i < points ? "" : "cluster " + (1 + (i - points) / side / side)).toList())));
        return Demo.figure("Where each cluster is dense", Mark.DENSITY, data, Channel.LABEL, "item", Channel.X, "x",
                Channel.Y, "y", Channel.SHADE, "density", Channel.GROUP, "cluster");
    }

    private static Figure world() {
        long none = Corpus.ABSENT;
        Table data = new Table("countries and pairs", "One row for each country, then one for each pair.", List.of(
                Column.text("country", List.of("CHN", "USA", "DEU", "BRA", "AUS", "CHN", "CHN", "USA", "BRA", "RoW")),
                Column.text("other", List.of("", "", "", "", "", "USA", "DEU", "DEU", "AUS", "")),
                Column.whole("works", Meaning.COUNT, 400, 300, 120, 60, 40, none, none, none, none, 5),
                Column.whole("together", Meaning.COUNT, none, none, none, none, none, 90, 20, 30, 2, none)));
        return Demo.figure("Who works with whom", Mark.MAP, data, Channel.REGION, "country", Channel.TARGET, "other",
                Channel.X, "works", Channel.SIZE, "together");
    }
}
