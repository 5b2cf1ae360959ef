// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

import java.io.IOException;
import java.io.InputStream;

/** A stream that reads many bytes at once; one byte is the smallest block. */
public abstract class BlockStream extends InputStream {

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;
}
