// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JSON text that carries the digest of its own body, so that a single changed byte anywhere in it shows. */
final class Seal {

    private static final String HEAD = "{\"format\":1,\"sha256\":\"";
    private static final String MIDDLE = "\",\"body\":";
    private static final String TAIL = "}\n";
    private static final int DIGEST = 64;

    private Seal() {}

    static byte[] close(byte[] body) {
        return (HEAD + Digests.of(body) + MIDDLE + new String(body, StandardCharsets.UTF_8) + TAIL)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] open(byte[] sealed) throws DamagedEntryException {
        int from = HEAD.length() + DIGEST + MIDDLE.length();
        int to = sealed.length - TAIL.length();
        if (from <= to) {
            byte[] body = Arrays.copyOfRange(sealed, from, to);
            if (Arrays.equals(close(body), sealed)) {
                return body;
            }
        }
        throw new DamagedEntryException("the seal is broken");
    }
}
