// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.citeprint.api.operation.Source;

/**
 * A file as UTF-8 whose encoding somebody has named, so that whoever reads it need not know of it. What says itself how it
 * is to be read stays as it is: a text with a byte order mark, XML, archives and workbooks.
 */
public final class Recoded {

    private static final int MARK = 2;

    private Recoded() {}

    /** The file in UTF-8. */
    public static Source of(Source file, Charset encoding) {
        return Source.of(file.name(), () -> open(file, encoding));
    }

    private static InputStream open(Source file, Charset encoding) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file.unpacked(), Encoding.HEAD);
        in.mark(MARK);
        int first = in.read();
        int second = in.read();
        in.reset();
        return saysItself(first, second) ? in : Utf8Stream.decoded(in, encoding);
    }

    private static boolean saysItself(int first, int second) {
        boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)
                || (first == 0xEF && second == 0xBB);
        return marked || first == '<' || (first == 'P' && second == 'K') || (first == '%' && second == 'P');
    }
}
