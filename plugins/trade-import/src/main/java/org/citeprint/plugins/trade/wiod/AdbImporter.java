// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.assembly.ColumnBalance;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.wide.WideTable;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * Reads the multi-regional table of the Asian Development Bank, 62 to 75 economies by 35 sectors, from its workbook. Labels
 * are found by the line that numbers the columns c1 to c35; a blank cell is no flow, as the publisher means it.
 */
@Extension
@Operation(
        name = "import.adb",
        summary = "Reads a multi-regional input-output table of the Asian Development Bank.",
        method = "Finds the lines of labels by the running numbers of the columns, takes blank cells as no flow, and takes output as"
                + " the sum of each row.",
        source = "Asian Development Bank, Multi-Regional Input-Output Tables, 62 and 72 economies.",
        since = "0.1.0")
public final class AdbImporter implements InputOutputImporter<AdbImporter.Options> {

    /**
     * The options.
     *
     * @param path the folder or file
     * @param year which year
     * @param sheet which sheet
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The workbook, or the folder that holds it.") InputPath path,
            @Doc("The year, where the folder holds several.") Optional<Integer> year,
            @Doc("The sheet of the table; the first with columns numbered c1, c2 and so on when absent.") Optional<String> sheet,
            @Doc("The unit of the money flows; M.USD when absent and not said in the sheet.") Optional<String> currency,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            TableFile file = files.only(path -> isTable(path, options.year()),
                    "workbook such as `ADB-MRIO62-2023.xlsx`",
                    "say which with `year:`, or give the file itself as `path:`");
            context.checkCancelled();
            Workbook workbook = Workbook.open(file);
            CodedSheet sheet = new CodedSheet(grid(workbook, options));
            NumberTable table = sheet.table(true);
            String currency = options.currency().or(sheet::currency).orElse("M.USD");
            CodedSides sides = new CodedSides(table);
            return ColumnBalance.checked(new SystemAssembler(new WideTable(table, sides.rows(), sides.columns())
                    .cut("factor_inputs", currency, context), options.name().orElse(file.name()),
                    Optional.of(currency), context).assemble(), "factor_inputs", table.file(), context);
        }
    }

    /** Some editions begin with a legend: the largest sheet is the table. */
    private static Grid grid(Workbook workbook, Options options) throws IOException {
        if (options.sheet().isPresent()) {
            return workbook.sheet(options.sheet().get());
        }
        Grid largest = workbook.first();
        for (String name : workbook.names()) {
            Grid grid = workbook.sheet(name);
            largest = grid.columns() > largest.columns() ? grid : largest;
        }
        return largest;
    }

    private static boolean isTable(String path, Optional<Integer> year) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.matches(".*\\.xlsx?") && !file.contains("emission")
                && (year.isEmpty() || file.matches(".*(?<!\\d)" + year.get() + "(?!\\d).*"));
    }
}
