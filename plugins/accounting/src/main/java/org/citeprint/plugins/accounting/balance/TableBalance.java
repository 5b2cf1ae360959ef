// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.balance.Balancing.Sums;
import org.pf4j.Extension;

/** Balances a table to sums of rows and columns; {@link Balancing} has the formulas. */
@Extension
@Operation(
        name = "balance.table",
        summary = "Makes the rows and columns of a table add up to given sums, by RAS, GRAS or KRAS.",
        method = "Rows and columns are scaled in turn (RAS), negative numbers by the reciprocal (GRAS); sums that contradict each"
                + " other move by their standard deviations until all can be met (KRAS).",
        source = "Stone (1961), Input-Output and National Accounts; Junius and Oosterhaven (2003), Economic Systems Research"
                + " 15, 87-96; Lenzen, Wood and Gallego (2007), Economic Systems Research 19, 461-465; Lenzen, Gallego and Wood"
                + " (2009), Economic Systems Research 21, 23-44.",
        since = "0.1.0")
public final class TableBalance implements Operator<TableBalance.Inputs, TableBalance.Options, TableBalance.Result> {

    /** How. */
    public enum Method {
        /** For numbers that are not negative. */
        RAS,
        /** For negative numbers too. */
        GRAS,
        /** For sums that contradict each other, with standard deviations. */
        KRAS
    }

    /**
     * The inputs.
     *
     * @param matrix the table
     * @param rows sums of its rows
     * @param columns sums of its columns
     */
    public record Inputs(
            @Doc("The table: columns of text are labels of its rows, the others are numbers.") Table matrix,
            @Doc("The sums of its rows, by the same labels; a second column of numbers holds standard deviations.") Table rows,
            @Doc("The sums of its columns, by their names; a second column of numbers holds standard deviations.") Table columns) {}

    /**
     * The options.
     *
     * @param method how
     * @param tolerance the largest gap
     * @param most sweeps
     */
    public record Options(
            @Doc("How the table is balanced.") @Default("gras") Method method,
            @Doc("The largest gap to any sum, relative to the largest sum.") @Default("1e-10")
            @Range(min = 1e-15, max = 0.1) double tolerance,
            @Doc("How often rows and columns are scaled at most.") @Default("10000")
            @Range(min = 1, max = 10_000_000) int most) {}

    /**
     * The results.
     *
     * @param balanced the table
     * @param sums sums before and after
     */
    public record Result(
            @Doc("The balanced table.") Table balanced,
            @Doc("Every sum: before, wanted, settled on and reached.") Table sums) {}

    @Override
    public Result run(Inputs inputs, Options options, Context context) {
        Labelled matrix = Labelled.of("the table", inputs.matrix());
        boolean moving = options.method() == Method.KRAS;
        Sums rows = sums("rows", Labelled.of("the sums of rows", inputs.rows()), matrix.rows());
        Sums columns = sums("columns", Labelled.of("the sums of columns", inputs.columns()), matrix.columns());
        double[] wanted = joined(rows.wanted(), columns.wanted());
        if (options.method() == Method.RAS) {
            requirePositive(matrix, wanted);
        }
        if (!moving) {
            Reachable.require(matrix, rows, columns, options.tolerance());
        }
        double[][] values = Arrays.stream(matrix.values()).map(double[]::clone).toArray(double[][]::new);
        double[] before = reached(new Balancing(values, rows, columns), matrix);
        Balancing balancing = new Balancing(values, rows, columns);
        balancing.run(options.tolerance(), options.most(), moving, context);
        double[] after = reached(balancing, matrix);
        double[] settled = joined(rows.wanted(), columns.wanted());
        if (!(balancing.gap() <= options.tolerance() * Math.max(rows.scale(), columns.scale()))) {
            throw unbalanced(matrix, settled, after, balancing.sweeps(), moving);
        }
        context.tally("sums", "sums").read(wanted.length).kept(wanted.length);
        return new Result(balanced(inputs.matrix(), values), report(matrix, before, wanted, settled, after));
    }

