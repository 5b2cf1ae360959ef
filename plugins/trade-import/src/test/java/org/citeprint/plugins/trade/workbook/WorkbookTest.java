// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberHint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WorkbookTest {

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("flows");
            writer.row(List.of("", "a <b> & \"c\"", "Öl\n电力"), 1, -2.5, 1e-300);
            writer.row(List.of());
            writer.row(List.of("=1+1"), Double.NaN, 0.1);
            writer.sheet("other");
            writer.row(List.of("x"));
        }
        return bytes.toByteArray();
    }

    private static TableFile file(byte[] bytes) {
        return new TableFile("t.xlsx", () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Workbook workbook = Workbook.open(file(sample()));
        Grid grid = workbook.first();

        assertThat(workbook.names()).containsExactly("flows", "other");
        assertThat(grid.file()).isEqualTo("t.xlsx!flows");
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(6);
        assertThat(grid.rowTexts(0, 0)).containsExactly("", "a <b> & \"c\"", "Öl\n电力", "1", "-2.5", "1.0E-300");
        assertThat(grid.number(0, 4)).isEqualTo(-2.5);
        assertThat(grid.number(0, 1)).isNaN();
        assertThat(grid.isEmpty(2, 1)).isTrue();
        assertThat(grid.text(2, 0)).isEqualTo("=1+1");
        assertThat(grid.number(2, 2)).isEqualTo(0.1);
        assertThat(grid.isEmpty(40, 40)).isTrue();
        assertThat(workbook.sheet("other").text(0, 0)).isEqualTo("x");
    }

    @Test
    void namesOfSheetsStayDifferentWhenTheyAreCut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String extension = "factor inputs of production abroad";
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            for (String name : List.of(extension + " F", extension + " F_Y", "Z", "z")) {
                writer.sheet(name);
                writer.row(List.of(name));
            }
        }
        Workbook workbook = Workbook.open(file(bytes.toByteArray()));

        assertThat(workbook.names()).containsExactly("factor inputs of production abr",
                "factor inputs of production (2)",
                "Z", "z (2)");
        assertThat(workbook.sheet("factor inputs of production (2)").text(0, 0)).isEqualTo(extension + " F_Y");
    }

    @Test
    void writesTheSameBytesForTheSameCells() throws IOException {
        assertThat(sample()).isEqualTo(sample());
    }

    @Test
    void keepsEveryDoubleExactly() throws IOException {
        Random random = new Random(7);
        double[] values = new double[500];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(random.nextLong());
            values[i] = Double.isFinite(values[i]) ? values[i] : i;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("s");
            writer.row(List.of(), values);
        }
        Grid grid = Workbook.open(file(bytes.toByteArray())).first();
        List<Double> read = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            read.add(grid.number(0, column));
        }

        assertThat(read).containsExactlyElementsOf(Arrays.stream(values).boxed().toList());
    }

    /** Libraries write formulas without their results; taken for a blank cell, one would be no flow. */
    @Test
    void aFormulaWithoutAResultIsNoBlank() throws IOException {
        byte[] changed = changed(sample(), "<v>0.1</v>", "<f>0.05*2</f><v></v>");
        Grid grid = Workbook.open(file(changed)).first();

        assertThat(grid.isEmpty(2, 2)).isFalse();
        assertThat(grid.number(2, 2)).isNaN();
        assertThat(NumberHint.ofCell(grid.text(2, 2))).startsWith("the cell has a formula and no result");
        assertThat(Workbook.open(file(changed(sample(), "<v>0.1</v>", "<f>0.05*2</f><v>0.1</v>"))).first().number(2, 2))
                .isEqualTo(0.1);
    }

    /** The same workbook with another text in its first sheet. */
    private static byte[] changed(byte[] workbook, String part, String other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().endsWith("sheet1.xml") ? text.replace(part, other) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void namesTheSheetsThereAre() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> Workbook.open(file(sample())).sheet("flow"));

        assertThat(problem).hasMessage("t.xlsx: error[CP-3141] no sheet `flow`; the workbook has flows, other");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> Workbook.open(file("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))));

        assertThat(problem).hasMessage("t.xlsx: error[CP-3140] `t.xlsx` is not an Excel workbook; give an .xlsx, .xlsb"
                + " or .xls file, or save it as CSV");
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws IOException {
        byte[] bytes = sample();
        for (int length = 4; length < bytes.length; length += 20) {
            byte[] cut = Arrays.copyOf(bytes, length);
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> Workbook.open(file(cut)).sheet("missing"));

            assertThat(problem.problems().getFirst().code()).as("length %d", length).isIn("CP-3109", "CP-3141");
        }
        assertThatThrownBy(() -> Workbook.open(file(Arrays.copyOf(bytes, 20)))).hasMessage(
                "t.xlsx: error[CP-3109] the file is damaged or cut off (the workbook ends in the middle); fetch it again"
                        + " and compare its size or digest with the publisher's");
    }

    @Test
    void saysInOneLineAfterWhichRowASheetEnds() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Random random = new Random(3);
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("2019");
            for (int row = 0; row < 2000; row++) {
                writer.row(List.of("row " + row), random.nextDouble(), random.nextDouble());
            }
        }
        byte[] whole = bytes.toByteArray();
        byte[] cut = withTheSheetsLastBytesGone(whole);

        assertThatThrownBy(() -> Workbook.open(file(cut)).first()).hasMessageMatching(
                "t.xlsx!2019: error\\[CP-3109\\] the workbook ends or is damaged in the middle of sheet `2019`, after row"
                        + " 19\\d\\d; fetch it again and compare its size or digest with the publisher's; where it is"
                        + " your own, save it again");
    }

    /** The same workbook, the XML of its sheet cut off at 99 in a hundred. */
    private static byte[] withTheSheetsLastBytesGone(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part, 0, entry.getName().contains("worksheets") ? part.length / 100 * 99 : part.length);
            }
        }
        return bytes.toByteArray();
    }

    /** Excel makes dates of numbers such as 1-2: the number behind one is no flow. A year in a heading is no such day. */
    @Test
    void aDateIsNoNumber() throws IOException {
        String styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
                + "<numFmt numFmtId=\"170\" formatCode=\"d\\-mmm\"/><numFmt numFmtId=\"171\" formatCode=\"0 &quot;days&quot;\"/>"
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>";
        for (int style = 0; style < 4; style++) {
            boolean date = style == 1 || style == 2;
            Grid grid = styled(style, "46024", styles);

            assertThat(grid.text(0, 0)).as("style %d", style).isEqualTo(date ? "2026-01-02" : "46024");
            assertThat(Double.isNaN(grid.number(0, 0))).as("style %d", style).isEqualTo(date);
            assertThat(styled(style, "2019", styles).number(0, 0)).isEqualTo(2019);
            assertThat(styled(style, "46024.5", styles).number(0, 0)).isEqualTo(46024.5);
        }
        assertThat(NumberHint.ofCell("2026-01-02")).startsWith("the cell is a date");
    }

    private static Grid styled(int style, String number, String styles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.sheet("s");
            writer.row(List.of(), 7);
        }
        byte[] sheet = changed(bytes.toByteArray(), "<v>7.0</v>", "<v>" + number + "</v>");
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sheet));
                ZipOutputStream out = new ZipOutputStream(with)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replaceAll("<c( r=\"A1\")?>", "<c r=\"A1\" s=\"" + style + "\">")
                        .getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry("xl/styles.xml"));
            out.write(styles.getBytes(StandardCharsets.UTF_8));
        }
        return Workbook.open(file(with.toByteArray())).first();
    }
}
