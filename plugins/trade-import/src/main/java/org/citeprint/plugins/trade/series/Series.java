// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Tables of one shape below each other. */
final class Series {

    private static final Pattern KEY = Pattern.compile(".*\\[(.*)\\]");

    private final List<Table> tables = new ArrayList<>();
    private final List<Map<String, String>> keys = new ArrayList<>();

    Series(List<Section> runs, Optional<String> output) {
        for (Section run : runs) {
            tables.add(table(run, output));
            keys.add(keyOf(run.step()));
        }
    }

    private static Table table(Section run, Optional<String> output) {
        for (Map.Entry<String, Dataset> entry : run.outputs().entrySet()) {
            if (entry.getValue() instanceof Table table && output.map(entry.getKey()::equals).orElse(true)) {
                return table;
            }
        }
        throw new ProblemException(Problem.error("CP-3155", "`" + run.step() + "` has no table"
                + output.map(name -> " `" + name + "`").orElse(""),
                "its outputs are "
                        + String.join(", ", run.outputs().keySet())));
    }

    /** The values a run was for, by their names; the step itself where it ran once. */
    private static Map<String, String> keyOf(String step) {
        Map<String, String> key = new LinkedHashMap<>();
        Matcher parts = KEY.matcher(step);
        if (!parts.matches()) {
            key.put("step", step);
            return key;
        }
        // A comma that no name follows belongs to a value, such as Congo, Rep.
        for (String part : parts.group(1).split(",(?=[^,=]+=)")) {
            String[] pair = part.split("=", 2);
            key.put(pair[0].strip(), pair.length > 1 ? pair[1].strip() : "");
        }
        return key;
    }

    Table collect() {
        Set<String> names = new LinkedHashSet<>();
        keys.forEach(key -> names.addAll(key.keySet()));
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add(keyColumn(name)));
        Set<String> headings = new LinkedHashSet<>();
        tables.forEach(table -> table.columns().forEach(column -> headings.add(column.name())));
        headings.forEach(name -> columns.add(column(name, names.contains(name) ? name + " (of the table)" : name)));
        Table first = tables.getFirst();
        return new Table(first.name(), first.caption(), columns);
    }

    /** Years are numbers; all else is text, and so is 05, which is not the year 5. */
    private Column keyColumn(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            for (int row = 0; row < tables.get(i).rows(); row++) {
                values.add(keys.get(i).getOrDefault(name, ""));
            }
        }
        return name.equals("year") && values.stream().allMatch(value -> value.matches("0|-?[1-9]\\d{0,8}"))
                ? Column.whole(name, Meaning.YEAR, values.stream().mapToLong(Long::parseLong).toArray())
                : Column.text(name, values);
    }

    /** A column of the tables that is called as what the runs are for keeps its values under another name. */
    private Column column(String name, String shown) {
        List<Optional<Column>> parts = tables.stream().map(table -> table.column(name)).toList();
        Column model = parts.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        for (int i = 0; i < parts.size(); i++) {
            Column part = parts.get(i).orElse(model);
            if (part.getClass() != model.getClass() || !part.unit().equals(model.unit())) {
                throw new ProblemException(Problem.error("CP-3155", "column `" + name + "` is in `" + model.unit()
                        + "` in one run and in `" + part.unit() + "` in `" + keys.get(i).values() + "`",
                        "all runs of a series have the same columns and units"));
            }
        }
        return switch (model) {
            case Column.Text text -> Column.text(shown, texts(parts));
            case Column.Whole whole -> new Column.Whole(shown, whole.unit(), whole.meaning(), wholes(parts));
            case Column.Decimal decimal -> new Column.Decimal(shown, decimal.unit(), decimal.meaning(),
                    decimals(parts));
        };
    }

    private List<String> texts(List<Optional<Column>> parts) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int row = 0; row < tables.get(i).rows(); row++) {
                int at = row;
                values.add(parts.get(i).map(part -> part.text(at)).orElse(""));
            }
        }
        return values;
    }

    private long[] wholes(List<Optional<Column>> parts) {
        long[] values = new long[tables.stream().mapToInt(Table::rows).sum()];
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (int row = 0; row < tables.get(i).rows(); row++) {
                values[at++] = parts.get(i).orElse(null) instanceof Column.Whole part
                        ? part.values()[row]
                        : Corpus.ABSENT;
            }
        }
        return values;
    }

    private double[] decimals(List<Optional<Column>> parts) {
        double[] values = new double[tables.stream().mapToInt(Table::rows).sum()];
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (int row = 0; row < tables.get(i).rows(); row++) {
                values[at++] = parts.get(i).orElse(null) instanceof Column.Decimal part
                        ? part.values()[row]
                        : Double.NaN;
            }
        }
        return values;
    }
}
