// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

/**
 * Bytes by their digest.
 *
 * @param sha256 the digest in hexadecimal
 * @param size how many bytes
 */
public record StoredObject(String sha256, long size) {

    /** Enough of the digest for a message. */
    public String brief() {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }
}
