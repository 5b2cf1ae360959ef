// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Labels;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.Headline;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.TableReader;

/** Reads the records of each matrix; a file that holds several is passed over once for each. */
final class RecordTables {

    private static final int CHECK = 1 << 14;

    private final InputFiles files;
    private final RecordsImporter.Options options;
    private final Context context;
    private final Map<List<String>, Integer> industries = Scatter.labels();
    private final Map<List<String>, Integer> demand = Scatter.labels();
    private final List<Problem> wrong = new ArrayList<>();

    /** An extension as it was scattered, before it is known how many industries and stressors there are. */
    private record Read(String name, Scatter flows, Optional<Scatter> direct, Map<List<String>, String> units) {}

    RecordTables(InputFiles files, RecordsImporter.Options options, Context context) {
        this.files = files;
        this.options = options;
        this.context = context;
    }

    Tables read() throws IOException {
        Map<List<String>, String> unitOfRow = new LinkedHashMap<>();
        Faults faults = new Faults();
        Optional<Scatter> sold = faults
                .attempt(() -> scatter("Z", options.transactions(), true, industries, industries, unitOfRow));
        Optional<Scatter> used = faults
                .attempt(() -> scatter("Y", options.demand(), true, industries, demand, unitOfRow));
        List<Read> read = new ArrayList<>();
        for (Map.Entry<String, RecordsImporter.Records> entry : new TreeMap<>(options.extensions()).entrySet()) {
            faults.attempt(() -> extension(entry.getKey(), entry.getValue())).ifPresent(read::add);
        }
        if (sold.isEmpty() || used.isEmpty() || read.size() < options.extensions().size()) {
            faults.addAll(files.name(), wrong);
            faults.throwIfAny();
        }
        // Only now is it known how many industries, columns and stressors there are.
        Scatter z = sold.orElseThrow();
        NumberTable flows = table("Z", z);
        NumberTable consumption = table("Y", used.orElseThrow());
        warnOfOneSided(z);
        List<ExtensionTables> extensions = read.stream().map(one -> new ExtensionTables(one.name(),
                table("F of " + one.name(), one.flows()),
                one.direct().map(direct -> table("F_Y of " + one.name(), direct)), one.units())).toList();
        faults.addAll(files.name(), wrong);
        faults.throwIfAny();
        return new Tables(false, flows, consumption, Optional.empty(), units(unitOfRow, z.file()), extensions);
    }

    private Read extension(String name, RecordsImporter.Records records) throws IOException {
        Map<List<String>, Integer> stressors = Scatter.labels();
        Map<List<String>, String> units = new LinkedHashMap<>();
        Scatter flows = scatter("F of " + name, records, false, stressors, industries, units);
        RecordsImporter.Records other = options.direct().get(name);
        Optional<Scatter> direct = other == null
                ? Optional.empty()
                : Optional.of(scatter("F_Y of " + name, other, false, stressors, demand, units));
        String unit = options.units().getOrDefault(name, "");
        stressors.keySet().forEach(stressor -> units.merge(stressor, unit,
                (named, of) -> named.isEmpty() ? of : named));
        return new Read(name, flows, direct, units);
    }

    /** For each industry the unit its records name, or else that of money. */
    private Map<List<String>, String> units(Map<List<String>, String> named, String file) {
        Map<List<String>, String> units = new LinkedHashMap<>();
        for (List<String> industry : industries.keySet()) {
            String unit = named.getOrDefault(industry, "");
            units.put(industry, unit.isEmpty() ? options.currency() : unit);
        }
        List<String> all = units.values().stream().distinct().toList();
        if (all.size() == 1 && !all.getFirst().equals(options.currency())) {
            context.warn(Problem.warning("CP-3181", Position.of(file),
                    "the records are in `" + all.getFirst() + "`, and `currency` is `" + options.currency() + "`",
                    "the unit of the records is taken; name it with `currency`, or leave out `unit`"));
        }
        return units;
    }

    /** An industry that does not both sell and buy is often one whose name is misspelt in some lines. */
    private void warnOfOneSided(Scatter z) {
        List<List<String>> names = List.copyOf(industries.keySet());
        List<List<String>> odd = z.oneSided().stream().map(names::get).toList();
        if (!odd.isEmpty()) {
            context.warn(Problem.warning("CP-3173", Position.of(z.file()),
                    odd.size() + (odd.size() == 1 ? " industry is" : " industries are")
                            + " not both seller and buyer in Z, the first is `" + Labels.shown(odd.getFirst()) + "`",
                    "a name may be spelt in two ways, or lines may be missing; where it is so, all is well"));
        }
    }

    private NumberTable table(String name, Scatter scatter) {
        long[] merged = new long[1];
        NumberTable table = scatter.table(options.addUp(), merged, wrong);
        context.tally(name, "records").read(scatter.count()).kept(scatter.count() - merged[0]).merged(merged[0]);
        if (scatter.count() == 0 && wrong.isEmpty()) {
            throw new ProblemException(
                    Problem.error("CP-3108", Position.of(table.file()), "no record belongs to " + name,
                            "compare `where` with the file"));
        }
        return table;
    }

    /** Amounts in kt and in t are no amounts of one stressor, or of one product. */
    private void requireUnit(List<String> row, String unit, Map<List<String>, String> units, Position place) {
        String before = units.putIfAbsent(row, unit);
        if (before != null && !before.equals(unit)) {
            wrong.add(Problem.error("CP-3166", place,
                    "`" + Labels.shown(row) + "` is given in `" + unit + "` here and in `" + before + "` before",
                    "give all amounts of one row in one unit, or name it twice"));
        }
    }

    private Scatter scatter(
            String name, RecordsImporter.Records records, boolean ofIndustries, Map<List<String>, Integer> rows,
            Map<List<String>, Integer> columns, Map<List<String>, String> units)
            throws IOException {
        TableFile file = files.require(records.file());
        Scatter scatter = new Scatter(file.name(), rows, columns);
        Tally tally = context.tally(file.name(), "lines for " + name);
        try (InputStream in = file.opener().open()) {
            RecordLines lines = new RecordLines(in, options.separator().symbol());
            // GTAP's headings may end in blanks.
            List<String> first = lines.next().stream().map(String::strip).toList();
            Headline.requireTable(file.name(), first);
            RecordColumns places = RecordColumns.find(file.name(), first, records, options, ofIndustries);
            int seen = 0;
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                if (seen++ % CHECK == 0) {
                    context.checkCancelled();
                }
                tally.read(1);
                Position place = Position.of(file.name(), lines.line());
                if (!places.belongs(cells, place, wrong)) {
                    tally.rejected("of another matrix or broken", 1);
                    continue;
                }
                double value = places.value(cells, place, wrong);
                List<String> row = places.row(cells);
                List<String> column = places.column(cells);
                RecordColumns.requireNames(row, column, place, wrong);
                scatter.add(row, column, value, lines.line());
                places.unit(cells).ifPresent(unit -> requireUnit(row, unit, units, place));
                tally.kept(1);
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(file.name(), e);
        }
        return scatter;
    }
}
