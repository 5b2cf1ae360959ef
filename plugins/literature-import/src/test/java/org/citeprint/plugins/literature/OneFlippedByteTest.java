// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.bibtex.BibtexImporter;
import org.citeprint.plugins.literature.cnki.CnkiImporter;
import org.citeprint.plugins.literature.cochrane.CochraneImporter;
import org.citeprint.plugins.literature.crossref.CrossrefImporter;
import org.citeprint.plugins.literature.cssci.CssciImporter;
import org.citeprint.plugins.literature.endnote.EndnoteImporter;
import org.citeprint.plugins.literature.europepmc.EuropePmcImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.openalex.OpenAlexImporter;
import org.citeprint.plugins.literature.pubmed.NbibImporter;
import org.citeprint.plugins.literature.pubmed.PubmedXmlImporter;
import org.citeprint.plugins.literature.ris.RisImporter;
import org.citeprint.plugins.literature.semantic.SemanticScholarImporter;
import org.citeprint.plugins.literature.table.DimensionsImporter;
import org.citeprint.plugins.literature.table.LensImporter;
import org.citeprint.plugins.literature.table.ScopusImporter;
import org.citeprint.plugins.literature.table.WosTableImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One wrong byte harms one record at most: of five small records every byte of the second, and of what stands behind it,
 * is spoilt in turn, in every bit and by signs that formats are made of. The others must come out as they do of the sound
 * file.
 */
class OneFlippedByteTest {

    private static final int RECORDS = 5;
    private static final int SPOILT = 1;
    private static final byte[] SIGNS = "\n\t\"{}]<&,;@% \0\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    private static final FileOptions FILES = new FileOptions(List.of());

    /** How a format parts a head, records and a tail. */
    private record Sample(String head, String record, String between, String tail) {

        String record(int number) {
            return record.replace("$$", Integer.toString(number));
        }

        String whole() {
            List<String> records = IntStream.range(0, RECORDS).mapToObj(this::record).toList();
            return head + String.join(between, records) + tail;
        }

        int begin() {
            return bytes(head + (record(0) + between).repeat(SPOILT)).length;
        }

