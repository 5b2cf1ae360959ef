// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The entries of a jar held in memory. The JDK reads archives by random access only from files, and a file can change
 * between the moment its digest is taken and the moment its classes are loaded; bytes in memory cannot. Reads what jar
 * tools write: stored and deflated entries, no ZIP64, no encryption, nothing before the first entry. Every entry is
 * checked against its CRC-32.
 */
final class JarBytes {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    /** Deflate packs at most so many bytes into one; a size beyond it is damage, and no reason to ask for memory. */
    private static final long MOST_DEFLATED = 1032;

    private final ByteBuffer jar;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Where an entry's data lie. */
    private record Entry(int method, int crc, int packedSize, int size, int header) {}

    JarBytes(byte[] bytes) throws ZipException {
        this.jar = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged("its directory points outside the file", e);
        }
    }

    private void readDirectory() throws ZipException {
        int end = findEnd();
        int count = jar.getShort(end + 10) & 0xFFFF;
        int place = jar.getInt(end + 16);
        if (count == 0xFFFF || place != end - jar.getInt(end + 12)) {
            throw new ZipException("it is larger than a plain jar can be, or has something before its first entry");
        }
        for (int i = 0; i < count; i++) {
            if (jar.getInt(place) != CENTRAL || (jar.getShort(place + 8) & ENCRYPTED) != 0) {
                throw new ZipException("its directory is damaged, or it is encrypted");
            }
            Entry entry = new Entry(jar.getShort(place + 10), jar.getInt(place + 16), jar.getInt(place + 20),
                    jar.getInt(place + 24), jar.getInt(place + 42));
            int nameLength = jar.getShort(place + 28) & 0xFFFF;
            entries.put(new String(jar.array(), place + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8), entry);
            place += CENTRAL_SIZE + nameLength + (jar.getShort(place + 30) & 0xFFFF)
                    + (jar.getShort(place + 32) & 0xFFFF);
        }
    }

    private int findEnd() throws ZipException {
        for (int place = jar.limit() - END_SIZE; place >= Math.max(0, jar.limit() - END_SIZE - 0xFFFF); place--) {
            if (jar.getInt(place) == END
                    && place + END_SIZE + (jar.getShort(place + 20) & 0xFFFF) == jar.limit()) {
                return place;
            }
        }
        throw new ZipException("it is not a jar, or its end is missing");
    }

    /** The names of all entries, in the order of the directory. */
    Iterable<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The content of an entry. */
    Optional<byte[]> read(String name) throws ZipException {
        Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(read(name, entry));
    }

    private byte[] read(String name, Entry entry) throws ZipException {
        try {
            if (jar.getInt(entry.header()) != LOCAL) {
                throw new ZipException("its entry " + name + " is damaged");
            }
            int data = entry.header() + LOCAL_SIZE + (jar.getShort(entry.header() + 26) & 0xFFFF)
                    + (jar.getShort(entry.header() + 28) & 0xFFFF);
            byte[] content = switch (entry.method()) {
                case STORED -> stored(data, entry);
                case DEFLATED -> inflated(data, entry);
                default -> throw new ZipException("its entry " + name + " is packed in a way Java cannot read");
            };
            CRC32 crc = new CRC32();
            crc.update(content);
            if ((int) crc.getValue() != entry.crc()) {
                throw new ZipException("its entry " + name + " is damaged");
            }
            return content;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | DataFormatException e) {
            throw damaged("its entry " + name + " is damaged", e);
        }
    }

    private byte[] stored(int data, Entry entry) {
        byte[] content = new byte[entry.size()];
        jar.get(data, content);
        return content;
    }

    private byte[] inflated(int data, Entry entry) throws DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(jar.array(), data, entry.packedSize());
            if (entry.size() > MOST_DEFLATED * (entry.packedSize() + 1)) {
                throw new DataFormatException("longer than deflate can make it");
            }
            byte[] content = new byte[entry.size()];
            if (inflater.inflate(content) != content.length) {
                throw new DataFormatException("shorter than said");
            }
            return content;
        }
    }

    private static ZipException damaged(String message, Exception cause) {
        ZipException e = new ZipException(message);
        e.initCause(cause);
        return e;
    }
}
