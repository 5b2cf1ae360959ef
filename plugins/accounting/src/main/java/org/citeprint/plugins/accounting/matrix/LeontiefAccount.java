// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.solve.Bound;
import org.citeprint.plugins.accounting.solve.Guide;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.LinearMap;
import org.citeprint.plugins.accounting.solve.Product;
import org.pf4j.Extension;

/**
 * The matrices themselves, pymrio's x, A, L, B and G: A = Z diag(1/x), L = (I - A)⁻¹, B = diag(1/x) Z, G = (I - B)⁻¹,
 * with 1/0 taken as 0. All n × n. No account needs them; an inverse takes 2 n³ operations and n² doubles, and a table
 * of n columns besides.
 */
@Extension
@Operation(
        name = "account.leontief",
        summary = "Gives output, coefficients and inverses of Leontief and Ghosh as tables.",
        method = "Coefficients divide flows by the output of the buyer (Leontief) or of the seller (Ghosh); industries without"
                + " output have none. Inverses come from elimination with partial pivoting in double precision, and their"
                + " largest deviation is told.",
        source = "Miller and Blair (2009), Input-Output Analysis, ch. 2 and 12.1.",
        since = "0.1.0")
public final class LeontiefAccount implements Account<LeontiefAccount.Options, LeontiefAccount.Result> {

    /** A matrix. */
    public enum Kind {
        /** x. */
        OUTPUT,
        /** A. */
        COEFFICIENTS,
        /** L. */
        LEONTIEF,
        /** B. */
        ALLOCATION,
        /** G. */
        GHOSH
    }

    /**
     * The options.
     *
     * @param matrices which
     */
    public record Options(
            @Doc("The matrices to give: output (x), coefficients (A), leontief (L), allocation (B), ghosh (G).")
            @Default("[output, leontief]") List<Kind> matrices) {}

    /**
     * The results.
     *
     * @param output x
     * @param coefficients A
     * @param leontief L
     * @param allocation B
     * @param ghosh G
     * @param check deviations
     */
    public record Result(
            @Doc("Output of every industry.") Optional<Table> output,
            @Doc("What a unit of output of the column's industry buys from the row's.") Optional<Table> coefficients,
            @Doc("What a unit of final demand for the column's product needs of the row's.") Optional<Table> leontief,
            @Doc("Which part of the row's output goes to the column's industry.") Optional<Table> allocation,
            @Doc("Which output of the column's industry a unit of primary input of the row's enables.") Optional<Table> ghosh,
            @Doc("The largest deviations of the inverses.") Table check) {}

    @Override
    public Result run(InputOutputSystem system, Options options, Context context) {
        Product product = Product.of(system, context.workers());
        IndustryTable tables = new IndustryTable(system);
        Identities identities = new Identities();
        List<Kind> wanted = options.matrices();
        context.tally("matrices", "matrices").read(wanted.size()).kept(wanted.size());
        return new Result(
                given(wanted.contains(Kind.OUTPUT), () -> tables.of("Output", "What each industry sells.", List.of(
                        Column.decimal("output", system.currency(), Meaning.FLOW, system.output().clone())))),
                given(wanted.contains(Kind.COEFFICIENTS), () -> tables.square("Input coefficients",
                        "What a unit of output of the column's industry buys from the row's (A).",
                        dense(product.leontief()))),
                given(wanted.contains(Kind.LEONTIEF), () -> tables.square("Leontief inverse",
                        "What a unit of final demand for the column's product needs of the row's output (L).",
                        inverse("L", product, false, identities, context))),
                given(wanted.contains(Kind.ALLOCATION), () -> tables.square("Allocation coefficients",
                        "Which part of the row's output goes to the column's industry (B).", dense(product.ghosh()))),
                given(wanted.contains(Kind.GHOSH), () -> tables.square("Ghosh inverse",
                        "Which output of the column's industry a unit of primary input of the row's enables (G).",
                        inverse("G", product, true, identities, context))),
                identities.table());
    }

    private static Optional<Table> given(boolean wanted, Supplier<Table> table) {
        return wanted ? Optional.of(table.get()) : Optional.empty();
    }

    private static double[] dense(LinearMap map) {
        int n = map.size();
        double[] values = new double[Math.multiplyExact(n, n)];
        for (int at = 0; at < values.length; at++) {
            values[at] = map.at(at / n, at % n);
        }
        return values;
    }

    private static double[] inverse(
            String name, Product product, boolean ghosh, Identities identities, Context context) {
        context.progress().phase("inverting", 0);
        Inverse inverse = new Inverse(ghosh ? product.ghosh() : product.leontief(), context);
        double[] values = inverse.all();
        identities.require("inverse " + name + " times what it inverts, less one", inverse.deviation(values));
        if (ghosh) {
            double[] ones = new double[product.leontief().size()];
            Arrays.fill(ones, 1);
            Bound bound = inverse.bound(ones);
            identities.bound("all of a row of G, relative to its sum", bound.largest(1), bound.none());
        } else {
            Guide guide = Guide.by(product.adjoint(), columnSums(values));
            identities.bound("all of a column of L, relative to its sum", inverse.ofColumns(guide), guide.none());
        }
        return values;
    }

    private static double[] columnSums(double[] square) {
        int n = (int) Math.round(Math.sqrt(square.length));
        double[] sums = new double[n];
        for (int at = 0; at < square.length; at++) {
            sums[at % n] += square[at];
        }
        return sums;
    }
}
