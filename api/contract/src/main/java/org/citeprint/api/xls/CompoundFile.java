// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.xls;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The streams of an OLE2 compound file ([MS-CFB]): sectors chained by a table, short streams in a chain of small sectors
 * of their own.
 */
final class CompoundFile {

    private static final int SMALL = 4096;
    private static final int SHORT_SECTOR = 64;

    private final ByteBuffer bytes;
    private final int sectorSize;
    private final int[] next;

    CompoundFile(byte[] file) {
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.sectorSize = 1 << bytes.getShort(0x1E);
        this.next = table(file);
    }

    private int[] table(byte[] file) {
        List<Integer> sectors = new ArrayList<>();
        for (int i = 0; i < 109; i++) {
            sectors.add(bytes.getInt(0x4C + 4 * i));
        }
        int more = bytes.getInt(0x44);
        while (more >= 0 && sectors.size() < file.length / sectorSize + 109) {
            int at = at(more);
            for (int i = 0; i < sectorSize / 4 - 1; i++) {
                sectors.add(bytes.getInt(at + 4 * i));
            }
            more = bytes.getInt(at + sectorSize - 4);
        }
        List<Integer> used = sectors.stream().filter(sector -> sector >= 0).toList();
        int[] chain = new int[Math.multiplyExact(used.size(), sectorSize / 4)];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = bytes.getInt(at(used.get(i / (sectorSize / 4))) + 4 * (i % (sectorSize / 4)));
        }
        return chain;
    }

    private int at(int sector) {
        return Math.multiplyExact(sector + 1, sectorSize);
    }

    private byte[] chain(int first) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A chain that bites its tail is no longer than the file.
        int most = bytes.limit() / sectorSize;
        for (int sector = first, steps = 0; sector >= 0 && steps <= most; sector = next[sector], steps++) {
            int from = at(sector);
            out.write(bytes.array(), from, Math.min(sectorSize, bytes.limit() - from));
        }
        return out.toByteArray();
    }

    /** The bytes of the first stream that has one of these names. */
    Optional<byte[]> stream(List<String> names) {
        ByteBuffer folder = ByteBuffer.wrap(chain(bytes.getInt(0x30))).order(ByteOrder.LITTLE_ENDIAN);
        for (int entry = 0; entry + 128 <= folder.limit(); entry += 128) {
            int length = Math.max(2, Math.min(64, folder.getShort(entry + 64)));
            String name = new String(folder.array(), entry, length - 2, StandardCharsets.UTF_16LE);
            if (names.contains(name)) {
                return Optional.of(content(folder, entry));
            }
        }
        return Optional.empty();
    }

    private byte[] content(ByteBuffer folder, int entry) {
        int size = folder.getInt(entry + 120);
        int first = folder.getInt(entry + 116);
        if (size < 0 || size > bytes.limit()) {
            throw new IndexOutOfBoundsException("a stream of " + size + " bytes");
        }
        byte[] content = size < SMALL ? shortStream(folder, first) : chain(first);
        return Arrays.copyOf(content, size);
    }

    private byte[] shortStream(ByteBuffer folder, int first) {
        byte[] all = chain(folder.getInt(116));
        ByteBuffer links = ByteBuffer.wrap(chain(bytes.getInt(0x3C))).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int sector = first, steps = 0; sector >= 0 && steps <= SMALL; sector = links.getInt(4 * sector), steps++) {
            out.write(all, sector * SHORT_SECTOR, SHORT_SECTOR);
        }
        return out.toByteArray();
    }
}
