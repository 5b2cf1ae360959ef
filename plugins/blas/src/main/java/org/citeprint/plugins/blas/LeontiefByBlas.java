// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.blas;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/**
 * L = (I - A)⁻¹ and G = (I - B)⁻¹ as {@code account.leontief} gives them, by a library of the machine: 2 n³ operations
 * at the library's speed, n² doubles beside the table of the result. The digits are the library's: they may differ in
 * the last places between processors and numbers of threads, which ours do not.
 */
@Extension
@Operation(
        name = "blas.leontief",
        summary = "Gives the inverses of Leontief and Ghosh by a BLAS library of the machine.",
        method = "dgetrf and dgetri of the library that is named, or of the first found (OpenBLAS, MKL), through Java's"
                + " interface for foreign functions: start Citeprint with"
                + " `CITEPRINT_JAVA_OPTS=--enable-native-access=ALL-UNNAMED`. How many threads it takes is up to the"
                + " library (`OPENBLAS_NUM_THREADS`), and so are the last digits: they may differ between machines."
                + " Each inverse is tried on eight vectors of signs and refused when it is off by more than 1e-9; a bound on"
                + " its error would take as long as the inverse. `account.leontief` gives the same without a library, with"
                + " such a bound, and the same bits everywhere.",
        source = "Anderson et al. (1999), LAPACK Users' Guide, 3rd ed., section 2.4.1; Miller and Blair (2009),"
                + " Input-Output Analysis, ch. 2 and 12.1.",
        since = "0.1.0")
public final class LeontiefByBlas implements Account<LeontiefByBlas.Options, LeontiefByBlas.Result> {

    private static final double LIMIT = 1e-9;
    private static final int PIECE = 16;

    /** An inverse. */
    public enum Kind {
        /** L. */
        LEONTIEF,
        /** G. */
        GHOSH
    }

    /**
     * The options.
     *
     * @param matrices which
     * @param library name or path
     */
    public record Options(
            @Doc("The inverses to give: leontief (L), ghosh (G).")
            @Default("[leontief]") List<Kind> matrices,
            @Doc("The library: a name the system's loader knows, or the path of its file. OpenBLAS or MKL when absent.") Optional<String> library) {}

    /**
     * The results.
     *
     * @param leontief L
     * @param ghosh G
     * @param check deviations, and what the library is
     */
    public record Result(
            @Doc("What a unit of final demand for the column's product needs of the row's.") Optional<Table> leontief,
            @Doc("Which output of the column's industry a unit of primary input of the row's enables.") Optional<Table> ghosh,
            @Doc("The largest deviation of each inverse, and the library that made it.") Table check) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        Library library = Library.load(options.library());
        NativeInverse inverse = new NativeInverse(library);
        List<Kind> wanted = options.matrices().stream().distinct().toList();
        context.tally("matrices", "matrices").read(wanted.size()).kept(wanted.size());
        List<Double> deviations = new ArrayList<>();
        Optional<Table> leontief = Optional.empty();
        Optional<Table> ghosh = Optional.empty();
        for (Kind kind : wanted) {
            context.checkCancelled();
            context.progress().phase("inverting by " + library.describe(), 0);
            switch (kind) {
                case LEONTIEF -> leontief = Optional.of(table(system, "Leontief inverse",
                        "What a unit of final demand for the column's product needs of the row's output (L).",
                        new Factor(system, false, context.workers()), inverse, deviations, context));
                case GHOSH -> ghosh = Optional.of(table(system, "Ghosh inverse",
                        "Which output of the column's industry a unit of primary input of the row's enables (G).",
                        new Factor(system, true, context.workers()), inverse, deviations, context));
            }
        }
        return new Result(leontief, ghosh, check(wanted, deviations, library));
    }

    private static Table table(InputOutputSystem system, String name, String caption, Factor factor,
            NativeInverse inverse, List<Double> deviations, Context context) {
        int n = system.industries();
        try (Arena arena = Arena.ofShared()) {
            MemorySegment matrix = arena.allocate(ValueLayout.JAVA_DOUBLE, (long) n * n);
            factor.write(matrix);
            inverse.invert(matrix, n);
            double deviation = factor.deviation(matrix);
            if (!(deviation <= LIMIT)) {
                throw new ProblemException(Problem.error("CP-4204", "the inverse of the library is off by " + deviation
                        + ", more than " + LIMIT,
                        "the table may have no inverse: look at the warnings of its import (CP-3124, CP-3163); else"
                                + " take account.leontief, or another library"));
            }
            deviations.add(deviation);
            List<Column> columns = new ArrayList<>(List.of(
                    labels("region", system.regions(), system.regionOf()),
                    labels("sector", system.sectors(), system.sectorOf())));
            context.workers().map((n + PIECE - 1) / PIECE, piece -> columns(system, matrix, piece))
                    .forEach(columns::addAll);
            return new Table(name, caption, columns);
        }
    }

    private static Column labels(String name, List<String> names, int[] of) {
        return Column.text(name, Arrays.stream(of).mapToObj(names::get).toList());
    }

    /** Neighbouring columns together, because a line of the cache holds eight of a row. */
    private static List<Column> columns(InputOutputSystem system, MemorySegment matrix, int piece) {
        int n = system.industries();
        int first = piece * PIECE;
        double[][] numbers = new double[Math.min(PIECE, n - first)][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < numbers.length; column++) {
                numbers[column][row] = matrix.getAtIndex(ValueLayout.JAVA_DOUBLE, (long) row * n + first + column);
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < numbers.length; column++) {
            columns.add(Column.decimal(system.regions().get(system.regionOf()[first + column]) + " | "
                    + system.sectors().get(system.sectorOf()[first + column]), "", Meaning.INDEX, numbers[column]));
        }
        return columns;
    }

    private static Table check(List<Kind> kinds, List<Double> deviations, Library library) {
        return new Table("Checks", "How far the inverses are from what they should be, and what made them.", List.of(
                Column.text("inverse", kinds.stream().map(kind -> kind == Kind.LEONTIEF ? "L" : "G").toList()),
                Column.decimal("largest deviation", "", Meaning.INDEX,
                        deviations.stream().mapToDouble(Double::doubleValue).toArray()),
                Column.text("library", kinds.stream().map(kind -> library.describe()).toList())));
    }
}
