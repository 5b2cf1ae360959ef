// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.bea;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * Make and use tables of the United States since 1947, at the sector, summary or detail level, before or after
 * redefinitions. The use
 * table holds domestic and imported products together, imports being a negative category of final demand (F050). What
 * industries use of products that none of them makes, such as noncomparable imports, stands among the primary inputs,
 * too: the models of {@code sut.transform} have no place for it. Linear in the cells.
 */
@Extension
@Operation(
        name = "import.bea",
        summary = "Reads make and use tables of the Bureau of Economic Analysis of the United States.",
        method = "Takes supply, use, final demand and value added of one year out of the two workbooks, by codes, for"
                + " sut.transform.",
        source = "Horowitz and Planting (2009), Concepts and Methods of the U.S. Input-Output Accounts.",
        since = "0.1.0")
public final class BeaImporter implements Operator<None, BeaImporter.Options, BeaImporter.Result> {

    /**
     * The options.
     *
     * @param make the workbook of make tables
     * @param use the workbook of use tables
     * @param year whose sheet is read
     */
    public record Options(
            @Doc("The workbook of make tables, such as IOMake_Before_Redefinitions_1997-2023_Summary.xlsx.") InputPath make,
            @Doc("The workbook of use tables at producers' prices, such as"
                    + " IOUse_Before_Redefinitions_PRO_1997-2023_Summary.xlsx.") InputPath use,
            @Doc("The year; each has a sheet of that name.") @Range(min = 1900, max = 2100) int year) {}

    /**
     * The tables, as {@code sut.transform} takes them.
     *
     * @param supply who makes what
     * @param use who uses what
     * @param demand final demand
     * @param stressors primary inputs
     * @param names of the codes
     */
    public record Result(
            @Doc("Supply: a row for each industry, a column for each product.") Table supply,
            @Doc("Use: a row for each product, a column for each industry.") Table use,
            @Doc("Final demand: a row for each product, a column for each category.") Table demand,
            @Doc("Value added, and products no industry makes, by industry.") Table stressors,
            @Doc("What the codes stand for.") Table names) {}

    @Override
    public Result run(None inputs, Options options, Context context) throws IOException {
        BeaSheet make = sheet(options.make(), options.year(), context);
        context.checkCancelled();
        BeaSheet use = sheet(options.use(), options.year(), context);
        return new BeaTables(make, use, context).read();
    }

    private static BeaSheet sheet(InputPath path, int year, Context context) throws IOException {
        Source source = context.folder(path).files().getFirst().source();
        Workbook workbook = Workbook.open(new TableFile(source.name(), source::unpacked));
        List<String> names = workbook.names();
        Optional<String> name = names.stream().filter(each -> each.strip().equals(Integer.toString(year))).findFirst();
        return BeaSheet.of(workbook.sheet(name.orElseThrow(() -> new ProblemException(
                Problem.error("CP-3157", Position.of(source.name()), "there is no sheet `" + year + "`",
                        "the sheets are " + String.join(", ", names))))));
    }
}
