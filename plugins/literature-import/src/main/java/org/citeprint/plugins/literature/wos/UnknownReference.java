// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.Slice;

/**
 * What Web of Science writes among the cited references where it knows nothing of one. Lists of many works have it, so it
 * would be a reference they all share; it is no value.
 */
public final class UnknownReference {

    private static final String WORDS = "[No title captured]";
    private static final byte[] BYTES = WORDS.getBytes(StandardCharsets.US_ASCII);

    private UnknownReference() {}

    /** Whether this is all that is said of a reference. */
    public static boolean is(String reference) {
        return reference.equals(WORDS);
    }

    /** Hands on the references of which something is known. */
    public static Consumer<Slice> leftOut(Consumer<Slice> target) {
        return reference -> {
            if (!reference.is(BYTES)) {
                target.accept(reference);
            }
        };
    }
}
