// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The digests of the blocks of a large object, so that a part of it can be checked without reading the whole. The file
 * beside the object holds the SHA-256 of what follows, then the object's own digest and size, then one SHA-256 a block.
 */
final class BlockDigests {

    /** How many bytes a block has: small enough that the head of a dataset costs nothing, large enough for the disk. */
    static final int BLOCK = 1 << 17;

    /** Objects below this size are checked whole, which takes some milliseconds. */
    static final long LARGE = 1L << 22;

    private static final int DIGEST = 32;

    private final byte[] digests;

    private BlockDigests(byte[] digests) {
        this.digests = digests;
    }

    /** Whether a block has its digest. */
    boolean fits(int block, ByteBuffer bytes) {
        MessageDigest digest = Digests.sha256();
        digest.update(bytes);
        return Arrays.equals(digest.digest(), 0, DIGEST, digests, block * DIGEST, (block + 1) * DIGEST);
    }

    /** The bytes of the file. */
    static byte[] sealed(StoredObject object, byte[] digests) {
        byte[] body = ByteBuffer.allocate(DIGEST + Long.BYTES + digests.length).put(Digests.bytes(object.sha256()))
                .putLong(object.size()).put(digests).array();
        return ByteBuffer.allocate(DIGEST + body.length).put(Digests.sha256().digest(body)).put(body).array();
    }

    /** The digests in a file; null when it is damaged or another object's, so that the whole has to be checked. */
    static @Nullable BlockDigests open(byte[] sealed, StoredObject object) {
        int head = 2 * DIGEST + Long.BYTES;
        long blocks = (object.size() + BLOCK - 1) / BLOCK;
        if (sealed.length != head + blocks * DIGEST) {
            return null;
        }
        byte[] digests = Arrays.copyOfRange(sealed, head, sealed.length);
        return Arrays.equals(sealed(object, digests), sealed) ? new BlockDigests(digests) : null;
    }
}
