// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.text.Separator;
import org.pf4j.Extension;

/**
 * Reads a table of one region from one sheet, as statistical offices publish them: flows, final demand, value added,
 * employment and emissions below each other, or as records with one number a line, among them Eurostat's CSV and its
 * TSV, which has a number a year on each line. The user names the rows and columns;
 * the others (totals, imports he does not ask for) are counted and left out.
 */
@Extension
@Operation(
        name = "import.table",
        summary = "Reads a national input-output table from one CSV file or sheet, by the names of its rows and columns.",
        method = "Takes the named rows and columns as industries, final demand and extensions, and output as the sum of each row.",
        source = "Eurostat (2008), Manual of Supply, Use and Input-Output Tables, chapters 11 and 15.",
        since = "0.1.0")
public final class TableImporter implements InputOutputImporter<TableImporter.Options> {

    /**
     * The headings of a file of records.
     *
     * @param row of the names of rows
     * @param column of the names of columns
     * @param value of the numbers
     * @param where which records
     */
    public record Records(
            @Doc("The heading of the column that names the row of a number.") String row,
            @Doc("The heading of the column that names the column of a number.") String column,
            @Doc("The heading of the column of numbers; OBS_VALUE in Eurostat's files.") String value,
            @Doc("Which records are read: for headings the value they must have, such as geo: AT or TIME_PERIOD: 2019; all when"
                    + " none is given.")
            @Default("{}") Map<String, String> where) {}

    /**
     * The rows of an extension.
     *
     * @param rows their names
     * @param unit their unit
     */
    public record ExtensionRows(
            @Doc("The names of the rows, such as gva or CO2.") List<String> rows,
            @Doc("The unit of these rows.") String unit) {}

    /**
     * The options.
     *
     * @param file the file
     * @param region the name of the region
     * @param industries the columns of industries
     * @param products the rows of industries
     * @param demand the columns of final demand
     * @param extensions rows of value added, employment, emissions
     * @param output the row of output
     * @param rowNames where rows are named
     * @param records the headings of records
     * @param separator what stands between cells
     * @param sheet which sheet of a workbook
     * @param headings the line of its headings
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The CSV file or Excel workbook, with a line of headings; CSV may be packed with gzip.") InputPath file,
            @Doc("The region the table is of, such as DEU.") String region,
            @Doc("The headings of the columns of industries, in their order.") List<String> industries,
            @Doc("The names of the rows of these industries, where they differ from the headings.")
            @Default("[]") List<String> products,
            @Doc("The headings of the columns of final demand.") List<String> demand,
            @Doc("For each extension the rows it takes and their unit.")
            @Default("{}") Map<String, ExtensionRows> extensions,
            @Doc("The name of the row or column of output, compared with the sums of the rows.") Optional<String> output,
            @Doc("The heading of the column with the names of the rows; the first column when absent.") Optional<String> rowNames,
            @Doc("The headings of a file of records, one number a line.") Optional<Records> records,
            @Doc("What stands between cells: comma, semicolon or tab.") @Default("comma") Separator separator,
            @Doc("The sheet of a workbook; the first when absent.") Optional<String> sheet,
            @Doc("The line of a workbook's sheet that holds the headings.") @Default("1") @Range(min = 1) int headings,
            @Doc("The unit of the money flows, such as M.EUR.") String currency,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        context.checkCancelled();
        Source source = context.folder(options.file()).files().getFirst().source();
        Sheet sheet = options.records().isPresent()
                ? SheetReader.records(source, options.records().get(), options, context)
                : SheetReader.grid(source, options);
        return new SystemAssembler(new SheetTables(sheet, options, context).read(),
                options.name().orElse(source.name()), Optional.of(options.currency()), context).assemble();
    }
}
