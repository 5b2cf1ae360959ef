// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Labels;
import org.citeprint.plugins.trade.text.Headline;
import org.citeprint.plugins.trade.text.NumberHint;
import org.citeprint.plugins.trade.text.PlainNumber;

/**
 * Where the parts of a record stand.
 *
 * @param ofIndustries whether its rows are industries, and no stressors
 */
record RecordColumns(
        int width, int[] row, int[] column, int value, Optional<Integer> unit, Map<Integer, Set<String>> where,
        Map<Integer, Set<String>> except, Optional<String> region, boolean ofIndustries) {

    static RecordColumns find(
            String file, List<String> first, RecordsImporter.Records records, RecordsImporter.Options options,
            boolean ofIndustries) {
        List<String> wanted = new ArrayList<>(records.row());
        wanted.addAll(records.column());
        wanted.add(records.value());
        records.unit().ifPresent(wanted::add);
        records.where().keySet().stream().sorted().forEach(wanted::add);
        records.except().keySet().stream().sorted().forEach(wanted::add);
        Headline.require(file, first, wanted, options.separator());
        return new RecordColumns(first.size(), records.row().stream().mapToInt(first::indexOf).toArray(),
                records.column().stream().mapToInt(first::indexOf).toArray(), first.indexOf(records.value()),
                records.unit().map(first::indexOf), places(records.where(), first), places(records.except(), first),
                options.region(), ofIndustries);
    }

    private static Map<Integer, Set<String>> places(Map<String, List<String>> values, List<String> first) {
        Map<Integer, Set<String>> places = new TreeMap<>();
        values.forEach((name, texts) -> places.put(first.indexOf(name), Set.copyOf(texts)));
        return places;
    }

    boolean belongs(List<String> cells, Position place, List<Problem> wrong) {
        if (cells.size() != width) {
            wrong.add(Problem.error("CP-3103", place,
                    "the line has " + Counted.of(cells.size(), "cells") + ", the first line has " + width,
                    "look for a missing or an extra separator; the file may be cut off"));
            return false;
        }
        return where.entrySet().stream().allMatch(wanted -> has(cells, wanted))
                && except.entrySet().stream().noneMatch(unwanted -> has(cells, unwanted));
    }

    private static boolean has(List<String> cells, Map.Entry<Integer, Set<String>> one) {
        return one.getValue().contains(cells.get(one.getKey()).strip());
    }

    /** The number as it stands there. */
    String text(List<String> cells) {
        return cells.get(value).strip();
    }

    double value(List<String> cells, Position place, List<Problem> wrong) {
        String text = text(cells);
        double number = PlainNumber.of(text);
        if (Double.isNaN(number)) {
            wrong.add(Problem.error("CP-3104", place,
                    (text.isEmpty() ? "the cell is empty" : "`" + text + "` is not a number") + ", for row `"
                            + Labels.shown(row(cells)) + "`, column `" + Labels.shown(column(cells)) + "`",
                    text.isEmpty() ? "write 0 for none, or leave the line out" : NumberHint.of(text)));
            return 0;
        }
        return number;
    }

    /** A name that is blank would make a region or sector without a name. */
    static void requireNames(List<String> row, List<String> column, Position place, List<Problem> wrong) {
        if (row.contains("") || column.contains("")) {
            wrong.add(Problem.error("CP-3167", place,
                    "a name is blank, in row `" + Labels.shown(row) + "`, column `" + Labels.shown(column) + "`",
                    "every record names its row and its column"));
        }
    }

    List<String> row(List<String> cells) {
        List<String> label = label(row, cells);
        return ofIndustries ? withRegion(label) : label;
    }

    List<String> column(List<String> cells) {
        return withRegion(label(column, cells));
    }

    private static List<String> label(int[] places, List<String> cells) {
        // A loop and an array: there may be millions of records.
        String[] levels = new String[places.length];
        for (int level = 0; level < levels.length; level++) {
            levels[level] = cells.get(places[level]).strip();
        }
        return List.of(levels);
    }

    /** Tables of one region name sectors only. */
    private List<String> withRegion(List<String> label) {
        return label.size() == 1 && region.isPresent() ? List.of(region.get(), label.getFirst()) : label;
    }

    Optional<String> unit(List<String> cells) {
        return unit.map(at -> cells.get(at).strip());
    }
}
