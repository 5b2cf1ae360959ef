// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

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
import org.pf4j.Extension;

/**
 * Reads a table in the text layout of EXIOBASE 3: a folder or a zip with {@code Z.txt} (or {@code A.txt}),
 * {@code Y.txt}, perhaps {@code x.txt} and {@code unit.txt}, and one folder for each extension with {@code F.txt},
 * {@code F_Y.txt} (or {@code F_hh.txt}) and {@code unit.txt}. What pymrio saves as text is the same layout.
 *
 * <p>Output is always the row sums of Z and Y, so that the table balances; a given x is compared with them. From A and x
 * follows Z = A · diag(x); where x is missing, it is solved from x = A x + Y 1.
 */
@Extension
@Operation(
        name = "import.exiobase",
        summary = "Reads an input-output table in the text layout of EXIOBASE 3, which pymrio writes too.",
        method = "Reads transactions, final demand and extensions as they are, checks that all tables name the same"
                + " industries in the same order, and takes output as the sum of each row.",
        source = "Stadler et al. (2018), J. Industrial Ecology 22, 502-515; layout of EXIOBASE 3 and pymrio.",
        since = "0.1.0")
public final class ExiobaseImporter implements InputOutputImporter<ExiobaseImporter.Options> {

    /**
     * The options.
     *
     * @param path the folder or zip
     * @param extensions which extensions
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The folder or zip archive that holds the table.") InputPath path,
            @Doc("The extensions to read, by the names of their folders; all when empty.")
            @Default("[]") List<String> extensions,
            @Doc("The unit of the money flows; taken from unit.txt when absent.") Optional<String> currency,
            @Doc("The name of the table; taken from its files when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (TableFolder folder = TableFolder.open(context.folder(options.path()))) {
            return new SystemReader(folder, options, context).read();
        }
    }
}
