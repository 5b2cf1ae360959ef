// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.citeprint.api.data.Work;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.Corpora;
import org.citeprint.plugins.corpus.reference.Reconciliation.Options;
import org.citeprint.plugins.corpus.reference.Reconciliation.Result;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

class ReconciliationTest extends OperatorContract<Corpus, Options, Result> {

    private static final Options DEFAULTS = new Options(0.9, Optional.empty());
    private static final Options OVERRIDDEN = new Options(0.9, Optional.of(new Glob("my.yaml")));

    /** Made-up works, each as Web of Science and as Scopus, before 2023 and since, would write it. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("TANNER QB, 1981, J MADE UP RES, V12, P345, DOI 10.5555/mur.12.345",
                    "TANNER QB, 1981, J MADE UP RES, V12, P345",
                    "Tanner, Q.B., Weighing imaginary goods (1981) Journal of Made-Up Research, 12 (3), pp. 345-367",
                    "Tanner Q.B.; Oakes L., Weighing imaginary goods, Journal of Made-Up Research, 12, 3, pp. 345-367,"
                            + " (1981)"),
            List.of("Øvergård T, 2009, ENERG INVENT, V77, P1021",
                    "OVERGARD T, 2009, ENERG INVENT, V77, P1021",
                    "Øvergård, T., Steam from nowhere (2009) Energy Inventions, 77, pp. 1021-1040"),
            List.of("Marlow R., 1966, THEORY NOTHING PART",
                    "Marlow, R., (1966) The Theory of Nothing in Particular, , Nowhere University Press"),
            List.of("van der Zwaan J, 2014, INT J FICT STUD, V5, DOI 10.5555/ijfs.2014.5",
                    "van der Zwaan, J.K., Fictions revisited (2014) International Journal of Fictional Studies, 5,"
                            + " p. 88. , https://doi.org/10.5555/IJFS.2014.5"));

    private static final List<String> OTHERS = List.of(
            "TANNER QB, 1981, J MADE UP RES, V12, P401",
            "TANNER QB, 1982, J MADE UP RES, V13, P345",
            "Tanner, Q.B., Weighing imaginary goods, part II (1983) Journal of Made-Up Research, 14 (1), pp. 12-30",
            "TANNER Z, 1981, ANN TALES, V12, P33",
            "[Anonymous], 2011, REP TALES");

    private static Corpus corpus(List<List<String>> lists) {
        return Corpora.lists(Field.REFERENCES, lists);
    }

    private static List<List<String>> each() {
        List<List<String>> lists = new ArrayList<>();
        SPELLINGS.forEach(spellings -> spellings.forEach(spelling -> lists.add(List.of(spelling))));
        OTHERS.forEach(other -> lists.add(List.of(other)));
        return lists;
    }

    private static Outcome<Result> reconcile(Corpus corpus) {
        return OperatorTester.run(new Reconciliation(), corpus, DEFAULTS);
    }

    @Override
    protected Operator<Corpus, Options, Result> operator() {
        return new Reconciliation();
    }

    @Override
    protected Corpus inputs() {
        return corpus(each());
    }

    @Override
    protected Options options() {
        return OVERRIDDEN;
    }

    @Override
    protected List<Source> sources() {
        return List.of(file("different:\n  - [10.5555/mur.12.345, 'TANNER Z, 1981, ANN TALES, V12, P33']\n"));
    }

    private static Source file(String text) {
        return Source.of("my.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void spellingsOfOneWorkBecomeOneNodeAndNothingElseDoes() {
        Corpus corpus = reconcile(corpus(each())).result().corpus();

        assertThat(corpus.terms(Field.REFERENCES).size()).isEqualTo(SPELLINGS.size() + OTHERS.size());
        int work = 0;
        for (List<String> spellings : SPELLINGS) {
            List<String> node = Corpora.terms(corpus, Field.REFERENCES, work);
            for (int i = 0; i < spellings.size(); i++) {
                assertThat(Corpora.terms(corpus, Field.REFERENCES, work + i)).as(spellings.get(i)).isEqualTo(node);
            }
            work += spellings.size();
        }
        for (String other : OTHERS) {
            assertThat(Corpora.terms(corpus, Field.REFERENCES, work++)).containsExactly(other);
        }
    }

    @Test
    void theOrderOfWorksDoesNotMatter() {
        List<List<String>> lists = each();
        Table before = reconcile(corpus(lists)).result().references();
        Corpus first = reconcile(corpus(lists)).result().corpus();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lists, new Random(seed));
            Result after = reconcile(corpus(lists)).result();
            assertThat(after.references().columns()).usingRecursiveComparison().isEqualTo(before.columns());
            assertThat(new TreeSet<>(labels(after.corpus()))).isEqualTo(new TreeSet<>(labels(first)));
        }
    }

    private static List<String> labels(Corpus corpus) {
        List<String> labels = new ArrayList<>();
        for (int id = 0; id < corpus.terms(Field.REFERENCES).size(); id++) {
            labels.add(corpus.terms(Field.REFERENCES).label(id));
        }
        return labels;
    }

    @Test
    void anIdentifierAndATextMeetInTheRecordThatBothMean() {
        Corpus corpus = Corpora.of(
                Work.builder().text(Field.ID, "https://openalex.org/W12345678").text(Field.TITLE, "Weighing ideas")
                        .add(Field.AUTHORS, "Quill, Ann").number(Field.YEAR, 1990)
                        .text(Field.SOURCE, "Invented Letters")
                        .text(Field.VOLUME, "3").text(Field.PAGES, "14-20"),
                Work.builder().add(Field.REFERENCES, "https://openalex.org/W12345678"),
                Work.builder().add(Field.REFERENCES, "QUILL A, 1990, INVENTED LETT, V3, P14"));

        Corpus result = reconcile(corpus).result().corpus();

        assertThat(Corpora.terms(result, Field.REFERENCES, 1))
                .isEqualTo(Corpora.terms(result, Field.REFERENCES, 2))
                .containsExactly("Quill A, 1990, \"Weighing ideas\", Invented Letters, V3, P14");
    }

    @Test
    void theUserHasTheLastWord() {
        Corpus corpus = corpus(each());
        String yaml = "same:\n  - ['TANNER Z, 1981, ANN TALES, V12, P33', '[Anonymous], 2011, REP TALES']\n"
                + "different:\n  - ['OVERGARD T, 2009, ENERG INVENT, V77, P1021',"
                + " 'Øvergård, T., Steam from nowhere (2009) Energy Inventions, 77, pp. 1021-1040']\n";
        Result result = OperatorTester.run(new Reconciliation(), corpus, OVERRIDDEN, file(yaml)).result();

        Column method = result.references().column("method").orElseThrow();
        assertThat(method.texts()).contains("override");
        assertThat(labels(result.corpus())).hasSize(SPELLINGS.size() + OTHERS.size());
    }

    @Test
    void faultsOfTheOverrideFileAreToldWithTheirLine() {
        assertThatThrownBy(() -> override("same:\n  - [a, b]\nsome:\n  - [c, d]\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("my.yaml:3:1: error[CP-4702]");
        assertThatThrownBy(() -> override("same:\n  - [a\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("my.yaml:").hasMessageContaining("CP-4701");
        assertThatThrownBy(() -> override("same: [[10.5555/mur.12.345]]\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("my.yaml:1:8: error[CP-4702]");
        assertThatThrownBy(() -> override("same: [[10.5555/mur.12.345, 10.5555/ijfs.2014.5]]\n"
                + "different: [[10.5555/mur.12.345, 10.5555/ijfs.2014.5]]\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("my.yaml:2:13: error[CP-4704]");
        assertThat(override("same: [[10.5555/mur.12.345, 10.5555/nobody]]\n").warnings())
                .singleElement().satisfies(warning -> assertThat(warning.code()).isEqualTo("CP-4703"));
    }

    @Test
    void overridesCanStandInCsvToo() {
        Source csv = Source.of("my.csv", ("relation,one,other\n"
                + "same,\"TANNER Z, 1981, ANN TALES, V12, P33\",\"[Anonymous], 2011, REP TALES\"\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Result result = OperatorTester.run(new Reconciliation(), corpus(each()),
                new Options(0.9, Optional.of(new Glob("my.csv"))), csv).result();
        assertThat(labels(result.corpus())).hasSize(SPELLINGS.size() + OTHERS.size() - 1);
    }

    private Outcome<Result> override(String yaml) {
        return OperatorTester.run(new Reconciliation(), inputs(), OVERRIDDEN, file(yaml));
    }

    @Test
    void precisionAndRecallAreMeasuredOnReferencesWhoseDoiIsKnown() {
        Table quality = reconcile(corpus(each())).result().quality();

        assertThat(quality.wholes("labelled").orElseThrow().value(0)).isEqualTo(1);
        assertThat(quality.decimals("recall").orElseThrow().value(0)).isEqualTo(1);
        assertThat(quality.decimals("precision").orElseThrow().value(0)).isEqualTo(1);
    }

    @Test
    void precisionAndRecallAreMeasuredOnWorksThatTwoSourcesList() {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add(Work.builder().text(Field.DOI, "10.5555/both").add(Field.REFERENCES, SPELLINGS.get(0).get(0))
                .add(Field.REFERENCES, SPELLINGS.get(1).get(1)).build(), Position.of("wos.txt", 1));
        builder.add(Work.builder().text(Field.DOI, "10.5555/both").add(Field.REFERENCES, SPELLINGS.get(0).get(2))
                .add(Field.REFERENCES, OTHERS.get(2)).build(), Position.of("scopus.csv", 1));
        Table quality = reconcile(builder.build()).result().quality();

        assertThat(quality.wholes("labelled").orElseThrow().value(1)).isEqualTo(2);
        assertThat(quality.wholes("found").orElseThrow().value(1)).isEqualTo(1);
        assertThat(quality.decimals("recall").orElseThrow().value(1)).isEqualTo(0.5);
        assertThat(quality.decimals("precision").orElseThrow().value(1)).isEqualTo(1);
    }

    /** Defect D10 of other tools: exact labels, so that a work cited in several spellings seems hardly cited. */
    @Test
    void d10LocalCitationsCountEverySpelling() {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            lists.add(List.of(SPELLINGS.getFirst().get(i % SPELLINGS.getFirst().size())));
        }
        Corpus corpus = reconcile(corpus(lists)).result().corpus();
        assertThat(corpus.terms(Field.REFERENCES).counts()).containsExactly(26);
    }

    /**
     * Defect D10 in its hardest shape, that of bibliometrix's own collection {@code scientometrics}: two works of one author,
     * year and journal, whose records say neither volume nor page, cited with and without DOI and with another initial.
     * All citations of each are counted, none for the other, and it is said that nobody can tell which record is which.
     */
    @Test
    void d10TwoWorksOfOneYearHaveAllTheirCitationsAndNoOthers() {
        CorpusBuilder builder = new CorpusBuilder();
        for (String part : List.of("1. a comparison of methods", "2. mapping the field")) {
            builder.add(Work.builder().text(Field.TITLE, "Grouping made-up papers by their references, " + part)
                    .text(Field.SOURCE, "Imaginometrics").add(Field.AUTHORS, "Tarn H").number(Field.YEAR, 1985).build(),
                    Position.of("wos.txt", builder.works() + 1));
        }
        List<String> one = List.of("TARN H, 1985, IMAGINOMETRICS, V7, P391, DOI 10.5555/BF7",
                "TARN HG, 1985, IMAGINOMETRICS, V7, P391", "TARN H, 1985, IMAGINOMETRICS, V7, P391");
        List<String> other = List.of("TARN H, 1985, IMAGINOMETRICS, V8, P321, DOI 10.5555/BF8",
                "TARN H, 1985, IMAGINOMETRICS, V8, P321");
        for (int i = 0; i < 20; i++) {
            builder.add(Work.builder().number(Field.YEAR, 1990 + i % 5).add(Field.REFERENCES, one.get(i % 3))
                    .add(Field.REFERENCES, i % 2 == 0 ? other.get(i / 2 % 2) : "ROOK B, 1973, J FAR STUD, V2, P1")
                    .build(), Position.of("wos.txt", builder.works() + 1));
        }
        Outcome<Result> outcome = reconcile(builder.build());
        Terms references = outcome.result().corpus().terms(Field.REFERENCES);
        int[] counts = references.counts();
        Map<String, Integer> cited = new TreeMap<>();
        for (int id = 0; id < references.size(); id++) {
            cited.put(references.label(id), counts[id]);
        }

        assertThat(cited).containsExactly(entry("ROOK B, 1973, J FAR STUD, V2, P1", 10), entry(one.getFirst(), 20),
                entry(other.getFirst(), 10));
        assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning.toString()).contains("CP-4705"));
        assertThat(outcome.result().doubtful().rows()).isPositive();
        assertThat(outcome.result().doubtful().column("why apart").orElseThrow().texts())
                .contains("several come into question");
    }

    /** As the most cited works are: in many spellings, of which one has a page or a book of its own. */
    @Test
    void oneMisprintDoesNotPartTheSpellingsOfAWork() {
        String title = "Marlow, R., Ordering nothing at all (1991) Theory of Nothing, 31";
        List<String> plain = List.of("MARLOW R, 1991, THEOR NOTHING, V31, P49", title + ", pp. 49-73",
                title + " (1), pp. 49-73",
                "Marlow, R., Ordering nothing at all (1991) Theor. Nothing, 31, pp. 49-73. , May");
        List<String> withDoi = List.of("MARLOW R, 1991, THEOR NOTHING, V31, P49, DOI 10.5555/nothing.49",
                title + ", pp. 49-73. , https://doi.org/10.5555/nothing.49",
                title + " (1), pp. 49-73. , https://doi.org/10.5555/nothing.49",
                "Marlow R., 1990, READINGS IN VOID, P155, DOI 10.5555/nothing.49");
        List<List<String>> lists = new ArrayList<>();
        plain.forEach(spelling -> lists.add(List.of(spelling)));
        withDoi.forEach(spelling -> lists.add(List.of(spelling)));
        assertThat(reconcile(corpus(lists)).result().corpus().terms(Field.REFERENCES).counts()).containsExactly(8);
        // Two works on pages of their own stay two, whatever else agrees.
        Corpus parts = corpus(List.of(List.of(title + ", pp. 49-73"), List.of(title + " (1), pp. 49-73"),
                List.of("Marlow, R., Ordering nothing at all, part two (1991) Theory of Nothing, 31, pp. 91-99")));
        assertThat(reconcile(parts).result().corpus().terms(Field.REFERENCES).size()).isEqualTo(2);
    }

    @Test
    void theLedgerBalances() {
        List<List<String>> lists = new ArrayList<>(each());
        lists.add(SPELLINGS.getFirst());
        Outcome<Result> outcome = reconcile(corpus(lists));
        assertThat(outcome.ledger().balances()).isTrue();
        assertThat(outcome.ledger().entries()).extracting(entry -> entry.unit() + " " + entry.merged())
                .containsExactly("distinct references " + (each().size() - SPELLINGS.size() - OTHERS.size()), "uses 3");
    }

    @Test
    void aLargeBlockOfTheSameKeyStaysQuick() {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            references.add("WANG Y, 2020, J MADE UP RES, V" + (i % 7) + ", P" + (10_000 + i));
        }
        Corpus corpus = reconcile(corpus(Arrays.asList(references))).result().corpus();
        assertThat(corpus.terms(Field.REFERENCES).size()).isEqualTo(5000);
    }

    @Test
    void referencesWithOtherDoisOfTheSameLettersAreTwo() {
        Corpus corpus = reconcile(corpus(List.of(
                List.of("QUILL A, 1975, J WAVES B, V11, P234, DOI 10.5555/jofwaves.11.234"),
                List.of("REED B, 1970, J WAVES B, V1, P1234, DOI 10.5555/jofwaves.1.1234")))).result().corpus();
        assertThat(corpus.terms(Field.REFERENCES).size()).isEqualTo(2);
    }

    /** What else is known of the work cited is a year, and `2005` is the name of no work. */
    @Test
    void aWorkWithoutTitleKeepsItsIdentifier() {
        Corpus corpus = reconcile(Corpora.of(
                Work.builder().text(Field.ID, "https://openalex.org/W2100000012").number(Field.YEAR, 2005),
                Work.builder().text(Field.TITLE, "Citing").add(Field.REFERENCES, "W2100000012"))).result().corpus();
        assertThat(Corpora.terms(corpus, Field.REFERENCES, 1)).containsExactly("W2100000012");
    }
}
