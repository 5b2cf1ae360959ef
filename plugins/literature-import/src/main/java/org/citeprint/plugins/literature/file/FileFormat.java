// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** What a file is, judged by how it begins and never by its name. */
public enum FileFormat {
    /** Lines of two-letter tags between {@code PT} and {@code ER}. */
    WOS_PLAIN("Web of Science plain text", "use `import.wos`"),
    /** A header of two-letter tags, parted by tabs. */
    WOS_TAB(
            "a tab-delimited Web of Science export",
            "use `import.csv` with `separator: tab` and `quotes: none`, or export it as plain text for `import.wos`"),
    /** Any JSON. */
    JSON("JSON", "use `import.openalex` when it comes from OpenAlex"),
    /** A page for a browser. */
    HTML("a web page (HTML)",
            "the site answered with a page, perhaps to log in, instead of the file: download it again"),
    /** Any XML that is not a page. */
    XML("XML", "export the records in another format"),
    /** Zip, and with it Excel's and LibreOffice's workbooks. */
    ZIP("a zip archive or an Excel workbook", "unpack it, or save the sheet as CSV and use `import.csv`"),
    /** Portable document format. */
    PDF("a PDF", "export the records as text"),
    /** Entries that begin with an at sign. */
    BIBTEX("BibTeX", "use `import.bibtex`"),
    /** Lines such as {@code TY  - JOUR}. */
    RIS("RIS", "use `import.ris`"),
    /** Lines such as {@code PMID- 1}. */
    PUBMED("PubMed text (nbib)", "use `import.nbib`"),
    /** A first line with separators. */
    TABLE("a table with separators", "use `import.csv` and name its columns"),
    /** Nothing at all. */
    EMPTY("empty", "export it again, or take it out of `files`"),
    /** None of these. */
    UNKNOWN("of a format that is not known here", "look into the file with an editor");

    private static final int HEAD = 1 << 13;
    private static final Pattern WOS_LINE = Pattern
            .compile("(?m)^(?:FN (?:Clarivate|Thomson|ISI|Web of)|PT [A-Z]$|VR 1\\.)");
    private static final Pattern WOS_HEADER = Pattern.compile("^[A-Z][A-Z0-9](?:\t[A-Z][A-Z0-9]){5,}");
    private static final Pattern RIS_LINE = Pattern.compile("(?m)^\\s{0,2}TY {0,3}- ?\\p{L}");
    private static final Pattern PUBMED_LINE = Pattern.compile("(?m)^\\s?PMID ?- ?[0-9]");
    private static final Pattern BIBTEX_ENTRY = Pattern.compile("(?m)^[\\s}]*@[a-zA-Z]+\\s*[{(]");

    private final String description;
    private final String advice;

    FileFormat(String description, String advice) {
        this.description = description;
        this.advice = advice;
    }

    /**
     * Refuses a file that is plainly something else; one that is not recognised passes.
     *
     * @param source the file
     * @param fitting the formats that fit
     * @param wanted what the importer reads, to be said to the user
     * @throws ProblemException CP-3001 for another format, CP-3002 for an empty file
     */
    public static FileFormat require(Source source, Set<FileFormat> fitting, String wanted) throws IOException {
        FileFormat format = of(source);
        if (format == EMPTY) {
            throw new ProblemException(Problem.error(
                    "CP-3002", Position.of(source.name()), "`" + source.name() + "` is empty", format.advice));
        }
        if (format != UNKNOWN && !fitting.contains(format)) {
            throw wrong(source, wanted, format);
        }
        return format;
    }

    /** The problem that a file turned out to hold no record of the format wanted. */
    public static ProblemException wrong(Source source, String wanted, FileFormat format) {
        return new ProblemException(Problem.error(
                "CP-3001",
                Position.of(source.name(), 1),
                "this is not " + wanted + " but looks like " + format.description,
                format.advice));
    }

    /** The problem that a file holds nothing of the format wanted, and nothing says what else it is. */
    public static ProblemException unknown(Source source, String wanted, Optional<Rejected> first) {
        return new ProblemException(Problem.error(
                "CP-3001",
                first.map(Rejected::position).orElse(Position.of(source.name(), 1)),
                "no record of " + wanted + " in `" + source.name() + "`"
                        + first.map(rejected -> ": " + rejected.reason()).orElse(""),
                UNKNOWN.advice + ", and use the importer of its format"));
    }

    /** Judges a file by its first 8 KiB. */
    public static FileFormat of(Source source) throws IOException {
        try (InputStream in = Utf8Stream.of(SalvagedStream.open(source), Optional.empty())) {
            byte[] head = in.readNBytes(HEAD);
            return of(new String(head, StandardCharsets.UTF_8).replaceAll("\r\n?", "\n").strip());
        }
    }

    private static FileFormat of(String head) {
        if (head.isEmpty()) {
            return EMPTY;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        return switch (head.charAt(0)) {
            case '<' -> markup(head);
            case '{', '[' -> JSON;
            case '%' -> head.startsWith("%PDF") ? PDF : UNKNOWN;
            default -> text(head);
        };
    }

    private static FileFormat markup(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html") || lower.contains("<html") ? HTML : XML;
    }

    private static FileFormat text(String head) {
        String first = head.lines().findFirst().orElse("");
        if (WOS_HEADER.matcher(first).find()) {
            return WOS_TAB;
        }
        if (WOS_LINE.matcher(head).find()) {
            return WOS_PLAIN;
        }
        if (RIS_LINE.matcher(head).find()) {
            return RIS;
        }
        if (PUBMED_LINE.matcher(head).find()) {
            return PUBMED;
        }
        if (BIBTEX_ENTRY.matcher(head).find()) {
            return BIBTEX;
        }
        return first.chars().filter(letter -> ",;\t|".indexOf(letter) >= 0).count() >= 2 ? TABLE : UNKNOWN;
    }
}
