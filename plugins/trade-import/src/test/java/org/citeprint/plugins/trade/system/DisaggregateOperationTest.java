// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

class DisaggregateOperationTest {

    static final String WEIGHTS = "sector,part,region,weight,stressors\npower,coal,,0.75,1\npower,wind,,0.25,0\n"
            + "power,coal,AUT,0.5,\npower,wind,AUT,0.5,\n";

    static DisaggregateOperation.Options options() {
        return new DisaggregateOperation.Options(new InputPath("weights.csv"));
    }

    private static InputOutputSystem run(String weights) {
        return OperatorTester.run(new DisaggregateOperation(), Samples.system(), options(),
                new TestContext().file("weights.csv", weights)).result();
    }

    @Test
    void dividesASectorByRegion() {
        InputOutputSystem parts = run(WEIGHTS);

        assertThat(parts.sectors()).containsExactly("farms", "coal", "wind");
        assertThat(parts.industries()).isEqualTo(6);
        // Power of ROM sells 20 to itself: three quarters of three quarters are coal to coal.
        assertThat(parts.transactions().at(1, 1)).isEqualTo(20 * 0.75 * 0.75);
        assertThat(parts.transactions().at(1, 5)).isEqualTo(1 * 0.75 * 0.5);
        assertThat(parts.extensions().getLast().flows().values()).containsExactly(1, 2, 0, 3, 2, 2);
        assertThat(parts.extensions().getFirst().flows().values()).hasSize(6);
    }

    /** By the weights of stressors value added would leave columns that do not balance. */
    @Test
    void dividesValueAddedAsOutput() {
        InputOutputSystem parts = run(WEIGHTS);
        double[] inputs = parts.extensions().getFirst().flows().values().clone();
        for (int cell = 0; cell < parts.transactions().values().length; cell++) {
            inputs[cell % inputs.length] += parts.transactions().values()[cell];
        }

        assertThat(inputs).containsExactly(parts.output(), within(1e-12));
    }

    @Test
    void givesTheTableBackWhenPartsAreAddedUp() {
        InputOutputSystem back = OperatorTester.run(new AggregateOperation(), run(WEIGHTS),
                new AggregateOperation.Options(Optional.empty(), Optional.empty(),
                        Optional.of(new InputPath("sectors.csv")), Optional.empty()),
                new TestContext().file("sectors.csv", "from,to\n/coal|wind/,power\n")).result();

        assertThat(back.sectors()).containsExactly("farms", "power");
        assertThat(back.transactions().values()).containsExactly(Samples.system().transactions().values(),
                within(1e-12));
        assertThat(back.finalDemand().values()).containsExactly(Samples.system().finalDemand().values(), within(1e-12));
        assertThat(back.extensions().getLast().flows().values()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void refusesWeightsThatDoNotSumToOne() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> run("sector,part,weight\npower,coal,0.75\npower,wind,0.2\n"));

        assertThat(problem.problems()).extracting(Problem::code).containsOnly("CP-3147");
        assertThat(problem).hasMessageContaining("the weights of the parts of `power` sum to 0.95");
    }

    /** A part that is called as another sector would be added to it. */
    @Test
    void refusesPartsThatAreSectorsAlready() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> run("sector,part,weight\npower,coal,0.75\npower,farms,0.25\n"))).hasMessage(
                        "error[CP-3179] `farms`, a part of `power`, is a sector of the table already; give the part"
                                + " another name; `system.aggregate` adds sectors up, in shares where need be");
        assertThat(run("sector,part,weight\npower,power,0.75\npower,wind,0.25\n").sectors())
                .as("a part may keep the name").containsExactly("farms", "power", "wind");
    }

    /** Without weights for a region its flows would vanish. */
    @Test
    void refusesWeightsOfSomeRegionsOnly() {
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> run("sector,part,weight,region\npower,coal,0.75,ROM\npower,wind,0.25,ROM\n")))
                .hasMessage("error[CP-3168] there are no weights for the parts of `power` in `AUT`; add lines for these"
                        + " regions, or lines without a region for all others");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> run("sector,part,weight\npower,coal,0.75\npower,wind,0.25\npower,wind,0.25\n")))
                .hasMessage(
                        "weights.csv:4: error[CP-3106] `wind` of `power` has a weight already; every part stands once"
                                + " for a region");
    }

    @Test
    void refusesSectorsTheTableDoesNotHave() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> run("sector,part,weight\nmines,coal,1\n"));

        assertThat(problem).hasMessage("error[CP-3118] the table has no sector `mines`; it has farms, power");
    }

    /** Value added of two rows goes the way of output, in each row; emissions have weights of their own. */
    @Test
    void everyRowOfMoneyIsDividedAsOutput() {
        InputOutputSystem one = Samples.system();
        InputOutputSystem system = Systems.with(one, List.of(new Extension("mixed", List.of(new Stressor("CO2", "kt"),
                new Stressor("wages", "M.EUR"), new Stressor("taxes", "M.EUR")),
                new Matrix(3, 4, new double[]{1, 8, 3, 16, 5, 40, 7, 80, 9, 20, 11, 60}), Optional.empty())));
        InputOutputSystem parts = OperatorTester.run(new DisaggregateOperation(), system, options(),
                new TestContext().file("weights.csv", "sector,part,weight,stressors\npower,coal,0.75,1\n"
                        + "power,wind,0.25,0\n"))
                .result();

        assertThat(parts.extensions().getFirst().flows().values()).containsExactly(
                1, 8, 0, 3, 16, 0,
                5, 30, 10, 7, 60, 20,
                9, 15, 5, 11, 45, 15);
    }

    /** Of a part that one region alone has, the other has nothing. */
    @Test
    void aPartWithoutAWeightOfTheRegionIsNothingThere() {
        InputOutputSystem parts = run("sector,part,weight,region\npower,coal,0.75,\npower,wind,0.25,\n"
                + "power,coal,1,AUT\n");

        assertThat(parts.output()[2]).isEqualTo(0.25 * Samples.system().output()[1]);
        assertThat(parts.output()[4]).isEqualTo(Samples.system().output()[3]);
        assertThat(parts.output()[5]).isZero();
    }

    @Test
    void saysWhatIsWrongWithWeights() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> run("sector,share\npower,1\n")).problems())
                .extracting(Object::toString).containsExactly(
                        "weights.csv:1: error[CP-3116] no column `part`; the first line has sector, share",
                        "weights.csv:1: error[CP-3116] no column `weight`; the first line has sector, share");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> run("sector,part,weight\npower,coal,half\npower,wind,-1\npower,sun\n")).problems())
                .extracting(Object::toString).contains(
                        "weights.csv:2: error[CP-3104] `half` or `` is not a weight; a weight is a number from 0 to 1",
                        "weights.csv:3: error[CP-3104] `-1` or `` is not a weight; a weight is a number from 0 to 1",
                        "weights.csv:4: error[CP-3103] the line has 2 cells, the first line has 3; look for a missing or"
                                + " an extra separator");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> run("sector,part,weight,region\npower,coal,1,XYZ\npower,coal,1,\n")))
                .hasMessage("error[CP-3118] the table has no region `XYZ`; it has ROM, AUT");
    }
}
