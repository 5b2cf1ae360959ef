// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.matrices;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.Headline;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;

/** Reads the files and gives bare numbers their labels. */
final class MatrixFiles {

    private final InputFiles files;
    private final MatricesImporter.Options options;
    private final TableReader reader;
    private final Faults faults = new Faults();

    MatrixFiles(InputFiles files, MatricesImporter.Options options, Context context) {
        this.files = files;
        this.options = options;
        this.reader = new TableReader(context);
    }

    Tables read() throws IOException {
        Optional<NumberTable> z = matrix(options.transactions(), options.indexColumns(), true);
        Optional<NumberTable> y = matrix(options.demand(), options.indexColumns(), false);
        Optional<NumberTable> x = options.output().isEmpty() ? Optional.empty() : list(options.output().get());
        Optional<List<List<String>>> industries = options.labels().isEmpty()
                ? Optional.empty()
                : faults.attempt(() -> industries(options.labels().get()));
        Map<String, Optional<NumberTable>> flows = new TreeMap<>();
        Map<String, Optional<NumberTable>> direct = new TreeMap<>();
        for (Map.Entry<String, MatricesImporter.ExtensionFiles> entry : new TreeMap<>(options.extensions())
                .entrySet()) {
            MatricesImporter.ExtensionFiles of = entry.getValue();
            int index = options.indexColumns() == 0 ? 0 : of.indexColumns();
            flows.put(entry.getKey(), matrix(of.flows(), index, false));
            direct.put(entry.getKey(),
                    of.demand().isEmpty() ? Optional.empty() : matrix(of.demand().get(), index, false));
        }
        faults.throwIfAny();
        return labelled(z.orElseThrow(), y.orElseThrow(), x, industries, extensions(flows, direct));
    }

    private Tables labelled(
            NumberTable z, NumberTable y, Optional<NumberTable> x, Optional<List<List<String>>> industries,
            List<ExtensionTables> extensions) {
        if (industries.isEmpty()) {
            return new Tables(false, z, y, x, Map.of(), extensions);
        }
        List<List<String>> rows = industries.get();
        List<List<String>> columns = columns(rows, options.labels().orElseThrow().categories());
        NumberTable transactions = labelled(z, rows, rows);
        NumberTable demand = labelled(y, rows, columns);
        Optional<NumberTable> output = x.map(table -> labelled(table, rows, table.columns()));
        List<ExtensionTables> all = extensions.stream().map(extension -> {
            List<List<String>> names = stressors(extension.name());
            return new ExtensionTables(extension.name(), labelled(extension.flows(), names, rows),
                    extension.demandFlows().map(table -> labelled(table, names, columns)),
                    units(names, extension.name()));
        }).toList();
        faults.throwIfAny();
        return new Tables(false, transactions, demand, output, Map.of(), all);
    }

    private List<ExtensionTables> extensions(
            Map<String, Optional<NumberTable>> flows, Map<String, Optional<NumberTable>> direct) {
        List<ExtensionTables> extensions = new ArrayList<>();
        flows.forEach((name, table) -> extensions.add(new ExtensionTables(name, table.orElseThrow(),
                direct.getOrDefault(name, Optional.empty()), units(table.orElseThrow().rows(), name))));
        return extensions;
    }

    private List<List<String>> stressors(String extension) {
        return of(extension).stressors().stream().map(List::of).toList();
    }

    private Map<List<String>, String> units(List<List<String>> stressors, String extension) {
        Map<List<String>, String> units = new LinkedHashMap<>();
        stressors.forEach(row -> units.put(row, of(extension).unit()));
        return units;
    }

    private MatricesImporter.ExtensionFiles of(String extension) {
        return Objects.requireNonNull(options.extensions().get(extension));
    }

    private Optional<NumberTable> matrix(String path, int indexColumns, boolean square) throws IOException {
        return read(path, new Shape(OptionalInt.of(indexColumns), options.headerLines(), options.separator()), square);
    }

    private Optional<NumberTable> read(String path, Shape shape, boolean square) throws IOException {
        return faults.attempt(() -> {
            TableFile file = files.require(path);
            return reader.read(file.name(), file.opener(), shape, square);
        });
    }

    /** x has one line of headings at most. */
    private Optional<NumberTable> list(String path) throws IOException {
        return read(path, new Shape(OptionalInt.of(options.indexColumns()), Math.min(options.headerLines(), 1),
                options.separator()), false);
    }

    private NumberTable labelled(NumberTable table, List<List<String>> rows, List<List<String>> columns) {
        if (table.values().rows() != rows.size() || table.values().columns() != columns.size()) {
            faults.add(Problem.error("CP-3114", Position.of(table.file()),
                    "the table has " + Counted.of(table.values().rows(), "rows") + " and "
                            + Counted.of(table.values().columns(), "columns") + ", there are labels for " + rows.size()
                            + " and " + columns.size(),
                    "compare the file of labels, `categories` and `stressors` with the matrix"));
            return table;
        }
        return table.labelled(rows, columns);
    }

    private List<List<String>> industries(MatricesImporter.Labels labels) throws IOException {
        TableFile file = files.require(labels.file());
        List<List<String>> industries = new ArrayList<>();
        try (InputStream in = file.opener().open()) {
            RecordLines lines = new RecordLines(in, ',');
            List<String> headings = lines.next();
            int region = place(file.name(), headings, labels.region());
            int sector = place(file.name(), headings, labels.sector());
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                if (cells.size() != headings.size()) {
                    throw new ProblemException(Problem.error("CP-3103", Position.of(file.name(), lines.line()),
                            "the line has " + cells.size() + " cells, the first line has " + headings.size(),
                            "cells are separated by commas; look for a missing or an extra one"));
                }
                industries.add(List.of(cells.get(region), cells.get(sector)));
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(file.name(), e);
        }
        return industries;
    }

    private static int place(String file, List<String> headings, String wanted) {
        if (!headings.contains(wanted)) {
            throw new ProblemException(Problem.error("CP-3116", Position.of(file, 1), "no column `" + wanted + "`",
                    headings.isEmpty()
                            ? "the file is empty"
                            : "cells of this file are separated by commas; the first line has "
                                    + Headline.shown(headings)));
        }
        return headings.indexOf(wanted);
    }

    private static List<List<String>> columns(List<List<String>> industries, List<String> categories) {
        List<List<String>> columns = new ArrayList<>();
        industries.stream().map(List::getFirst).distinct()
                .forEach(region -> categories.forEach(category -> columns.add(List.of(region, category))));
        return columns;
    }
}
