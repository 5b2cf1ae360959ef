// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.thesaurus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.Corpora;
import org.citeprint.plugins.corpus.thesaurus.ThesaurusReplacement.Options;
import org.citeprint.plugins.corpus.thesaurus.ThesaurusReplacement.Result;
import org.citeprint.testkit.OperatorContract;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThesaurusReplacementTest extends OperatorContract<Corpus, Options, Result> {

    private static final Corpus CORPUS = Corpora.lists(Field.KEYWORDS,
            List.of(List.of("CO2", "study"), List.of("Carbon Dioxide", "co2"), List.of("steel")));

    private static Outcome<Result> replace(String name, String text) {
        return OperatorTester.run(new ThesaurusReplacement(), CORPUS,
                new Options(List.of(new Glob(name)), List.of(Field.KEYWORDS)),
                Source.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    protected Operator<Corpus, Options, Result> operator() {
        return new ThesaurusReplacement();
    }

    @Override
    protected Corpus inputs() {
        return CORPUS;
    }

    @Override
    protected Options options() {
        return new Options(List.of(new Glob("t.txt")), List.of(Field.KEYWORDS));
    }

    @Override
    protected List<Source> sources() {
        return List.of(Source.of("t.txt", "label\treplace by\nco2\tcarbon dioxide\nnobody\tnothing\n"
                .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.txt | label\treplace by;co2\tcarbon dioxide;Carbon Dioxide\tcarbon dioxide;study\t",
                "t.csv | label,replace by;co2,carbon dioxide;\"carbon dioxide\",carbon dioxide;study,",
                "t.yaml | replace:;  carbon dioxide: [CO2, Carbon  Dioxide];remove: [study]"})
    void everyFormatSaysTheSame(String name, String lines) {
        Outcome<Result> outcome = replace(name, lines.replace(';', '\n'));
        assertThat(Corpora.terms(outcome.result().corpus(), Field.KEYWORDS, 0)).containsExactly("carbon dioxide");
        assertThat(Corpora.terms(outcome.result().corpus(), Field.KEYWORDS, 1)).containsExactly("carbon dioxide");
        assertThat(Corpora.terms(outcome.result().corpus(), Field.KEYWORDS, 2)).containsExactly("steel");
        assertThat(outcome.ledger().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.read()).isEqualTo(5);
            assertThat(entry.kept()).isEqualTo(2);
            assertThat(entry.merged()).isEqualTo(2);
            assertThat(entry.rejected()).isEqualTo(1);
        });
    }

    @Test
    void citeSpaceKeepsWhatStandsBeforeTheSign() {
        Corpus corpus = replace("citespace.alias", "steel#CO2\nsteel#carbon dioxide\n").result().corpus();
        assertThat(Corpora.terms(corpus, Field.KEYWORDS, 0)).containsExactly("steel", "study");
        assertThat(Corpora.terms(corpus, Field.KEYWORDS, 1)).containsExactly("steel");
    }

    /** CiteSpace marks terms, among them such as have its sign in them. */
    @Test
    void citeSpaceMarksTerms() {
        Corpus corpus = replace("citespace.alias", "@PHRASEsteel#@PHRASECO2\n@PHRASEC##@PHRASEstudy\n").result()
                .corpus();
        assertThat(Corpora.terms(corpus, Field.KEYWORDS, 0)).containsExactly("steel", "C#");
    }

    /** Terms that begin with the sign of remarks or have quotes in them, remarks, and the empty rows of spreadsheets. */
    @ParameterizedTest
    @ValueSource(strings = {"\t", ","})
    void noTermIsTakenForARemark(String separator) {
        Corpus awkward = Corpora.lists(Field.KEYWORDS, List.of(List.of("#MeToo", "\"smart\" grid", "5\" pipe")));
        Source file = Source.of("t.txt", """
                # my thesaurus
                label|replace by
                #metoo|me too
                # the grids|
                "smart" grid|smart grid
                "5"" pipe"|pipe
                |
                """.replace("# the grids|", "# the grids").replace("|", separator).getBytes(StandardCharsets.UTF_8));
        Outcome<Result> outcome = OperatorTester.run(new ThesaurusReplacement(), awkward,
                new Options(List.of(new Glob("t.txt")), List.of(Field.KEYWORDS)), file);
        assertThat(Corpora.terms(outcome.result().corpus(), Field.KEYWORDS, 0))
                .containsExactly("me too", "smart grid", "pipe");
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void replacementsAreFollowed() {
        Corpus corpus = replace("t.txt", "label\treplace by\nco2\tcarbon dioxide\ncarbon dioxide\tgas\n").result()
                .corpus();
        assertThat(Corpora.terms(corpus, Field.KEYWORDS, 1)).containsExactly("gas");
    }

    @Test
    void faultsAreToldWithTheirLine() {
        assertThatThrownBy(() -> replace("t.txt", "label\treplace by\nco2\ta\nCO2\tb\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("t.txt:3: error[CP-4708]");
        assertThatThrownBy(() -> replace("t.txt", "label\treplace by\na\tb\nb\ta\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("t.txt:2: error[CP-4708]");
        assertThatThrownBy(() -> replace("t.txt", "co2 carbon dioxide\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("t.txt:1: error[CP-4707]");
        assertThatThrownBy(() -> replace("t.yaml", "replace: [a]\n"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("t.yaml:1:11: error[CP-4707]");
        assertThatThrownBy(() -> new Options(List.of(), List.of(Field.TITLE)))
                .isInstanceOf(ProblemException.class).hasMessageContaining("CP-4709");
    }

    @Test
    void termsThatNobodyUsesAreWarnedOf() {
        assertThat(replace("t.txt", "label\treplace by\nco3\tcarbon dioxide\n").warnings()).singleElement()
                .satisfies(warning -> assertThat(warning.toString()).contains("t.txt:2", "CP-4710", "`co3`"));
    }

    @Test
    void aFileWithoutTermsIsWarnedOf() {
        for (String text : List.of("", "label\treplace by\n")) {
            assertThat(replace("t.txt", text).warnings()).extracting(Problem::code).containsExactly("CP-4122");
        }
    }

    @Test
    void aTermThatIsRemovedAndReplacedIsToldInWords() {
        assertThatThrownBy(() -> replace("t.yaml", "replace: { steel: [co2] }\nremove: [co2]\n"))
                .hasMessageContaining("`co2` is removed here and becomes `steel` at t.yaml:1");
    }
}
