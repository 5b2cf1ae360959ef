// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import org.pf4j.Extension;

/**
 * Reads one year of GLORIA. Its tables are numbers without labels (39,360 squared), streamed row by row: supply V and use U
 * become an input-output table, all else in them is counted. With g the row sums of V and q those of U and Y, fixed product
 * sales (model D of Eurostat's manual) gives industries, Z = V · diag(1/q) · U and Y' = V · diag(1/q) · Y; industry
 * technology (model B) gives products, Z = U · diag(1/g) · V. As GLORIA's supply is diagonal, both are U where the table
 * balances. pymrio divides model D by q where g is meant, so it differs where the table does not balance.
 */
@Extension
@Operation(
        name = "import.gloria",
        summary = "Reads a year of GLORIA and makes an input-output table of its supply and use.",
        method = "Streams the supply-use table, makes industries (fixed product sales) or products (industry technology) of it,"
                + " and takes output as the sum of each row.",
        source = "Lenzen et al. (2022), Economic Systems Research 34, 1-22; Eurostat (2008), Manual of Supply, Use and"
                + " Input-Output Tables, section 11.3.",
        since = "0.1.0")
public final class GloriaImporter implements InputOutputImporter<GloriaImporter.Options> {

    /** The prices of a table, in GLORIA the number of its markup. */
    public enum Prices {
        /** Basic prices. */
        BASIC(1),
        /** Trade margins. */
        TRADE(2),
        /** Transport margins. */
        TRANSPORT(3),
        /** Taxes on products. */
        TAXES(4),
        /** Subsidies on products. */
        SUBSIDIES(5);

        private final int code;

        Prices(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** How supply and use become one table. */
    public enum Model {
        /** Industries by industries: an industry sells in the shares of its products (model D). */
        FIXED_PRODUCT_SALES,
        /** Products by products: a product is made as its industry makes things (model B). */
        INDUSTRY_TECHNOLOGY
    }

    /**
     * The options.
     *
     * @param path the folder or zip of tables and satellites
     * @param labels the ReadMe
     * @param year which year
     * @param prices which prices
     * @param model how supply and use become one table
     * @param satellites which satellites
     * @param name the name of the table
     */
    public record Options(
            @Doc("The folder that holds the tables, and the satellites where they are wanted.") InputPath path,
            @Doc("The workbook GLORIA_ReadMe_….xlsx; looked for below path when absent.") Optional<InputPath> labels,
            @Doc("The year, where the folder holds several.") Optional<Integer> year,
            @Doc("The prices of the table to read; satellites are the same for all.") @Default("basic") Prices prices,
            @Doc("How supply and use become one table: of industries or of products.")
            @Default("fixed-product-sales") Model model,
            @Doc("Satellites to read, by name or by head such as Emissions (EDGAR); all when empty.")
            @Default("[]") List<String> satellites,
            @Doc("The name of the table; made from its files when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        context.checkCancelled();
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            if (options.labels().isEmpty()) {
                return read(files, files, options, context);
            }
            try (InputFiles labels = InputFiles.open(context.folder(options.labels().get()))) {
                return read(files, labels, options, context);
            }
        }
    }

    private static InputOutputSystem read(InputFiles files, InputFiles readMe, Options options, Context context)
            throws IOException {
        GloriaLabels labels = GloriaLabels.read(readMe.only(path -> path.matches("(.*/)?[^/]*ReadMe[^/]*\\.xlsx"),
                "workbook such as `GLORIA_ReadMe_059.xlsx`", "give the ReadMe of the release as `labels:`"));
        GloriaTables tables = new GloriaTables(files, labels, options, context);
        Tables read = tables.read();
        InputOutputSystem system = new SystemAssembler(read, options.name().orElseGet(tables::title),
                Optional.of(GloriaTables.CURRENCY), context).assemble();
        // Margins and taxes have files of their own, whose value added is that of basic prices or none.
        return options.prices() == Prices.BASIC
                ? ColumnBalance.checkedRoughly(system, "VA", read.flows().file(), context)
                : system;
    }
}
