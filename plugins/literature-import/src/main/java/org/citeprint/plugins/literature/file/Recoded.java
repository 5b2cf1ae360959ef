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
 * is to be read stays as it is: a text with a byte order mark, XML, archives and workbooks, and JSON, which is UTF-8 by its
 * standard (RFC 8259), unless it is none.
 */
public final class Recoded {

    private static final String BLANKS = " \t\r\n";

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
        in.mark(Encoding.HEAD);
        byte[] head = in.readNBytes(Encoding.HEAD);
        in.reset();
        return saysItself(head) ? in : Utf8Stream.decoded(in, encoding);
    }

    /** Whether a file says itself how it is to be read. */
    public static boolean saysItself(Source file) throws IOException {
        try (InputStream in = SalvagedStream.open(file)) {
            return saysItself(in.readNBytes(Encoding.HEAD));
        }
    }

    /** Whether what begins with these bytes says itself how it is to be read. */
    static boolean saysItself(byte[] head) {
        return MARKS.stream().anyMatch(mark -> startsWith(head, mark))
                || (isJson(head) && Encoding.of(head).charset().equals(StandardCharsets.UTF_8));
    }

    private static boolean isJson(byte[] head) {
        int at = 0;
        while (at < head.length && BLANKS.indexOf(head[at]) >= 0) {
            at++;
        }
        return at < head.length && (head[at] == '{' || head[at] == '[');
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
