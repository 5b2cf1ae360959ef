// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.mario;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipException;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.Absent;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;

/** A file each for Z, Y, V, E, EY and units, with labels of three levels: region, level, item. */
final class MarioText {

    private final InputFiles files;
    private final TableReader reader;
    private final Context context;
    private final MarioUnits units = new MarioUnits();

    MarioText(InputFiles files, Context context) {
        this.files = files;
        this.context = context;
        this.reader = new TableReader(context);
    }

    Optional<String> currency() {
        return units.currency();
    }

    Tables read() throws IOException {
        Faults faults = new Faults();
        faults.attempt(this::readUnits);
        Optional<NumberTable> flows = faults.attempt(() -> table("Z").orElseThrow(() -> missing("Z")));
        Optional<NumberTable> demand = faults.attempt(() -> table("Y").orElseThrow(() -> missing("Y")));
        Optional<NumberTable> v = faults.attempt(() -> table("V")).flatMap(found -> found);
        Optional<NumberTable> vy = faults.attempt(() -> table("VY")).flatMap(found -> found);
        Optional<NumberTable> e = faults.attempt(() -> table("E")).flatMap(found -> found);
        Optional<NumberTable> direct = faults.attempt(() -> table("EY")).flatMap(found -> found);
        faults.throwIfAny();
        NumberTable z = flows.orElseThrow();
        NumberTable y = demand.orElseThrow();
        List<ExtensionTables> extensions = new ArrayList<>();
        if (v.isPresent()) {
            extensions.add(extension("factor_inputs", MarioUnits.FACTOR, v.get(), vy));
        }
        if (e.isPresent()) {
            if (direct.isEmpty()) {
                Absent.warn(context, files.name(), "EY.txt", "E.txt", "no satellite has flows of final demand");
            }
            extensions.add(extension("satellite", MarioUnits.SATELLITE, e.get(), direct));
        }
        file("units").ifPresent(list -> units.warnOfUnused(extensions, list.name(), context));
        NumberTable industries = pairs(z);
        return new Tables(false, industries, pairs(y), Optional.empty(), units.industries(industries.rows()),
                extensions);
    }

    private ExtensionTables extension(
            String name, String level, NumberTable flows, Optional<NumberTable> demand) {
        Map<List<String>, String> unitOf = new LinkedHashMap<>();
        items(flows).rows().forEach(row -> unitOf.put(row, units.unit(level, row.getFirst())));
        return new ExtensionTables(name, items(flows), demand.map(MarioText::items), unitOf);
    }

    private ProblemException missing(String name) {
        return new ProblemException(Problem.error("CP-3101", Position.of(files.name()),
                "no `" + name + ".txt` or `" + name + ".csv` in `" + files.name() + "`",
                "found " + String.join(", ", files.all().keySet().stream().limit(10).toList())));
    }

    private Optional<TableFile> file(String name) {
        List<String> found = files.all().keySet().stream()
                .filter(path -> path.matches("(.*[/_])?" + name + "\\.(txt|csv)(\\.gz)?")).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(files.only(found::contains, name, "give the folder of one table"));
    }

    private Optional<NumberTable> table(String name) throws IOException {
        Optional<TableFile> file = file(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reader.read(file.get().name(), file.get().opener(),
                new Shape(OptionalInt.empty(), 3, separator(file.get()), false), false));
    }

    private static char separator(TableFile file) throws IOException {
        try (InputStream in = file.opener().open()) {
            return new RecordLines(in, '\t').next().size() > 1 ? '\t' : ',';
        }
    }

    /** The units, as they are known then; none without their file. */
    private MarioUnits readUnits() throws IOException {
        Optional<TableFile> file = file("units");
        if (file.isEmpty()) {
            return units;
        }
        try (InputStream in = file.get().opener().open()) {
            RecordLines lines = new RecordLines(in, separator(file.get()));
            lines.next();
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                if (cells.size() > 2) {
                    units.add(cells.get(0), cells.get(1), cells.get(2));
                }
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(file.get().name(), e);
        }
        return units;
    }

    /** Region and item on both sides. */
    private static NumberTable pairs(NumberTable table) {
        return table.labelled(table.rows().stream().map(MarioText::pair).toList(),
                table.columns().stream().map(MarioText::pair).toList());
    }

    private static NumberTable items(NumberTable table) {
        return table.labelled(table.rows().stream().map(row -> List.of(row.getLast())).toList(),
                table.columns().stream().map(MarioText::pair).toList());
    }

    private static List<String> pair(List<String> label) {
        return List.of(label.getFirst(), label.getLast());
    }
}