    private static Sums sums(String what, Labelled given, List<String> labels) {
        requireOnce("the table has " + what, labels);
        requireOnce("the sums of " + what + " have", given.rows());
        double[] wanted = new double[labels.size()];
        double[] deviations = new double[labels.size()];
        for (int line = 0; line < wanted.length; line++) {
            int row = given.rows().indexOf(labels.get(line));
            if (row < 0) {
                throw new ProblemException(Problem.error("CP-5035", "there is no sum for `" + labels.get(line)
                        + "` among the sums of " + what, "give one sum for each, by the labels of the table"));
            }
            wanted[line] = given.values()[row][0];
            deviations[line] = given.columns().size() > 1 ? Math.abs(given.values()[row][1]) : 0;
        }
        given.rows().stream().filter(label -> !labels.contains(label)).findFirst().ifPresent(label -> {
            throw new ProblemException(Problem.error("CP-5035", "among the sums of " + what + " is one for `" + label
                    + "`, which the table has not", "give one sum for each, by the labels of the table"));
        });
        return new Sums(wanted, deviations);
    }

    private static void requireOnce(String where, List<String> labels) {
        labels.stream().filter(label -> labels.indexOf(label) != labels.lastIndexOf(label)).findFirst()
                .ifPresent(label -> {
                    throw new ProblemException(Problem.error("CP-5035", where + " `" + label + "` more than once",
                            "a sum belongs to one line: give every label once"));
                });
    }

    private static void requirePositive(Labelled matrix, double[] wanted) {
        for (int row = 0; row < matrix.values().length; row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                if (matrix.values()[row][column] < 0) {
                    throw new ProblemException(Problem.error("CP-5034",
                            "row `" + matrix.rows().get(row) + "`, column `" + matrix.columns().get(column)
                                    + "` is negative, which RAS cannot scale",
                            "take `method: gras`"));
                }
            }
        }
        if (Arrays.stream(wanted).anyMatch(sum -> sum < 0)) {
            throw new ProblemException(Problem.error("CP-5034", "a sum is negative, which RAS cannot reach",
                    "take `method: gras`"));
        }
    }

    private static ProblemException unbalanced(
            Labelled matrix, double[] wanted, double[] after, int sweeps, boolean moving) {
        int worst = IntStream.range(0, wanted.length).boxed()
                .max((left, right) -> Double.compare(Math.abs(wanted[left] - after[left]),
                        Math.abs(wanted[right] - after[right])))
                .orElseThrow();
        String name = worst < matrix.rows().size()
                ? "row `" + matrix.rows().get(worst) + "`"
                : "column `" + matrix.columns().get(worst - matrix.rows().size()) + "`";
        return new ProblemException(Problem.error("CP-5033",
                "the table is not balanced after " + Counted.of(sweeps, "sweeps") + ": " + name + " adds up to "
                        + after[worst]
                        + ", not " + wanted[worst],
                moving
                        ? "give standard deviations to the sums that may move, or more sweeps"
                        : "zeros may leave no way to all sums, or only a long one: give more sweeps, small numbers where"
                                + " there may be some, or take `method: kras` with standard deviations"));
    }

    private static double[] joined(double[] rows, double[] columns) {
        return Stream.of(rows, columns).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] reached(Balancing balancing, Labelled matrix) {
        return joined(IntStream.range(0, matrix.rows().size()).mapToDouble(row -> balancing.sum(row, true)).toArray(),
                IntStream.range(0, matrix.columns().size()).mapToDouble(column -> balancing.sum(column, false))
                        .toArray());
    }

    private static Table balanced(Table table, double[][] values) {
        List<Column> columns = new ArrayList<>();
        int number = 0;
        for (Column column : table.columns()) {
            if (column instanceof Column.Text) {
                columns.add(column);
            } else {
                int at = number++;
                columns.add(Column.decimal(column.name(), column.unit(), Meaning.FLOW,
                        Arrays.stream(values).mapToDouble(row -> row[at]).toArray()));
            }
        }
        return new Table(table.name() + ", balanced",
                "The numbers of the table, scaled to the sums of rows and columns.",
                columns);
    }

    private static Table report(Labelled matrix, double[] before, double[] wanted, double[] settled, double[] after) {
        return new Table("Sums", "Each row is a sum of a row or column of the table.", List.of(
                Column.text("line", Stream.concat(matrix.rows().stream().map(_ -> "row"),
                        matrix.columns().stream().map(_ -> "column")).toList()),
                Column.text("label", Stream.concat(matrix.rows().stream(), matrix.columns().stream()).toList()),
                Column.decimal("before", "", Meaning.INDEX, before),
                Column.decimal("wanted", "", Meaning.INDEX, wanted),
                Column.decimal("settled on", "", Meaning.INDEX, settled),
                Column.decimal("reached", "", Meaning.INDEX, after)));
    }
}
