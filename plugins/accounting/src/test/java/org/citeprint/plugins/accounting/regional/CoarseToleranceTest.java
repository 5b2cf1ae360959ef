// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.reference.MadeUpWorld;
import org.citeprint.plugins.accounting.responsibility.Identities;
import org.citeprint.plugins.accounting.responsibility.Principle;
import org.citeprint.plugins.accounting.responsibility.ResponsibilityAccount;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Who asks for fewer digits gets them: the identities allow what the tolerance does, and no more. */
class CoarseToleranceTest {

    private static final List<Double> TOLERANCES = List.of(1e-12, 1e-9, 1e-8, 1e-7, 1e-6);

    private static final List<InputOutputSystem> WORLDS = List.of(MadeUpWorld.of(1), MadeUpWorld.of(2),
            MadeUpWorld.large(3, 3, 80));

    static Stream<Arguments> cases() {
        return WORLDS.stream().flatMap(world -> Stream.of(Method.KRYLOV, Method.SERIES, Method.LU)
                .flatMap(method -> TOLERANCES.stream().map(tolerance -> Arguments.of(world, method, tolerance))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allAccountsAddUpAsFarAsTheyAreSolved(InputOutputSystem world, Method method, double tolerance) {
        double[] exact = TwoRegions.values(run(world, Method.LU, 1e-14).regions(), "CO2");
        double[] coarse = TwoRegions.values(run(world, method, tolerance).regions(), "CO2");

        double size = Arrays.stream(exact).map(Math::abs).max().orElse(1);
        for (int row = 0; row < exact.length; row++) {
            assertThat(coarse[row]).isCloseTo(exact[row], within(1e4 * tolerance * size));
        }
    }

    private static AllAccounts.Result run(InputOutputSystem world, Method method, double tolerance) {
        return OperatorTester.run(new AllAccounts(), world, new AccountOptions().of("CO2").all(method, tolerance))
                .result();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void accountsOfOneStressorToo(InputOutputSystem world, Method method, double tolerance) {
        ResponsibilityAccount.Result result = OperatorTester.run(new ResponsibilityAccount(), world,
                new ResponsibilityAccount.Options("CO2", Optional.empty(), List.of(Principle.INCOME, Principle.SHARED),
                        Optional.empty(), Optional.empty(), method, tolerance))
                .result();

        double[] limits = TwoRegions.values(result.check(), "limit");
        assertThat(limits).contains(Math.max(1e-9, 1e4 * tolerance));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void multipliersToo(InputOutputSystem world, Method method, double tolerance) {
        MultiplierAccount.Result result = OperatorTester.run(new MultiplierAccount(), world,
                new MultiplierAccount.Options(List.of(), Optional.empty(), Layout.WIDE, true, method, tolerance))
                .result();

        assertThat(TwoRegions.values(result.check(), "limit")).contains(Math.max(1e-9, 1e4 * tolerance));
    }

    /** A table that lets a residual grow more is told from one that has no inverse. */
    @Test
    void saysThatTheToleranceIsTooCoarseForTheTable() {
        Identities coarse = new Identities(1e-6);
        coarse.require("sums", 0.01);

        assertThatThrownBy(() -> coarse.require("sums", 0.011)).hasMessage("error[CP-4204] the accounts do not add up:"
                + " sums is off by 0.011 of the world, more than 0.01; the table multiplies what `tolerance` leaves: take a"
                + " smaller one than 1.0E-6; if that does not help, the table may have no Leontief inverse: look at the"
                + " warnings of its import (CP-3124, CP-3163); where there is none this is a defect: please report it"
                + " with the table");
        assertThatThrownBy(() -> new Identities(1e-12).require("sums", 0.06))
                .hasMessageContaining("more than 1.0E-8; the table may have no Leontief inverse");
        assertThatThrownBy(() -> new Identities(1e-13).require("sums", 1.1e-9))
                .hasMessageContaining("more than 1.0E-9; the table may have no Leontief inverse");
    }
}
