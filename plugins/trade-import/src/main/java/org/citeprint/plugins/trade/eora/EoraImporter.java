// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.eora;

import java.io.IOException;
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
 * Reads one year of Eora26: tables of numbers without labels ({@code Eora26_2010_bp_T.txt}, {@code _FD}, {@code _VA},
 * {@code _Q}, {@code _QY}) and the labels beside them ({@code labels_T.txt}, ...). Flows are thousands of USD, as Eora
 * says; pymrio calls them millions (its issue 175). The last row and column, {@code ROW, Total}, which its labels call
 * statistical discrepancies, is a region of one sector and stays one: pymrio drops it, MARIO moves it to value added and
 * final demand.
 */
@Extension
@Operation(
        name = "import.eora26",
        summary = "Reads a table of Eora26 with its files of labels.",
        method = "Reads flows, final demand, value added and satellites as they are, keeps the rest of the world, which holds the discrepancies, as a region, and"
                + " takes output as the sum of each row.",
        source = "Lenzen et al. (2013), Economic Systems Research 25, 20-49; layout of Eora26.",
        since = "0.1.0")
public final class EoraImporter implements InputOutputImporter<EoraImporter.Options> {

    /** The prices a table is in. */
    public enum Prices {
        /** Basic prices, {@code bp}. */
        BASIC("bp"),
        /** Purchasers' prices, {@code pp}. */
        PURCHASERS("pp");

        private final String code;

        Prices(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * The options.
     *
     * @param path the folder or zip
     * @param labels the folder or zip of the labels
     * @param year which year
     * @param prices which prices
     * @param name the name of the table
     */
    public record Options(
            @Doc("The folder or zip archive that holds the table.") InputPath path,
            @Doc("The folder or zip archive (indices.zip) with labels_T.txt and so on, where they are not beside the table.") Optional<InputPath> labels,
            @Doc("The year, where the folder holds several.") Optional<Integer> year,
            @Doc("The prices of the table to read, basic or purchasers.") @Default("basic") Prices prices,
            @Doc("The name of the table; made from its files when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            if (options.labels().isEmpty()) {
                return read(files, files, options, context);
            }
            try (InputFiles labels = InputFiles.open(context.folder(options.labels().get()))) {
                return read(files, labels, options, context);
            }
        }
    }

    private static InputOutputSystem read(InputFiles files, InputFiles labels, Options options, Context context)
            throws IOException {
        EoraFiles eora = new EoraFiles(files, labels, options);
        EoraTables tables = new EoraTables(eora, context);
        Tables read = tables.read();
        return ColumnBalance.checkedRoughly(new SystemAssembler(read, options.name().orElseGet(eora::title),
                Optional.of(EoraTables.CURRENCY), context).assemble(), "VA", read.flows().file(), context);
    }
}
