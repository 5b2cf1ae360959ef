// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.corpus.Corpora;
import org.citeprint.plugins.corpus.merge.Merge.Inputs;
import org.citeprint.plugins.corpus.merge.Merge.Options;
import org.citeprint.plugins.corpus.merge.Merge.Result;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeTest extends OperatorContract<Inputs, Options, Result> {

    private static final Options MAX = options(TimesCited.MAX);

    private static Options options(TimesCited timesCited) {
        return new Options(timesCited, 0.9, Optional.empty());
    }

    private static Work.Builder wos(String title) {
        return Work.builder().text(Field.ID, "WOS:000111222300001").text(Field.DOI, "10.5555/one")
                .text(Field.TITLE, title.toUpperCase(java.util.Locale.ROOT)).number(Field.YEAR, 2019)
                .number(Field.CITATIONS, 4).add(Field.AUTHORS, "Quill, A").add(Field.AUTHORS, "Oakes, L")
                .add(Field.KEYWORDS, "Steam").add(Field.COUNTRIES, "NOR")
                .add(Field.REFERENCES, "TANNER QB, 1981, J MADE UP RES, V12, P345")
                .add(Field.REFERENCES, "ONLYWOS A, 1999, ANN TALES, V1, P44");
    }

    private static Work.Builder scopus(String title) {
        return Work.builder().text(Field.ID, "2-s2.0-850001").text(Field.DOI, "10.5555/one").text(Field.TITLE, title)
                .text(Field.ABSTRACT, "Long.").number(Field.YEAR, 2020)
                .number(Field.CITATIONS, 7).add(Field.AUTHORS, "Quill, Ann").add(Field.AUTHORS, "Oakes, Liv")
                .add(Field.KEYWORDS, "steam").add(Field.KEYWORDS, "Inventions").add(Field.COUNTRIES, "DNK")
                .add(Field.REFERENCES, "Tanner, Q.B., Weighing imaginary goods (1981) Journal of Made-Up Research, 12"
                        + " (3), pp. 345-367")
                .add(Field.REFERENCES, "Onlyscopus, B., Tales of wind (2001) Annals of Tales, 3, pp. 10-19");
    }

    private static Corpus corpus(String file, Work.Builder... works) {
        CorpusBuilder corpus = new CorpusBuilder();
        for (Work.Builder work : works) {
            corpus.add(work.build(), Position.of(file, corpus.works() + 1));
        }
        return corpus.build();
    }

    private static Inputs two() {
        return new Inputs(List.of(
                corpus("wos.txt", wos("Steam from nowhere"), titled("A second work of some length", "Reed, B", 2001)),
                corpus("scopus.csv", scopus("Steam from nowhere"),
                        titled("A second work, of some length.", "Reed, Barbara", 2002),
                        titled("A third work that stands alone", "Reed, B", 2001))));
    }

    private static Work.Builder titled(String title, String author, int year) {
        return Work.builder().text(Field.TITLE, title).add(Field.AUTHORS, author).number(Field.YEAR, year);
    }

    private static Outcome<Result> merge(Inputs inputs, Options options) {
        return OperatorTester.run(new Merge(), inputs, options);
    }

    @Override
    protected Operator<Inputs, Options, Result> operator() {
        return new Merge();
    }

    @Override
    protected Inputs inputs() {
        return two();
    }

    @Override
    protected Options options() {
        return MAX;
    }

    @Test
    void recordsMeetByIdentifierAndByTitleYearAndAuthor() {
        Outcome<Result> outcome = merge(two(), MAX);
        assertThat(outcome.result().corpus().works()).isEqualTo(3);
        assertThat(outcome.result().works().column("method").orElseThrow().texts())
                .containsExactly("doi", "doi", "title", "title");
        assertThat(outcome.ledger().entries()).filteredOn(entry -> entry.unit().equals("works"))
                .extracting(entry -> entry.subject() + " " + entry.kept() + "+" + entry.merged())
                .containsExactly("scopus.csv 1+2", "wos.txt 2+0");
    }

    @Test
    void theBetterValueOfEachFieldWins() {
        Corpus corpus = merge(two(), MAX).result().corpus();
        assertThat(corpus.text(Field.ID, 0)).contains("WOS:000111222300001");
        assertThat(corpus.text(Field.TITLE, 0)).contains("Steam from nowhere");
        assertThat(corpus.text(Field.ABSTRACT, 0)).contains("Long.");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2020);
        assertThat(Corpora.terms(corpus, Field.AUTHORS, 0)).containsExactly("Quill, Ann", "Oakes, Liv");
        assertThat(Corpora.terms(corpus, Field.KEYWORDS, 0)).containsExactly("Steam", "Inventions");
        assertThat(Corpora.terms(corpus, Field.COUNTRIES, 0)).containsExactly("NOR", "DNK");
        assertThat(Corpora.terms(corpus, Field.IDENTIFIERS, 0)).containsExactly("eid:2-s2.0-850001");
    }

    @Test
    void timesCitedFollowsTheOption() {
        assertThat(merge(two(), MAX).result().corpus().number(Field.CITATIONS, 0)).hasValue(7);
        assertThat(merge(two(), options(TimesCited.MIN)).result().corpus().number(Field.CITATIONS, 0)).hasValue(4);
        assertThat(merge(two(), options(TimesCited.FIRST)).result().corpus().number(Field.CITATIONS, 0)).hasValue(4);
    }

    @Test
    void provenanceAndConflictsAreListed() {
        Result result = merge(two(), MAX).result();
        List<String> fields = result.provenance().column("field").orElseThrow().texts();
        int title = fields.indexOf("title");
        assertThat(result.provenance().column("from").orElseThrow().text(title)).isEqualTo("scopus.csv:1");
        List<String> conflicts = result.conflicts().column("field").orElseThrow().texts();
        assertThat(conflicts).containsExactly("year", "citations", "year");
        assertThat(result.conflicts().column("other").orElseThrow().texts()).containsExactly("2019", "4", "2001");
    }

    private static Work.Builder by(String id, String title, String... authors) {
        Work.Builder work = Work.builder().text(Field.ID, id).text(Field.DOI, "10.5555/one").text(Field.TITLE, title);
        List.of(authors).forEach(author -> work.add(Field.AUTHORS, author));
        return work;
    }

    private static Inputs pair(Work.Builder wos, Work.Builder scopus) {
        return new Inputs(List.of(corpus("wos.txt", wos), corpus("scopus.csv", scopus)));
    }

    @Test
    void ofSpellingsAsLongAsEachOtherTheOneWithAccentsIsTaken() {
        Corpus corpus = merge(
                pair(by("WOS:1", "Ecologia", "Corsin, A"), by("2-s2.0-1", "Ecolog\u00EDa", "Cors\u00EDn, A")),
                MAX).result().corpus();
        assertThat(corpus.text(Field.TITLE, 0)).contains("Ecolog\u00EDa");
        assertThat(Corpora.terms(corpus, Field.AUTHORS, 0)).containsExactly("Cors\u00EDn, A");
    }

    @Test
    void authorsBehindTheFirstAreConflictsToo() {
        Result result = merge(
                pair(by("WOS:1", "One", "Quill, A", "Oakes, L"), by("2-s2.0-1", "One", "Quill, A", "Ashes, L")),
                MAX).result();
        assertThat(result.conflicts().column("field").orElseThrow().texts()).containsExactly("authors");
        Result same = merge(
                pair(by("WOS:1", "One", "Quill, A", "Oakes, L"), by("lens", "One", "Ann Quill", "Liv Oakes")),
                MAX).result();
        assertThat(same.conflicts().column("field").orElseThrow().texts()).doesNotContain("authors");
    }

    /** Defect D5 of other tools: the references are emptied as soon as two databases meet. */
    @Test
    void d5TheReferencesOfAllSourcesAreKept() {
        Outcome<Result> outcome = merge(two(), MAX);
        assertThat(Corpora.terms(outcome.result().corpus(), Field.REFERENCES, 0)).hasSize(3)
                .contains("ONLYWOS A, 1999, ANN TALES, V1, P44",
                        "Onlyscopus, B., Tales of wind (2001) Annals of Tales, 3, pp. 10-19");
        assertThat(outcome.result().sources().wholes("references").orElseThrow().values()).containsExactly(2, 2);
        assertThat(outcome.result().sources().wholes("kept").orElseThrow().values()).containsExactly(2, 2);
    }

    @Test
    void differentIdentifiersOfOneSchemeKeepRecordsApart() {
        Inputs inputs = new Inputs(List.of(corpus("a.txt",
                titled("The same title, printed twice", "Reed, B", 2001).text(Field.DOI, "10.5555/preprint"),
                titled("The same title, printed twice", "Reed, B", 2001).text(Field.DOI, "10.5555/article"))));
        Outcome<Result> outcome = merge(inputs, MAX);
        assertThat(outcome.result().corpus().works()).isEqualTo(2);
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-4706");
    }

    /** Reference managers number the works of a library; other databases have bare numbers too. */
    @Test
    void oneBareNumberDoesNotMakeTwoWorksOne() {
        Inputs inputs = new Inputs(List.of(
                corpus("a.ris", titled("Steam from nowhere and back", "Reed, B", 2001).text(Field.ID, "10023")),
                corpus("b.ris", titled("Glass that never breaks at all", "Quill, A", 2015).text(Field.ID, "10023"))));
        assertThat(merge(inputs, MAX).result().corpus().works()).isEqualTo(2);
        Inputs pubmed = new Inputs(List.of(
                corpus("a.nbib", titled("Steam from nowhere and back", "Reed, B", 2001).text(Field.ID, "10023")
                        .add(Field.IDENTIFIERS, "pmid:10023")),
                corpus("b.csv", titled("Steam", "Reed, B", 2001).text(Field.ID, "W2000").add(Field.IDENTIFIERS,
                        "pmid:10023"))));
        Corpus one = merge(pubmed, MAX).result().corpus();
        assertThat(one.works()).isOne();
        assertThat(one.text(Field.ID, 0)).contains("W2000");
        assertThat(Corpora.terms(one, Field.IDENTIFIERS, 0)).contains("pmid:10023").doesNotContain("other:10023");
    }

    /** What all works of a publisher share, and what nobody knows the giver of, says nothing. */
    @Test
    void whatNamesNoSingleWorkJoinsNone() {
        Work.Builder one = titled("Steam from nowhere and back", "Reed, B", 2001).text(Field.DOI, "10.5555")
                .add(Field.IDENTIFIERS, "other:smith2020");
        Work.Builder other = titled("Glass that never breaks at all", "Quill, A", 2015).text(Field.DOI, "10.5555")
                .add(Field.IDENTIFIERS, "other:smith2020");
        Inputs inputs = new Inputs(List.of(corpus("a.bib", one), corpus("b.bib", other)));
        assertThat(merge(inputs, MAX).result().corpus().works()).isEqualTo(2);
    }

    /** The one without a DOI could be both: the volume tells, wherever each stands; and the pair is told once. */
    @Test
    void ofSeveralThatItCouldBeARecordJoinsTheOneThatAgreesMost() {
        String title = "The same title, printed twice";
        List<Work.Builder> records = List.of(
                titled(title, "Reed, B", 2001).text(Field.VOLUME, "7"),
                titled(title, "Reed, B", 2001).text(Field.DOI, "10.5555/preprint"),
                titled(title, "Reed, B", 2001).text(Field.DOI, "10.5555/article").text(Field.VOLUME, "7"));
        for (int seed = 0; seed < 6; seed++) {
            List<Work.Builder> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            Outcome<Result> outcome = merge(new Inputs(List.of(
                    corpus("a.txt", shuffled.toArray(Work.Builder[]::new)))), MAX);
            Corpus corpus = outcome.result().corpus();
            assertThat(works(corpus)).hasSize(2);
            assertThat(IntStream.range(0, 2).filter(work -> corpus.text(Field.VOLUME, work).isPresent())
                    .mapToObj(work -> corpus.text(Field.DOI, work).orElse(""))).containsExactly("10.5555/article");
            assertThat(outcome.warnings()).singleElement()
                    .satisfies(told -> assertThat(told.message()).startsWith("2 pairs of records"));
        }
    }

    /** Web of Science gives 500 records a file, so that a study has a hundred files. */
    @Test
    void theLastOfTooManySourcesSaysForHowManyItStands() {
        List<Corpus> corpora = IntStream.range(0, 66)
                .mapToObj(file -> corpus("part-" + file, titled("A tale with the number " + file, "Reed, B", 2001)))
                .toList();
        Result result = merge(new Inputs(corpora), MAX).result();
        assertThat(result.sources().rows()).isEqualTo(64);
        assertThat(result.sources().column("source").orElseThrow().text(63)).isEqualTo("part-63 and 2 more");
        assertThat(result.sources().wholes("records").orElseThrow().values()).endsWith(1, 3);
    }

    @Test
    void namesThatDifferInASignAreSeveral() {
        Inputs inputs = new Inputs(List.of(
                corpus("a.txt", wos("Steam from nowhere").add(Field.KEYWORDS, "C++")),
                corpus("b.txt", scopus("Steam from nowhere").add(Field.KEYWORDS, "C#").add(Field.KEYWORDS, "c"))));
        assertThat(Corpora.terms(merge(inputs, MAX).result().corpus(), Field.KEYWORDS, 0))
                .contains("C++", "C#", "c");
    }

    @Test
    void mergingTwiceChangesNothing() {
        Corpus once = merge(two(), MAX).result().corpus();
        Corpus twice = merge(new Inputs(List.of(once)), MAX).result().corpus();
        assertThat(org.citeprint.testkit.Datasets.describe(twice))
                .isEqualTo(org.citeprint.testkit.Datasets.describe(once));
    }

    @Test
    void theOrderOfFilesAndRecordsDoesNotChangeTheWorks() {
        TreeSet<String> before = works(merge(two(), MAX).result().corpus());
        for (int seed = 0; seed < 10; seed++) {
            List<Corpus> corpora = new ArrayList<>(two().corpora());
            Collections.shuffle(corpora, new Random(seed));
            assertThat(works(merge(new Inputs(corpora), MAX).result().corpus())).isEqualTo(before);
        }
    }

    /** Each work as text, lists as sets. */
    private static TreeSet<String> works(Corpus corpus) {
        TreeSet<String> works = new TreeSet<>();
        IntStream.range(0, corpus.works()).forEach(work -> {
            StringBuilder text = new StringBuilder();
            for (Field field : corpus.fields()) {
                text.append(switch (field.kind()) {
                    case TEXT -> corpus.text(field, work).toString();
                    case NUMBER -> corpus.number(field, work).toString();
                    case LIST -> field == Field.AUTHORS
                            ? Corpora.terms(corpus, field, work).toString()
                            : new TreeSet<>(Corpora.terms(corpus, field, work)).toString();
                });
            }
            works.add(text.toString());
        });
        return works;
    }

    /** Volume 11, page 234 and volume 1, page 1234 have the same letters; a DOI that lost its signs is still the same. */
    @Test
    void signsInDoisPartNumbers() {
        Inputs inputs = new Inputs(List.of(corpus("a.txt",
                titled("Waves in a metal made up here", "Quill, A", 1975).text(Field.DOI, "10.5555/jofwaves.11.234"),
                titled("Glass that flows uphill", "Reed, B", 1970).text(Field.DOI, "10.5555/jofwaves.1.1234"),
                titled("Other", "Oakes, L", 1980).text(Field.DOI, "10.5555/0040-1625(73)90"),
                titled("Another", "Oakes, L", 1980).text(Field.DOI, "10.5555/00401625(73)90"),
                titled("Lost", "Oakes, L", 1980).text(Field.DOI, "10.5555/jofwaves11234"))));
        Result result = merge(inputs, MAX).result();
        assertThat(result.corpus().works()).isEqualTo(4);
        assertThat(result.works().column("method").orElseThrow().texts()).containsExactly("doi", "doi");
        assertThat(result.conflicts().column("field").orElseThrow().texts()).containsExactly("title");
    }

    @Test
    void aDoiMayStandInThePlaceOfTheIdentifier() {
        Inputs inputs = pair(titled("One", "", 0).text(Field.ID, "https://doi.org/10.5555/X-1"),
                titled("Two", "", 0).text(Field.DOI, "10.5555/x-1"));
        assertThat(merge(inputs, MAX).result().corpus().works()).isOne();
    }

    /** Meeting abstracts of a supplement, or chapters, may all bear the DOI of the whole. */
    @Test
    void aDoiThatADatabaseGivesToSeveralWorksJoinsNone() {
        List<Work.Builder> records = List.of(
                titled("Waves in a metal made up here", "Quill, A", 1975).text(Field.ID, "WOS:1").text(Field.DOI,
                        "10.5555/s"),
                titled("Glass that flows uphill", "Reed, B", 1975).text(Field.ID, "WOS:2").text(Field.DOI, "10.5555/s"),
                titled("Waves in a metal made up here", "Quill, Ann", 1975).text(Field.ID, "2-s2.0-1")
                        .text(Field.DOI, "10.5555/s"),
                titled("A work that cites", "Oakes, L", 1980).add(Field.REFERENCES,
                        "QUILL A, 1975, J W, DOI 10.5555/s"));
        for (int seed = 0; seed < 6; seed++) {
            List<Work.Builder> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            Outcome<Result> outcome = merge(new Inputs(List.of(
                    corpus("a.txt", shuffled.toArray(Work.Builder[]::new)))), MAX);
            assertThat(outcome.result().corpus().works()).isEqualTo(3);
            assertThat(outcome.result().works().column("title").orElseThrow().texts())
                    .containsOnly("Waves in a metal made up here");
            assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-1506");
        }
    }

    @Test
    void aFileGivenTwiceChangesNothing() {
        Corpus corpus = corpus("a.txt",
                titled("Editorial", "Quill, A", 2001).text(Field.VOLUME, "3").text(Field.PAGES, "1-2"),
                titled("Editorial", "Quill, A", 2001).text(Field.VOLUME, "3").text(Field.PAGES, "9"),
                titled("\u78b3\u6392\u653e\u7814\u7a76", "\u738b\u4f1f", 2009).text(Field.PAGES, "5-9"),
                titled("Editorial", "", 2001).text(Field.SOURCE, "Journal of Steam").text(Field.PAGES, "1"),
                titled("Editorial", "", 2001).text(Field.SOURCE, "Annals of Glass").text(Field.PAGES, "1"),
                wos("Steam from nowhere"));
        assertThat(works(merge(new Inputs(List.of(corpus, corpus)), MAX).result().corpus()))
                .isEqualTo(works(merge(new Inputs(List.of(corpus)), MAX).result().corpus())).hasSize(6);
    }

    @Test
    void aRecordAloneStaysAsItIs() {
        Work.Builder work = titled("One", "Quill, A", 2001).add(Field.KEYWORDS, "Steam").add(Field.KEYWORDS, "STEAM");
        Corpus merged = merge(new Inputs(List.of(corpus("a.txt", work))), MAX).result().corpus();
        assertThat(Corpora.terms(merged, Field.KEYWORDS, 0)).containsExactly("Steam", "STEAM");
    }

    @Test
    void identifiersThatMovedHaveTheirProvenance() {
        Result result = merge(two(), MAX).result();
        int row = result.provenance().column("field").orElseThrow().texts().indexOf("identifiers");
        assertThat(result.provenance().column("from").orElseThrow().text(row)).isEqualTo("scopus.csv:1");
    }

    @Test
    void aYearOfNoCalendarIsNotCutDownToOne() {
        Inputs inputs = pair(
                titled("The tale of a very long year", "Quill, A", 2020).number(Field.YEAR, (1L << 32) + 500),
                titled("The tale of a very long year", "Quill, A", 500));
        assertThat(merge(inputs, MAX).result().corpus().works()).isOne();
        assertThat(merge(pair(titled("The tale of a very long year", "Quill, A", 1900)
                .number(Field.YEAR, (1L << 32) + 500), titled("The tale of a very long year", "Quill, A", 1900)), MAX)
                .result().corpus().works()).isOne();
    }
}
