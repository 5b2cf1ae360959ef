// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The bytes of a part of an archive, compared with its checksum when the last one is read: {@link java.util.zip.ZipFile}
 * does not, and a part whose bytes have changed would give other numbers without a word.
 */
final class VerifiedStream extends FilterInputStream {

    private final long expected;
    private final CRC32 sum = new CRC32();

    /** With the checksum that the archive tells. */
    VerifiedStream(InputStream in, long expected) {
        super(in);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value < 0) {
            verify();
        } else {
            sum.update(value);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
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

    private void verify() throws ZipException {
        if (sum.getValue() != expected) {
            throw new ZipException("its content does not fit its checksum");
        }
    }
}
