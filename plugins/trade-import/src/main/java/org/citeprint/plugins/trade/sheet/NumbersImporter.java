// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Labels;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.text.Shape;
import org.citeprint.plugins.trade.text.TableReader;
import org.citeprint.plugins.trade.workbook.Grid;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * Reads any table of numbers with names on both sides: supply and use for {@code sut.transform}, a matrix and its sums for
 * {@code balance.table}. Names of several columns or lines, such as region and product, are joined by {@code " | "} in the
 * names of columns, as these operations join those of rows. Linear in the cells.
 */
@Extension
@Operation(
        name = "import.numbers",
        summary = "Reads a table of numbers with names of rows and columns, such as supply, use, or sums to balance to.",
        method = "Takes the first columns and lines as names and every other cell as a number; a cell that is none is an error.",
        source = "RFC 4180; ECMA-376, part 1, section 18.",
        since = "0.1.0")
public final class NumbersImporter implements Operator<None, NumbersImporter.Options, Table> {

    /**
     * The options.
     *
     * @param file the file
     * @param indexColumns columns of names
     * @param headerLines lines of names
     * @param unit of the numbers
     * @param separator what stands between cells
     * @param sheet which sheet of a workbook
     * @param name what the table is called
     */
    public record Options(
            @Doc("The CSV file or Excel workbook; CSV may be packed with gzip.") InputPath file,
            @Doc("How many columns of names each row begins with, such as region and product.") @Default("1")
            @Range(min = 1, max = 9) int indexColumns,
            @Doc("How many lines of names the table begins with.") @Default("1")
            @Range(min = 1, max = 9) int headerLines,
            @Doc("The unit of all numbers, such as M.EUR.") @Default("") String unit,
            @Doc("What stands between cells: comma, semicolon or tab.") @Default("comma") Separator separator,
            @Doc("The sheet of a workbook; the first when absent.") Optional<String> sheet,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public Table run(None inputs, Options options, Context context) throws IOException {
        context.checkCancelled();
        Source source = context.folder(options.file()).files().getFirst().source();
        TableFile file = new TableFile(source.name(), source::unpacked);
        NumberTable table = Workbook.isWorkbook(file)
                ? fromSheet(Workbook.open(file), options, context)
                : new TableReader(context).read(file.name(), file.opener(),
                        new Shape(OptionalInt.of(options.indexColumns()), options.headerLines(), options.separator()),
                        false);
        requireNames(table);
        return table(table, options.name().orElse(source.name()), options.unit());
    }

    private static NumberTable fromSheet(Workbook workbook, Options options, Context context) throws IOException {
        Grid grid = options.sheet().isPresent() ? workbook.sheet(options.sheet().get()) : workbook.first();
        NumberTable table = new GridNumbers(grid, options.headerLines(), options.indexColumns()).read();
        long cells = table.values().values().length;
        context.tally(grid.file(), "cells").read(cells).kept(cells);
        return table;
    }

    private static void requireNames(NumberTable table) {
        Faults faults = new Faults();
        Labels.repeated(table.columns(), "column", column -> Position.of(table.file(), 1)).forEach(faults::add);
        Labels.repeated(table.rows(), "row", table::row).forEach(faults::add);
        named(table.columns(), "column", column -> Position.of(table.file(), 1), faults);
        named(table.rows(), "row", table::row, faults);
        faults.throwIfAny();
    }

    private static void named(List<List<String>> labels, String kind, IntFunction<Position> place, Faults faults) {
        IntStream.range(0, labels.size()).filter(at -> labels.get(at).stream().allMatch(String::isBlank)).limit(5)
                .forEach(at -> faults.add(Problem.error("CP-3167", place.apply(at),
                        "a name is blank, in " + kind + " " + (at + 1), "every row and column has a name")));
    }

    private static Table table(NumberTable numbers, String name, String unit) {
        List<Column> columns = new ArrayList<>();
        int levels = numbers.rows().isEmpty() ? 0 : numbers.rows().getFirst().size();
        for (int level = 0; level < levels; level++) {
            int at = level;
            columns.add(Column.text(levels == 1 ? "name" : "name " + (level + 1),
                    numbers.rows().stream().map(row -> row.get(at)).toList()));
        }
        for (int column = 0; column < numbers.columns().size(); column++) {
            int at = column;
            columns.add(Column.decimal(String.join(" | ", numbers.columns().get(column)), unit, Meaning.FLOW,
                    IntStream.range(0, numbers.rows().size()).mapToDouble(row -> numbers.values().at(row, at))
                            .toArray()));
        }
        return new Table(name, "Each row is a row of `" + numbers.file() + "`.", columns);
    }
}
