// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Binary workbooks made record by record after MS-XLSB. */
class XlsbTest {

    /** Records one after the other. */
    private static final class Part {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Part record(int type, Object... values) {
            ByteBuffer data = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
            for (Object value : values) {
                switch (value) {
                    case Byte number -> data.put(number);
                    case Integer number -> data.putInt(number);
                    case Double number -> data.putDouble(number);
                    default -> {
                        byte[] text = value.toString().getBytes(StandardCharsets.UTF_16LE);
                        data.putInt(text.length / 2).put(text);
                    }
                }
            }
            number(type);
            number(data.position());
            out.write(data.array(), 0, data.position());
            return this;
        }

        private void number(int value) {
            int rest = value;
            while (rest > 0x7F) {
                out.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }

    /** Names of parts are the same in capitals. */
    private static byte[] workbook(Part sheet) {
        String relations = "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.bin\"/>"
                + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.bin\"/></Relationships>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "xl/_rels/workbook.bin.rels", relations.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/workbook.bin", new Part().record(131).record(156, 0, 1, "rId1", "WIOT")
                    .record(156, 0, 2, "rId2", "Übersicht").out.toByteArray());
            put(zip, "xl/SharedStrings.bin", new Part().record(159, 2, 2).record(19, (byte) 0, "Österreich")
                    .record(19, (byte) 0, " ").out.toByteArray());
            put(zip, "xl/worksheets/sheet1.bin", sheet.out.toByteArray());
            put(zip, "xl/worksheets/sheet2.bin",
                    new Part().record(145).record(0, 0).record(6, 0, 0, "x").record(146).out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Workbook open(byte[] bytes) throws IOException {
        return Workbook.open(new TableFile("t.xlsb", () -> new ByteArrayInputStream(bytes)));
    }

    /** The upper part of a double, without its two lowest bits. */
    private static int upper(double value) {
        return (int) (Double.doubleToLongBits(value) >>> 32) & ~3;
    }

    private static Part sheet() {
        return new Part().record(148, 0, 0).record(7, 9, 9, 9).record(145)
                .record(0, 2, 0).record(7, 0, 0, 0).record(2, 1, 0, 12 << 2 | 2).record(2, 2, 0, -1234 << 2 | 3)
                .record(2, 3, 0, upper(0.75)).record(2, 4, 0, upper(150.0) | 1).record(5, 5, 0, 0.1 + 0.2)
                .record(0, 4, 0).record(1, 0, 0).record(3, 1, 0, (byte) 0x07).record(4, 2, 0, (byte) 1)
                .record(6, 3, 0, "inline").record(8, 4, 0, "of a formula").record(9, 5, 0, -1e300)
                .record(62, 6, 0, (byte) 0, "rich").record(7, 7, 0, 1)
                .record(146).record(0, 9).record(5, 0, 0, 5.0);
    }

    @Test
    void readsEveryKindOfCell() throws IOException {
        Workbook workbook = open(workbook(sheet()));
        Grid grid = workbook.sheet("WIOT");

        assertThat(workbook.names()).containsExactly("WIOT", "Übersicht");
        assertThat(grid.rows()).isEqualTo(5);
        assertThat(grid.rowTexts(2, 0)).startsWith("Österreich", "12", "-12.34", "0.75", "1.5", "0.30000000000000004");
        assertThat(grid.number(2, 2)).isEqualTo(-12.34);
        assertThat(grid.rowTexts(4, 0)).containsExactly("", "#DIV/0!", "TRUE", "inline", "of a formula", "-1.0E300",
                "rich", "");
        assertThat(workbook.sheet("Übersicht").text(0, 0)).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({"13, CP-3109", "19, ''"})
    void aKindOfCellThatIsNotKnownIsNoEmptyCell(int type, String code) throws IOException {
        Workbook workbook = open(workbook(new Part().record(145).record(0, 0).record(type, 0, 0, 1, 1).record(146)));
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> workbook.sheet("WIOT"));

        assertThat(problem == null ? "" : problem.problems().getFirst().code()).isEqualTo(code);
    }

    @Test
    void namesTheSheetsThereAre() {
        ProblemException problem = catchThrowableOfType(ProblemException.class,
                () -> open(workbook(sheet())).sheet("wiot"));

        assertThat(problem).hasMessage("t.xlsb: error[CP-3141] no sheet `wiot`; the workbook has WIOT, Übersicht");
    }

    /** Whatever a byte becomes, what is wrong is said. */
    @Test
    void saysWhatIsWrongWithSpoiltRecords() throws IOException {
        byte[] sheet = sheet().out.toByteArray();
        Random random = new Random(17);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            Part spoilt = new Part();
            byte[] bytes = Arrays.copyOf(sheet, i % 4 == 0 ? random.nextInt(sheet.length) : sheet.length);
            if (bytes.length > 0 && i % 4 != 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            spoilt.out.writeBytes(bytes);
            try {
                open(workbook(spoilt)).sheet("WIOT");
            } catch (ProblemException problem) {
                refused++;
                assertThat(problem.problems().getFirst().code()).isEqualTo("CP-3109");
            }
        }
        assertThat(refused).isBetween(1000, 19_000);
    }

    @Test
    void saysWhenTheArchiveIsCutOff() {
        byte[] bytes = workbook(sheet());
        for (int length = 100; length < bytes.length; length += 37) {
            byte[] cut = Arrays.copyOf(bytes, length);
            ProblemException problem = catchThrowableOfType(ProblemException.class, () -> {
                Workbook workbook = open(cut);
                workbook.sheet("WIOT");
                workbook.sheet("Übersicht");
            });
            assertThat(problem == null ? "CP-3109" : problem.problems().getFirst().code()).isIn("CP-3109", "CP-3140");
        }
    }
}
