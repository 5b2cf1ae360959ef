// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CollectOperationTest {

    static Section run(int year, String unit, double... values) {
        List<String> regions = List.of("CHN", "USA").subList(0, values.length);
        return new Section("footprint[year=" + year + "]", "account.responsibility",
                new LinkedHashMap<>(Map.of("result", new Table("accounts", "Each row is a region.", List.of(
                        Column.text("region", regions), Column.decimal("CO2", unit, Meaning.FLOW, values))))));
    }

    static CollectOperation.Options options() {
        return new CollectOperation.Options(Optional.empty());
    }

    private static Table collect(Section... runs) {
        return OperatorTester.run(new CollectOperation(), new CollectOperation.Inputs(List.of(runs)), options(),
                new TestContext()).result();
    }

    @Test
    void putsYearsBelowEachOther() {
        Table series = collect(run(2005, "Mt", 1, 2), run(2009, "Mt", 3, 4), run(2011, "Mt", 5));

        assertThat(series.columns()).extracting(Column::name).containsExactly("year", "region", "CO2");
        assertThat(series.wholes("year").orElseThrow().values()).containsExactly(2005, 2005, 2009, 2009, 2011);
        assertThat(series.decimals("CO2").orElseThrow().values()).containsExactly(1, 2, 3, 4, 5);
        assertThat(series.column("region").orElseThrow().texts()).containsExactly("CHN", "USA", "CHN", "USA", "CHN");
        assertThat(series.column("year").orElseThrow().meaning()).isEqualTo(Meaning.YEAR);
    }

    /** WIOD's files are called by two digits: 05 is not the year 5, and would stand behind 95. */
    @Test
    void aYearThatBeginsWithZeroStaysAText() {
        Section run = new Section("footprint[year=05]", "account.responsibility", new LinkedHashMap<>(
                Map.of("result",
                        new Table("t", "Each row is a region.", List.of(Column.text("region", List.of("A")))))));

        assertThat(collect(run).texts("year").orElseThrow().texts()).containsExactly("05");
    }

    @Test
    void aCommaMayBelongToAValue() {
        Section run = new Section("footprint[of=Congo, Rep.,year=2005]", "account.responsibility",
                new LinkedHashMap<>(Map.of("result", new Table("t", "Each row is a region.",
                        List.of(Column.text("region", List.of("COG")))))));

        assertThat(collect(run).texts("of").orElseThrow().texts()).containsExactly("Congo, Rep.");
        assertThat(collect(run).wholes("year").orElseThrow().values()).containsExactly(2005);
    }

    @Test
    void aYearOfTheTablesIsNotLostBesideThatOfTheRuns() {
        Section run = new Section("trend[year=2005]", "view.trend", new LinkedHashMap<>(Map.of("result", new Table("t",
                "Each row is a year.", List.of(Column.whole("year", Meaning.YEAR, 1999, 2000))))));
        Table series = collect(run);

        assertThat(series.wholes("year").orElseThrow().values()).containsExactly(2005, 2005);
        assertThat(series.wholes("year (of the table)").orElseThrow().values()).containsExactly(1999, 2000);
    }

    @Test
    void doesNotPutKilotonsBelowMegatons() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> collect(run(2005, "Mt", 1), run(2009, "kt", 3)));

        assertThat(problem.getMessage()).startsWith("error[CP-3155] column `CO2` is in `Mt` in one run and in `kt`");
    }

    @Test
    void saysWhenAStepHasNoTable() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> OperatorTester.run(new CollectOperation(),
                        new CollectOperation.Inputs(List.of(run(2005, "Mt", 1))),
                        new CollectOperation.Options(Optional.of("flows")), new TestContext()));

        assertThat(problem)
                .hasMessage("error[CP-3155] `footprint[year=2005]` has no table `flows`; its outputs are result");
    }
}
