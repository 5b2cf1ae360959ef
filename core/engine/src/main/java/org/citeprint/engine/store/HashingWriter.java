// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** Writes to a file and digests what passes. */
final class HashingWriter implements WritableByteChannel {

    private final FileChannel file;
    private final BlockHasher blocks = new BlockHasher();

    HashingWriter(FileChannel file) {
        this.file = file;
    }

    /** The digests of the blocks of all that was written; nothing may follow. */
    byte[] digests() {
        return blocks.digests();
    }

    /** How many bytes were written. */
    long size() {
        return blocks.size();
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int count = source.remaining();
        blocks.update(source);
        while (source.hasRemaining()) {
            file.write(source);
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