        int end() {
            return begin() + bytes(record(SPOILT) + between).length;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <O extends Record> DynamicTest test(String name, Operator<None, O, Corpus> importer, O options,
            Sample sample) {
        return test(name, importer, options, sample, 0);
    }

    /** Of records that nothing but a mark of so many letters parts, a line end within it leaves none: that is not tried. */
    private static <O extends Record> DynamicTest test(String name, Operator<None, O, Corpus> importer, O options,
            Sample sample, int mark) {
        return DynamicTest.dynamicTest(name, () -> {
            byte[] sound = bytes(sample.whole());
            List<String> expected = works(read(importer, options, sound));
            assertThat(expected).hasSize(RECORDS).doesNotHaveDuplicates();
            Map<Integer, Set<String>> harm = new TreeMap<>();
            for (int at = sample.begin(); at < sample.end(); at++) {
                for (byte other : others(sound[at])) {
                    if (other == '\n' && at < sample.begin() + mark) {
                        continue;
                    }
                    byte[] spoilt = sound.clone();
                    spoilt[at] = other;
                    Set<String> found = new HashSet<>(works(read(importer, options, spoilt)));
                    int lost = (int) expected.stream().filter(work -> !found.contains(work)).count();
                    int far = found.contains(expected.get(0)) && found.contains(expected.get(3))
                            && found.contains(expected.get(4)) ? 0 : 10;
                    if (lost > 1 || far > 0) {
                        harm.computeIfAbsent(lost + far, key -> new HashSet<>())
                                .add("byte " + (at - sample.begin()) + " as " + (other & 0xFF) + " "
                                        + works(read(importer, options, spoilt)));
                    }
                }
            }
            assertThat(harm).isEmpty();
        });
    }

    private static Set<Byte> others(byte sound) {
        Set<Byte> others = new HashSet<>();
        for (int bit = 0; bit < Byte.SIZE; bit++) {
            others.add((byte) (sound ^ (1 << bit)));
        }
        for (byte sign : SIGNS) {
            others.add(sign);
        }
        others.remove(sound);
        return others;
    }

    private static <O extends Record> Optional<Corpus> read(Operator<None, O, Corpus> importer, O options,
            byte[] bytes) {
        try {
            return Optional.of(OperatorTester.read(importer, options, Source.of("file", bytes)).result());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** Each work as a text. */
    private static List<String> works(Optional<Corpus> corpus) {
        List<String> works = new ArrayList<>();
        corpus.ifPresent(found -> IntStream.range(0, found.works()).forEach(work -> {
            StringBuilder text = new StringBuilder();
            for (Field field : Field.values()) {
                text.append(switch (field.kind()) {
                    case TEXT -> found.text(field, work).orElse("");
                    case NUMBER -> found.number(field, work).toString();
                    case LIST -> ImporterText.list(found, field, work).toString();
                }).append('|');
            }
            works.add(text.toString().replaceAll("[|\\[\\]]+", "|"));
        }));
        return works;
    }

    @TestFactory
    List<DynamicTest> formats() {
        return List.of(
                test("import.wos", new WosImporter(), new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT),
                        new Sample("FN Clarivate Analytics Web of Science\nVR 1.0\n",
                                "PT J\nAU Am\u00e9s, J\n   Li, F\nTI Steam $$ in\n   trade\nCR X, 2001, J, V1\nPY 2012\nUT WOS:$$\nER\n",
                                "\n", "EF")),
                test("import.wos without blank lines", new WosImporter(),
                        new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT),
                        new Sample("FN Clarivate Analytics Web of Science\nVR 1.0\n",
                                "PT J\nAU Am\u00e9s, J\nTI Steam $$\nPY 2012\nUT WOS:$$\nER", "\n", "\nEF")),
                test("import.ris without blank lines", new RisImporter(), FILES,
                        new Sample("", "TY  - JOUR\nTI  - St\u00e9am $$\nAU  - Ames, J\nPY  - 2012\nER  - ", "\n", "")),
                test("import.endnote without blank lines", new EndnoteImporter(), FILES,
                        new Sample("", "%0 Journal Article\n%A Ames, J\n%T St\u00e9am $$\n%D 2012", "\n", ""), 2),
                test("import.cnki without blank lines", new CnkiImporter(), FILES,
                        new Sample("", "RT Journal Article\nSR 1\nA1 \u738b\u4f1f;\nT1 \u78b3 $$\nYR 2009", "\n", ""),
                        2),
                test("import.bibtex on one line", new BibtexImporter(), FILES,
                        new Sample("", "@article{k$$, author = {Ames, J}, title = {St\u00e9am}, year = 2012}", "\n",
                                "")),
                test("import.openalex", new OpenAlexImporter(),
                        new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID),
                        new Sample("",
                                "{\"id\":\"https://openalex.org/W$$\",\"title\":\"St\u00e9am\",\"publication_year\":2012,"
                                        + "\"authorships\":[{\"author\":{\"display_name\":\"A\"}}]}",
                                "\n", "\n")),
                test("import.openalex page", new OpenAlexImporter(),
                        new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID),
                        new Sample("{\"meta\":{},\"results\":[",
                                "{\"id\":\"https://openalex.org/W$$\",\"title\":\"St\u00e9am\",\"publication_year\":2012}",
                                ",\n",
                                "]}")),
                test("import.ris", new RisImporter(), FILES,
                        new Sample("", "TY  - JOUR\nID  - $$\nTI  - St\u00e9am\nAU  - Ames, J\nPY  - 2012\nER  - \n",
                                "\n", "")),
                test("import.nbib", new NbibImporter(), FILES,
                        new Sample("", "PMID- 1$$\nOWN - NLM\nDP  - 2012 Jan\nTI  - St\u00e9am and\n      trade\n",
                                "\n", "")),
                test("import.bibtex", new BibtexImporter(), FILES,
                        new Sample("",
                                "@article{k$$,\n author = {Am\\'es, J},\n title = {St\u00e9am},\n year = 2012\n}\n",
                                "\n",
                                "")),
                test("import.endnote", new EndnoteImporter(), FILES,
                        new Sample("", "%0 Journal Article\n%A Ames, J\n%T St\u00e9am $$\n%D 2012\n", "\n", "")),
                test("import.endnote XML", new EndnoteImporter(), FILES, new Sample("<xml><records>",
                        "<record><titles><title>St\u00e9am $$</title></titles><dates><year>2012</year></dates></record>",
                        "\n",
                        "</records></xml>")),
                test("import.pubmed-xml", new PubmedXmlImporter(), FILES, new Sample("<PubmedArticleSet>\n",
                        "<PubmedArticle><MedlineCitation><PMID>1$$</PMID><Article><ArticleTitle>St\u00e9am</ArticleTitle>"
                                + "</Article></MedlineCitation></PubmedArticle>",
                        "\n", "</PubmedArticleSet>")),
                test("import.cnki", new CnkiImporter(), FILES,
                        new Sample("", "RT Journal Article\nSR 1\nA1 \u738b\u4f1f;\nT1 \u78b3 $$\nYR 2009\nDS CNKI\n",
                                "\n", "")),
                test("import.cssci", new CssciImporter(), FILES, new Sample("",
                        "\u3010\u6765\u6e90\u7bc7\u540d\u3011\u78b3 $$\n\u3010\u6765\u6e90\u4f5c\u8005\u3011\u738b\u4f1f\n"
                                + "\u3010\u5e74\u4ee3\u5377\u671f\u30112014,33(2):104-114\n--------------------\n",
                        "", "")),
                test("import.cochrane", new CochraneImporter(), FILES,
                        new Sample("", "Record #1$$ of 5\nID: CN-$$\nTI: St\u00e9am\nYR: 2012\n", "\n", "")),
                test("import.crossref", new CrossrefImporter(), FILES, new Sample("{\"message\":{\"items\":[",
                        "{\"DOI\":\"10.1234/$$\",\"title\":[\"St\u00e9am\"],\"is-referenced-by-count\":7}", ",\n",
                        "]}}")),
                test("import.europe-pmc", new EuropePmcImporter(), FILES, new Sample(
                        "{\"resultList\":{\"result\":[",
                        "{\"id\":\"1$$\",\"source\":\"MED\",\"title\":\"St\u00e9am\",\"pubYear\":\"2019\"}", ",\n",
                        "]}}")),
                test("import.semantic-scholar", new SemanticScholarImporter(), FILES, new Sample("",
                        "{\"paperId\":\"$$\",\"title\":\"St\u00e9am\",\"year\":2012,\"citationCount\":5}", "\n", "\n")),
                test("import.scopus", new ScopusImporter(), FILES,
                        new Sample("Authors,Title,Year,References,EID\n",
                                "\"Ames J.; Li F.\",\"St\u00e9am, \"\"and\"\"\nx\",2012,\"A B., T, J, (2001); C\",2-s2.0-$$",
                                "\n",
                                "\n")),
                test("import.wos-table", new WosTableImporter(), FILES, new Sample("PT\tAU\tTI\tPY\tUT\t\n",
                        "J\tAmes, J; B, K\tSt\u00e9am\t2012\tWOS:$$\t", "\n", "\n")),
                test("import.lens", new LensImporter(), FILES,
                        new Sample("\"Lens ID\",\"Title\",\"Author/s\",\"Publication Year\",\"References\"\n",
                                "\"$$\",\"St\u00e9am\",\"A B; C D\",\"2012\",\"000-1; 000-2\"", "\n", "\n")),
                test("import.dimensions", new DimensionsImporter(), FILES, new Sample(
                        "Publication ID,Title,PubYear,Authors\n", "pub.$$,\"St\u00e9am, x\",2012,\"Ames, J\"", "\n",
                        "\n")));
    }
}
