// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.bridge;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.bridge.AttentionBridge.Inputs;
import org.citeprint.plugins.bridge.AttentionBridge.Options;
import org.citeprint.plugins.bridge.AttentionBridge.Result;
import org.citeprint.plugins.bridge.AttentionBridge.Terms;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AttentionBridgeTest {

    private static final Options OPTIONS = new Options(Terms.KEYWORDS);

    /** Five works: USA; USA and DEU; NOR and KEN (not in the accounts); none; an unknown place and USA. */
    private static Corpus corpus() {
        CorpusBuilder corpus = new CorpusBuilder();
        corpus.add(work(2010, "USA", "trade"), Position.of("w", 1));
        corpus.add(work(2011, "USA; DEU", "leakage; trade"), Position.of("w", 2));
        corpus.add(work(2012, "NOR; KEN", "leakage"), Position.of("w", 3));
        corpus.add(work(2012, "", "leakage"), Position.of("w", 4));
        corpus.add(work(2013, "Atlantis; USA", "leakage"), Position.of("w", 5));
        return corpus.build();
    }

    private static Work work(long year, String countries, String keywords) {
        return Work.builder().number(Field.YEAR, year).addAll(Field.COUNTRIES, List.of(countries.split("; ", -1)))
                .addAll(Field.KEYWORDS, List.of(keywords.split("; ", -1))).build();
    }

    private static Table accounts(String... regions) {
        double[] consumption = {60, 30, 10, 0};
        return new Table("Accounts by region", "Regions.", List.of(
                Column.text("region", List.of(regions)),
                Column.decimal("production", "Mt CO2", Meaning.FLOW, 50, 20, 30, 0),
                Column.decimal("consumption", "Mt CO2", Meaning.FLOW, consumption),
                Column.decimal("net transfer", "Mt CO2", Meaning.FLOW, -10, -10, 20, 0)));
    }

    private static Outcome<Result> run(Table accounts, Optional<Table> bursts) {
        return OperatorTester.run(new AttentionBridge(), new Inputs(corpus(), accounts, bursts), OPTIONS);
    }

    private static List<String> texts(Table table, String column) {
        return table.column(column).orElseThrow().texts();
    }

    @Test
    void countsWorksAndSetsThemBesideEmissions() {
        Table countries = run(accounts("US", "Germany", "ROW", "FRA"), Optional.empty()).result().countries();

        assertThat(texts(countries, "name")).containsExactly("United States", "ROW", "Germany", "France");
        assertThat(texts(countries, "country")).containsExactly("USA", "", "DEU", "FRA");
        assertThat(texts(countries, "works")).containsExactly("3", "1", "1", "0");
        assertThat(texts(countries, "works by fractions")).containsExactly("2.5", "1.0", "0.5", "0.0");
        assertThat(texts(countries, "share of works")).containsExactly("0.625", "0.25", "0.125", "0.0");
        assertThat(texts(countries, "consumption")).containsExactly("60.0", "10.0", "30.0", "0.0");
        assertThat(texts(countries, "share of consumption")).containsExactly("0.6", "0.1", "0.3", "0.0");
        assertThat(texts(countries, "attention")).containsExactly(
                Double.toString(0.625 / 0.6), "2.5", Double.toString(0.125 / 0.3), "");
        assertThat(texts(countries, "works per emission")).containsExactly(
                Double.toString(2.5 / 60), "0.1", Double.toString(0.5 / 30), "");
        assertThat(countries.column("works per emission").orElseThrow().unit()).isEqualTo("works / Mt CO2");
        assertThat(countries.column("works in bursts")).isEmpty();
    }

    @Test
    void losesNoWorkAndNoCountry() {
        Outcome<Result> outcome = run(accounts("US", "Germany", "ROW", "FRA"), Optional.empty());

        assertThat(outcome.ledger().entries()).containsExactly(
                new LedgerEntry("countries", "countries", 5, 2, 2, List.of(
                        new Rejection("not a known country", 1, List.of()))),
                new LedgerEntry("works", "works", 5, 4, 0, List.of(
                        new Rejection("no country", 1, List.of()))));
        assertThat(outcome.warnings()).extracting(Object::toString).containsExactly(
                "warning[CP-4302] `Atlantis`, given as a country of 1 work, is none that is known; it is left out;"
                        + " countries are codes of ISO 3166-1 or their English names");
        assertThat(texts(outcome.result().places(), "country")).containsExactly("DEU", "KEN", "NOR", "USA");
        assertThat(texts(outcome.result().places(), "region")).containsExactly("Germany", "ROW", "ROW", "US");
        assertThat(texts(outcome.result().places(), "works")).containsExactly("1", "1", "1", "3");
    }

    @Test
    void gathersCountriesWithoutRegionWhereThereIsNoOneRestOfTheWorld() {
        Outcome<Result> outcome = run(accounts("USA", "DEU", "WA", "WE"), Optional.empty());
        Table countries = outcome.result().countries();

        assertThat(texts(countries, "name")).containsExactly("United States", "Other countries", "Germany", "WA", "WE");
        assertThat(texts(countries, "works by fractions")).containsExactly("2.5", "1.0", "0.5", "0.0", "0.0");
        assertThat(texts(countries, "consumption")).containsExactly("60.0", "", "30.0", "10.0", "0.0");
        assertThat(texts(countries, "attention").get(1)).isEmpty();
        assertThat(outcome.ledger().entries().getFirst().rejections()).containsExactly(
                new Rejection("no region in the accounts", 2, List.of()),
                new Rejection("not a known country", 1, List.of()));
        assertThat(outcome.warnings()).extracting(Object::toString)
                .anySatisfy(
                        warning -> assertThat(warning).startsWith("warning[CP-4617] 2 countries of 4 that works name"
                                + " have no region in the accounts: KEN, NOR; their works are counted under `Other countries`"));
        assertThat(outcome.result().scatter().data().rows()).isEqualTo(2);
    }

    /** The OECD's tables have both: a discrepancy is no part of the world, and the rest of it is known by its name. */
    @Test
    void countsNoCountryInADiscrepancy() {
        assertThat(texts(run(accounts("USA", "DEU", "ROW", "DISC"), Optional.empty()).result().places(), "region"))
                .containsExactly("DEU", "ROW", "ROW", "USA");
        assertThat(texts(run(accounts("USA", "DEU", "FRA", "DISC"), Optional.empty()).result().places(), "region"))
                .containsExactly("DEU", "Other countries", "Other countries", "USA");
    }

    @Test
    void takesTheCodesOfTheAccountsWhereTheyHaveThem() {
        Table coded = accounts("A", "B", "ROW", "C").with(Column.text("country", List.of("DEU", "USA", "", "NOR")));

        assertThat(texts(run(coded, Optional.empty()).result().places(), "region"))
                .containsExactly("A", "ROW", "C", "B");
    }

    @Test
    void countsWorksThatTakePartInBursts() {
        Table bursts = new Table("bursts", "Bursts.", List.of(
                Column.text("term", List.of("leakage", "trade")),
                Column.whole("start", Meaning.YEAR, 2011, 1990),
                Column.whole("end", Meaning.YEAR, 2012, 2010)));

        Table countries = run(accounts("USA", "DEU", "ROW", "FRA"), Optional.of(bursts)).result().countries();

        assertThat(texts(countries, "name")).containsExactly("United States", "ROW", "Germany", "France");
        assertThat(texts(countries, "works in bursts")).containsExactly("2", "1", "1", "0");
        assertThat(texts(countries, "terms in bursts")).containsExactly("2", "1", "1", "0");
    }

    @Test
    void aBurstIsThatOfAllSpellingsUnlessTheyBurstByThemselves() {
        assertThat(texts(withBurstsOf("Leakage").countries(), "works in bursts")).containsExactly("2", "1", "1", "0");
        assertThat(texts(withBurstsOf("Leakage", "LEAKAGE").countries(), "works in bursts"))
                .containsExactly("0", "0", "0", "0");
    }

    private static Result withBurstsOf(String... terms) {
        Table bursts = new Table("bursts", "Bursts.", List.of(
                Column.text("term", List.of(terms)),
                Column.whole("start", Meaning.YEAR, LongStream.generate(() -> 2011).limit(terms.length).toArray()),
                Column.whole("end", Meaning.YEAR, LongStream.generate(() -> 2013).limit(terms.length).toArray())));
        return run(accounts("USA", "DEU", "ROW", "FRA"), Optional.of(bursts)).result();
    }

    @Test
    void refusesTablesOfAnotherKind() {
        Table other = new Table("Transfers", "Pairs.", List.of(Column.text("from", List.of("USA"))));

        assertThatThrownBy(() -> run(other, Optional.empty())).isInstanceOf(ProblemException.class)
                .hasMessage("error[CP-4301] `Transfers` is no table of accounts by region: it has no column `region`,"
                        + " only from; take the output `regions` of a step with `account.responsibility`");
        assertThatThrownBy(() -> run(accounts("A", "B", "C", "D"), Optional.of(other)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("error[CP-4304] `Transfers` is no table of bursts: it has no column `term`; take the output"
                        + " `bursts` of a step with `burst.kleinberg`");
    }

    @Test
    void refusesWorksWithoutAnyCountry() {
        Inputs inputs = new Inputs(new CorpusBuilder().build(), accounts("A", "B", "C", "D"), Optional.empty());

        assertThatThrownBy(() -> OperatorTester.run(new AttentionBridge(), inputs, OPTIONS))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "error[CP-4303] no work names a country; take a source that gives the countries of"
                                + " institutions, such as `import.openalex`");
        assertThat(new AttentionBridge().needs(OPTIONS)).containsExactly(Field.COUNTRIES);
    }
}
