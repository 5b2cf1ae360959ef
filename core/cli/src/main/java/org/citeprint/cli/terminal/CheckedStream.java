// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers its first failure. Java's print streams swallow failures; a result that did not arrive must
 * not look like success.
 */
final class CheckedStream extends FilterOutputStream {

    private @Nullable IOException failure;

    CheckedStream(OutputStream to) {
        super(to);
    }

    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
