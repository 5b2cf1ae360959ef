// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.citeprint.api.operation.Source;

/**
 * A file as UTF-8 whose encoding somebody has named, so that whoever reads it need not know of it. What says itself how it
 * is to be read stays as it is: a text with a byte order mark, XML, archives and workbooks.
 */
public final class Recoded {

    private static final int MARK = 4;

    /** Of UTF-16 and UTF-8, of XML, zip and PDF, and of workbooks until 2003. */
    private static final List<byte[]> MARKS = Stream
            .of("\u00FF\u00FE", "\u00FE\u00FF", "\u00EF\u00BB", "<", "PK", "%P", Head.COMPOUND)
            .map(mark -> mark.getBytes(StandardCharsets.ISO_8859_1)).toList();

    private Recoded() {}

    /** The file in UTF-8. */
    public static Source of(Source file, Charset encoding) {
        return Source.of(file.name(), () -> open(file, encoding));
    }

    private static InputStream open(Source file, Charset encoding) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file.unpacked(), Encoding.HEAD);
        in.mark(MARK);
        byte[] head = in.readNBytes(MARK);
        in.reset();
        return MARKS.stream().anyMatch(mark -> startsWith(head, mark)) ? in : Utf8Stream.decoded(in, encoding);
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
