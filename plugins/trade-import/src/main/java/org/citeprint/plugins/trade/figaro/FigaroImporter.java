// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.figaro;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.ColumnBalance;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.records.RecordReader;
import org.citeprint.plugins.trade.records.RecordShape;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;
import org.citeprint.plugins.trade.wide.SheetLabels;
import org.citeprint.plugins.trade.wide.WideTable;
import org.pf4j.Extension;

/**
 * Reads one year of FIGARO, industry by industry or product by product: the matrix ({@code rowLabels} in the first
 * cell) or the flat file ({@code icioiRow,icioiCol,...,obsValue}, of products {@code iciopRow,iciopCol,...}). The file
 * says no output, so x is the sum of each row.
 */
@Extension
@Operation(
        name = "import.figaro",
        summary = "Reads a FIGARO inter-country table of Eurostat, as matrix or flat file.",
        method = "Tells industries, final demand and value added apart by their labels, and takes output as the sum of each"
                + " row.",
        source = "Remond-Tiedrez and Rueda-Cantuche (2019), EU inter-country supply, use and input-output tables: FIGARO; Eurostat editions of 2022 to 2026.",
        since = "0.1.0")
public final class FigaroImporter implements InputOutputImporter<FigaroImporter.Options> {

    private static final String CURRENCY = "M.EUR";
    /** Of industries {@code icioiRow} and {@code icioiCol}, of products {@code iciopRow} and {@code iciopCol}. */
    private static final Pattern ROW = Pattern.compile("icio[ip]Row");
    private static final Pattern SUPPLY_USE = Pattern.compile("ic(sup|use)Row");

    /**
     * The options.
     *
     * @param path the file, zip or folder
     * @param year which year
     * @param name the name of the table
     */
    public record Options(
            @Doc("The CSV file, or the folder or zip archive that holds it.") InputPath path,
            @Doc("The year, where the folder or archive holds several.") Optional<Integer> year,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            TableFile file = files.only(path -> isTable(path, options.year()),
                    "table such as `matrix_eu-ic-io_ind-by-ind_26ed_2020.csv`",
                    "say which with `year:`, or give the file itself as `path:`");
            Optional<RecordShape> flat = flat(file);
            NumberTable table = flat.isPresent()
                    ? new RecordReader(file, flat.get(), context).read()
                    : new TableReader(context).read(file.name(), file.opener(),
                            new Shape(OptionalInt.of(1), 1, ',', true), true);
            requireSquare(table);
            SheetLabels labels = new SheetLabels(table, false);
            Tables tables = new WideTable(table, labels.rows(), labels.columns(), flat.isPresent()).cut("factor_inputs",
                    CURRENCY, context);
            String name = options.name().orElse(file.name());
            return ColumnBalance.checked(new SystemAssembler(tables, name, Optional.of(CURRENCY), context).assemble(),
                    "factor_inputs", file.name(), context);
        }
    }

    /** The columns of a flat file; a matrix may have icioiRow in its first cell, too. */
    private static Optional<RecordShape> flat(TableFile file) throws IOException {
        List<String> first;
        try (InputStream in = file.opener().open()) {
            first = new RecordLines(in, ',').next();
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(file.name(), e);
        }
        if (first.size() < 2) {
            return Optional.empty();
        }
        String row = first.getFirst();
        String column = row.replace("Row", "Col");
        if (SUPPLY_USE.matcher(row).matches()) {
            throw supplyAndUse(file.name());
        }
        return ROW.matcher(row).matches() && first.contains(column)
                ? Optional.of(new RecordShape(List.of(row), List.of(column), "obsValue", ','))
                : Optional.empty();
    }

    /** Supply and use have products down ({@code AT_CPA_A01}) and industries across ({@code AT_A01}). */
    private static void requireSquare(NumberTable table) {
        if (table.rows().stream().anyMatch(FigaroImporter::isProduct)
                && table.columns().stream().noneMatch(FigaroImporter::isProduct)) {
            throw supplyAndUse(table.file());
        }
    }

    private static boolean isProduct(List<String> label) {
        return label.getFirst().contains("_CPA_");
    }

    private static ProblemException supplyAndUse(String file) {
        return new ProblemException(Problem.error("CP-3146", Position.of(file, 1),
                "the file holds a supply or a use table, products by industries",
                "read Eurostat's input-output tables, `…-io_ind-by-ind…` or `…-io_prod-by-prod…`, or make one of both"
                        + " with `sut.transform`"));
    }

    private static boolean isTable(String path, Optional<Integer> year) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.matches(".*" + year.map(wanted -> "_" + wanted).orElse("") + "(_v\\d+)?\\.csv(\\.gz)?");
    }
}
