// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.bibtex.BibtexImporter;
import org.citeprint.plugins.literature.cnki.CnkiImporter;
import org.citeprint.plugins.literature.cnki.NoteExpressImporter;
import org.citeprint.plugins.literature.cochrane.CochraneImporter;
import org.citeprint.plugins.literature.crossref.CrossrefImporter;
import org.citeprint.plugins.literature.cssci.CssciImporter;
import org.citeprint.plugins.literature.csv.CsvImporter;
import org.citeprint.plugins.literature.csv.MappedImporter;
import org.citeprint.plugins.literature.endnote.EndnoteImporter;
import org.citeprint.plugins.literature.europepmc.EuropePmcImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.openalex.OpenAlexImporter;
import org.citeprint.plugins.literature.pubmed.NbibImporter;
import org.citeprint.plugins.literature.pubmed.PubmedXmlImporter;
import org.citeprint.plugins.literature.ris.RisImporter;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.plugins.literature.semantic.SemanticScholarImporter;
import org.citeprint.plugins.literature.sheet.OldWorkbooks;
import org.citeprint.plugins.literature.sheet.Workbooks;
import org.citeprint.plugins.literature.table.CochraneTableImporter;
import org.citeprint.plugins.literature.table.DimensionsImporter;
import org.citeprint.plugins.literature.table.EmbaseImporter;
import org.citeprint.plugins.literature.table.IeeeXploreImporter;
import org.citeprint.plugins.literature.table.LensImporter;
import org.citeprint.plugins.literature.table.OpenAlexTableImporter;
import org.citeprint.plugins.literature.table.PublishOrPerishImporter;
import org.citeprint.plugins.literature.table.PubmedTableImporter;
import org.citeprint.plugins.literature.table.ScopusImporter;
import org.citeprint.plugins.literature.table.SpringerImporter;
import org.citeprint.plugins.literature.table.WosTableImporter;
import org.citeprint.plugins.literature.table.ZoteroImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every importer on thousands of spoilt files, always the same ones: no exception but a problem said to the user, no
 * endless reading, a ledger that balances and agrees with the corpus. {@code -Dciteprint.mutations=20000} says how many
 * for each importer; without it there are fewer, so that the build stays quick.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedFilesTest {

    private static final int TIMES = Integer.getInteger("citeprint.mutations", 1500);
    private static final long SLOWEST = TimeUnit.SECONDS.toNanos(20);
    private static final FileOptions FILES = new FileOptions(List.of());

    private static final String WOS = "FN Clarivate Analytics Web of Science\nVR 1.0\n"
            + ("PT J\nAU Corsín Jiménez, Á\n   Wang, L\nTI Carbon in\n   trade\nDE neutrality, trade; leakage\n"
                    + "C1 [Wang, L] Univ Oslo, Oslo, Norway.\nCR Peters GP, 2008, J, V42, P1401, DOI 10.1021/es072023k\n"
                    + "TC 12\nPY 2012\nDI 10.1/abc\nUT WOS:1\nER\n\n").repeat(3)
            + "EF";
    private static final String OPENALEX = """
            {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1/a", "title": "Títle", "publication_year": 2020, \
            "authorships": [{"author": {"display_name": "A"}, "countries": ["ES"], "institutions": [{"display_name": "I"}]}], \
            "referenced_works": ["https://openalex.org/W2"], "abstract_inverted_index": {"the": [0, 2], "sea": [1]}}
            """
            .repeat(3);
    private static final String SCOPUS = "Authors,Author full names,Title,Year,Affiliations,References,EID\n"
            + "\"Ames J.; Büchner K.\",,\"Carb\"\"on\nx\",2012,\"University of Oslo, Norway\",\"A B., T, J, (2001); C\",2-s2.0-1\n"
                    .repeat(3);
    private static final String WOS_TABLE = "PT\tAU\tTI\tPY\tC1\tCR\tUT\t\n"
            + "J\tAmes, J; B, K\tCarbön \"x\t2012\t[Ames, J] Univ Oslo, Norway\tPeters, 2008, J; Small, 1973, J\tWOS:1\t\n"
                    .repeat(3);
    private static final String LENS = "\"Lens ID\",\"Title\",\"Author/s\",\"Publication Year\",\"References\"\n"
            + "\"1-2\",\"Tïtle\",\"A B; C D\",\"2012\",\"000-1; 000-2\"\n".repeat(3);
    private static final String DIMENSIONS = "\"About the data: x\"\nPublication ID,Title,PubYear,Cited references\n"
            + "pub.1,Tïtle,2012,\"[A, B|T|J|2001|1|2|3|10.1/x|pub.2|3];[C]\"\n".repeat(3);
    private static final String OPENALEX_TABLE = "Work ID,Title,Author,Year,Country\nhttps://openalex.org/W2,Tïtle,A|B,2012,NO|SE\n"
            .repeat(3);
    private static final String RIS = "TY  - JOUR\nTI  - Cárbon\nAU  - Ames, J.\nPY  - 2012//\nN1  - Cited By :3\nER  - \n\n"
            .repeat(3);
    private static final String NBIB = "PMID- 12\nOWN - NLM\nDP  - 2016 Jan\nTI  - Cárbon and\n      trade\nLID - 10.1/x [doi]\n\n"
            .repeat(3);
    private static final String ERIC = "OWN - ERIC\nTI  - Cárbon\nAU  - Ames, Jo\nOID - EJ12\nDP  - Apr 2019\nISSN - ISSN-1234-4567\n\n"
            .repeat(3);
    private static final String BIBTEX = "@article{a,\n author = {Am\\'es, J. and {B}, K.},\n title = \"Cárbon\",\n year = 2012\n}\n"
            .repeat(3);
    private static final String TABLE = "Title,Year,Authors\n\"Carbon, \"\"and\"\"\ntrade\",2012,\"Ames, J.; Büchner, K.\"\n"
            .repeat(2);

    private interface Read {
        Outcome<Corpus> of(Source source);
    }

    @TestFactory
    List<DynamicTest> importers() {
        List<DynamicTest> tests = new ArrayList<>();
        add(tests, "import.wos", WOS, s -> OperatorTester.read(new WosImporter(),
                new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), s));
        add(tests, "import.openalex lines", OPENALEX, s -> OperatorTester.read(new OpenAlexImporter(),
                new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID), s));
        add(tests, "import.openalex page", "{\"results\": [" + OPENALEX.strip().replace("\n", ",\n") + "]}",
                s -> OperatorTester.read(new OpenAlexImporter(),
                        new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID), s));
        add(tests, "import.openalex pages on lines",
                ("{\"results\": [" + OPENALEX.strip().replace("\n", ",") + "]}\n").repeat(2),
                s -> OperatorTester.read(new OpenAlexImporter(),
                        new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID), s));
        add(tests, "import.scopus", SCOPUS, s -> OperatorTester.read(new ScopusImporter(), FILES, s));
        add(tests, "import.wos-table", WOS_TABLE, s -> OperatorTester.read(new WosTableImporter(), FILES, s));
        add(tests, "import.lens", LENS, s -> OperatorTester.read(new LensImporter(), FILES, s));
        add(tests, "import.publish-or-perish", threeRows(Samples.PUBLISH_OR_PERISH),
                s -> OperatorTester.read(new PublishOrPerishImporter(), FILES, s));
        add(tests, "import.zotero", threeRows(Samples.ZOTERO),
                s -> OperatorTester.read(new ZoteroImporter(), FILES, s));
        add(tests, "import.pubmed-table", threeRows(Samples.PUBMED_TABLE),
                s -> OperatorTester.read(new PubmedTableImporter(), FILES, s));
        add(tests, "import.ieee-xplore", threeRows(Samples.IEEE_XPLORE),
                s -> OperatorTester.read(new IeeeXploreImporter(), FILES, s));
        add(tests, "import.cochrane-table", threeRows(Samples.COCHRANE_TABLE),
                s -> OperatorTester.read(new CochraneTableImporter(), FILES, s));
        add(tests, "import.embase", threeRows(Samples.EMBASE),
                s -> OperatorTester.read(new EmbaseImporter(), FILES, s));
        add(tests, "import.springer", threeRows(Samples.SPRINGER),
                s -> OperatorTester.read(new SpringerImporter(), FILES, s));
        add(tests, "import.nbib of ERIC", ERIC, s -> OperatorTester.read(new NbibImporter(), FILES, s));
        add(tests, "import.dimensions", DIMENSIONS, s -> OperatorTester.read(new DimensionsImporter(), FILES, s));
        add(tests, "import.openalex-table", OPENALEX_TABLE,
                s -> OperatorTester.read(new OpenAlexTableImporter(), FILES, s));
        add(tests, "import.ris", RIS, s -> OperatorTester.read(new RisImporter(), FILES, s));
        add(tests, "import.nbib", NBIB, s -> OperatorTester.read(new NbibImporter(), FILES, s));
        add(tests, "import.bibtex", BIBTEX, s -> OperatorTester.read(new BibtexImporter(), FILES, s));
        add(tests, "import.csv", TABLE, s -> OperatorTester.read(new CsvImporter(), new CsvImporter.Options(List.of(),
                Map.of("title", "Title", "year", "Year"), Optional.empty(), ";", CsvImporter.Quotes.DOUBLE,
                Optional.empty()), s));
        add(tests, "import.mapped", ImporterSamples.SEMANTIC_SCHOLAR, s -> OperatorTester.read(new MappedImporter(),
                new MappedImporter.Options(List.of(), Map.of("title", "title", "authors", "authors.name"), ";",
                        Optional.empty()),
                s));
        add(tests, "import.crossref", ImporterSamples.CROSSREF,
                s -> OperatorTester.read(new CrossrefImporter(), FILES, s));
        add(tests, "import.europe-pmc", ImporterSamples.EUROPE_PMC,
                s -> OperatorTester.read(new EuropePmcImporter(), FILES, s));
        add(tests, "import.semantic-scholar", ImporterSamples.SEMANTIC_SCHOLAR,
                s -> OperatorTester.read(new SemanticScholarImporter(), FILES, s));
        add(tests, "import.pubmed-xml", ImporterSamples.PUBMED_XML,
                s -> OperatorTester.read(new PubmedXmlImporter(), FILES, s));
        add(tests, "import.endnote", ImporterSamples.ENDNOTE,
                s -> OperatorTester.read(new EndnoteImporter(), FILES, s));
        add(tests, "import.endnote XML", ImporterSamples.ENDNOTE_XML,
                s -> OperatorTester.read(new EndnoteImporter(), FILES, s));
        add(tests, "import.cnki", ImporterSamples.CNKI, s -> OperatorTester.read(new CnkiImporter(), FILES, s));
        add(tests, "import.noteexpress", Samples.NOTE_EXPRESS + "\n" + Samples.NOTE_EXPRESS,
                s -> OperatorTester.read(new NoteExpressImporter(), FILES, s));
        add(tests, "import.cssci", ImporterSamples.CSSCI, s -> OperatorTester.read(new CssciImporter(), FILES, s));
        add(tests, "import.cochrane", ImporterSamples.COCHRANE,
                s -> OperatorTester.read(new CochraneImporter(), FILES, s));
        tests.add(test("import.wos-table workbook",
                Workbooks.of(List.of(List.of("Authors", "Article Title", "UT (Unique WOS ID)"),
                        List.of("Ames, J", "Carbön", "WOS:1"), List.of("Li, F", "Two", "WOS:2"))),
                0,
                s -> OperatorTester.read(new WosTableImporter(), FILES, s)));
        tests.add(test("import.wos-table old workbook", OldWorkbooks.of(OldWorkbooks.webOfScience(2)), 0,
                s -> OperatorTester.read(new WosTableImporter(), FILES, s)));
        tests.add(test("import.auto archive", Workbooks.pack("a.ris", RIS, "b.txt", WOS), 0,
                s -> OperatorTester.read(new AutoImporter(), FILES, s)));
        add(tests, "import.auto", ImporterSamples.CNKI, s -> OperatorTester.read(new AutoImporter(), FILES, s));
        tests.add(test("import.auto gzip", gzip(WOS), 0, s -> OperatorTester.read(new AutoImporter(), FILES, s)));
        tests.add(test("import.auto old workbook", OldWorkbooks.of(OldWorkbooks.webOfScience(2)), 0,
                s -> OperatorTester.read(new AutoImporter(), FILES, s)));
        add(tests, "import.auto JSON", ImporterSamples.CROSSREF,
                s -> OperatorTester.read(new AutoImporter(), FILES, s));
        add(tests, "import.auto in a named encoding", RIS, s -> OperatorTester.read(new AutoImporter(),
                new FileOptions(List.of(), Optional.of(Charset.forName("EUC-KR"))), s));
        return tests;
    }

    private static String threeRows(String table) {
        String row = table.substring(table.indexOf('\n') + 1);
        return table + row + row;
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void add(List<DynamicTest> tests, String name, String text, Read read) {
        tests.add(test(name, text.getBytes(StandardCharsets.UTF_8), TIMES / 3, read));
    }

    /** At least so many works must still be read, or the test would show nothing. */
    private static DynamicTest test(String name, byte[] sound, int least, Read read) {
        return DynamicTest.dynamicTest(name, () -> {
            long works = 0;
            long refused = 0;
            byte[] other = (RIS + WOS + BIBTEX + ImporterSamples.CROSSREF).getBytes(StandardCharsets.UTF_8);
            assertThat(read.of(Source.of("spoilt", sound)).result().works()).isPositive();
            for (int seed = 0; seed < TIMES; seed++) {
                Mutator mutator = new Mutator(seed, other);
                byte[] bytes = mutator.spoil(seed % 8 == 0 ? mutator.recoded(sound) : sound);
                int kept = works(read, bytes, seed);
                works += Math.max(kept, 0);
                refused += kept < 0 ? 1 : 0;
            }
            System.out.printf("%s: %d spoilt files, %d works kept, %d files refused%n", name, TIMES, works, refused);
            assertThat(works).isGreaterThanOrEqualTo(least);
        });
    }

    /** How many works were kept; -1 when the file was refused. */
    private static int works(Read read, byte[] bytes, int seed) {
        long start = System.nanoTime();
        try {
            Outcome<Corpus> outcome = read.of(Source.of("spoilt", bytes));
            long kept = outcome.ledger().entries().stream().filter(entry -> entry.unit().equals("works"))
                    .mapToLong(LedgerEntry::kept).sum();
            assertThat(kept).as("seed %d", seed).isEqualTo(outcome.result().works());
            return outcome.result().works();
        } catch (ProblemException e) {
            assertThat(e.problems()).isNotEmpty().extracting(Problem::code)
                    .allSatisfy(code -> assertThat(code).startsWith("CP-30"));
            return -1;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ": " + e, e);
        } finally {
            assertThat(System.nanoTime() - start).as("time for seed %d", seed).isLessThan(SLOWEST);
        }
    }
}
