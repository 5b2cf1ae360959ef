// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * What must hold of every run, relative to the world's emissions; a run in which it does not is refused. Accounts that
 * were solved to a tolerance may be off by {@value #GROWTH} times that, as far as most tables let a residual grow.
 */
public final class Identities {

    private static final double LIMIT = 1e-9;
    private static final double GROWTH = 1e4;
    private static final double MOST_GROWTH = 1e8;

    private final double tolerance;
    private final double limit;
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();

    /** For accounts that rest on no tolerance: they must hold to 1e-9. */
    public Identities() {
        this(0);
    }

    /** For accounts that are solved to a tolerance. */
    public Identities(double tolerance) {
        this.tolerance = tolerance;
        this.limit = Math.max(LIMIT, GROWTH * tolerance);
    }

    /** Adds a number that is only told. */
    public void tell(String name, double value) {
        names.add(name);
        values.add(value);
        limits.add(Double.NaN);
    }

    /** Adds a bound on an error, or says why there is none. */
    public void bound(String name, double value, String none) {
        tell("bound on the error of " + name + (none.isEmpty() ? "" : " (none: " + none + ")"), value);
    }

    /** Adds a deviation that must not exceed the limit. */
    public void require(String name, double deviation) {
        require(name, deviation, () -> "");
    }

    /** The same, with what else to say when it does. */
    public void require(String name, double deviation, Supplier<String> cause) {
        names.add(name);
        values.add(deviation);
        limits.add(limit);
        if (!(deviation <= limit)) {
            throw new ProblemException(Problem.error("CP-4204",
                    "the accounts do not add up: " + name + " is off by " + deviation + " of the world, more than "
                            + limit + cause.get(),
                    hint(deviation)));
        }
    }

    /** A residual that was let stand may be the cause; where it cannot have grown so much, it is the table. */
    private String hint(double deviation) {
        String table = "the table may have no Leontief inverse: look at the warnings of its import (CP-3124, CP-3163);"
                + " where there is none this is a defect: please report it with the table";
        return limit > LIMIT && deviation <= MOST_GROWTH * tolerance
                ? "the table multiplies what `tolerance` leaves: take a smaller one than " + tolerance
                        + "; if that does not help, " + table
                : table;
    }

    /** The identities of the accounts, the residual, and the bound on the error that follows from it. */
    void check(InputOutputSystem system, Computation.Result result) {
        Accounts accounts = result.accounts();
        int regions = accounts.regions();
        double world = 0;
        double size = 0;
        double consumed = 0;
        double rows = 0;
        double trade = 0;
        for (int region = 0; region < regions; region++) {
            double unsold = accounts.unsold()[region];
            double carried = accounts.exports(region) + accounts.transfer(region, region) + unsold;
            world += accounts.production(region);
            size += Math.abs(accounts.production(region));
            consumed += accounts.consumption(region) + unsold;
            rows = Math.max(rows, Math.abs(carried - accounts.industry()[region]));
            trade = Math.max(trade, Math.abs(accounts.consumption(region) - accounts.production(region) + unsold
                    + accounts.exports(region) - accounts.imports(region)));
        }
        double scale = size == 0 ? 1 : size;
        tell("world production", world);
        Supplier<String> cause = () -> Unexplained.named(system, result.output().values(), result.width());
        require("production and consumption of the world", Math.abs(world - consumed) / scale, cause);
        require("production of a region and where its emissions go", rows / scale, cause);
        require("consumption = production - exports + imports", trade / scale, cause);
        require("consumption by multipliers of products", byMultipliers(system, accounts) / scale, cause);
        tell("products with the table (" + result.output().method() + ")", result.output().products());
        tell("residual of the solution", result.output().worst());
        bound("any consumption, import or export", result.error() / scale, result.output().bound().none());
        bound("consumption by product", result.productError() / scale, result.output().bound().none());
    }

    /** That a principle adds up to the world's production. */
    void requireWorld(Principle principle, double[] values, Accounts accounts) {
        double difference = 0;
        double size = 0;
        for (int region = 0; region < values.length; region++) {
            difference += values[region] - accounts.production(region);
            size += Math.abs(accounts.production(region));
        }
        require("production and " + principle.name().toLowerCase(Locale.ROOT) + " of the world",
                Math.abs(difference) / (size == 0 ? 1 : size));
    }

    /** The largest deviation from m'Y, which rests on another solution. */
    private static double byMultipliers(InputOutputSystem system, Accounts accounts) {
        double[] sums = accounts.direct().clone();
        for (int i = 0; i < accounts.multipliers().length; i++) {
            for (int column = 0; column < system.demandRegionOf().length; column++) {
                sums[system.demandRegionOf()[column]] += accounts.multipliers()[i] * system.finalDemand().at(i, column);
            }
        }
        double largest = 0;
        for (int region = 0; region < sums.length; region++) {
            largest = Math.max(largest, Math.abs(sums[region] - accounts.consumption(region)));
        }
        return largest;
    }

    /** All that was told and required. */
    public Table table() {
        return new Table("Checks", "What was checked, relative to the world's emissions unless said otherwise.",
                List.of(Column.text("check", names), column("value", values), column("limit", limits)));
    }

    private static Column column(String name, List<Double> values) {
        return Column.decimal(name, "", Meaning.INDEX, values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
