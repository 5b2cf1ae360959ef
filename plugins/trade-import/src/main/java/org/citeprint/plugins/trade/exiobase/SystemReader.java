// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.Absent;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;

/** Reads all tables of one folder; what is wrong in any of them is said together. */
final class SystemReader {

    private final TableFolder folder;
    private final ExiobaseImporter.Options options;
    private final Context context;
    private final TableReader reader;
    private final Faults faults = new Faults();
    private final Set<String> used = new HashSet<>();

    SystemReader(TableFolder folder, ExiobaseImporter.Options options, Context context) {
        this.folder = folder;
        this.options = options;
        this.context = context;
        this.reader = new TableReader(context);
    }

    InputOutputSystem read() throws IOException {
        TableLayout layout = TableLayout.of(folder, "");
        Optional<TableLayout.Entry> flows = require(layout, "Z", "A");
        Optional<NumberTable> z = readTable(flows, true);
        Optional<NumberTable> y = readTable(require(layout, "Y"), false);
        Optional<NumberTable> x = readTable(find(layout, TableLayout.LIST, "x"), false);
        Map<List<String>, String> units = units(layout);
        List<ExtensionTables> extensions = new ArrayList<>();
        for (String name : chosen()) {
            readExtension(name, extensions);
        }
        faults.throwIfAny();
        warnOfAbsent();
        countFiles();
        boolean coefficients = flows.orElseThrow().name().equals("A");
        Tables tables = new Tables(coefficients, z.orElseThrow(), y.orElseThrow(), x, OldNames.renamed(units),
                extensions);
        String name = options.name().orElse(layout.title().isEmpty() ? folder.name() : layout.title());
        return new SystemAssembler(tables, name, options.currency(), context).assemble();
    }

    private Optional<TableLayout.Entry> require(TableLayout layout, String... names) throws IOException {
        Optional<Optional<TableLayout.Entry>> entry = faults.attempt(() -> layout.find(TableLayout.MATRIX, names));
        if (entry.isPresent() && entry.get().isEmpty()) {
            String files = String.join("` or `", List.of(names).stream().map(name -> name + ".txt").toList());
            faults.add(Problem.error("CP-3101", Position.of(folder.name()),
                    "no `" + files + "` in `" + folder.name() + "`",
                    "a table needs Z (or A) and Y; found " + String.join(", ", folder.paths())));
        }
        return entry.flatMap(found -> found);
    }

    private Optional<TableLayout.Entry> find(TableLayout layout, Shape usual, String... names) throws IOException {
        return faults.attempt(() -> layout.find(usual, names)).flatMap(found -> found);
    }

    private Optional<NumberTable> readTable(Optional<TableLayout.Entry> entry, boolean square) throws IOException {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        TableFile file = entry.get().file();
        used.add(file.name());
        context.progress().phase("reading " + entry.get().name(), 0);
        return faults.attempt(
                () -> OldNames.renamed(reader.read(file.name(), file.opener(), entry.get().shape(), square)));
    }

    private Map<List<String>, String> units(TableLayout layout) throws IOException {
        Optional<TableLayout.Entry> entry = find(layout, TableLayout.LIST, "unit");
        entry.ifPresent(found -> used.add(found.file().name()));
        return faults.attempt(() -> Units.read(entry)).orElseGet(Map::of);
    }

    private List<String> chosen() {
        List<String> present = folder.extensions();
        for (String wanted : options.extensions()) {
            if (!present.contains(wanted)) {
                faults.add(Problem.error("CP-3110", "no extension `" + wanted + "` in `" + folder.name() + "`",
                        present.isEmpty()
                                ? "no folder in it holds an F.txt"
                                : "it has " + String.join(", ", present)));
            }
        }
        return options.extensions().isEmpty()
                ? present
                : present.stream().filter(options.extensions()::contains).toList();
    }

    private void readExtension(String name, List<ExtensionTables> extensions) throws IOException {
        Optional<TableLayout> found = faults.attempt(() -> TableLayout.of(folder, name + "/"));
        if (found.isEmpty()) {
            return;
        }
        TableLayout layout = found.get();
        Optional<NumberTable> flows = readTable(find(layout, TableLayout.MATRIX, "F"), false);
        Optional<NumberTable> demand = readTable(find(layout, TableLayout.MATRIX, "F_Y", "F_hh"), false);
        Map<List<String>, String> units = units(layout);
        flows.ifPresent(table -> extensions.add(new ExtensionTables(name, table, demand, units)));
    }

    /** Folders that hold what goes with F, such as F_Y or coefficients, and not F. */
    private void warnOfAbsent() {
        List<String> present = folder.extensions();
        Set<String> seen = new HashSet<>(present);
        for (String path : folder.paths()) {
            int slash = path.indexOf('/');
            String name = path.substring(0, Math.max(slash, 0));
            if (slash > 0 && path.substring(slash + 1).matches("(F_Y|F_hh|S)\\.txt(\\.gz)?") && seen.add(name)) {
                Absent.warn(context, folder.name(), name + "/F.txt", path,
                        "the extension `" + name + "` is left out");
            }
        }
    }

    /** Files that are no part of the system, such as results that others computed, are counted and left out. */
    private void countFiles() {
        Tally tally = context.tally(folder.name(), "files");
        for (String path : folder.paths()) {
            tally.read(1);
            boolean read = folder.find(path).filter(file -> used.contains(file.name())).isPresent();
            if (read || path.endsWith(TableLayout.FILE)) {
                tally.kept(1);
            } else {
                tally.rejected("no part of the system", Position.of(folder.find(path).orElseThrow().name()));
            }
        }
    }
}
