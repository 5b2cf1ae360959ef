// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** Sets works beside accounts; {@link AttentionBridge} has the formulas. */
final class Attention {

    static final String OTHERS = "Other countries";

    private final AccountRegions regions;
    private final CountryWorks works;
    private final Optional<Bursts> bursts;
    private final List<Row> rows = new ArrayList<>();

    /** One region: its row in the accounts, or none for countries without a region, and its works. */
    private static final class Row {
        private final OptionalInt region;
        private final SortedSet<Integer> works = new TreeSet<>();
        private final SortedSet<Integer> bursting = new TreeSet<>();
        private final SortedSet<String> terms = new TreeSet<>();
        private double fraction;

        Row(OptionalInt region) {
            this.region = region;
        }
    }

    Attention(AccountRegions regions, CountryWorks works, Optional<Bursts> bursts, Corpus corpus) {
        this.regions = regions;
        this.works = works;
        this.bursts = bursts;
        for (int row = 0; row < regions.size(); row++) {
            rows.add(new Row(OptionalInt.of(row)));
        }
        works.counts().forEach((code, count) -> {
            Row row = rowFor(code);
            row.works.addAll(count.works);
            row.fraction += count.fraction;
        });
        bursts.ifPresent(found -> rows.forEach(row -> addBursts(row, found, corpus)));
        rows.sort(Comparator.comparingDouble((Row row) -> -row.fraction).thenComparing(this::name));
    }

    private Row rowFor(String code) {
        OptionalInt row = regions.row(code);
        if (row.isPresent()) {
            return rows.get(row.getAsInt());
        }
        if (rows.size() == regions.size()) {
            rows.add(new Row(OptionalInt.empty()));
        }
        return rows.getLast();
    }

    private static void addBursts(Row row, Bursts bursts, Corpus corpus) {
        for (int work : row.works) {
            List<String> terms = bursts.of(corpus, work);
            row.terms.addAll(terms);
            if (!terms.isEmpty()) {
                row.bursting.add(work);
            }
        }
    }

    private String name(Row row) {
        return row.region.isPresent() ? regions.name(row.region.getAsInt()) : OTHERS;
    }

    /** One row a region, most works first. */
    Table countries() {
        double located = works.located();
        double emitted = sum(regions.consumption());
        String unit = regions.consumption().unit();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("country", texts(row -> row.region.isPresent() ? regions.code(row.region.getAsInt()) : "")),
                Column.text("name", texts(this::name)),
                counts("works", row -> row.works.size()),
                Column.decimal("works by fractions", "works", Meaning.COUNT, numbers(row -> row.fraction)),
                Column.decimal("share of works", "", Meaning.SHARE, numbers(row -> row.fraction / located))));
        if (bursts.isPresent()) {
            columns.add(counts("works in bursts", row -> row.bursting.size()));
            columns.add(Column.whole("terms in bursts", Meaning.INDEX, wholes(row -> row.terms.size())));
        }
        columns.addAll(List.of(
                flow("production", regions.production()),
                flow("consumption", regions.consumption()),
                flow("net transfer", regions.netTransfer()),
                Column.decimal("share of consumption", "", Meaning.SHARE, numbers(row -> consumption(row) / emitted)),
                Column.decimal("attention", "", Meaning.INDEX, numbers(row -> consumption(row) > 0
                        ? row.fraction / located / (consumption(row) / emitted)
                        : Double.NaN)),
                Column.decimal("works per emission", unit.isEmpty() ? "works" : "works / " + unit, Meaning.INDEX,
                        numbers(row -> consumption(row) > 0 ? row.fraction / consumption(row) : Double.NaN))));
        return new Table("Attention by country", "Each row is a country or region: works with an author there, and the"
                + " emissions it produces, consumes and transfers. Attention is its share of works over its share of"
                + " consumption-based emissions; above 1 it is written in more than it causes.", columns);
    }

    /** One row a country that works name, and the region of the accounts it is counted in. */
    Table places() {
        List<String> codes = List.copyOf(works.counts().keySet());
        List<String> names = codes.stream().map(code -> Country.ofCode(code).map(Country::name).orElse(code)).toList();
        List<String> places = codes.stream().map(code -> {
            OptionalInt row = regions.row(code);
            return row.isPresent() ? regions.region(row.getAsInt()) : OTHERS;
        }).toList();
        long[] counts = works.counts().values().stream().mapToLong(count -> count.works.size()).toArray();
        return new Table("Countries and regions",
                "Each row is a country that works name, and the region of the accounts"
                        + " it is counted in.",
                List.of(Column.text("country", codes), Column.text("name", names),
                        Column.whole("works", Meaning.COUNT, counts), Column.text("region", places)));
    }

    /** Works over consumption, for regions that have both. */
    Figure scatter() {
        List<Row> shown = rows.stream().filter(row -> row.fraction > 0 && consumption(row) > 0).toList();
        Table data = new Table("Works and emissions", "Each row is a country or region with works and emissions.",
                List.of(
                        Column.text("name", shown.stream().map(this::name).toList()),
                        Column.decimal("consumption", regions.consumption().unit(), Meaning.FLOW,
                                shown.stream().mapToDouble(this::consumption).toArray()),
                        Column.decimal("works by fractions", "works", Meaning.COUNT,
                                shown.stream().mapToDouble(row -> row.fraction).toArray())));
        return new Figure("Works and the emissions of consumption",
                "Each point is a country or region: to the right those"
                        + " that cause more emissions by what they consume, above those that write more. Regions without works"
                        + " are left out.",
                Mark.POINT, data,
                Map.of(Channel.X, "consumption", Channel.Y, "works by fractions", Channel.LABEL, "name"));
    }

    private double consumption(Row row) {
        return value(row, regions.consumption());
    }

    private static double value(Row row, Column.Decimal column) {
        return row.region.isPresent() ? column.value(row.region.getAsInt()) : Double.NaN;
    }

    private Column flow(String name, Column.Decimal column) {
        return Column.decimal(name, column.unit(), column.meaning(), numbers(row -> value(row, column)));
    }

    private Column counts(String name, ToLongFunction<Row> value) {
        return Column.whole(name, Meaning.COUNT, wholes(value));
    }

    private double[] numbers(ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    private long[] wholes(ToLongFunction<Row> value) {
        return rows.stream().mapToLong(value).toArray();
    }

    private List<String> texts(Function<Row, String> value) {
        return rows.stream().map(value).toList();
    }

    private static double sum(Column.Decimal column) {
        return IntStream.range(0, column.size()).filter(row -> !column.missing(row)).mapToObj(column::value)
                .reduce(0.0, Double::sum);
    }
}
