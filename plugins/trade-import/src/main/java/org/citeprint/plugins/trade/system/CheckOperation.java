// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.WorldTotals;
import org.pf4j.Extension;

/**
 * Looks whether a table is what it seems: balance of rows and columns, negative and missing output, stressors of
 * industries without output, columns of A without value added, the spectral radius of A, and for a table of the world
 * whether its money and its CO2 are of the right order (which catches thousands taken for millions). Nothing is changed.
 */
@Extension
@Operation(
        name = "system.check",
        summary = "Checks balance, signs, solvability and world totals of an input-output table.",
        method = "Compares row and column sums with output, counts signs and zeros, finds the spectral radius of A by power"
                + " iteration, and compares world totals of money and CO2 with known orders of magnitude.",
        source = "Miller and Blair (2022), Input-Output Analysis, 3rd ed., sections 2.3 and 2.4.",
        since = "0.1.0")
public final class CheckOperation implements Operator<InputOutputSystem, CheckOperation.Options, Table> {

    /**
     * The options.
     *
     * @param valueAdded the extension of value added
     */
    public record Options(
            @Doc("The extension with value added and taxes, for the balance of the columns; factor_inputs or VA where there is one.") Optional<String> valueAdded) {}

    /** Rounds come near to a radius of 1 from below; where it is so near, some demand takes a million times itself. */
    private static final double BELOW_ONE = 1 - 1e-6;

    @Override
    public Table run(InputOutputSystem system, Options options, Context context) {
        Findings findings = new Findings();
        new BalanceChecks(system, findings).run(options.valueAdded());
        new SignChecks(system, findings).run();
        SpectralRadius radius = SpectralRadius.of(system, context);
        findings.add("spectral radius", "A", radius.value(), "", radius.value() < BELOW_ONE && radius.settled(),
                note(radius));
        WorldTotals.of(system)
                .forEach(total -> findings.add("world total", total.subject(), total.value(), total.unit(),
                        total.fine(), total.note()));
        for (Findings.Finding doubt : findings.doubts()) {
            context.warn(Problem.warning("CP-3133", doubt.message(), doubt.note()));
        }
        return findings.table(system.name());
    }

    private static String note(SpectralRadius radius) {
        if (!radius.settled()) {
            return "the power iteration did not settle; the value is a rough one";
        }
        return radius.value() < BELOW_ONE || radius.value() > 2 - BELOW_ONE
                ? "below 1 every demand can be met: the Leontief inverse exists and is not negative"
                : "1 or all but 1: some demand takes a million times its value or cannot be met, and the Leontief inverse"
                        + " does not exist or says little";
    }
}
