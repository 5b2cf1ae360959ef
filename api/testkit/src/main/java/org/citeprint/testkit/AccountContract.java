// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.family.Account;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every account: it leaves the table as it was, and has an answer (or a {@link ProblemException}) for
 * tables with industries that make nothing. The options name what {@link Samples#inputOutputSystem} has: the stressor
 * {@code CO2} in kt.
 *
 * @param <O> the options
 * @param <R> the result
 */
public abstract class AccountContract<O extends Record, R> extends OperatorContract<InputOutputSystem, O, R> {

    @Override
    protected abstract Account<O, R> operator();

    /** Two regions with two sectors each. */
    @Override
    protected InputOutputSystem inputs() {
        return Samples.inputOutputSystem();
    }

    @Test
    void leavesItsInputAsItWas() {
        InputOutputSystem system = inputs();
        String before = Datasets.describe(system);
        OperatorTester.run(operator(), system, options());

        assertThat(Datasets.describe(system)).isEqualTo(before);
    }

    @Test
    void hasAnAnswerForIndustriesThatMakeNothing() {
        for (int industry = 0; industry < inputs().industries(); industry++) {
            survives("industry " + industry + " makes nothing", without(inputs(), industry));
        }
        InputOutputSystem nothing = inputs();
        for (int industry = 0; industry < inputs().industries(); industry++) {
            nothing = without(nothing, industry);
        }
        survives("no industry makes anything", nothing);
    }

    private void survives(String what, InputOutputSystem system) {
        try {
            OperatorTester.run(operator(), system, options());
        } catch (ProblemException e) {
            assertThat(e.problems()).as("problems when %s", what).isNotEmpty();
        } catch (RuntimeException e) {
            throw new AssertionError("it fails when " + what + ": " + e, e);
        }
    }

    private static InputOutputSystem without(InputOutputSystem system, int industry) {
        Matrix z = cleared(cleared(system.transactions(), industry, -1), -1, industry);
        Matrix y = cleared(system.finalDemand(), industry, -1);
        List<Extension> extensions = new ArrayList<>();
        for (Extension extension : system.extensions()) {
            extensions.add(
                    new Extension(extension.name(), extension.stressors(), cleared(extension.flows(), -1, industry),
                            extension.demandFlows()));
        }
        return new InputOutputSystem(system.name(), system.currency(), system.regions(), system.sectors(),
                system.regionOf(), system.sectorOf(), system.categories(), system.demandRegionOf(), system.categoryOf(),
                z, y,
                InputOutputSystem.rowSums(z, y), extensions, system.units());
    }

    private static Matrix cleared(Matrix matrix, int row, int column) {
        double[] values = matrix.values().clone();
        for (int i = 0; i < values.length; i++) {
            if (i / matrix.columns() == row || i % matrix.columns() == column) {
                values[i] = 0;
            }
        }
        return new Matrix(matrix.rows(), matrix.columns(), values);
    }
}
