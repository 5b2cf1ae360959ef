// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class RepairOperationTest {

    static RepairOperation.Options options() {
        return new RepairOperation.Options(0.5, true, List.of("stocks"), true, Optional.of("factor_inputs"));
    }

    private static Outcome<RepairOperation.Repaired> run(InputOutputSystem system, RepairOperation.Options options) {
        return OperatorTester.run(new RepairOperation(), system, options, new TestContext());
    }

    @Test
    void changesNothingUnlessAsked() {
        RepairOperation.Repaired repaired = run(Samples.system(),
                new RepairOperation.Options(0, false, List.of(), false, Optional.empty())).result();

        assertThat(repaired.table()).isEqualTo(Samples.system());
        assertThat(repaired.report().rows()).isZero();
    }

    @Test
    void clearsNegativeStocksAndSaysWhatItDid() {
        RepairOperation.Repaired repaired = run(Samples.system(),
                new RepairOperation.Options(0, false, List.of("stocks"), false, Optional.empty())).result();
        Table report = repaired.report();

        assertThat(repaired.table().finalDemand().values()).containsExactly(50, 1, 2, 0, 30, 0, 5, 0, 4, 0, 60, 2, 6, 1,
                40,
                0);
        assertThat(repaired.table().output()[1]).isEqualTo(Samples.system().output()[1] + 1);
        assertThat(report.texts("repair").orElseThrow().values().get(0)).isEqualTo("negative demand of stocks");
        assertThat(report.wholes("cells").orElseThrow().value(0)).isEqualTo(1);
        assertThat(report.decimals("amount").orElseThrow().value(0)).isEqualTo(-1);
        assertThat(report.texts("where").orElseThrow().values().get(0)).isEqualTo("ROM, power to AUT, stocks");
    }

    /** Value added and emissions below each other, as in EXIOBASE's satellite: 1 of value added is in thousands. */
    static InputOutputSystem withSatellite(boolean money) {
        InputOutputSystem sample = Samples.system();
        double[] added = sample.extensions().getFirst().flows().values();
        double[] flows = new double[12];
        for (int i = 0; i < 4; i++) {
            flows[i] = added[i] - 1;
            flows[4 + i] = 1000;
            flows[8 + i] = 1e6;
        }
        List<Stressor> stressors = money
                ? List.of(new Stressor("wages", "M.EUR"), new Stressor("taxes", "k.EUR"), new Stressor("CO2", "kg"))
                : List.of(new Stressor("CO2", "kg"), new Stressor("CH4", "kg"), new Stressor("N2O", "kg"));
        return Systems.with(sample,
                List.of(new Extension("satellite", stressors, new Matrix(3, 4, flows), Optional.empty())));
    }

    @Test
    void balancesMoneyOnly() {
        RepairOperation.Options balance = new RepairOperation.Options(0, false, List.of(), false,
                Optional.of("satellite"));
        Extension balanced = Systems.extension(run(withSatellite(true), balance).result().table(), "satellite");

        assertThat(balanced.stressors()).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(balanced.flows().at(3, i)).isCloseTo(0, within(1e-12));
        }
        assertThat(catchThrowableOfType(ProblemException.class, () -> run(withSatellite(false), balance)))
                .hasMessageStartingWith("error[CP-3175] `satellite` has no row in `M.EUR`");
    }

    @Test
    void closesTheColumnsWithARowOfItsOwn() {
        RepairOperation.Repaired repaired = run(Samples.system(), options()).result();
        InputOutputSystem table = repaired.table();
        Extension added = Systems.extension(table, "factor_inputs");
        double[] inputs = new double[4];
        for (int i = 0; i < 4; i++) {
            for (int row = 0; row < 4; row++) {
                inputs[i] += table.transactions().at(row, i);
            }
            inputs[i] += added.flows().at(0, i) + added.flows().at(1, i);
        }

        assertThat(added.stressors().getLast().name()).isEqualTo("balancing item");
        assertThat(inputs).containsExactly(table.output(), within(1e-12));
        assertThat(added.flows().at(1, 1)).isEqualTo(1);
    }

    @Test
    void leavesOutIndustriesWithoutAnyFlow() {
        InputOutputSystem empty = Samples.system(new double[]{10, 0, 3, 4, 0, 0, 0, 0, 5, 0, 30, 4, 2, 0, 1, 15},
                new double[]{50, 1, 2, 0, 0, 0, 0, 0, 4, 0, 60, 2, 6, 1, 40, 0});
        InputOutputSystem quiet = Systems.with(empty, List.of());
        Outcome<RepairOperation.Repaired> outcome = run(quiet,
                new RepairOperation.Options(0, false, List.of(), true, Optional.empty()));

        assertThat(outcome.result().table().industries()).isEqualTo(3);
        assertThat(outcome.result().table().transactions().values()).containsExactly(10, 3, 4, 5, 30, 4, 2, 1, 15);
        assertThat(outcome.ledger().balances()).isTrue();
        assertThat(run(empty, new RepairOperation.Options(0, false, List.of(), true, Optional.empty())).result().table()
                .industries()).as("an industry that emits stays").isEqualTo(4);
    }

    /** A table of no industries would end in a division by zero in the accounts. */
    @Test
    void doesNotLeaveOutAllIndustries() {
        InputOutputSystem quiet = Systems.with(Samples.system(), List.of());

        assertThat(catchThrowableOfType(ProblemException.class, () -> run(quiet,
                new RepairOperation.Options(1e300, false, List.of(), true, Optional.empty()))))
                .hasMessageContaining("error[CP-3183] every industry of `" + quiet.name() + "`");
    }
}
