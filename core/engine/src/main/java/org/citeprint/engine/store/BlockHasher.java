// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** Digests bytes block by block as they pass, each byte once. */
final class BlockHasher {

    private final MessageDigest digest = Digests.sha256();
    private final ByteArrayOutputStream digests = new ByteArrayOutputStream();
    private int within;
    private long size;

    void update(ByteBuffer source) {
        ByteBuffer bytes = source.duplicate();
        int end = bytes.limit();
        size += bytes.remaining();
        while (bytes.position() < end) {
            int count = Math.min(end - bytes.position(), BlockDigests.BLOCK - within);
            digest.update(bytes.limit(bytes.position() + count));
            bytes.limit(end);
            within += count;
            endBlock(within == BlockDigests.BLOCK);
        }
    }

    private void endBlock(boolean full) {
        if (full) {
            digests.writeBytes(digest.digest());
            within = 0;
        }
    }

    /** The digests of all blocks; nothing may follow. Nothing at all is one empty block. */
    byte[] digests() {
        endBlock(within > 0 || size == 0);
        return digests.toByteArray();
    }

    /** How many bytes have passed. */
    long size() {
        return size;
    }
}
