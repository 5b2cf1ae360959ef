// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;

/** Writes to a file and digests what passes. */
final class HashingWriter implements WritableByteChannel {

    private final FileChannel file;
    private final MessageDigest digest = Digests.sha256();
    private final BlockHasher blocks = new BlockHasher();
    private long size;

    HashingWriter(FileChannel file) {
        this.file = file;
    }

    StoredObject result() {
        return new StoredObject(Digests.hex(digest), size);
    }

    /** What goes into the file of block digests beside it. */
    byte[] sealedBlocks(StoredObject object) {
        return BlockDigests.sealed(object, blocks.digests());
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int count = source.remaining();
        digest.update(source.duplicate());
        blocks.update(source);
        while (source.hasRemaining()) {
            file.write(source);
        }
        size += count;
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
