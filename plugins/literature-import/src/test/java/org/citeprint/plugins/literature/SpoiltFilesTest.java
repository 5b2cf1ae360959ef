// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.bibtex.BibtexImporter;
import org.citeprint.plugins.literature.csv.CsvImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.openalex.OpenAlexImporter;
import org.citeprint.plugins.literature.pubmed.NbibImporter;
import org.citeprint.plugins.literature.ris.RisImporter;
import org.citeprint.plugins.literature.wos.WosImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong with a file: no exception but a problem said to the user, and a ledger that balances. */
class SpoiltFilesTest {

    private static final int TIMES = 2000;

    private static final String WOS = """
            FN Clarivate Analytics Web of Science
            VR 1.0
            """ + """
            PT J
            AU Corsín Jiménez, Á
               Wang, L
            TI Carbon neutrality in
               international trade
            DE carbon neutrality, trade; leakage
            C1 [Wang, L] Washington Univ, St. Louis, MO 63130 USA.
               CICERO, Oslo, Norway.
            CR Peters GP, 2008, ENVIRON SCI TECHNOL, V42, P1401, DOI 10.1021/es072023k
            TC 12
            PY 2012
            DI 10.1/abc
            UT WOS:1
            ER

            """.repeat(6) + "EF";

    private static final String LINES = """
            {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1/a", "title": "Títle", "publication_year": 2020, \
            "authorships": [{"author": {"display_name": "A"}, "countries": ["ES"], "institutions": [{"display_name": "I"}]}], \
            "keywords": [{"display_name": "k"}], "referenced_works": ["https://openalex.org/W2"], \
            "abstract_inverted_index": {"the": [0, 2], "sea": [1]}, "biblio": {"volume": "3"}}
            """
            .repeat(6);

    private static final String TABLE = "Title,Year,Authors,DOI\n"
            + "\"Carbon, \"\"and\"\"\ntrade\",2012,\"Ames, J.; Büchner, K.\",10.1/x\nOther,2013,x,\n".repeat(6);

    @Test
    void webOfScience() throws IOException {
        spoil(new WosImporter(), new WosImporter.Options(List.of(), WosImporter.AuthorNames.SHORT), WOS);
    }

    @Test
    void openAlexLines() throws IOException {
        spoil(new OpenAlexImporter(), openAlex(), LINES);
    }

    @Test
    void openAlexPage() throws IOException {
        spoil(new OpenAlexImporter(), openAlex(), "{\"results\": [" + LINES.strip().replace("\n", ",\n") + "]}");
    }

    @Test
    void tables() throws IOException {
        CsvImporter.Options options = new CsvImporter.Options(
                List.of(), Map.of("title", "Title", "year", "Year", "authors", "Authors", "doi", "DOI"),
                Optional.empty(), ";", CsvImporter.Quotes.DOUBLE, Optional.empty());
        spoil(new CsvImporter(), options, TABLE);
    }

    @Test
    void ris() throws IOException {
        spoil(new RisImporter(), new FileOptions(List.of()),
                "TY  - JOUR\nTI  - Cárbon\nAU  - Ames, J.\nPY  - 2012//\nN1  - Cited By :3\nAD  - X, Norway\nER  - \n"
                        .repeat(6));
    }

    @Test
    void nbib() throws IOException {
        spoil(new NbibImporter(), new FileOptions(List.of()),
                "PMID- 12\nDP  - 2016 Jan\nTI  - Cárbon and\n      trade\nLID - 10.1234/x [doi]\nFAU - Ames, J\n\n"
                        .repeat(6));
    }

    @Test
    void bibtex() throws IOException {
        spoil(new BibtexImporter(), new FileOptions(List.of()),
                "@article{ames,\n author = {Am\\'es, J. and {B}, K.},\n title = \"Cárbon\",\n year = 2012,\n doi={10.1/x}\n}\n"
                        .repeat(6));
    }

    private static OpenAlexImporter.Options openAlex() {
        return new OpenAlexImporter.Options(List.of(), OpenAlexImporter.References.ID);
    }

    private static <O extends Record> void spoil(Operator<None, O, Corpus> importer, O options, String text)
            throws IOException {
        byte[] sound = text.getBytes(StandardCharsets.UTF_8);
        byte[] packed = gzip(sound);
        int read = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            byte[] bytes = new Mutator(seed).spoil(seed % 10 == 0 ? packed : sound);
            read += works(importer, options, bytes, seed);
        }
        assertThat(read).as("works read of spoilt files").isGreaterThan(TIMES);
    }

    /** How many works were kept; 0 when the file was refused. */
    private static <O extends Record> int works(
            Operator<None, O, Corpus> importer, O options, byte[] bytes, int seed) {
        try {
            Outcome<Corpus> outcome = OperatorTester.read(importer, options, Source.of("spoilt", bytes));
            LedgerEntry works = outcome.ledger().entries().stream()
                    .filter(entry -> entry.unit().equals("works"))
                    .findFirst()
                    .orElseThrow();
            assertThat(works.kept()).as("seed %d", seed).isEqualTo(outcome.result().works());
            return outcome.result().works();
        } catch (ProblemException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.code()).startsWith("CP-30"));
            return 0;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
