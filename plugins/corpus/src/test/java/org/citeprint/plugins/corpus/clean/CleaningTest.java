// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.corpus.Corpora;
import org.citeprint.plugins.corpus.clean.Cleaning.Options;
import org.citeprint.plugins.corpus.clean.Cleaning.Result;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CleaningTest extends OperatorContract<Corpus, Options, Result> {

    private static final Options ALL = new Options(List.of(KeywordForm.values()), true, true, true);

    private static Outcome<Result> clean(Corpus corpus) {
        return OperatorTester.run(new Cleaning(), corpus, ALL);
    }

    private static List<String> cleaned(Field field, String... values) {
        Corpus corpus = clean(Corpora.lists(field, List.of(values).stream().map(List::of).toList())).result().corpus();
        return IntStream.range(0, values.length).mapToObj(work -> String.join("|", Corpora.terms(corpus, field, work)))
                .toList();
    }

    @Override
    protected Operator<Corpus, Options, Result> operator() {
        return new Cleaning();
    }

    @Override
    protected Corpus inputs() {
        return Corpora.of(
                Work.builder().add(Field.KEYWORDS, "Carbon-Tax").add(Field.AUTHORS, "Quill, A.")
                        .add(Field.COUNTRIES, "Peoples R China").add(Field.INSTITUTIONS, "Univ Nowhere"),
                Work.builder().add(Field.KEYWORDS, "carbon taxes").add(Field.AUTHORS, "Quill, Ann")
                        .add(Field.AUTHOR_IDS, "Quill, Ann = orcid:0000-0001").add(Field.COUNTRIES, "Atlantis")
                        .add(Field.INSTITUTIONS, "University of Nowhere"));
    }

    @Override
    protected Options options() {
        return ALL;
    }

    @Test
    void theMostFrequentSpellingStays() {
        assertThat(cleaned(Field.KEYWORDS, "Carbon tax", "carbon-taxes", "carbon-taxes", "steel"))
                .containsExactly("carbon-taxes", "carbon-taxes", "carbon-taxes", "steel");
        Options none = new Options(List.of(), true, true, true);
        Corpus corpus = Corpora.lists(Field.KEYWORDS, List.of(List.of("Steel"), List.of("steel")));
        assertThat(OperatorTester.run(new Cleaning(), corpus, none).result().corpus().terms(Field.KEYWORDS).size())
                .isEqualTo(2);
    }

    @Test
    void aShorterNameBecomesTheOnlyFullerOne() {
        assertThat(cleaned(Field.AUTHORS, "Quill, A.", "Quill, Ann M.", "Quill, Ann"))
                .containsExactly("Quill, Ann M.", "Quill, Ann M.", "Quill, Ann M.");
        assertThat(cleaned(Field.AUTHORS, "Quill, A.", "Quill, Ann", "Quill, Arne"))
                .containsExactly("Quill, A.", "Quill, Ann", "Quill, Arne");
        assertThat(cleaned(Field.AUTHORS, "van der Zwaan, J.", "Zwaan, Jan van der", "Corsín Jiménez, Á."))
                .containsExactly("Zwaan, Jan van der", "Zwaan, Jan van der", "Corsín Jiménez, Á.");
        assertThat(cleaned(Field.AUTHORS, "Cheng, Yang", "Cheng, Yan", "Cheng, Yu"))
                .containsExactly("Cheng, Yang", "Cheng, Yan", "Cheng, Yu");
        assertThat(cleaned(Field.AUTHORS, "Chen, Ye", "Chen, YH")).containsExactly("Chen, Ye", "Chen, YH");
    }

    @Test
    void orcidJoinsAndSeparates() {
        Corpus corpus = clean(Corpora.of(
                author("Wang, Y.", "0000-0001"), author("Wang, Yi", "0000-0001"), author("Wang, Yi", "0000-0002")))
                .result().corpus();
        assertThat(Corpora.terms(corpus, Field.AUTHORS, 0)).containsExactly("Wang, Yi (0000-0001)");
        assertThat(Corpora.terms(corpus, Field.AUTHORS, 1)).containsExactly("Wang, Yi (0000-0001)");
        assertThat(Corpora.terms(corpus, Field.AUTHORS, 2)).containsExactly("Wang, Yi (0000-0002)");
    }

    private static Work.Builder author(String name, String orcid) {
        return Work.builder().add(Field.AUTHORS, name).add(Field.AUTHOR_IDS, name + " = orcid:" + orcid);
    }

    @Test
    void institutionsAreOneByRorAndByTheirWords() {
        assertThat(cleaned(Field.INSTITUTIONS, "Univ Nowhere", "University of Nowhere", "University of Nowhere",
                "Nowhere University")).containsExactly("University of Nowhere", "University of Nowhere",
                        "University of Nowhere", "Nowhere University");
        Corpus corpus = clean(Corpora.of(
                Work.builder().add(Field.INSTITUTIONS, "Nowhere Tech")
                        .add(Field.INSTITUTION_IDS, "Nowhere Tech = ror:1"),
                Work.builder().add(Field.INSTITUTIONS, "Technical University of Nowhere")
                        .add(Field.INSTITUTION_IDS, "Technical University of Nowhere = ror:1")))
                .result().corpus();
        assertThat(corpus.terms(Field.INSTITUTIONS).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"England,GBR", "Scotland,GBR", "Wales,GBR", "North Ireland,GBR", "Peoples R China,CHN",
        "West Germany,DEU", "Fed Rep Ger,DEU", "Ger Dem Rep,DEU", "U Arab Emirates,ARE", "Turkiye,TUR", "Türkiye,TUR",
        "Turkey,TUR", "USSR,RUS", "Czechoslovakia,CZE", "Yugoslavia,SRB", "Serbia Monteneg,SRB", "Cote Ivoire,CIV",
        "Rep Congo,COG", "Dem Rep Congo,COD", "South Korea,KOR", "Viet Nam,VNM", "Bosnia & Herceg,BIH",
        "Neth Antilles,CUW", "Swaziland,SWZ", "Byelarus,BLR", "Trinid & Tobago,TTO", "usa,USA", "NLD,NLD", "Burma,MMR",
        "Zaire,COD", "Macedonia,MKD", "Kosovo,SRB", "Taiwan,TWN", "Papua N Guinea,PNG", "GBR,GBR"})
    void awkwardCountriesHaveTheirCode(String name, String code) {
        assertThat(cleaned(Field.COUNTRIES, name)).containsExactly(code);
    }

    @Test
    void whatIsNoCountryIsRemovedAndCounted() {
        Outcome<Result> outcome = clean(inputs());
        LedgerEntry countries = outcome.ledger().entries().stream()
                .filter(entry -> entry.subject().equals("countries")).findFirst().orElseThrow();
        assertThat(countries.rejections()).singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("no country of ISO 3166-1"));
        assertThat(outcome.result().changes().column("from").orElseThrow().texts())
                .contains("Peoples R China", "Atlantis", "University of Nowhere");
    }
}
