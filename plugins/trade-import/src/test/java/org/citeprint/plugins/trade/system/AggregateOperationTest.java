// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.operation.None;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.Parsed;
import org.citeprint.plugins.trade.matrices.MatricesImporter;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AggregateOperationTest {

    static final String SECTORS = "from,to\nfarms,all\npower,all\n";

    static AggregateOperation.Options options(boolean regions, boolean sectors) {
        return new AggregateOperation.Options(
                regions ? Optional.of(new InputPath("regions.csv")) : Optional.empty(), Optional.empty(),
                sectors ? Optional.of(new InputPath("sectors.csv")) : Optional.empty(), Optional.empty());
    }

    private static Outcome<InputOutputSystem> run(AggregateOperation.Options options, String regions, String sectors) {
        return OperatorTester.run(new AggregateOperation(), Samples.system(), options,
                new TestContext().file("regions.csv", regions).file("sectors.csv", sectors));
    }

    @Test
    void addsUpSectors() {
        Outcome<InputOutputSystem> outcome = run(options(false, true), "", SECTORS);
        InputOutputSystem system = outcome.result();

        assertThat(system.sectors()).containsExactly("all");
        assertThat(system.regions()).containsExactly("ROM", "AUT");
        assertThat(system.transactions().values()).containsExactly(33, 10, 10, 50);
        assertThat(system.finalDemand().values()).containsExactly(80, 1, 7, -1, 10, 1, 100, 2);
        assertThat(system.extensions().getLast().flows().values()).containsExactly(3, 7);
        assertThat(system.extensions().getLast().demandFlows().orElseThrow().values()).containsExactly(5, 0, 6, 0);
        assertThat(outcome.ledger().entries()).anySatisfy(entry -> {
            assertThat(entry.unit()).isEqualTo("sectors");
            assertThat(entry.merged()).isEqualTo(1);
        });
    }

    @Test
    void makesOneRegionOfAll() {
        InputOutputSystem system = run(new AggregateOperation.Options(Optional.empty(), Optional.of("world"),
                Optional.empty(), Optional.empty()), "", "").result();

        assertThat(system.regions()).containsExactly("world");
        assertThat(system.industries()).isEqualTo(2);
        assertThat(system.categories()).containsExactly("households", "stocks");
        assertThat(system.finalDemand().columns()).isEqualTo(2);
        assertThat(system.transactions().values()).containsExactly(10 + 3 + 5 + 30, 2 + 4 + 0 + 4, 1 + 2 + 2 + 1, 20 + 1
                + 3 + 15);
        assertThat(system.measures().get("output")).isEqualTo(Samples.system().measures().get("output"));
    }

    @Test
    void leavesATableAsItIsWithoutConcordances() {
        assertThat(Datasets.describe(run(options(false, false), "", "").result()))
                .isEqualTo(Datasets.describe(Samples.system()));
    }

    @Test
    void saysWhichCodesTheTableDoesNotHave() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> run(options(true, true), "from,to\nROU,east\nAUT,west\n", "from,to\nfarm,all\n"));

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(
                "regions.csv: error[CP-3118] the table has no region `ROU`; it has ROM, AUT",
                "sectors.csv: error[CP-3118] the table has no sector `farm`; it has farms, power");
    }

    /** Other programs write concordances without headings: their first code would stay where it is, and nobody told. */
    @Test
    void takesNoCodeForHeadings() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> run(options(false, true), "", "farms,all\npower,all\n"));

        assertThat(problem.problems()).extracting(Problem::toString).containsExactly(
                "sectors.csv:1: error[CP-3117] the first line is taken for headings, and `farms` is a sector of the"
                        + " table; put a line of headings before it, such as `sector,new`");
    }

    /** What stands behind an expression that takes all is never asked. */
    @Test
    void tellsOfExpressionsThatDecideNothing() {
        Outcome<InputOutputSystem> outcome = run(options(false, true), "",
                "from,to\n/f.*/,first\n/farm.*/,second\n/p.*/,rest\n");

        assertThat(outcome.result().sectors()).containsExactly("first", "rest");
        assertThat(outcome.warnings()).extracting(Problem::toString).containsExactly(
                "sectors.csv: warning[CP-3117] `/farm.*/` decides nothing, as codes and expressions before it take all"
                        + " that it fits; put it before them, or leave it out");
        assertThat(run(options(false, true), "", "from,to\n/farm.*/,second\n/.*/,first\n").warnings()).isEmpty();
    }

    @Test
    void aggregatesPymriosTestTableAsPymrioDoes() {
        Path input = Parsed.shared("oracles/pymrio-test-mrio/pymrio-test-input/test_mrio");
        Path expected = Parsed.shared(
                "oracles/pymrio-test-mrio/pymrio-test-expected/04_aggregation/aggregate_then_calc/both");
        TestContext context = new TestContext().folder("t", input)
                .file("regions.csv", "from,to\nreg1,A\nreg2,A\nreg3,A\nreg4,B\nreg5,B\nreg6,B\n")
                .file("sectors.csv", "from,to\nfood,food\nmining,industry\nmanufactoring,industry\n"
                        + "electricity,industry\nconstruction,industry\ntrade,service\ntransport,service\n"
                        + "other,service\n");
        InputOutputSystem table = OperatorTester.run(new MatricesImporter(), new None(), new MatricesImporter.Options(
                new InputPath("t"), "Z.csv", "Y.csv", Optional.empty(),
                Map.of("emissions", new MatricesImporter.ExtensionFiles("emissions/F.csv",
                        Optional.of("emissions/F_Y.csv"), "kg", List.of(), 2)),
                2, 2, Optional.empty(), Separator.COMMA, "M.EUR", Optional.empty()), context).result();

        InputOutputSystem system = OperatorTester.run(new AggregateOperation(), table, options(true, true), context)
                .result();
        List<String> industries = Parsed.industries(system);
        List<String> demand = Parsed.demand(system);
        List<String> stressors = system.extensions().getFirst().stressors().stream().map(Stressor::name)
                .map(name -> name.replace(" | ", "|")).toList();

        Parsed.assertSame(system.transactions(), industries, industries, expected.resolve("Z.csv"), 2, 2);
        Parsed.assertSame(system.finalDemand(), industries, demand, expected.resolve("Y.csv"), 2, 2);
        Parsed.assertSame(system.extensions().getFirst().flows(), stressors, industries,
                expected.resolve("emissions/F.csv"), 2, 2);
        Parsed.assertSame(system.extensions().getFirst().demandFlows().orElseThrow(), stressors, demand,
                expected.resolve("emissions/F_Y.csv"), 2, 2);
    }

    @Test
    void dividesCodesAmongSeveralByShares() {
        InputOutputSystem system = run(options(false, true), "",
                "from,to,share\nfarms,crops,0.75\nfarms,herds,0.25\n/pow.*/,herds\n").result();

        assertThat(system.sectors()).containsExactly("crops", "herds");
        assertThat(system.extensions().getLast().flows().values()).containsExactly(0.75, 2.25, 2.25, 4.75);
        assertThat(system.transactions().at(0, 0)).isEqualTo(10 * 0.75 * 0.75);
        assertThat(java.util.Arrays.stream(system.output()).sum())
                .isEqualTo(java.util.Arrays.stream(Samples.system().output()).sum());
    }

    @Test
    void refusesSharesThatDoNotSumToOne() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> run(options(false, true), "",
                "from,to,share\nfarms,crops,0.75\nfarms,herds,0.75\n/pow(/,x\n"));

        assertThat(problem.problems()).extracting(found -> found.code()).containsExactly("CP-3117", "CP-3147");
    }

    /** Tonnes and TJ have no sum. */
    @Test
    void sectorsOfSeveralUnitsAreNotAddedUp() {
        InputOutputSystem money = Samples.system();
        InputOutputSystem hybrid = new InputOutputSystem("hybrid", "mixed units", money.regions(), money.sectors(),
                money.regionOf(), money.sectorOf(), money.categories(), money.demandRegionOf(), money.categoryOf(),
                money.transactions(), money.finalDemand(), money.output(), money.extensions(),
                List.of("t", "TJ", "t", "TJ"));
        AggregateOperation.Options all = new AggregateOperation.Options(Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("all"));
        AggregateOperation.Options world = new AggregateOperation.Options(Optional.empty(), Optional.of("world"),
                Optional.empty(), Optional.empty());

        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new AggregateOperation(), hybrid, all, new TestContext())))
                .hasMessageContaining(
                        "error[CP-3175] `ROM, farms` is in `t` and `ROM, power` in `TJ`, and they would be added up");
        assertThat(OperatorTester.run(new AggregateOperation(), hybrid, world, new TestContext()).result().units())
                .containsExactly("t", "TJ");
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new UnitsOperation(), hybrid, new UnitsOperation.Options(
                        Optional.of("M.USD"), Optional.of(1.1), java.util.Map.of(), java.util.Map.of()),
                        new TestContext())))
                .hasMessageContaining("CP-3175");
    }

    /** Half of farms go here and half there by a file with tabs; a share that is no number is told. */
    @Test
    void sharesMayStandBetweenTabs() {
        AggregateOperation.Options options = new AggregateOperation.Options(Optional.empty(), Optional.empty(),
                Optional.of(new InputPath("sectors.tsv")), Optional.empty());
        String tabs = "from\tto\tshare\nfarms\ta, b\t0.5\nfarms\tc\t0.5\npower\tc\t\n";

        InputOutputSystem system = OperatorTester.run(new AggregateOperation(), Samples.system(), options,
                new TestContext().file("sectors.tsv", tabs)).result();
        assertThat(system.sectors()).containsExactly("a, b", "c");
        assertThat(system.output()[0]).isEqualTo(0.5 * Samples.system().output()[0]);
        for (String wrong : List.of("half", "-0.5", "NaN", "Infinity", "1d", "0x1p-1")) {
            assertThat(catchThrowableOfType(ProblemException.class,
                    () -> run(options(false, true), "", "from,to,share\nfarms,a," + wrong + "\n")).problems())
                    .extracting(Problem::toString).contains(
                            "sectors.csv:2: error[CP-3104] `" + wrong
                                    + "` is not a share; a share is a number from 0 to"
                                    + " 1");
        }
        assertThat(catchThrowableOfType(ProblemException.class,
                () -> run(options(false, true), "", "from,to\n")).problems()).extracting(Problem::toString)
                .contains("sectors.csv: error[CP-3117] the concordance has no codes; a line of headings comes first,"
                        + " then a code and what it belongs to on each line");
    }

    /** Less than one and more than one is not the whole. */
    @Test
    void sharesAreWhole() {
        for (String share : List.of("0.4", "0.6")) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> run(options(false, true), "",
                    "from,to,share\nfarms,a,0.5\nfarms,b," + share + "\npower,b,\n")).problems())
                    .extracting(Problem::code).containsExactly("CP-3147");
        }
    }

    /** The ledger counts codes of both files, and of regions and sectors those that are added to others. */
    @Test
    void countsRegionsToo() {
        assertThat(run(options(true, false), "from,to\nROM,east\nAUT,east\n", "").ledger().entries())
                .anySatisfy(entry -> {
                    assertThat(entry.unit()).isEqualTo("regions");
                    assertThat(List.of(entry.read(), entry.kept(), entry.merged())).containsExactly(2L, 1L, 1L);
                }).anySatisfy(entry -> {
                    assertThat(entry.unit()).isEqualTo("codes");
                    assertThat(List.of(entry.read(), entry.kept())).containsExactly(2L, 2L);
                });
    }
}
