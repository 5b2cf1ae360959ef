// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;

/** Shows paths, layers and what a footprint is made of. */
final class PathTables {

    private static final int BARS = 20;

    private final InputOutputSystem system;
    private final ChosenStressor stressor;
    private final Roots roots;
    private final List<Path> paths;
    private final double total;

    /** For paths in their order, of a footprint. */
    PathTables(InputOutputSystem system, ChosenStressor stressor, Roots roots, List<Path> paths, double total) {
        this.system = system;
        this.stressor = stressor;
        this.roots = roots;
        this.paths = paths;
        this.total = total;
    }

    /** One row a path. */
    Table paths() {
        double[] contributions = numbers(Path::contribution);
        List<Column> columns = new ArrayList<>(List.of(Column.text("path", paths.stream().map(this::text).toList())));
        if (!roots.names().equals(List.of(""))) {
            columns.add(Column.text("demand", paths.stream().map(path -> roots.names().get(path.root())).toList()));
        }
        columns.addAll(List.of(
                label("product region", system.regions(), path -> system.regionOf()[path.industries()[0]]),
                label("product", system.sectors(), path -> system.sectorOf()[path.industries()[0]]),
                label("emitter region", system.regions(), path -> system.regionOf()[path.last()]),
                label("emitter", system.sectors(), path -> system.sectorOf()[path.last()]),
                Column.whole("depth", Meaning.INDEX, paths.stream().mapToLong(Path::depth).toArray()),
                flow("contribution", contributions),
                shares("share", contributions),
                shares("cumulated share", cumulated(contributions)),
                Column.decimal("branch", stressor.unit(), Meaning.INDEX, numbers(Path::branch))));
        return new Table("Paths",
                "Each row is a chain of suppliers, from the product that final demand buys to the industry"
                        + " that emits; ← says who is bought from. The contribution is what that industry emits for this chain ("
                        + stressor.name() + "), the branch what all chains that begin with it do together.",
                columns);
    }

    private String text(Path path) {
        return IntStream.of(path.industries()).mapToObj(system::industry).collect(Collectors.joining(" ← "));
    }

    private Column label(String name, List<String> names, ToIntFunction<Path> of) {
        return Column.text(name, paths.stream().map(path -> names.get(of.applyAsInt(path))).toList());
    }

    private double[] numbers(ToDoubleFunction<Path> number) {
        return paths.stream().mapToDouble(number).toArray();
    }

    /** One row a layer of production. */
    Table layers(Layers layers) {
        int depth = layers.amounts().size();
        double[] amounts = layers.amounts().stream().mapToDouble(Double::doubleValue).toArray();
        long[] count = new long[depth];
        double[] listed = new double[depth];
        for (Path path : paths) {
            count[path.depth()]++;
            listed[path.depth()] += path.contribution();
        }
        double[] covered = new double[depth];
        Arrays.setAll(covered, layer -> amounts[layer] == 0 ? Double.NaN : listed[layer] / amounts[layer]);
        return new Table("Layers of production", "Each row is a layer: " + stressor.name()
                + " of the industries that sell to"
                + " final demand (0), of their suppliers (1), of theirs (2) and so on, all of it and what the listed paths"
                + " have of it; what the cumulated share lacks lies deeper.",
                List.of(Column.whole("depth", Meaning.INDEX, IntStream.range(0, depth).asLongStream().toArray()),
                        flow("footprint", amounts), shares("share", amounts),
                        shares("cumulated share", cumulated(amounts)),
                        Column.whole("paths", Meaning.COUNT, count), flow("listed", listed),
                        Column.decimal("covered", "", Meaning.SHARE, covered)));
    }

    /** What is listed and what is not; adds up to the footprint, with what final demand emits itself. */
    Table parts(PathSearch.Found found, PathSearch.Limits limits, Optional<Double> direct) {
        Amount listed = new Amount();
        paths.forEach(path -> listed.add(path.contribution()));
        List<String> names = new ArrayList<>(List.of("paths listed", "paths that reach the cut-off, not listed",
                "paths on the way to others, below the cut-off", "branches without a path that reaches the cut-off",
                "branches deeper than followed"));
        List<Amount> amounts = List.of(listed, found.unlisted(), found.passed(), found.small(), found.deep());
        double[] values = amounts.stream().mapToDouble(Amount::value).toArray();
        long[] counts = amounts.stream().mapToLong(Amount::count).toArray();
        counts[3] = Corpus.ABSENT;
        if (direct.isPresent()) {
            names.add("final demand itself, on no path");
            values = Arrays.copyOf(values, values.length + 1);
            values[values.length - 1] = direct.get();
            counts = Arrays.copyOf(counts, values.length);
            counts[values.length - 1] = Corpus.ABSENT;
        }
        double[] shares = shares(values);
        if (direct.isPresent()) {
            shares[shares.length - 1] = Double.NaN;
        }
        return new Table("Parts of the footprint",
                "Each row is a part of the footprint: the paths listed, and what is not"
                        + " among them. The cut-off is " + limits.cutOff() + " " + limits.unit() + ", the depth "
                        + limits.depth()
                        + "; shares are of what comes along paths.",
                List.of(Column.text("part", names), new Column.Whole("number", "", Meaning.INDEX, counts),
                        flow("amount", values), Column.decimal("share", "", Meaning.SHARE, shares)));
    }

    /** The largest paths, numbered as in their table, since long names are cut; none without any. */
    Optional<Figure> bars() {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        List<Path> largest = paths.subList(0, Math.min(BARS, paths.size()));
        Table data = new Table("Largest paths", "Each row is a path.", List.of(
                Column.text("path", IntStream.range(0, largest.size())
                        .mapToObj(row -> (row + 1) + ". " + text(largest.get(row))).toList()),
                flow("contribution", largest.stream().mapToDouble(Path::contribution).toArray())));
        return Optional.of(new Figure("Along which chains it comes: " + stressor.name(), "The " + largest.size()
                + " largest paths, each from the product that is bought to the industry that emits.", Mark.BAR, data,
                Map.of(Channel.LABEL, "path", Channel.X, "contribution")));
    }

    private Column flow(String name, double[] values) {
        return Column.decimal(name, stressor.unit(), Meaning.FLOW, values);
    }

    private Column shares(String name, double[] values) {
        return Column.decimal(name, "", Meaning.SHARE, shares(values));
    }

    private double[] shares(double[] values) {
        return Arrays.stream(values).map(value -> total == 0 ? Double.NaN : value / total).toArray();
    }

    private static double[] cumulated(double[] values) {
        double[] sums = new double[values.length];
        Amount sum = new Amount();
        for (int row = 0; row < sums.length; row++) {
            sum.add(values[row]);
            sums[row] = sum.value();
        }
        return sums;
    }
}
