// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.mario;

import java.io.IOException;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * Reads an input-output table that MARIO saved: a workbook with sheets {@code flows} and {@code units}, or a folder of text
 * files Z, Y, V, E and EY. Factors of production become the extension {@code factor_inputs}, satellite accounts
 * {@code satellite}.
 */
@Extension
@Operation(
        name = "import.mario",
        summary = "Reads an input-output table in MARIO's own formats, workbook or text.",
        method = "Tells sectors, final demand, factors and satellites apart by the levels of their labels, and takes output as the"
                + " sum of each row.",
        source = "Tahavori et al. (2023), J. Open Research Software 11, 14; formats of MARIO.",
        since = "0.1.0")
public final class MarioImporter implements InputOutputImporter<MarioImporter.Options> {

    /**
     * The options.
     *
     * @param path the workbook or folder
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The workbook, or the folder or zip archive of text files.") InputPath path,
            @Doc("The unit of the money flows; taken from the units when absent.") Optional<String> currency,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        context.checkCancelled();
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            boolean workbook = files.all().keySet().stream().anyMatch(path -> path.matches(".*\\.xlsx?"));
            Tables tables;
            Optional<String> currency;
            if (workbook) {
                TableFile file = files.only(path -> path.matches(".*\\.xlsx?"), "workbook", "give one of them");
                MarioWorkbook book = MarioWorkbook.open(Workbook.open(file));
                tables = book.read(context);
                currency = book.currency();
            } else {
                MarioText text = new MarioText(files, context);
                tables = text.read();
                currency = text.currency();
            }
            return new SystemAssembler(tables, options.name().orElse(files.name()),
                    options.currency().or(() -> currency),
                    context).assemble();
        }
    }
}
