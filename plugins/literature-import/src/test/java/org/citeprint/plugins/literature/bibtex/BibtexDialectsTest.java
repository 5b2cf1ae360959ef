// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BibtexDialectsTest {

    private static Outcome<Corpus> read(String text) {
        return ImporterText.read(new BibtexImporter(), text);
    }

    private static List<String> authors(String value) {
        return ImporterText.list(read("@article{a,\n author = {" + value + "},\n title = {T}\n}\n").result(),
                Field.AUTHORS, 0);
    }

    /** What Web of Science printed ahead of an issue has no year of its own; it called the date by three names. */
    @ParameterizedTest
    @ValueSource(
            strings = {"EarlyAccessDate = {{DEC 2021}},", "EarlyAccessDate = {DEC 2021},",
                "Early Access Date = {{MAR 2021}},", "Early Access Date = {{JULY}},\nEarly Access Year = {{2021}},"})
    void takesTheYearOfEarlyAccess(String date) {
        Outcome<Corpus> outcome = read("@article{ WOS:1,\nAuthor = {Ames, J},\nTitle = {One},\n" + date
                + "\nUnique-ID = {WOS:1},\n}\n");
        assertThat(outcome.result().number(Field.YEAR, 0)).hasValue(2021);
        assertThat(ImporterText.rejections(outcome, "years")).isEmpty();
    }

    /** The small letter of a capital I with a dot is two signs long. */
    @Test
    void partsAuthorsBehindCapitalIWithADot() {
        assertThat(authors("\u0130lhami Ad and \u0130pek \u0130z and Ames, J. AND Brown, K."))
                .containsExactly("Ad, \u0130lhami", "\u0130z, \u0130pek", "Ames, J.", "Brown, K.");
    }

    /** The grammar of BibTeX: without a comma the family name is last, with the small words before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            John A. Ames | Ames, John A.
            Y. {Zhang} | Zhang, Y.
            Jan van der Berg | van der Berg, Jan
            Ana {de Souza Lima} | de Souza Lima, Ana
            John Ames Jr. | Ames Jr., John
            Wei Wang 0001 | Wang, Wei 0001
            Jos{\\'e}~M. Lima | Lima, José M.
            {J. K. van Ames} | van Ames, J. K.
            Ames J. | Ames J.
            Ames JK | Ames JK
            Ames E\u0301M | Ames E\u0301M
            Ames, John | Ames, John
            {World Bank Group} | World Bank Group
            World Bank Group | World Bank Group
            Ministry of Health | Ministry of Health
            ludwig van | van, ludwig
            Plato | Plato
            """)
    void writesFamilyNamesFirst(String written, String name) {
        assertThat(authors(written)).containsExactly(name);
    }

    /** The Astrophysics Data System names journals by macros of LaTeX and numbers articles in {@code eid}. */
    @Test
    void readsWhatAstronomersExport() {
        Corpus corpus = read("""
                @ARTICLE{2020A&A...641A...6M,
                       author = {{Made Up Collaboration} and {Akr{\\'a}mi}, Y.},
                        title = "{Made up results. VI. Parameters}",
                      journal = {\\aap},
                         year = 2020,
                       volume = {641},
                          eid = {A6},
                archivePrefix = {arXiv},
                       eprint = {1807.06209v2},
                       adsurl = {https://ui.adsabs.harvard.edu/abs/2020A&A...641A...6M}
                }
                @ARTICLE{2021Made..650A...6B,
                       author = {{B{\\"o}hm}, K.},
                        title = "{Another}",
                      journal = {\\madeupj},
                          eid = {A6},
                        pages = {6-9},
                       eprint = {https://example.org/doi/pdf/10.5555/1}
                }
                """).result();
        assertThat(corpus.text(Field.SOURCE, 0)).contains("Astronomy and Astrophysics");
        assertThat(corpus.text(Field.SOURCE, 1)).contains("madeupj");
        assertThat(corpus.text(Field.ID, 0)).contains("2020A&A...641A...6M");
        assertThat(corpus.text(Field.ID, 1)).contains("2021Made..650A...6B");
        assertThat(corpus.text(Field.PAGES, 0)).contains("A6");
        assertThat(corpus.text(Field.PAGES, 1)).contains("6-9");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("arxiv:1807.06209");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 1)).isEmpty();
    }

    @Test
    void findsNumbersOfArxivAndOfArticles() {
        Corpus corpus = read("""
                @misc{a, title = {One}, eprint = {hep-th/9901001}, eprinttype = {arxiv}}
                @article{b, title = {Two}, journal = {arXiv preprint arXiv:2301.01234}, articleno = {Article 21}}
                """).result();
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 0)).containsExactly("arxiv:hep-th/9901001");
        assertThat(ImporterText.list(corpus, Field.IDENTIFIERS, 1)).containsExactly("arxiv:2301.01234");
        assertThat(corpus.text(Field.PAGES, 1)).contains("21");
    }

    /** Web of Science breaks lines between a backslash and its brace. */
    @Test
    void readsOnBehindALineBrokenBetweenBackslashAndBrace() {
        Outcome<Corpus> outcome = read("""
                @article{ WOS:1,
                Title = {One},
                Abstract = {We use \\textbackslash{}end\\{document\\
                   } and GPT\\_\\
                   \\{5\\} here.},
                Year = {2024},
                Unique-ID = {WOS:1},
                }

                @article{ WOS:2,
                Title = {Two},
                Abstract = {Ends \\\\
                   },
                Year = {2023},
                }
                """);
        assertThat(years(outcome.result())).isEqualTo(Map.of("One", 2024L, "Two", 2023L));
        assertThat(outcome.warnings()).isEmpty();
    }

    /** Scopus makes keys of family names, commas and all. */
    @Test
    void readsKeysWithCommas() {
        Outcome<Corpus> outcome = read("""
                @ARTICLE{Ames, Jr2022,
                	author = {Ames, John},
                	title = {One},
                	year = {2022}
                }
                @article{b, title = {Two}, year = 2021}
                """);
        assertThat(years(outcome.result())).isEqualTo(Map.of("One", 2022L, "Two", 2021L));
        assertThat(outcome.result().text(Field.ID, 0)).contains("Ames, Jr2022");
        assertThat(outcome.warnings()).isEmpty();
    }

    /** Without its letters the one title would be that of the other. */
    @Test
    void keepsTheSignsOfTitles() {
        Corpus corpus = read("""
                @article{a, title = {Of $\\Lambda$CDM, 28 {\\ensuremath{\\mu}}m and $z \\sim 2 \\pm 1$ at 10~\\AA}}
                @article{b, title = {The {$\\alpha$}-effect in \\textit{E. coli}}}
                """).result();
        assertThat(corpus.text(Field.TITLE, 0).orElseThrow().replace("$", ""))
                .isEqualTo("Of \u039BCDM, 28 \u03BCm and z ~2 \u00B11 at 10~\u00C5");
        assertThat(corpus.text(Field.TITLE, 1).orElseThrow().replace("$", ""))
                .isEqualTo("The \u03B1-effect in E. coli");
    }

    private static Map<String, Long> years(Corpus corpus) {
        Map<String, Long> years = new TreeMap<>();
        for (int work = 0; work < corpus.works(); work++) {
            years.put(corpus.text(Field.TITLE, work).orElseThrow(), corpus.number(Field.YEAR, work).orElse(0));
        }
        return years;
    }
}
