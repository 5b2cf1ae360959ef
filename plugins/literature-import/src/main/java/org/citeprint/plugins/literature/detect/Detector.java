// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.detect;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.Encoding;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.Head;
import org.citeprint.plugins.literature.file.Recoded;

/**
 * Finds out what a file is: its content decides, never its name. Text is judged by its first 64 KiB, a table by its
 * header, JSON by the names in its first record. Reads no more than that, whatever the size of the file.
 */
public final class Detector {

    private Detector() {}

    /** What a file is whose encoding may be known. */
    public static Detection detect(Source source, Optional<Charset> encoding) throws IOException {
        if (encoding.isEmpty() || Recoded.saysItself(source)) {
            return detect(source);
        }
        Source text = Recoded.of(source, encoding.get());
        Head head = Head.of(text);
        return detect(text, new Head(head.text(), new Encoding(encoding.get(), 0, "encoding as named"),
                Head.of(source).packed(), head.damage()));
    }

    /** What a file is. */
    public static Detection detect(Source source) throws IOException {
        return detect(source, Head.of(source));
    }

    private static Detection detect(Source source, Head head) throws IOException {
        FileFormat syntax = head.format();
        Optional<Finding> network = NetworkMarks.of(head);
        Finding found = network.isPresent() ? network.get() : find(source, head, syntax);
        String packing = syntax == FileFormat.WORKBOOK ? "workbook" : head.packed() ? "gzip" : "";
        boolean binary = syntax == FileFormat.ZIP || syntax == FileFormat.PDF || syntax == FileFormat.WORKBOOK
                || (found.format() == Format.UNKNOWN && hasControls(head.text()));
        return new Detection(found.format(), found.generation(), head.encoding().charset(), binary, packing,
                found.why() + "; " + (binary ? "no text" : head.encoding().why()));
    }

    /** Signs that no text has, such as zeros. */
    static boolean hasControls(String text) {
        return text.chars().anyMatch(sign -> sign < '\t');
    }

    private static Finding find(Source source, Head head, FileFormat syntax) throws IOException {
        return switch (syntax) {
            case WOS_PLAIN -> TextGenerations.wos(head.text());
            case RIS -> TextGenerations.ris(head.text());
            case BIBTEX -> TextGenerations.bibtex(head.text());
            case PUBMED -> Finding.of(Format.PUBMED_TEXT, "lines `PMID-`");
            case ERIC -> Finding.of(Format.ERIC_TEXT, "lines `OWN - ERIC`");
            case PUBMED_XML -> Finding.of(Format.PUBMED_XML, "elements `PubmedArticle` or `PubmedBookArticle`");
            case ENDNOTE -> Finding.of(Format.ENDNOTE_TEXT, "lines `%0`, `%A`, `%T`");
            case ENDNOTE_XML -> Finding.of(Format.ENDNOTE_XML, "elements `records` and `record`");
            case CNKI -> Finding.of(Format.CNKI, "lines `RT`, `A1`, `T1`");
            case NOTE_EXPRESS -> Finding.of(Format.NOTE_EXPRESS, "lines `{Reference Type}`");
            case CSSCI -> Finding.of(Format.CSSCI, "fields between lenticular brackets");
            case COCHRANE -> Finding.of(Format.COCHRANE, "lines `Record #1 of …`");
            case JSON -> JsonKeys.of(source).finding();
            case TABLE, WOS_TAB, WORKBOOK, UNKNOWN -> TableGenerations.of(source, syntax);
            case XML -> Finding.of(Format.OTHER_XML, "markup of another kind");
            case HTML -> Finding.of(Format.WEB_PAGE, "HTML");
            case PDF -> Finding.of(Format.PDF, "`%PDF`");
            case ZIP -> Finding.of(Format.ARCHIVE, "`PK`");
            case EMPTY -> Finding.of(Format.EMPTY, "nothing in it");
        };
    }
}
