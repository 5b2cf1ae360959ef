// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * The bytes of a part of an archive, compared with its checksum when the last one is read: {@link java.util.zip.ZipFile}
 * does not, and a part whose bytes have changed would give other numbers without a word.
 */
final class VerifiedStream extends FilterInputStream {

    private final String name;
    private final long expected;
    private final CRC32 sum = new CRC32();

    /**
     * With the checksum that the archive tells, or a negative number where it tells none.
     *
     * @param name the part, for messages
     */
    VerifiedStream(InputStream in, String name, long expected) {
        super(in);
        this.name = name;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count;
        try {
            count = super.read(bytes, from, length);
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(name, e);
        }
        if (count < 0) {
            verify();
        } else {
            sum.update(bytes, from, count);
        }
        return count;
    }

    /** Bytes that are passed over count too. */
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(8192, Math.max(0, count))]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verify() {
        if (expected >= 0 && sum.getValue() != expected) {
            throw TableReader.damaged(name, new ZipException("its content does not fit its checksum"));
        }
    }
}
