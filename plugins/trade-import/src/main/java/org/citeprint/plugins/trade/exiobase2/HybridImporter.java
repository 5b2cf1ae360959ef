// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.RowUnits;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.Absent;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * Reads the hybrid table of EXIOBASE 3 ({@code MR_HIOT_2011_v3_3_18_….csv}), whose rows are in tonnes, TJ or M.EUR: five
 * columns of labels (region, name, two codes, unit) and four lines (region, name, two codes), final demand in a file of its
 * own, extensions in a workbook. Its columns are activities, which bear the names of their principal products here. Column
 * sums mean nothing where units differ, row sums do.
 */
@Extension
@Operation(
        name = "import.exiobase-hybrid",
        summary = "Reads the hybrid-unit input-output table of EXIOBASE 3 with its extensions.",
        method = "Reads flows and final demand in the units of each row and the sheets of extensions, and takes output as the sum"
                + " of each row.",
        source = "Merciai and Schmidt (2018), J. Industrial Ecology 22, 516-531; release 3.3.18.",
        since = "0.1.0")
public final class HybridImporter implements InputOutputImporter<HybridImporter.Options> {

    private static final int LINES = 4;
    private static final int COLUMNS = 5;

    /**
     * The options.
     *
     * @param path the folder or zip
     * @param extensions which extensions
     * @param name the name of the table
     */
    public record Options(
            @Doc("The folder or zip archive with MR_HIOT_….csv, …FD.csv and …extensions.xlsx.") InputPath path,
            @Doc("The extensions to read, such as Emiss, by the names of their sheets before _act; all when empty.")
            @Default("[]") List<String> extensions,
            @Doc("The name of the table; the name of the folder when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        context.checkCancelled();
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            Faults faults = new Faults();
            Map<List<String>, String> units = new LinkedHashMap<>();
            Optional<NumberTable> read = faults.attempt(() -> table(files.only(
                    path -> isTable(path) && !isDemand(path),
                    "table such as `MR_HIOT_2011_v3_3_18_by_product_technology.csv`",
                    "give a folder with one of them"), true, units, context));
            Map<List<String>, String> demanded = new LinkedHashMap<>();
            Optional<NumberTable> demand = faults.attempt(() -> table(files.only(
                    path -> isTable(path) && isDemand(path), "table such as `MR_HIOT_2011_v3_3_18_FD.csv`",
                    "give a folder with one of them"), false, demanded, context));
            Optional<List<ExtensionTables>> found = faults.attempt(() -> extensions(files, options, context));
            faults.throwIfAny();
            PrincipalProducts products = PrincipalProducts.of(read.orElseThrow(), files);
            NumberTable z = products.named(read.orElseThrow());
            NumberTable y = demand.orElseThrow();
            RowUnits.requireSame(units, z.file(), demanded, y.file());
            List<ExtensionTables> extensions = found.orElseThrow().stream().map(products::named).toList();
            return new SystemAssembler(new Tables(false, z, y, Optional.empty(), units, extensions),
                    options.name().orElse(files.name()), Optional.empty(), context).assemble();
        }
    }

    private static List<ExtensionTables> extensions(InputFiles files, Options options, Context context)
            throws IOException {
        List<ExtensionTables> extensions = new ArrayList<>();
        List<TableFile> workbooks = files.matching("mr_hiot[^/]*extensions?[^/]*\\.xls[xb]?");
        if (workbooks.isEmpty() && !options.extensions().isEmpty()) {
            throw new ProblemException(Problem.error("CP-3110", Position.of(files.name()),
                    "no extension `" + options.extensions().getFirst() + "`: no workbook such as"
                            + " `MR_HIOT_2011_v3_3_18_extensions.xlsx` is in `" + files.name() + "`",
                    "lay it beside the table, or leave out `extensions`"));
        }
        if (workbooks.isEmpty()) {
            Absent.warn(context, files.name(), "MR_HIOT_2011_v3_3_18_extensions.xlsx", "MR_HIOT_….csv",
                    "the table has no extensions");
        }
        for (TableFile file : workbooks) {
            extensions.addAll(new HybridSheets(file.name(), Workbook.open(file), context).read(options.extensions()));
        }
        for (TableFile file : files.matching("(classifications[^/]*|metadata)\\.xlsx?")) {
            ValueAddedNames names = ValueAddedNames.read(file);
            extensions.replaceAll(names::named);
        }
        return extensions;
    }

    private static NumberTable table(
            TableFile file, boolean square, Map<List<String>, String> units, Context context) throws IOException {
        NumberTable table = new TableReader(context).read(file.name(), file.opener(),
                new Shape(OptionalInt.of(COLUMNS), LINES, ',', false), square);
        table.rows().forEach(row -> units.putIfAbsent(row.subList(0, 2), row.getLast().strip()));
        return table.labelled(table.rows().stream().map(row -> row.subList(0, 2)).toList(),
                table.columns().stream().map(column -> column.subList(0, 2)).toList());
    }

    private static boolean isTable(String path) {
        return path.toLowerCase(Locale.ROOT).matches("(.*/)?mr_hiot[^/]*\\.csv(\\.gz)?") && !path.contains("principal");
    }

    private static boolean isDemand(String path) {
        return path.matches(".*_FD[_.].*");
    }
}
