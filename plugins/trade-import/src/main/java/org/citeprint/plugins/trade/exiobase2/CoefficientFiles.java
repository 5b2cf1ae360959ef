// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Coefficients;
import org.citeprint.plugins.trade.assembly.RowUnits;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.Absent;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * Reads the files of EXIOBASE 1 and 2, and of the first releases of 3: the last level of every row label is a unit, that of
 * coefficients over M.EUR. Where the units of {@code mrIot} are not over anything, all tables hold flows.
 */
final class CoefficientFiles {

    private static final Map<String, String> EXTENSIONS = new LinkedHashMap<>();

    static {
        EXTENSIONS.put("factor_inputs", "FactorInputs");
        EXTENSIONS.put("emissions", "Emissions");
        EXTENSIONS.put("materials", "Materials");
        EXTENSIONS.put("resources", "Resources");
    }

    private final InputFiles files;
    private final TableReader reader;
    private final Context context;

    CoefficientFiles(InputFiles files, Context context) {
        this.files = files;
        this.context = context;
        this.reader = new TableReader(context);
    }

    Tables read() throws IOException {
        Map<String, Optional<NumberTable>> tables = tables();
        NumberTable a = tables.getOrDefault("Iot", Optional.empty()).orElseThrow();
        NumberTable demand = tables.getOrDefault("FinalDemand", Optional.empty()).orElseThrow();
        Map<List<String>, String> units = units(a);
        RowUnits.requireSame(units, a.file(), units(demand), demand.file());
        NumberTable z = withoutUnits(a);
        NumberTable y = withoutUnits(demand);
        requireSquare(z, y);
        boolean flows = a.rows().stream().noneMatch(row -> row.getLast().contains("/"))
                && a.rows().stream().anyMatch(row -> !row.getLast().isBlank());
        double[] x = flows ? new double[0] : Coefficients.output(z, y);
        List<ExtensionTables> extensions = new ArrayList<>();
        for (Map.Entry<String, String> entry : EXTENSIONS.entrySet()) {
            Optional<NumberTable> s = tables.getOrDefault(entry.getValue(), Optional.empty());
            Optional<NumberTable> direct = tables.getOrDefault("FD" + entry.getValue(), Optional.empty());
            warnOfAbsent(entry.getValue(), s.isPresent(), direct.isPresent());
            if (s.isPresent()) {
                extensions.add(extension(entry.getKey(), s.get(), direct,
                        own -> flows ? own : scaled(own, x)));
            }
        }
        Optional<NumberTable> output = flows
                ? Optional.empty()
                : Optional.of(new NumberTable(a.file(), List.of(List.of("output")), z.rows(), z.lines(),
                        new Matrix(x.length, 1, x)));
        return new Tables(!flows, z, y, output, units, extensions);
    }

    /** All there are, by the middle of their names; what is wrong in any of them is said together. */
    private Map<String, Optional<NumberTable>> tables() throws IOException {
        Faults faults = new Faults();
        Map<String, Optional<NumberTable>> tables = new LinkedHashMap<>();
        for (String part : List.of("Iot", "FinalDemand")) {
            tables.put(part,
                    faults.attempt(() -> table(part, part.equals("Iot")).orElseThrow(() -> missing("mr" + part))));
        }
        for (String part : EXTENSIONS.values()) {
            tables.put(part, faults.attempt(() -> table(part, false)).flatMap(found -> found));
            tables.put("FD" + part, faults.attempt(() -> table("FD" + part, false)).flatMap(found -> found));
        }
        faults.throwIfAny();
        return tables;
    }

    private static void requireSquare(NumberTable z, NumberTable y) {
        if (z.rows().size() != y.rows().size() || z.rows().size() != z.columns().size()) {
            throw new ProblemException(Problem.error("CP-3107", Position.of(z.file()),
                    "the table has " + Counted.of(z.rows().size(), "rows") + " and "
                            + Counted.of(z.columns().size(), "columns") + ", `" + y.file() + "` has "
                            + Counted.of(y.rows().size(), "rows"),
                    "every industry is both a row and a column; a file may be cut off"));
        }
    }

    private static ExtensionTables extension(
            String name, NumberTable rows, Optional<NumberTable> direct, UnaryOperator<NumberTable> amounts) {
        direct.ifPresent(others -> RowUnits.requireSame(units(rows), rows.file(), units(others), others.file()));
        return new ExtensionTables(name, amounts.apply(withoutUnits(rows)),
                direct.map(CoefficientFiles::withoutUnits), units(rows));
    }

    /** {@code mrIot.txt}, {@code mrIot_version2.2.2.txt}; the releases do not agree on upper and lower case. */
    private Optional<NumberTable> table(String part, boolean square) throws IOException {
        String start = "mr" + part.toLowerCase(Locale.ROOT);
        List<String> found = files.all().keySet().stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)
                        .matches(start + "([_.].*)?\\.txt(\\.gz)?"))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TableFile file = files.only(found::contains, "file `mr" + part + "*.txt`", "give the folder of one release");
        NumberTable table = reader.read(file.name(), file.opener(), TableReader.guess(2), square);
        if (table.rows().isEmpty() || table.rows().getFirst().size() < 2) {
            throw new ProblemException(Problem.error("CP-3108", Position.of(file.name()),
                    "the file has no rows with a label and a unit", "fetch it again"));
        }
        return Optional.of(table);
    }

    /** Final demand has no factor inputs. */
    private void warnOfAbsent(String part, boolean ofIndustries, boolean ofDemand) {
        if (ofIndustries && !ofDemand && !part.equals("FactorInputs")) {
            Absent.warn(context, files.name(), "mrFD" + part + ".txt", "mr" + part,
                    "none of them is caused by final demand itself");
        } else if (ofDemand && !ofIndustries) {
            Absent.warn(context, files.name(), "mr" + part + ".txt", "mrFD" + part, "all of them are left out");
        }
    }

    private ProblemException missing(String file) {
        return new ProblemException(Problem.error("CP-3101", Position.of(files.name()),
                "no file `" + file + "*.txt` in `" + files.name() + "`",
                "a table of EXIOBASE 1 or 2 needs mrIot (A) and mrFinalDemand (Y)"));
    }

    private static NumberTable withoutUnits(NumberTable table) {
        return table.labelled(table.rows().stream().map(row -> row.subList(0, row.size() - 1)).toList(),
                table.columns());
    }

    private static Map<List<String>, String> units(NumberTable table) {
        Map<List<String>, String> units = new LinkedHashMap<>();
        table.rows().forEach(row -> units.put(row.subList(0, row.size() - 1),
                row.getLast().replaceFirst("/M\\.?EUR$", "").strip()));
        return units;
    }

    private static NumberTable scaled(NumberTable s, double[] x) {
        if (s.values().columns() != x.length) {
            throw new ProblemException(Problem.error("CP-3105", Position.of(s.file(), 1),
                    "the table has " + s.values().columns() + " columns for " + x.length + " industries",
                    "all tables of one system name the same labels in the same order"));
        }
        double[] flows = s.values().values().clone();
        for (int i = 0; i < flows.length; i++) {
            flows[i] *= x[i % x.length];
        }
        return new NumberTable(s.file(), s.columns(), s.rows(), s.lines(),
                new Matrix(s.values().rows(), x.length, flows));
    }
}
