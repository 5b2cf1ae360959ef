// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.text.Separator;
import org.pf4j.Extension;

/**
 * Reads a table from records, one number a line, as GTAP, MARIO's long format and statistical offices publish them: which
 * columns name the seller, the buyer, the stressor and the number is said, and which records belong to which matrix.
 * Records are put into the matrices by the numbers of their labels; no product of labels is formed. A pair without a
 * record is no flow. Rows of Z and Y may name their units, as in hybrid tables.
 */
@Extension
@Operation(
        name = "import.records",
        summary = "Reads an input-output table from files of records, one number a line, by the names of their columns.",
        method = "Scatters the records of each matrix into it by their labels, industries in the order of their first record,"
                + " and takes output as the sum of each row.",
        source = "Long formats of GTAP (Aguiar et al. 2022, J. Global Economic Analysis 7(2), 1-37), MARIO and Eurostat.",
        since = "0.1.0")
public final class RecordsImporter implements InputOutputImporter<RecordsImporter.Options> {

    /**
     * Where the records of a matrix lie.
     *
     * @param file the file
     * @param row the columns that name the row
     * @param column the columns that name the column
     * @param value the column of numbers
     * @param unit the column of units
     * @param where which records
     * @param except which of them not
     */
    public record Records(
            @Doc("The file below path.") String file,
            @Doc("The headings that name the row: region and sector, or stressor.") List<String> row,
            @Doc("The headings that name the column: region and sector, or region and category.") List<String> column,
            @Doc("The heading of the column of numbers.") @Default("value") String value,
            @Doc("The heading of the column of units: of stressors, or of the rows of Z and Y where they are not all in money.") Optional<String> unit,
            @Doc("Which records belong to it: for headings the value they must have, or one of several, such as Matrix: Z.")
            @Default("{}") Map<String, List<String>> where,
            @Doc("Which of them do not: for headings the values they must not have, such as the final users among all who buy.")
            @Default("{}") Map<String, List<String>> except) {}

    /**
     * The options.
     *
     * @param path the folder, zip or file
     * @param transactions records of Z
     * @param demand records of Y
     * @param extensions records of F
     * @param direct records of F_Y
     * @param units units of stressors whose records name none
     * @param addUp whether several records of a place are added
     * @param region the region where records name none
     * @param separator what stands between cells
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The folder, zip archive or file that holds the records.") InputPath path,
            @Doc("The records of Z.") Records transactions,
            @Doc("The records of Y.") Records demand,
            @Doc("For each extension the records of F.") @Default("{}") Map<String, Records> extensions,
            @Doc("For each extension the records of F_Y, where it has some.")
            @Default("{}") Map<String, Records> direct,
            @Doc("For extensions whose records name no units, the unit of all their stressors, such as co2: kt.")
            @Default("{}") Map<String, String> units,
            @Doc("Whether several records of one place are added up; they are an error otherwise.")
            @Default("false") boolean addUp,
            @Doc("The region of all records, where they name sectors only.") Optional<String> region,
            @Doc("What stands between cells: comma, semicolon or tab.") @Default("comma") Separator separator,
            @Doc("The unit of the money flows, such as M.USD: that of all rows whose records name none.") String currency,
            @Doc("The name of the table; the name of the folder when absent.") Optional<String> name) {

        /**
         * Records of F_Y and units beside records of F.
         *
         * @throws ProblemException CP-3178 for those of an extension without F
         */
        public Options {
            require("`direct` has records of `", direct.keySet(), extensions);
            require("`units` has that of `", units.keySet(), extensions);
        }

        private static void require(String what, Set<String> names, Map<String, Records> extensions) {
            for (String extension : new TreeSet<>(names)) {
                if (!extensions.containsKey(extension)) {
                    throw new ProblemException(Problem.error("CP-3178", what + extension
                            + "`, and `extensions` has none",
                            extensions.isEmpty()
                                    ? "give the records of its industries under `extensions`"
                                    : "it has `" + String.join("`, `", new TreeSet<>(extensions.keySet())) + "`"));
                }
            }
        }
    }

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        HeadingLevels.require(options);
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            return new SystemAssembler(new RecordTables(files, options, context).read(),
                    options.name().orElse(files.name()), Optional.empty(), context).assemble();
        }
    }
}
