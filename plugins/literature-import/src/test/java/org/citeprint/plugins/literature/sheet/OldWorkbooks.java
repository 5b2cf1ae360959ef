// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes small workbooks of Excel 97 record by record after MS-XLS, in a compound file of sectors of 512 bytes. */
public final class OldWorkbooks {

    private static final int SECTOR = 512;
    private static final int PART = 40;

    private final ByteBuffer stream = ByteBuffer.allocate(1 << 15).order(ByteOrder.LITTLE_ENDIAN);

    private OldWorkbooks() {}

    /** A workbook of one sheet; cells of digits only are numbers, the others shared texts, cut between two records. */
    public static byte[] of(List<List<String>> rows) {
        return new OldWorkbooks().make(rows, false);
    }

    /** One that claims to be protected by a password. */
    static byte[] locked(List<List<String>> rows) {
        return new OldWorkbooks().make(rows, true);
    }

    private byte[] make(List<List<String>> rows, boolean locked) {
        List<String> texts = rows.stream().flatMap(List::stream).filter(cell -> !isNumber(cell)).distinct().toList();
        begin(0x809).putInt(0);
        if (locked) {
            begin(0x2F).putShort((short) 1);
        }
        ByteBuffer sheet = begin(0x85);
        int offset = sheet.position();
        sheet.putInt(0).putShort((short) 0).put((byte) 4).put((byte) 0).put("recs".getBytes(StandardCharsets.US_ASCII));
        texts(texts);
        begin(0x0A);
        end();
        stream.putInt(offset, stream.position());
        begin(0x809).putInt(0);
        for (int row = 0; row < rows.size(); row++) {
            cells(row, rows.get(row), texts);
        }
        begin(0x0A);
        end();
        return file();
    }

    private int open = -1;

    private ByteBuffer begin(int type) {
        end();
        open = stream.position();
        return stream.putShort((short) type).putShort((short) 0);
    }

    private void end() {
        if (open >= 0) {
            stream.putShort(open + 2, (short) (stream.position() - open - 4));
            open = -1;
        }
    }

    /** Each text in two bytes a letter at first, in one where it goes on in the next record. */
    private void texts(List<String> texts) {
        begin(0xFC).putInt(texts.size()).putInt(texts.size());
        for (String text : texts) {
            stream.putShort((short) text.length()).put((byte) 1);
            int wide = text.length() > PART && text.substring(PART).chars().allMatch(sign -> sign < 256)
                    ? PART
                    : text.length();
            text.substring(0, wide).chars().forEach(sign -> stream.putChar((char) sign));
            if (wide < text.length()) {
                begin(0x3C).put((byte) 0);
                text.substring(wide).chars().forEach(sign -> stream.put((byte) sign));
            }
        }
    }

    private void cells(int row, List<String> cells, List<String> texts) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (isNumber(cell)) {
                begin(0x203).putShort((short) row).putShort((short) column).putShort((short) 0)
                        .putDouble(Double.parseDouble(cell));
            } else if (!cell.isEmpty()) {
                begin(0xFD).putShort((short) row).putShort((short) column).putShort((short) 0)
                        .putInt(texts.indexOf(cell));
            }
        }
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[0-9]+");
    }

    private byte[] file() {
        int sectors = Math.max(8, (stream.position() + SECTOR - 1) / SECTOR);
        ByteBuffer file = ByteBuffer.allocate((3 + sectors) * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0, 0xE011CFD0).putInt(4, 0xE11AB1A1).putShort(0x1E, (short) 9).putInt(0x30, 1).putInt(0x3C, -2)
                .putInt(0x44, -2);
        for (int i = 0; i < 109; i++) {
            file.putInt(0x4C + 4 * i, i == 0 ? 0 : -1);
        }
        for (int i = 0; i < SECTOR / 4; i++) {
            file.putInt(SECTOR + 4 * i, i < 2 || i == 1 + sectors ? -2 : i < 1 + sectors ? i + 1 : -1);
        }
        byte[] name = "Workbook\0".getBytes(StandardCharsets.UTF_16LE);
        file.put(2 * SECTOR, name).putShort(2 * SECTOR + 64, (short) name.length).putInt(2 * SECTOR + 116, 2)
                .putInt(2 * SECTOR + 120, sectors * SECTOR);
        file.put(3 * SECTOR, stream.array(), 0, Math.min(stream.capacity(), sectors * SECTOR));
        return file.array();
    }

    /** A header and records as Web of Science writes them, made up. */
    public static List<List<String>> webOfScience(int records) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Publication Type", "Authors", "Article Title", "Source Title", "Publication Year",
                "Cited References", "UT (Unique WOS ID)"));
        for (int record = 1; record <= records; record++) {
            rows.add(List.of("J", "Ames, J; Brown, Á",
                    "A study of carbon that is told in so many words that they are cut, "
                            + record,
                    "MADE UP", "2012", "Ames J, 2001, MADE UP, V1, P" + record + "; Brown B, 2002, MADE UP, V2, P3",
                    "WOS:00000000000000" + record));
        }
        return rows;
    }
}
