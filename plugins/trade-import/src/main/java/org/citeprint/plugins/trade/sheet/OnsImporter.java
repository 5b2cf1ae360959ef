// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.ColumnBalance;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * The input-output analytical tables of the United Kingdom: sheet {@code IOT}, domestic use at basic prices, products by
 * products or, since 2018, industries by industries. A line of codes ({@code CPA_A01}, or {@code A01} of an industry) with
 * the names below it; codes and names of rows in the first two columns.
 * Final demand are the columns {@code P…} but {@code P3 S1}, which is the sum of government, households and non-profit
 * institutions. Imports, taxes on products, and the parts of value added are primary inputs; final demand uses imports and
 * pays taxes directly. Linear in the cells.
 */
@Extension
@Operation(
        name = "import.ons",
        summary = "Reads the input-output analytical tables of the Office for National Statistics of the United Kingdom.",
        method = "Takes products or industries, final demand and primary inputs by their codes and names, and output as the sum of each"
                + " row, compared with the output the table tells.",
        source = "Office for National Statistics, UK input-output analytical tables, product by product and industry by industry.",
        since = "0.1.0")
public final class OnsImporter implements InputOutputImporter<OnsImporter.Options> {

    /** Of the sections D and P only D35 and P85 are industries; D29-D39 are taxes, P51G is final demand. */
    private static final Pattern PRODUCT = Pattern.compile("CPA_.+|(?:[A-CE-OQ-U]\\d{2}|D35|P85).*");
    private static final Pattern DEMAND = Pattern.compile("P[3-6].*");
    private static final String CONSUMPTION = "P3 S1";
    private static final String OUTPUT = "P1";
    private static final List<String> PRIMARY_NAMES = List.of("Use of imported products, cif",
            "Taxes less subsidies on products");
    private static final Pattern PRIMARY_CODE = Pattern.compile("D1|D29 ?- ?D39|GOS( & MI)?");
    private static final int SEARCHED = 30;
    private static final int LEAST = 2;

    /**
     * The options.
     *
     * @param file the workbook
     * @param sheet the sheet
     * @param name what the table is called
     */
    public record Options(
            @Doc("The workbook.") InputPath file,
            @Doc("The sheet of the input-output table.") @Default("IOT") String sheet,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        context.checkCancelled();
        Source source = context.folder(options.file()).files().getFirst().source();
        Workbook workbook = Workbook.open(new TableFile(source.name(), source::unpacked));
        Grid grid = workbook.sheet(options.sheet());
        Sheet sheet = sheet(grid, head(grid));
        return ColumnBalance.checked(new SystemAssembler(new SheetTables(sheet, taken(sheet, options), context).read(),
                options.name().orElse(source.name()), Optional.of("M.GBP"), context).assemble(), "factor_inputs",
                grid.file(), context);
    }

    /** The line of codes. */
    private static int head(Grid grid) {
        for (int row = 0; row < Math.min(SEARCHED, grid.rows()); row++) {
            if (grid.rowTexts(row, LEAST).stream().filter(text -> PRODUCT.matcher(text).matches()).count() >= LEAST) {
                return row;
            }
        }
        throw new ProblemException(Problem.error("CP-3159", Position.of(grid.file()),
                "no line of the sheet has the codes of products or industries, such as CPA_A01 or A01",
                "name the sheet of the input-output table with `sheet:`, mostly IOT"));
    }

    /** Rows are called by their code, or their name where they have none. */
    private static Sheet sheet(Grid grid, int head) {
        List<String> names = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int row = head + 1; row < grid.rows(); row++) {
            String code = grid.text(row, 0);
            String name = code.isEmpty() ? grid.text(row, 1) : code;
            if (!name.isEmpty() && hasNumbers(grid, row)) {
                names.add(name);
                numbers.add(row + 1);
                cells.add(grid.rowTexts(row, 0));
            }
        }
        return new Sheet(grid.file(), names, numbers, grid.rowTexts(head, 0), cells);
    }

    /** Whether it is a row of the table: one that has a number, be it that another cell of it lacks one. */
    private static boolean hasNumbers(Grid grid, int row) {
        return IntStream.range(LEAST, grid.columns()).anyMatch(column -> !Double.isNaN(grid.number(row, column)));
    }

    private static TableImporter.Options taken(Sheet sheet, Options options) {
        List<String> products = sheet.columns().stream().filter(code -> PRODUCT.matcher(code).matches()).toList();
        sheet.rows().stream().filter(code -> PRODUCT.matcher(code).matches() && !products.contains(code)).findFirst()
                .ifPresent(code -> {
                    throw new ProblemException(Problem.error("CP-3107", Position.of(sheet.file()),
                            "row `" + code + "` has no column",
                            "every product or industry is both a row and a column; a column or its code is missing"));
                });
        List<String> demand = sheet.columns().stream()
                .filter(code -> DEMAND.matcher(code).matches() && !code.equals(CONSUMPTION)).toList();
        List<String> primary = sheet.rows().stream()
                .filter(name -> PRIMARY_NAMES.contains(name) || PRIMARY_CODE.matcher(name).matches()).toList();
        Map<String, TableImporter.ExtensionRows> extensions = new LinkedHashMap<>();
        if (!primary.isEmpty()) {
            extensions.put("factor_inputs", new TableImporter.ExtensionRows(primary, "M.GBP"));
        }
        return new TableImporter.Options(options.file(), "GBR", products, List.of(), demand, extensions,
                sheet.rows().contains(OUTPUT) ? Optional.of(OUTPUT) : Optional.empty(), Optional.empty(),
                Optional.empty(), Separator.COMMA, Optional.empty(), 1, "M.GBP", options.name());
    }
}
