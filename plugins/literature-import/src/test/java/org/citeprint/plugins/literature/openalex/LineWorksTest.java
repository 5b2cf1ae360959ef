// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.Mutator;
import org.citeprint.plugins.literature.SharedFiles;
import org.citeprint.testkit.Datasets;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The fast reader gives what a plain reading with Jackson gives, for any bytes and any number of threads. */
class LineWorksTest {

    private static final String SOUND = "{\"id\": \"W0\", \"title\": \"t\"}\n";
    private static final List<String> LINES = List.of(
            OpenAlexImporterTest.NEW.replace("\n", ""), OpenAlexImporterTest.OLD.replace("\n", ""),
            "{\"id\":\"W1\",\"title\":\"\\u0041\\uD83D\\uDE00\\\\ \\\"q\\\" \\/ \\b\\f\\n\\r\\t \\ud83d x\"}",
            "{\"\\u0069d\":\"https://openalex.org/W\\u0032\",\"display_name\":\"\uD83D\uDE00 中文 é\"}",
            "{\"id\":\"W3\",\"abstract_inverted_index\":{\"b\":[1,5],\"\\u00e9\\uD83D\\uDE00\":[0],\"c\":[2000000000],\"\":[3]}}",
            "{\"id\":\"W3\",\"abstract_inverted_index\":{\"b\":[1,1],\"a\":[1,0]},\"abstract\":\"x\"}",
            "{\"id\":\"W4\",\"cited_by_count\":9223372036854775807,\"publication_year\":-9223372036854775807}",
            "{\"id\":\"W4\",\"cited_by_count\":9223372036854775808}", "{\"id\":\"W4\",\"cited_by_count\":1.0}",
            "{\"id\":\"W4\",\"cited_by_count\":1e3}", "{\"id\":\"W4\",\"cited_by_count\":01}",
            "{\"id\":\"W4\",\"x\":-}",
            "{\"id\":\"W4\",\"volume\":7,\"issue\":-1.50e+2,\"first_page\":null}", "{\"id\":\"W4\",\"x\":1.}",
            "{\"id\":\"W4\",\"biblio\":{\"volume\":7,\"issue\":-1.50e+2,\"first_page\":\" 1 \",\"last_page\":\"1\"}}",
            "{\"id\":\"W5\",\"title\":\"" + "long ".repeat(50_000) + "\"}", "{\"id\":\"W5\",\"x\":\"tab\there\"}",
            "{\"id\":\"W6\",\"x\":" + "[".repeat(490) + "]".repeat(490) + "}",
            "{\"id\":\"W6\",\"x\":" + "[".repeat(600) + "]".repeat(600) + "}", "{\"id\":\"W6\",\"x\":[1,]}",
            "{\"id\":\"W6\",\"x\":{\"a\":1,}}", "{\"id\":\"W6\",\"x\":[1 2]}", "{\"id\":\"W6\",\"x\":{\"a\" 1}}",
            "{\"id\":\"W6\",\"x\":[true,false,null]}", "{\"id\":\"W6\",\"x\":tru}", "{\"id\":\"W6\",\"x\":nulll}",
            "{\"id\":\"W7\",\"title\":\"t\"},", "{\"id\":\"W7\",\"title\":\"t\"} {}", "[]", "{}", "\"x\"",
            "[1,{\"id\":\"W8\"}]",
            "{\"results\":[{\"id\":\"W9\"},{\"results\":[{\"id\":\"W10\"}]}],\"id\":\"A1\"}",
            "{\"results\":3,\"id\":\"W11\"}",
            "\uFEFF{\"id\":\"W12\"}", "{\"id\":\"W13\",\"keywords\":[\"\\u3000k\\u2003\",\"k\",{\"keyword\":\"k \"}]}",
            "{\"id\":\"W14\",\"doi\":\"HTTPS://DOI.ORG/10.1/\u00C9\",\"authorships\":[{\"raw_author_name\":\" \"}]}",
            "{\"id\":\"W15\",\"doi\":\"none\",\"authorships\":[{\"countries\":[\"DE\",\"Germany\",\"de\",\"??\"]}]}",
            "{\"id\":\"W16\",\"ids\":{\"pmid\":\"https://pubmed.ncbi.nlm.nih.gov/12\",\"pmcid\":123},"
                    + "\"host_venue\":{\"issn\":[\"1234-567X\",\"12345678\",\"x\",\"978-3-16-148410-0\"]}}",
            "{\"id\":\"W17\",\"authorships\":[{\"institutions\":[{\"id\":\"x/I2\",\"display_name\":\" \\u00c9 \","
                    + "\"lineage\":[\"x/I1\",\"x/I2\",3,null,\"\"]},{\"lineage\":[\"I4\"]},{\"id\":5,\"lineage\":null},"
                    + "{\"id\":\"\u3000I6\u2003\",\"lineage\":[\"x/ I6\",\" I7\"]}]}]}",
            "{\"id\":\"W18\",\"authorships\":[{\"institutions\":[{\"id\":\"I2\",\"lineage\":\"I1\"}]}]}",
            "{\"id\":\"W19\",\"abstract_inverted_index\":{\"a\":[0],\"b\" : [ 1 , 10 ],\"a word of more than sixteen\":[2,02],\"c\":[3]}}",
            "{\"id\":\"W20\",\"abstract_inverted_index\":{\"a\":[0,12345678],\"b\":[1234567,1],\"c\":[],\"d\":[2 ],\"e\\n\":[4],"
                    + "\"a word of more than sixteen\":[3,5,6],\"\u00e9\":[7,-1]}}",
            "{\"id\":\"W21\",\"abstract_inverted_index\":{\"a\":[0],\"b\":[1]\t,\t\"c\":[" + "2,".repeat(100)
                    + "3],\"d\":[4],}}",
            "{\"id\":\"W22\",\"abstract_inverted_index\":{\"a\":[0],\"b\":null,\"c\":{\"d\":[1]}}}",
            "{\"id\":\"W22\",\"abstract_inverted_index\":{\"a\":[0],\"b\":[1,],\"c\":[2]}}",
            "{\"id\":\"W23\",\"abstract_inverted_index\":{\"a\":[0],\"b\":[" + "7,".repeat(100) + "8]},\"x\":[truex]}",
            "{\"id\":\"W24\",\"x\":[true,false,nul]}", "{\"id\":\"W24\",\"x\":{\"\\u12\":1}}",
            "{\"id\":\"W24\",\"x\":{\"\\q\":1}}", "{\"id\":\"W24\",\"x\":[\"\\uD83D\\n\\u00e9\",-0,-0.5e-7,[],{}]}");

