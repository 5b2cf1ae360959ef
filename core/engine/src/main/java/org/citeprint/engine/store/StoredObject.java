// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

/**
 * Bytes by their digest.
 *
 * @param sha256 the digest in hexadecimal: of a file, and of an object in the store of up to 128 KiB, the SHA-256 of all
 *     bytes; of a larger object the SHA-256 of those of its blocks, see {@link BlockDigests}
 * @param size how many bytes
 */
public record StoredObject(String sha256, long size) {

    /** Enough of the digest for a message. */
    public String brief() {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    /** Whether the digest is the SHA-256 of all bytes, as it is for an object of one block. */
    public boolean namedByBytes() {
        return size <= BlockDigests.BLOCK;
    }
}
