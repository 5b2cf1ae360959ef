// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.ColumnBalance;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.wide.WideTable;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * Reads the multi-regional table of the Asian Development Bank, 62 to 75 economies by 35 sectors, or that of one
 * economy, from its workbook. Labels are found by the line that numbers the columns c1 to c35; a blank cell is no
 * flow, as the publisher means it. The workbook of air emissions of the same year, where it lies beside, becomes the
 * extension {@code air_emissions}.
 */
@Extension
@Operation(
        name = "import.adb",
        summary = "Reads a multi-regional input-output table of the Asian Development Bank.",
        method = "Finds the lines of labels by the running numbers of the columns, takes blank cells as no flow, and takes output as"
                + " the sum of each row.",
        source = "Asian Development Bank, Multi-Regional Input-Output Tables, 62 and 72 economies.",
        since = "0.1.0")
public final class AdbImporter implements InputOutputImporter<AdbImporter.Options> {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /**
     * The options.
     *
     * @param path the folder or file
     * @param year which year
     * @param sheet which sheet
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The workbook, or the folder that holds it.") InputPath path,
            @Doc("The year, where the folder or the workbook holds several.") Optional<Integer> year,
            @Doc("The sheet of the table; the first with columns numbered c1, c2 and so on when absent.") Optional<String> sheet,
            @Doc("The unit of the money flows; M.USD when absent and not said in the sheet.") Optional<String> currency,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            TableFile file = file(files, options);
            context.checkCancelled();
            Workbook workbook = Workbook.open(file);
            CodedSheet sheet = new CodedSheet(grid(workbook, options));
            NumberTable table = sheet.table(true);
            String currency = options.currency().orElseGet(() -> sheet.currencyOrMillions(context));
            CodedSides sides = new CodedSides(table);
            Tables cut = new WideTable(table, sides.rows(), sides.columns()).cut("factor_inputs", currency, context);
            List<ExtensionTables> extensions = new ArrayList<>(cut.extensions());
            new AirEmissions(cut, context).read(files, year(table.file(), options)).ifPresent(extensions::add);
            return ColumnBalance.checked(
                    new SystemAssembler(new Tables(false, cut.flows(), cut.demand(), cut.output(), cut.units(),
                            extensions), options.name().orElse(file.name()), Optional.of(currency), context).assemble(),
                    "factor_inputs", table.file(), context);
        }
    }

    /**
     * The year that is asked for, or that the sheet's name tells: that of the file may have the day of the edition, too.
     */
    private static Optional<String> year(String sheet, Options options) {
        Matcher digits = YEAR.matcher(sheet.substring(sheet.lastIndexOf('!') + 1));
        return options.year().map(String::valueOf)
                .or(() -> digits.find() ? Optional.of(digits.group()) : Optional.empty());
    }

    /** The year stands in the name of the file, or in those of its sheets where it holds several years. */
    private static TableFile file(InputFiles files, Options options) throws IOException {
        String what = "workbook such as `ADB-MRIO62-2023.xlsx`";
        String choice = "say which with `year:`, or give the file itself as `path:`";
        List<String> ofYear = new ArrayList<>();
        for (var entry : files.all().entrySet()) {
            boolean named = isTable(entry.getKey(), options.year());
            if (named || (isTable(entry.getKey(), Optional.empty()) && hasSheet(entry.getValue(), options.year()))) {
                ofYear.add(entry.getKey());
            }
        }
        return files.only(ofYear::contains, what, choice);
    }

    private static boolean hasSheet(TableFile file, Optional<Integer> year) throws IOException {
        return year.isPresent() && Workbook.isWorkbook(file)
                && Workbook.open(file).names().contains(year.get().toString());
    }

    /** A table of the world has one sheet, perhaps beside a legend; one of an economy a sheet for each year. */
    private static Grid grid(Workbook workbook, Options options) throws IOException {
        Optional<String> year = options.year().map(String::valueOf).filter(workbook.names()::contains);
        Optional<String> wanted = options.sheet().or(() -> year);
        if (wanted.isPresent()) {
            return workbook.sheet(wanted.get());
        }
        List<String> tables = new ArrayList<>();
        Grid first = workbook.first();
        for (String name : workbook.names()) {
            Grid grid = workbook.sheet(name);
            if (CodedSheet.isOne(grid)) {
                first = tables.isEmpty() ? grid : first;
                tables.add(name);
            }
        }
        boolean otherYears = options.year().isPresent() && !tables.isEmpty()
                && tables.stream().allMatch(name -> name.matches("\\d{4}"));
        if (otherYears) {
            throw new ProblemException(Problem.error("CP-3182", Position.of(first.file().replaceFirst("!.*", "")),
                    "no sheet is of the year " + options.year().get(),
                    "say one of " + String.join(", ", tables) + " with `year:`"));
        }
        if (tables.size() > 1) {
            throw new ProblemException(Problem.error("CP-3112", Position.of(first.file().replaceFirst("!.*", "")),
                    tables.size() + " sheets may be the table: " + String.join(", ", tables),
                    "say which with `year:` or `sheet:`"));
        }
        return first;
    }

    private static boolean isTable(String path, Optional<Integer> year) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.matches(".*\\.xlsx?") && !AirEmissions.isOne(path)
                && (year.isEmpty() || file.matches(".*(?<!\\d)" + year.get() + "(?!\\d).*"));
    }
}