    private static Outcome<Corpus> fast(byte[] bytes) {
        return OperatorTester.read(new OpenAlexImporter(), OpenAlexImporterTest.OPTIONS, Source.of("w.jsonl", bytes));
    }

    private static void compare(byte[] bytes) {
        Outcome<Corpus> plain = OperatorTester.read(new PlainImporter(), OpenAlexImporterTest.OPTIONS,
                Source.of("w.jsonl", bytes));
        Outcome<Corpus> fast = fast(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(counts(fast)).as(text).isEqualTo(counts(plain));
        assertThat(Datasets.digest(fast.result())).as(text).isEqualTo(Datasets.digest(plain.result()));
    }

    /** The ledger without the texts of what was left out, which Jackson does not tell. */
    private static List<LedgerEntry> counts(Outcome<Corpus> outcome) {
        return outcome.ledger().entries().stream()
                .map(entry -> new LedgerEntry(entry.subject(), entry.unit(), entry.read(), entry.kept(), entry.merged(),
                        entry.rejections(), entry.quarantines(), List.of()))
                .toList();
    }

    private static byte[] file(String line) {
        return (SOUND + line + "\n" + SOUND).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void eachLineIsReadAsJacksonReadsIt() {
        LINES.forEach(line -> compare(file(line)));
    }

    @Test
    void lineEndsMakeNoDifference() {
        String all = SOUND + SOUND + String.join("\n", LINES);
        for (String end : List.of("\n", "\r\n", "\n\n", "\n \t\n")) {
            compare(all.replace("\n", end).getBytes(StandardCharsets.UTF_8));
            compare((all + "\n").replace("\n", end).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void spoiltLinesAreReadAsJacksonReadsThem() {
        Mutator mutator = new Mutator(11);
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            String line = LINES.get(random.nextInt(LINES.size()));
            byte[] spoilt = mutator
                    .spoil(line.substring(0, Math.min(line.length(), 3000)).getBytes(StandardCharsets.UTF_8));
            if (isUtf8(spoilt) && !isPage(spoilt) && !isMark(spoilt)) {
                compare(joined(spoilt));
            } else {
                fast(joined(spoilt));
            }
        }
    }

    /** A byte order mark with nothing behind it is a blank line here and malformed JSON to Jackson. */
    private static boolean isMark(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).strip().equals("\uFEFF");
    }

    /** Of several works on a line the fast reader keeps those behind a malformed place too. */
    private static boolean isPage(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return text.contains("\"results\"") || text.lines().anyMatch(each -> each.strip().startsWith("["));
    }

    /** Jackson lets some byte sequences pass that are no UTF-8, and takes a NUL for UTF-16; here they cost the line. */
    private static boolean isUtf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).indexOf(0) < 0
                && java.util.Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8),
                        bytes);
    }

    private static byte[] joined(byte[] line) {
        byte[] before = (SOUND + SOUND + SOUND).getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(before, before.length + line.length);
        System.arraycopy(line, 0, all, before.length, line.length);
        return all;
    }

    @Test
    void bytesThatAreNoUtf8CostTheirLine() {
        for (int[] wrong : new int[][]{{0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80, 0x80}, {0xE9},
            {0xE4, 0xB8}}) {
            byte[] bytes = file("{\"id\":\"W1\",\"x\":\"????\"}");
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            for (int i = 0; i < wrong.length; i++) {
                bytes[text.indexOf("????") + i] = (byte) wrong[i];
            }
            assertThat(fast(bytes).result().works()).isEqualTo(2);
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 27_000; i++) {
            String line = LINES.get(i % 7).replace("W1\"", "W" + i + "\"").replace("Carbon", "Carbon " + i % 501);
            lines.add(i % 40 == 5 ? line.replace("\"ES\"", "\"Q" + (char) ('A' + i % 26) + "\"") + "," : line);
        }
        byte[] bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isGreaterThan(6 << 20);
        List<String> seen = new ArrayList<>();
        for (int threads : new int[]{1, 2, 8}) {
            TestContext context = new TestContext().file("w.jsonl", bytes).threads(threads);
            Corpus corpus = new OpenAlexImporter().run(new None(), OpenAlexImporterTest.OPTIONS, context);
            seen.add(Datasets.digest(corpus) + context.ledger() + context.warnings());
        }
        assertThat(seen.get(1)).isEqualTo(seen.get(0));
        assertThat(seen.get(2)).isEqualTo(seen.get(0));
        TestContext context = new TestContext().file("w.jsonl", bytes);
        Corpus plain = new PlainImporter().run(new None(), OpenAlexImporterTest.OPTIONS, context);
        assertThat(seen.get(0)).startsWith(Datasets.digest(plain) + context.ledger());
    }

    @Test
    void readsTheExampleAsJacksonDoes() throws Exception {
        Source example = SharedFiles.example("openalex-biodiversity-finance.jsonl");
        compare(example.open().readAllBytes());
    }
}
