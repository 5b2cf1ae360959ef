// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;

/** Reads from a file and digests what passes. */
final class HashingReader implements ReadableByteChannel {

    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final MessageDigest digest = Digests.sha256();

    HashingReader(FileChannel file) {
        this.file = file;
    }

    /** The digest of the whole file, of which the rest is read now. */
    String digest() throws IOException {
        ByteBuffer rest = ByteBuffer.allocate((int) Math.min(BUFFER, file.size() + 1));
        while (read(rest) >= 0) {
            rest.clear();
        }
        return Digests.hex(digest);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int from = target.position();
        int count = file.read(target);
        if (count > 0) {
            digest.update(target.duplicate().flip().position(from));
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
