// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.eora;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.PlaceNames;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;

/** Reads the numbers and sets the labels on them. */
final class EoraTables {

    static final String CURRENCY = "thousand USD";

    private static final Shape NUMBERS = new Shape(OptionalInt.of(0), 0);
    private static final Pattern UNIT = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)([^()]*)");
    // PRIMAP|KYOTOGHGAR4|TOTAL|GgCO2eq and EDGAR|Transport|GgFossilCO2 end with it; IEA - Energy supply (PJ) has both.
    private static final Pattern OWN_UNIT = Pattern
            .compile("(?:PRIMAP|EDGAR)\\|.*\\|\\s*([^|]+)|IEA - .*\\(([^()]*)\\)");

    private final EoraFiles files;
    private final Context context;
    private final TableReader reader;
    private final Faults faults = new Faults();

    EoraTables(EoraFiles files, Context context) {
        this.files = files;
        this.context = context;
        this.reader = new TableReader(context);
    }

    Tables read() throws IOException {
        List<List<String>> industries = files.labels("T", 1, 3);
        List<List<String>> columns = files.labels("FD", 1, 3);
        NumberTable flows = numbers(files.table("T"), "T", industries, "T", industries);
        NumberTable demand = numbers(files.table("FD"), "T", industries, "FD", columns);
        List<ExtensionTables> extensions = new ArrayList<>();
        Optional<TableFile> added = files.optional("VA");
        if (added.isPresent()) {
            List<List<String>> rows = files.labels("VA", 0, 1);
            Map<List<String>, String> units = new LinkedHashMap<>();
            rows.forEach(row -> units.put(row, CURRENCY));
            NumberTable table = numbers(added.get(), "VA", rows, "T", industries);
            extensions.add(new ExtensionTables("VA", table, Optional.empty(), units));
        }
        Optional<TableFile> satellites = files.optional("Q");
        if (satellites.isPresent()) {
            extensions.add(satellites(satellites.get(), industries, columns));
        }
        faults.throwIfAny();
        files.warnOfAbsent(context);
        return new Tables(false, flows, demand, Optional.empty(), Map.of(), extensions);
    }

    private ExtensionTables satellites(TableFile file, List<List<String>> industries, List<List<String>> columns)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Map<List<String>, String> units = new LinkedHashMap<>();
        for (List<String> label : files.labels("Q", 0, 1)) {
            Matcher unit = UNIT.matcher(label.getFirst());
            // I-GHG-CO2 emissions (Gg): the name is what stands before; with text behind, too, it stays whole.
            boolean last = unit.matches() && unit.group(3).isBlank();
            List<String> bare = last ? List.of(unit.group(1), label.get(1)) : label;
            // One stressor may be given in two units; its name then keeps the second.
            List<String> row = units.containsKey(bare) ? label : bare;
            rows.add(row);
            units.put(row, unit(unit, label.get(1)));
        }
        NumberTable flows = numbers(file, "Q", rows, "T", industries);
        Optional<TableFile> direct = files.optional("QY");
        Optional<NumberTable> demand = direct.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers(direct.get(), "Q", rows, "FD", columns));
        return new ExtensionTables("Q", flows, demand, units);
    }

    /** The item's own unit, or else what the group's parentheses hold, or nothing. */
    private static String unit(Matcher group, String item) {
        Matcher own = OWN_UNIT.matcher(item);
        if (own.matches()) {
            return own.group(1) == null ? own.group(2) : own.group(1);
        }
        return group.matches() ? group.group(2) : "";
    }

    private NumberTable numbers(
            TableFile file, String rowFile, List<List<String>> rows, String columnFile, List<List<String>> columns)
            throws IOException {
        try {
            NumberTable table = reader.read(file.name(), file.opener(), NUMBERS, false);
            requireSize(table, "rows", table.values().rows(), rowFile, rows.size());
            requireSize(table, "columns", table.values().columns(), columnFile, columns.size());
            return table.labelled(rows, columns);
        } catch (ProblemException e) {
            // What follows needs the shape; the other files are still read, so that all is said at once.
            PlaceNames.named(e, rows, columns).problems().forEach(faults::add);
            return new NumberTable(file.name(), columns, List.of(), new int[0],
                    new Matrix(0, columns.size(), new double[0]));
        }
    }

    private static void requireSize(NumberTable table, String what, int found, String labels, int expected) {
        if (found != expected) {
            throw new ProblemException(Problem.error("CP-3114", Position.of(table.file()),
                    "the table has " + Counted.of(found, what) + ", `labels_" + labels + ".txt` has "
                            + Counted.of(expected, "labels"),
                    "tables and labels must be of one release; the file may be cut off"));
        }
    }
}
