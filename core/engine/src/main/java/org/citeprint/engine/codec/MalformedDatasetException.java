// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.codec;

import java.io.IOException;

/** Bytes that are not the canonical form of a dataset: cut off, changed, or of another version. */
public final class MalformedDatasetException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with them. */
    public MalformedDatasetException(String message) {
        super(message);
    }

    MalformedDatasetException(String message, Throwable cause) {
        super(message, cause);
    }
}
