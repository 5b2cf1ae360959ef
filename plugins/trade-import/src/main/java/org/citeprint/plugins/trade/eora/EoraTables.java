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

    private static final NumberTable EMPTY = new NumberTable("", List.of(), List.of(), new int[0],
            new Matrix(0, 0, new double[0]));

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
        List<List<String>> industries = labels("T", 1, 3);
        List<List<String>> columns = labels("FD", 1, 3);
        NumberTable flows = numbers("T", "T", industries, "T", industries);
        NumberTable demand = numbers("FD", "T", industries, "FD", columns);
        List<ExtensionTables> extensions = new ArrayList<>();
        if (faults.attempt(() -> files.optional("VA")).flatMap(found -> found).isPresent()) {
            List<List<String>> rows = labels("VA", 0, 1);
            Map<List<String>, String> units = new LinkedHashMap<>();
            rows.forEach(row -> units.put(row, CURRENCY));
            NumberTable table = numbers("VA", "VA", rows, "T", industries);
            extensions.add(new ExtensionTables("VA", table, Optional.empty(), units));
        }
        if (faults.attempt(() -> files.optional("Q")).flatMap(found -> found).isPresent()) {
            extensions.add(satellites(industries, columns));
        }
        faults.throwIfAny();
        files.warnOfAbsent(context);
        return new Tables(false, flows, demand, Optional.empty(), Map.of(), extensions);
    }

    private ExtensionTables satellites(List<List<String>> industries, List<List<String>> columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Map<List<String>, String> units = new LinkedHashMap<>();
        for (List<String> label : labels("Q", 0, 1)) {
            Matcher unit = UNIT.matcher(label.getFirst());
            // I-GHG-CO2 emissions (Gg): the name is what stands before; with text behind, too, it stays whole.
            boolean last = unit.matches() && unit.group(3).isBlank();
            List<String> bare = last ? List.of(unit.group(1), label.get(1)) : label;
            // One stressor may be given in two units; its name then keeps the second.
            List<String> row = units.containsKey(bare) ? label : bare;
            rows.add(row);
            units.put(row, unit(unit, label.get(1)));
        }
        NumberTable flows = numbers("Q", "Q", rows, "T", industries);
        Optional<TableFile> direct = files.optional("QY");
        Optional<NumberTable> demand = direct.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers("QY", "Q", rows, "FD", columns));
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

    /** None where their file cannot be read, which is a fault. */
    private List<List<String>> labels(String part, int... cells) throws IOException {
        Optional<List<List<String>>> labels = faults.attempt(() -> files.labels(part, cells));
        if (labels.isPresent() && labels.get().isEmpty()) {
            faults.add(Problem.error("CP-3108", "`labels_" + part + ".txt` has no labels",
                    "an empty or cut-off file cannot be used; fetch it again"));
        }
        return labels.orElseGet(List::of);
    }

    /** An empty table where the file has faults: the other files are still read, so that all is said at once. */
    private NumberTable numbers(
            String part, String rowFile, List<List<String>> rows, String columnFile, List<List<String>> columns)
            throws IOException {
        return faults.attempt(() -> {
            TableFile file = files.table(part);
            try {
                NumberTable table = reader.read(file.name(), file.opener(), NUMBERS, false);
                if (rows.isEmpty() || columns.isEmpty()) {
                    return EMPTY;
                }
                requireSize(table, "rows", table.values().rows(), rowFile, rows.size());
                requireSize(table, "columns", table.values().columns(), columnFile, columns.size());
                return table.labelled(rows, columns);
            } catch (ProblemException e) {
                throw PlaceNames.named(e, rows, columns);
            }
        }).orElse(EMPTY);
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
