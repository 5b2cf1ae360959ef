// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.citeprint.plugins.literature.bytes.BlockStream;

/**
 * One file of an archive, which ends early where the packed data are damaged; closing it closes the archive. What was read
 * is compared with the digest that the directory of the archive promises; streams of an archive do so by themselves.
 */
final class EntryStream extends BlockStream {

    /** A digest that is not known beforehand. */
    static final long UNKNOWN = -1;

    private final InputStream in;
    private final Closeable archive;
    private final long promised;
    private final Runnable broken;
    private final CRC32 digest = new CRC32();
    private boolean ended;

    EntryStream(InputStream in, Closeable archive, long promised, Runnable broken) {
        this.in = in;
        this.archive = archive;
        this.promised = promised;
        this.broken = broken;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            int count = in.read(into, offset, length);
            if (count >= 0) {
                digest.update(into, offset, count);
                return count;
            }
            end(promised != UNKNOWN && digest.getValue() != promised);
        } catch (EOFException | ZipException e) {
            end(true);
        }
        return -1;
    }

    private void end(boolean damaged) {
        ended = true;
        if (damaged) {
            broken.run();
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
