// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.citeprint.api.operation.Source;
import org.citeprint.api.xls.XlsBook;

/**
 * How a file begins.
 *
 * @param text its first 64 KiB as text, without blanks and byte order marks at the start
 * @param encoding its encoding
 * @param packed whether it is a gzip file
 * @param damage why it cannot be read further, when it is cut off or damaged as early as that
 */
public record Head(String text, Encoding encoding, boolean packed, Optional<String> damage) {

    /** What stands for the text of a compound file, which has none. */
    static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    /** Looks at a file. */
    public static Head of(Source source) throws IOException {
        boolean packed = isGzip(source);
        try (SalvagedStream in = SalvagedStream.open(source)) {
            byte[] bytes = in.readNBytes(Encoding.HEAD);
            Encoding encoding = Encoding.of(bytes);
            String text = XlsBook.isCompound(bytes)
                    ? COMPOUND
                    : new String(bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
            return new Head(text.replace("\uFEFF", "").stripLeading(), encoding, packed, in.damage());
        }
    }

    private static boolean isGzip(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] mark = in.readNBytes(2);
            return Arrays.equals(mark, new byte[]{0x1f, (byte) 0x8b});
        }
    }

    /** What the file is. */
    public FileFormat format() {
        return FileFormat.of(text);
    }

    /** The first line. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }
}
