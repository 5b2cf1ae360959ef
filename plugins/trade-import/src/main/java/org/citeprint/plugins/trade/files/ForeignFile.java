// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** What is saved in place of a table of text: a page such as a login form, or a table in another program's form. */
final class ForeignFile {

    private static final int PEEKED = 256;

    private ForeignFile() {}

    /**
     * The same bytes, if they are no page.
     *
     * @throws ProblemException CP-3176 when they begin as HTML does, CP-3189 as Parquet or a pickle of Python
     */
    static InputStream refused(String file, InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, PEEKED);
        byte[] first = bytes.readNBytes(PEEKED);
        bytes.unread(first);
        String text = new String(first, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.matches("(?s)(\u00ef\u00bb\u00bf)?\\s*<(!doctype html|html)\\b.*")) {
            in.close();
            throw new ProblemException(Problem.error("CP-3176", Position.of(file, 1),
                    "the file is a web page, not a table",
                    "a login or an error page may have been saved in place of the file: open it in a browser, and fetch"
                            + " the file again"));
        }
        if (text.startsWith("par1") || text.matches("(?s)\u0080[\u0002-\u0005].*")) {
            in.close();
            throw new ProblemException(Problem.error("CP-3189", Position.of(file),
                    "the file is " + (text.startsWith("par1") ? "Apache Parquet" : "a pickle of Python") + ", not text",
                    "save it as text, in pymrio with `save_all(path)`, in MARIO with `to_txt(path)`"));
        }
        return bytes;
    }
}
