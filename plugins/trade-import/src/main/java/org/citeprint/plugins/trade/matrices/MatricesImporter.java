// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.matrices;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.text.Separator;
import org.pf4j.Extension;

/**
 * Reads Z, Y, perhaps x, and F and F_Y of any number of extensions from files of their own. Labels stand in the files
 * ({@code header-lines} above, {@code index-columns} left), or, for bare numbers, in a file of labels.
 */
@Extension
@Operation(
        name = "import.matrices",
        summary = "Reads an input-output table whose matrices lie in a CSV or TSV file each.",
        method = "Reads transactions, final demand and extensions as they are, checks that all name the same industries in the same"
                + " order, and takes output as the sum of each row.",
        source = "Miller and Blair (2022), Input-Output Analysis, 3rd ed., chapters 2-3.",
        since = "0.1.0")
public final class MatricesImporter implements InputOutputImporter<MatricesImporter.Options> {

    /**
     * The labels of files that hold numbers alone.
     *
     * @param file the file
     * @param region the heading of regions
     * @param sector the heading of sectors
     * @param categories the categories of each region
     */
    public record Labels(
            @Doc("A CSV file below path with a line for each industry and a line of headings.") String file,
            @Doc("The heading of the column of regions.") @Default("region") String region,
            @Doc("The heading of the column of sectors.") @Default("sector") String sector,
            @Doc("The categories of final demand; the columns of Y are these for the first region, then for the next.") List<String> categories) {}

    /**
     * The files of an extension.
     *
     * @param flows F
     * @param demand F_Y
     * @param unit the unit of all its stressors
     * @param stressors their names
     * @param indexColumns columns of row labels
     */
    public record ExtensionFiles(
            @Doc("The file of F: stressors by industries.") String flows,
            @Doc("The file of F_Y: stressors by columns of final demand.") Optional<String> demand,
            @Doc("The unit of its stressors.") String unit,
            @Doc("The names of its stressors, where the files hold numbers alone.")
            @Default("[]") List<String> stressors,
            @Doc("How many columns of labels its files begin with, such as stressor and compartment; none with labels.")
            @Default("1") @Range(min = 1, max = 9) int indexColumns) {}

    /**
     * The options.
     *
     * @param path the folder or zip
     * @param transactions Z
     * @param demand Y
     * @param output x
     * @param extensions F and F_Y
     * @param headerLines lines of column labels
     * @param indexColumns columns of row labels
     * @param labels labels of bare numbers
     * @param separator what stands between cells
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The folder or zip archive that holds the files.") InputPath path,
            @Doc("The file of Z below path: industries by industries.") @Default("Z.csv") String transactions,
            @Doc("The file of Y below path: industries by columns of final demand.") @Default("Y.csv") String demand,
            @Doc("The file of x below path, compared with the sums of the rows.") Optional<String> output,
            @Doc("For each extension its files.") @Default("{}") Map<String, ExtensionFiles> extensions,
            @Doc("How many lines of labels the matrices begin with: region, then sector or category; 0 with labels.")
            @Default("2") @Range(min = 0, max = 9) int headerLines,
            @Doc("How many columns of labels the matrices begin with: region, then sector; 0 with labels.")
            @Default("2") @Range(min = 0, max = 9) int indexColumns,
            @Doc("The labels, where the files hold numbers alone.") Optional<Labels> labels,
            @Doc("What stands between cells: comma, semicolon or tab.") @Default("comma") Separator separator,
            @Doc("The unit of the money flows, such as M.EUR.") String currency,
            @Doc("The name of the table; the name of the folder when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            return new SystemAssembler(new MatrixFiles(files, options, context).read(),
                    options.name().orElse(files.name()), Optional.of(options.currency()), context).assemble();
        }
    }
}
