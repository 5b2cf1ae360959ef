// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.icio;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.assembly.ColumnBalance;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;
import org.citeprint.plugins.trade.wide.SheetLabels;
import org.citeprint.plugins.trade.wide.WideTable;
import org.pf4j.Extension;

/**
 * Reads one year of the OECD's inter-country tables, editions of 2016 to 2025, told apart by their labels. Regions and
 * sectors keep the order of the file (pymrio sorts them). In extended tables China's and Mexico's production stands in
 * the rows and columns of their parts (CN1, CN2, MX1, ...), and only their final demand under the country; the parts
 * are added to the country sector by sector, rows, columns and value added, before anything is computed. exvatools
 * keeps them apart and joins results afterwards, which gives another inverse; {@code merge-parts: false} keeps them.
 */
@Extension
@Operation(
        name = "import.icio",
        summary = "Reads an inter-country input-output table of the OECD, editions 2016 to 2025.",
        method = "Tells industries, final demand, value added and totals apart by their labels, adds the parts of China and Mexico"
                + " to their country, and takes output as the sum of each row.",
        source = "OECD, Inter-Country Input-Output Tables, editions 2016, 2018, 2021, 2023 and 2025.",
        since = "0.1.0")
public final class IcioImporter implements InputOutputImporter<IcioImporter.Options> {

    private static final String CURRENCY = "M.USD";

    /**
     * The options.
     *
     * @param path the file, zip or folder
     * @param year which year
     * @param mergeParts whether CN1, CN2, MX1, ... are added to China and Mexico
     * @param name the name of the table
     */
    public record Options(
            @Doc("The CSV file, or the folder or zip archive that holds it.") InputPath path,
            @Doc("The year, where the folder or archive holds several.") Optional<Integer> year,
            @Doc("Whether the parts of China and Mexico (CN1, CN2, MX1, MX2 and so on) are added to their country.")
            @Default("true") boolean mergeParts,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            TableFile file = files.only(path -> isTable(path, options.year()), "table such as `ICIO2018_2010.csv`",
                    "say which with `year:`, or give the file itself as `path:`");
            NumberTable table = new TableReader(context).read(file.name(), file.opener(),
                    new Shape(OptionalInt.of(1), 1, ',', true), true);
            SheetLabels labels = new SheetLabels(table, options.mergeParts());
            Tables tables = new WideTable(table, labels.rows(), labels.columns()).cut("factor_inputs", CURRENCY,
                    context);
            String name = options.name().orElse(file.name());
            return ColumnBalance.checked(new SystemAssembler(tables, name, Optional.of(CURRENCY), context).assemble(),
                    "factor_inputs", file.name(), context);
        }
    }

    private static boolean isTable(String path, Optional<Integer> year) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String plain = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        // 2018_SML.csv, 2018.csv, ICIO2016_2018.csv: the year comes last, perhaps before _SML.
        return plain.endsWith(".csv")
                && year.map(wanted -> plain.matches(".*(^|_)" + wanted + "(_sml)?\\.csv")).orElse(true);
    }
}
