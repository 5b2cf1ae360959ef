// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.ris.RisImporter;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Text in one of several encodings is read as it was written, or the user is told of the doubt. */
class EncodingTest {

    private static final String RIS = "TY  - JOUR\nTI  - %s\nPY  - 2001\nER  - \n";

    private static Outcome<Corpus> read(String title, Charset written, Optional<Charset> named) {
        Source source = Source.of("a.ris", RIS.formatted(title).getBytes(written));
        return OperatorTester.read(new RisImporter(), new FileOptions(List.of(new Glob("*")), named), source);
    }

    @ParameterizedTest
    @CsvSource({"EUC-KR, 대한민국의 온실가스 배출량과 국제 무역의 구조 분석",
        "x-windows-949, 한국 제조업의 탄소 배출 변화에 관한 연구", "Shift_JIS, 日本における二酸化炭素の排出とエネルギーについて",
        "EUC-JP, 日本における二酸化炭素の排出とエネルギーについて", "Big5, 國際貿易與碳排放之關係研究：以臺灣為例",
        "GB18030, 中国对外贸易隐含碳排放的测算与影响因素分析", "GBK, 基于投入产出表的碳足迹研究", "windows-1252, Émissions à l’été dernier",
        "UTF-8, 대한민국 中国 日本の"})
    void theLettersTellTheEncoding(String charset, String title) {
        Outcome<Corpus> outcome = read(title, Charset.forName(charset), Optional.empty());
        assertThat(outcome.result().text(Field.TITLE, 0)).contains(title);
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void fewLettersAreReadAsChineseWithAWarning() {
        Outcome<Corpus> outcome = read("대한민국", Charset.forName("EUC-KR"), Optional.empty());
        assertThat(outcome.warnings()).extracting(Problem::code).containsExactly("CP-3036");
        assertThat(read("的中国在", Charset.forName("GBK"), Optional.empty()).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EUC-KR, 대한민국", "windows-1251, Выбросы углерода", "Big5, 碳", "UTF-8, 대한 é", "UTF-16LE, 대한 é"})
    void aNamedEncodingIsTaken(String charset, String title) {
        Charset named = Charset.forName(charset);
        Outcome<Corpus> outcome = read(title, named, Optional.of(named));
        assertThat(outcome.result().text(Field.TITLE, 0)).contains(title);
        assertThat(outcome.warnings()).isEmpty();
        Source source = Source.of("a.ris", RIS.formatted(title).getBytes(named));
        Outcome<Corpus> auto = OperatorTester.read(new AutoImporter(),
                new FileOptions(List.of(new Glob("*")), Optional.of(named)), source);
        assertThat(auto.result().text(Field.TITLE, 0)).contains(title);
    }

    @Test
    void aByteOrderMarkOutweighsTheName() {
        Outcome<Corpus> outcome = read("é", StandardCharsets.UTF_16, Optional.of(Charset.forName("EUC-KR")));
        assertThat(outcome.result().text(Field.TITLE, 0)).contains("é");
    }

    /** The third line has a byte that is no letter of EUC-KR; a cut pair at the very end is a place, too. */
    @Test
    void whatDoesNotFitANamedEncodingIsTold() throws IOException {
        Charset korean = Charset.forName("EUC-KR");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("TY  - JOUR\r\nPY  - 2001\r\nTI  - \ub300\ud55c".getBytes(korean));
        bytes.write(0xFF);
        bytes.writeBytes("\r\nER  - \r\n\r\nTY  - JOUR\r\nTI  - B\r\nER  - \r\n".getBytes(korean));
        bytes.write(0xB4);
        Source source = Source.of("a.ris", bytes.toByteArray());
        FileOptions options = new FileOptions(List.of(new Glob("*")), Optional.of(korean));
        for (Outcome<Corpus> outcome : List.of(OperatorTester.read(new RisImporter(), options, source),
                OperatorTester.read(new AutoImporter(), options, source))) {
            assertThat(outcome.result().text(Field.TITLE, 0)).contains("\ub300\ud55c\ufffd");
            assertThat(outcome.warnings()).filteredOn(told -> told.code().equals("CP-3042")).singleElement()
                    .satisfies(told -> {
                        assertThat(told.message()).startsWith("2 places").endsWith("the first in line 3");
                        assertThat(told.position().orElseThrow().line()).isEqualTo(3);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "GB18030", "UTF-16LE", "EUC-JP"})
    void wholeFilesFitTheirEncoding(String charset) {
        String title = charset.equals("windows-1252") ? "\u00e9" : "\u65e5\u672c\u306e";
        String text = (RIS.formatted(title) + "\n").repeat(4000);
        Charset named = Charset.forName(charset);
        Outcome<Corpus> outcome = OperatorTester.read(new RisImporter(),
                new FileOptions(List.of(new Glob("*")), Optional.of(named)), Source.of("a.ris", text.getBytes(named)));
        assertThat(outcome.result().works()).isEqualTo(4000);
        assertThat(outcome.warnings()).extracting(Problem::code).doesNotContain("CP-3042");
    }

    /** JSON is UTF-8 by its standard, whatever the other files of a folder are. */
    @Test
    void jsonStaysWhatItIs() {
        Source source = Source.of("w.jsonl",
                "{\"id\":\"https://openalex.org/W1\",\"title\":\"\u00c9\u65e5\",\"authorships\":[]}\n"
                        .getBytes(StandardCharsets.UTF_8));
        Outcome<Corpus> outcome = OperatorTester.read(new AutoImporter(),
                new FileOptions(List.of(new Glob("*")), Optional.of(Charset.forName("EUC-KR"))), source);
        assertThat(outcome.result().text(Field.TITLE, 0)).contains("\u00c9\u65e5");
        assertThat(outcome.warnings()).isEmpty();
    }
}
