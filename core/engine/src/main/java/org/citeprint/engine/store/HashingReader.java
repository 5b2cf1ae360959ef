// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** Reads from a file and digests what passes. */
final class HashingReader implements ReadableByteChannel {

    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final BlockHasher blocks = new BlockHasher();

    HashingReader(FileChannel file) {
        this.file = file;
    }

    /** What the whole file is, of which the rest is read now. */
    StoredObject object() throws IOException {
        ByteBuffer rest = ByteBuffer.allocate((int) Math.min(BUFFER, file.size() + 1));
        while (read(rest) >= 0) {
            rest.clear();
        }
        return BlockDigests.object(blocks.digests(), blocks.size());
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int from = target.position();
        int count = file.read(target);
        if (count > 0) {
            blocks.update(target.duplicate().flip().position(from));
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
