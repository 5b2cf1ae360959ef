// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** What is said about a file once it has been read: damage, no records, and counts that do not agree. */
public final class RecordCheck {

    /** Why the last record of a file is left out that breaks off. */
    public static final String ENDS = "file ends in the middle";

    /** What the ledger counts files as that are left out, or could not be read as a whole. */
    public static final String FILES = "files";

    /** Formats whose encoding nothing in them tells. */
    private static final Set<FileFormat> TEXTS = Set.of(FileFormat.WOS_PLAIN, FileFormat.WOS_TAB, FileFormat.BIBTEX,
            FileFormat.RIS, FileFormat.PUBMED, FileFormat.ERIC, FileFormat.ENDNOTE, FileFormat.CNKI,
            FileFormat.NOTE_EXPRESS,
            FileFormat.COCHRANE,
            FileFormat.TABLE);

    private RecordCheck() {}

    /**
     * CP-3003 when a file has no records, CP-3004 when it could not be read to its end, CP-3026 or CP-3036 when its
     * letters are in doubt.
     *
     * @throws ProblemException CP-3024 when it could not be read to its end and no work was kept before that place
     */
    public static void report(Source source, WorkSink sink, int lastLine, Optional<String> damage) {
        report(source, sink, lastLine, damage, Optional.empty());
    }

    /** {@link #report} of a file whose encoding may be known. */
    public static void report(Source source, WorkSink sink, int lastLine, Optional<String> damage,
            Optional<Charset> encoding) {
        if (sink.works() > 0 && encoding.isEmpty()) {
            letters(source, sink);
        }
        Position last = Position.of(source.name(), lastLine);
        if (damage.isPresent() && sink.works() == 0) {
            throw nothing(source, damage.get());
        }
        if (damage.isPresent()) {
            sink.warn(Problem.warning(
                    "CP-3004",
                    last,
                    damage.get() + ": what stood behind line " + lastLine + " is lost",
                    "download or copy the file again"));
            cutShort(sink, last, "its end behind line " + lastLine + ": " + damage.get());
        } else if (sink.records() == 0) {
            sink.warn(Problem.warning("CP-3003", last, "`" + source.name() + "` has no records",
                    "see whether the search had results; if it had, export it again"));
        }
    }

    /** Counts a file that could not be read to its end. */
    public static void cutShort(WorkSink sink, Position last, String what) {
        sink.tally(FILES).read(1).rejected(what, last);
    }

    /** CP-3026 when the letters of a text may be those of another alphabet, CP-3036 when they fit several encodings. */
    private static void letters(Source source, WorkSink sink) {
        try {
            Head head = Head.of(source);
            if (head.encoding().isDoubtful() && TEXTS.contains(head.format())) {
                sink.warn(Problem.warning("CP-3026", Position.of(source.name()),
                        "`" + source.name()
                                + "` is not in UTF-8, and its letters may be of another alphabet than the Latin one",
                        "look at a title; if it is unreadable, name the encoding in the option `encoding`"));
            }
            if (head.encoding().isAmbiguous()) {
                sink.warn(Problem.warning("CP-3036", Position.of(source.name()),
                        "`" + source.name()
                                + "` has too few letters outside ASCII to tell which East Asian encoding it is"
                                + " in; it is read as " + head.encoding().charset().name(),
                        "look at a title; if it is unreadable, name the encoding in the option `encoding`, such as EUC-KR"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problem that a file is damaged before its first sound record, so that it might as well be empty. */
    public static ProblemException nothing(Source source, String damage) {
        return new ProblemException(Problem.error(
                "CP-3024",
                Position.of(source.name()),
                "no record of `" + source.name() + "` can be read: " + damage,
                "download or copy the file again"));
    }

    /**
     * CP-3005 when a plain count of the marks that begin or end records is not the number of records in the ledger:
     * the count knows nothing of the parser, so it finds what a parser would run together or leave out.
     */
    public static void compare(Source source, WorkSink sink, long marks, String mark) {
        if (marks != sink.records()) {
            sink.warn(Problem.warning(
                    "CP-3005",
                    Position.of(source.name()),
                    "`" + source.name() + "` gave " + Counted.of(sink.records(), "records") + ", but the number of "
                            + mark
                            + " is " + marks,
                    sink.records() > sink.works()
                            ? "look at the records left out; the file may have been joined or edited by hand"
                            : "none is left out, but a mark is missing or stands where none should: the file may have been"
                                    + " joined or edited by hand"));
        }
    }
}
