// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.figaro;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipException;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
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
 * cell) or the flat file ({@code icioiRow,icioiCol,...,obsValue}). The file says no output, so x is the sum of each row.
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
    private static final RecordShape FLAT = new RecordShape(List.of("icioiRow"), List.of("icioiCol"), "obsValue", ',');

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
            boolean flat = isFlat(file);
            NumberTable table = flat
                    ? new RecordReader(file, FLAT, context).read()
                    : new TableReader(context).read(file.name(), file.opener(),
                            new Shape(OptionalInt.of(1), 1, ',', true), true);
            SheetLabels labels = new SheetLabels(table, false);
            Tables tables = new WideTable(table, labels.rows(), labels.columns(), flat).cut("factor_inputs",
                    CURRENCY, context);
            String name = options.name().orElse(file.name());
            return ColumnBalance.checked(new SystemAssembler(tables, name, Optional.of(CURRENCY), context).assemble(),
                    "factor_inputs", file.name(), context);
        }
    }

    private static boolean isFlat(TableFile file) throws IOException {
        try (InputStream in = file.opener().open()) {
            // A matrix may have icioiRow in its first cell, too.
            return new RecordLines(in, ',').next().containsAll(List.of("icioiRow", "icioiCol"));
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(file.name(), e);
        }
    }

    private static boolean isTable(String path, Optional<Integer> year) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.matches(".*" + year.map(wanted -> "_" + wanted).orElse("") + "(_v\\d+)?\\.csv(\\.gz)?");
    }
}
