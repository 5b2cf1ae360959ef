// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CombineOperationTest {

    static CombineOperation.Options options() {
        return options(CombineOperation.Arithmetic.SCALE, "air");
    }

    private static CombineOperation.Options options(CombineOperation.Arithmetic by, String... extensions) {
        return new CombineOperation.Options(List.of(extensions), by,
                by == CombineOperation.Arithmetic.SCALE ? 2 : 1, "made", true);
    }

    private static InputOutputSystem with(String unit) {
        List<Extension> extensions = new java.util.ArrayList<>(Samples.system().extensions());
        extensions.add(
                new Extension("more", List.of(new Stressor("CO2", unit)), new Matrix(1, 4, new double[]{1, 1, 1, 10}),
                        Optional.empty()));
        return Systems.with(Samples.system(), extensions);
    }

    private static Extension made(InputOutputSystem system, CombineOperation.Options options) {
        return OperatorTester.run(new CombineOperation(), system, options, new TestContext()).result().extensions()
                .getLast();
    }

    @Test
    void addsAndSubtractsAndScales() {
        Extension sum = made(with("kt"), options(CombineOperation.Arithmetic.ADD, "air", "more"));

        assertThat(sum.flows().values()).containsExactly(2, 3, 4, 14);
        assertThat(sum.demandFlows().orElseThrow().values()).containsExactly(5, 0, 6, 0);
        assertThat(made(with("kt"), options(CombineOperation.Arithmetic.SUBTRACT, "more", "air")).flows().values())
                .containsExactly(0, -1, -2, 6);
        assertThat(made(with("kt"), options(CombineOperation.Arithmetic.SUBTRACT, "more", "air")).demandFlows()
                .orElseThrow().values()).containsExactly(-5, 0, -6, 0);
        assertThat(made(with("kt"), options()).flows().values()).containsExactly(2, 4, 6, 8);
    }

    @Test
    void joinsStressorsOfDifferentNames() {
        Extension joined = made(with("kt"), options(CombineOperation.Arithmetic.CONCATENATE, "factor_inputs", "air"));

        assertThat(joined.stressors()).extracting(Stressor::name).containsExactly("value added", "CO2");
        assertThat(joined.demandFlows().orElseThrow().values()).containsExactly(0, 0, 0, 0, 5, 0, 6, 0);
    }

    @Test
    void doesNotAddTonsToKilotons() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> made(with("t"), options(CombineOperation.Arithmetic.ADD, "air", "more")));

        assertThat(problem.getMessage())
                .startsWith("error[CP-3150] `air` and `more` have not the same stressors and units:"
                        + " CO2 (t)");
    }

    @Test
    void doesNotJoinAStressorTwice() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> made(with("t"), options(CombineOperation.Arithmetic.CONCATENATE, "air", "more")));

        assertThat(problem.problems().getFirst().code()).isEqualTo("CP-3106");
    }

    @Test
    void scalesOneOnly() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> made(with("t"), options(CombineOperation.Arithmetic.SCALE, "air", "more")));

        assertThat(problem.problems().getFirst().code()).isEqualTo("CP-3150");
    }

    @Test
    void aFactorIsForScalingOnly() {
        CombineOperation.Options options = new CombineOperation.Options(List.of("air", "more"),
                CombineOperation.Arithmetic.ADD, 3, "made", true);

        assertThat(catchThrowableOfType(ProblemException.class, () -> made(with("kt"), options)))
                .hasMessageContaining("CP-3150").hasMessageContaining("no factor");
    }

    @Test
    void aNameIsNeeded() {
        CombineOperation.Options options = new CombineOperation.Options(List.of("air"),
                CombineOperation.Arithmetic.SCALE, 3, " ", true);

        assertThat(catchThrowableOfType(ProblemException.class, () -> made(with("kt"), options)))
                .hasMessageContaining("CP-3118").hasMessageContaining("blank");
    }

    /** Stressor by stressor, in whatever order the other extension has them. */
    @Test
    void addsWhatHasTheSameName() {
        Extension one = new Extension("one", List.of(new Stressor("CO2", "kt"), new Stressor("CH4", "t")),
                new Matrix(2, 4, new double[]{1, 2, 3, 4, 10, 20, 30, 40}), Optional.empty());
        Extension other = new Extension("other", List.of(new Stressor("CH4", "t"), new Stressor("CO2", "kt")),
                new Matrix(2, 4, new double[]{500, 600, 700, 800, 50, 60, 70, 80}),
                Optional.of(new Matrix(2, 4, new double[]{5, 6, 7, 8, 1, 2, 3, 4})));
        Extension sum = made(Systems.with(Samples.system(), List.of(one, other)),
                options(CombineOperation.Arithmetic.ADD, "one", "other"));

        assertThat(sum.stressors()).extracting(Stressor::name).containsExactly("CO2", "CH4");
        assertThat(sum.flows().values()).containsExactly(51, 62, 73, 84, 510, 620, 730, 840);
        assertThat(sum.demandFlows().orElseThrow().values()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** What was joined goes where it is not to be kept, and what was not joined stays. */
    @Test
    void partsAreKeptOnlyWhenAsked() {
        assertThat(OperatorTester.run(new CombineOperation(), with("kt"), new CombineOperation.Options(
                List.of("air", "more"), CombineOperation.Arithmetic.ADD, 1, "made", false), new TestContext()).result()
                .extensions()).extracting(Extension::name).containsExactly("factor_inputs", "made");
        assertThat(OperatorTester.run(new CombineOperation(), with("kt"), new CombineOperation.Options(
                List.of("air", "more"), CombineOperation.Arithmetic.ADD, 1, "made", true), new TestContext()).result()
                .extensions()).extracting(Extension::name).containsExactly("factor_inputs", "air", "more", "made");
        // Without direct emissions in any part the sum has none.
        assertThat(made(with("kt"), options(CombineOperation.Arithmetic.ADD, "more")).demandFlows()).isEmpty();
        assertThat(made(with("kt"), options(CombineOperation.Arithmetic.CONCATENATE, "more")).demandFlows()).isEmpty();
    }
}
