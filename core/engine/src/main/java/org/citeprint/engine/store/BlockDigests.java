// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The digests of the blocks of an object, so that each byte is digested once and a part can be checked without reading
 * the whole. They make the object's name, and those of a large one lie in a file beside it, one SHA-256 a block.
 */
final class BlockDigests {

    /** How many bytes a block has: small enough that the head of a dataset costs nothing, large enough for the disk. */
    static final int BLOCK = 1 << 17;

    /** Objects below this size are checked whole, which takes some milliseconds. */
    static final long LARGE = 1L << 22;

    private static final int DIGEST = 32;
    /** No dataset begins like this, so no object's bytes are what another's name is made of. */
    private static final byte[] HEAD = "citeprint blocks".getBytes(StandardCharsets.US_ASCII);

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

    /**
     * The object of so many bytes whose blocks have these digests. Its name is the digest of its only block, or else the
     * SHA-256 of a head, its size and the digests of its blocks.
     */
    static StoredObject object(byte[] digests, long size) {
        if (digests.length == DIGEST) {
            return new StoredObject(HexFormat.of().formatHex(digests), size);
        }
        MessageDigest name = Digests.sha256();
        name.update(HEAD);
        name.update(ByteBuffer.allocate(Long.BYTES).putLong(size).flip());
        name.update(digests);
        return new StoredObject(Digests.hex(name), size);
    }

    /** The digests in a file; null when it is damaged or another object's, so that the whole has to be checked. */
    static @Nullable BlockDigests open(byte[] digests, StoredObject object) {
        long blocks = (object.size() + BLOCK - 1) / BLOCK;
        return digests.length == blocks * DIGEST && object(digests, object.size()).equals(object)
                ? new BlockDigests(digests)
                : null;
    }
}
