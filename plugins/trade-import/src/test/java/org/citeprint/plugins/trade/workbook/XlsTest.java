// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Old workbooks made record by record after MS-XLS, in a compound file of sectors of 512 bytes after MS-CFB. */
class XlsTest {

    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int SECTOR = 512;
    private static final int STREAM = 8192;

    private final ByteBuffer stream = ByteBuffer.allocate(STREAM).order(ByteOrder.LITTLE_ENDIAN);

    private XlsTest record(int type, Object... values) {
        int at = stream.position();
        stream.putShort((short) type).putShort((short) 0);
        for (Object value : values) {
            switch (value) {
                case Byte number -> stream.put(number);
                case Short number -> stream.putShort(number);
                case Integer number -> stream.putInt(number);
                case Double number -> stream.putDouble(number);
                default -> stream.put(value.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        stream.putShort(at + 2, (short) (stream.position() - at - 4));
        return this;
    }

    private XlsTest number(int row, int column, double value) {
        return record(0x203, (short) row, (short) column, (short) 0, value);
    }

    /** A formula with a result that is no number: its kind, its value. */
    private XlsTest formula(int row, int column, int kind, int value) {
        return record(0x06, (short) row, (short) column, (short) 0, (byte) kind, (byte) 0, (byte) value, (byte) 0,
                (short) 0, (short) 0xFFFF);
    }

    private XlsTest begin() {
        return record(BEGIN, 0).record(0x85, 4 + 4 + 4 + 6 + 2 + 4 + 4, (short) 0, (byte) 4, (byte) 0, "flow")
                .record(END).record(BEGIN, 0);
    }

    private byte[] file() {
        ByteBuffer file = ByteBuffer.allocate(3 * SECTOR + STREAM).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0, 0xE011CFD0).putInt(4, 0xE11AB1A1).putShort(0x1E, (short) 9).putInt(0x30, 1).putInt(0x3C, -2)
                .putInt(0x44, -2);
        for (int i = 0; i < 109; i++) {
            file.putInt(0x4C + 4 * i, i == 0 ? 0 : -1);
        }
        int sectors = STREAM / SECTOR;
        for (int i = 0; i < SECTOR / 4; i++) {
            int next = i < 2 || i == 1 + sectors ? -2 : i < 1 + sectors ? i + 1 : -1;
            file.putInt(SECTOR + 4 * i, next);
        }
        byte[] name = "Workbook\0".getBytes(StandardCharsets.UTF_16LE);
        file.put(2 * SECTOR, name).putShort(2 * SECTOR + 64, (short) name.length).putInt(2 * SECTOR + 116, 2)
                .putInt(2 * SECTOR + 120, STREAM);
        file.put(3 * SECTOR, stream.array());
        return file.array();
    }

    private static Workbook open(byte[] bytes) throws IOException {
        return Workbook.open(new TableFile("t.xls", () -> new ByteArrayInputStream(bytes)));
    }

    @Test
    void errorsAreTextsAndNoEmptyCells() throws IOException {
        byte[] file = begin().number(0, 0, 2.5).record(0x205, (short) 0, (short) 1, (short) 0, (byte) 0x17, (byte) 1)
                .record(0x205, (short) 0, (short) 2, (short) 0, (byte) 1, (byte) 0).formula(1, 0, 2, 0x07)
                .formula(1, 1, 1, 1).formula(1, 2, 3, 0).record(END).file();
        Grid sheet = open(file).first();

        assertThat(sheet.rowTexts(0, 0)).containsExactly("2.5", "#REF!", "TRUE");
        assertThat(sheet.rowTexts(1, 0)).containsExactly("#DIV/0!", "TRUE", "");
    }

    @Test
    void saysAfterWhichRowASheetEnds() {
        byte[] file = begin().number(0, 0, 1).number(1, 0, 2).file();

        assertThat(catchThrowableOfType(ProblemException.class, () -> open(file).first())).hasMessage(
                "t.xls!flow: error[CP-3109] the workbook ends or is damaged in the middle of sheet `flow`, after row 2;"
                        + " fetch it again and compare its size or digest with the publisher's; where it is your own,"
                        + " save it again");
    }

    @Test
    void noCutGivesASheetThatLacksRows() throws IOException {
        begin();
        for (int row = 0; row < 300; row++) {
            number(row, 0, row + 1);
        }
        byte[] file = record(END).file();
        assertThat(open(file).first().rows()).isEqualTo(300);

        for (int length = 64; length < 3 * SECTOR + 5000; length += 97) {
            byte[] cut = Arrays.copyOf(file, length);
            ProblemException problem = catchThrowableOfType(ProblemException.class, () -> open(cut).first());

            assertThat(problem).as("length %d", length).isNotNull();
            assertThat(problem.problems().getFirst().code()).as("length %d", length).isIn("CP-3109", "CP-3140");
        }
    }
}
