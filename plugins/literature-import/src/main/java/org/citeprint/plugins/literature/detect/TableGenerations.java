// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.detect;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.ScopusReferences;
import org.citeprint.plugins.literature.table.TableKind;

/** Which database wrote a table, and when, by the names of its columns and its first rows. */
final class TableGenerations {

    /** How many rows are looked at for how cited references are written. */
    private static final int ROWS = 50;

    /** What columns of works are called in the languages of their databases. */
    private static final Pattern OF_WORKS = Pattern
            .compile("(?iu)tit(?:le|re|el|ul)|t\u00EDtul|auth?or|auteur|\\bdoi\\b"
                    + "|abstract|journal|publi[ck]|keyword|cit(?:ed|ing|ation)|\\bpmid\\b|\\bissn\\b|\u9898\u540D|\u7BC7\u540D|\u6807\u9898|\u4F5C\u8005");

    /** Two authors at the beginning of a cited reference, {@code Ames J., Brown K.L., }. */
    private static final Pattern COMMAS = Pattern
            .compile("(?:^|; )[^,;(]{1,40} (?:\\p{Lu}\\.)+, [^,;(]{1,40} (?:\\p{Lu}\\.)+, ");

    private TableGenerations() {}

    static Finding of(Source source, FileFormat syntax) throws IOException {
        List<String> header;
        try {
            header = KnownTable.header(source);
        } catch (ProblemException e) {
            header = List.of();
        }
        Optional<TableKind> kind = TableKind.of(header);
        if (kind.isEmpty()) {
            return other(header, syntax);
        }
        return switch (kind.get()) {
            case SCOPUS -> scopus(source, header);
            case WOS -> wos(header);
            case LENS -> Finding.of(Format.LENS_TABLE, "column `Lens ID`");
            case DIMENSIONS -> dimensions(header);
            case OPENALEX -> openAlex(header);
            case PUBLISH_OR_PERISH -> Finding.of(Format.PUBLISH_OR_PERISH, "column `CitesURL` or `GSRank`");
            case ZOTERO -> Finding.of(Format.ZOTERO_TABLE, "column `Abstract Note`, `Manual Tags` or `Automatic Tags`");
            case PUBMED -> Finding.of(Format.PUBMED_TABLE, "column `Journal/Book` or `NIHMS ID`");
            case IEEE -> Finding.of(Format.IEEE_TABLE, "column `Document Title` or `IEEE Terms`");
            case SPRINGER -> Finding.of(Format.SPRINGER_TABLE, "column `Item DOI`");
            case COCHRANE -> Finding.of(Format.COCHRANE_TABLE,
                    "column `CENTRAL ID`, `Cochrane Review ID` or `Cochrane Review Group Code`");
            case EMBASE -> Finding.of(Format.EMBASE_TABLE, "column `Author Names` or another that only Embase has");
        };
    }

    private static Finding other(List<String> header, FileFormat syntax) {
        boolean table = header.size() > 1 && syntax != FileFormat.UNKNOWN
                && (syntax == FileFormat.WORKBOOK || header.stream().noneMatch(Detector::hasControls));
        if (table && header.stream().anyMatch(name -> OF_WORKS.matcher(name).find())) {
            return Finding.of(Format.OTHER_TABLE, "a header that no database here writes: " + some(header));
        }
        return table || syntax == FileFormat.WORKBOOK
                ? Finding.of(Format.NO_WORKS, "a header without titles, authors or DOIs: " + some(header))
                : Finding.of(Format.UNKNOWN, "none of the marks of any format");
    }

    /**
     * Full names of authors came in 2023, soon after them cited references with the year at their end, whose authors
     * commas parted; in 2025 semicolons did, or only the first author was left, in full.
     */
    private static Finding scopus(Source source, List<String> header) throws IOException {
        String column = header.contains("EID") ? "column `EID`" : "columns of Scopus, though not `EID`";
        if (!header.contains("Author full names")) {
            return new Finding(Format.SCOPUS_TABLE, "until 2022", column + ", no column `Author full names`");
        }
        int references = header.indexOf("References");
        List<String> later = references < 0
                ? List.of()
                : KnownTable.rows(source, ROWS).stream()
                        .filter(row -> references < row.size() && ScopusReferences.isLater(row.get(references)))
                        .map(row -> row.get(references)).toList();
        boolean commas = later.stream().anyMatch(cell -> COMMAS.matcher(cell).find());
        return new Finding(Format.SCOPUS_TABLE, later.isEmpty() || commas ? "2023" : "2025",
                column + ", column `Author full names`; " + (later.isEmpty()
                        ? "no cited reference ends with its year"
                        : "cited references end with their year" + (commas ? ", commas part their authors" : "")));
    }

    private static Finding wos(List<String> header) {
        if (header.contains("UT (Unique ID)")) {
            return new Finding(Format.WOS_TABLE, "of all databases, with long names", "column `UT (Unique ID)`");
        }
        if (header.contains("Average per Year")) {
            return new Finding(Format.WOS_TABLE, "citation report", "column `Average per Year`");
        }
        return header.contains("UT (Unique WOS ID)")
                ? new Finding(Format.WOS_TABLE, "with long names", "column `UT (Unique WOS ID)`")
                : new Finding(Format.WOS_TABLE, "tab-delimited", "header of two-letter tags");
    }

    private static Finding dimensions(List<String> header) {
        boolean mapping = header.stream().anyMatch(name -> name.startsWith("Authors Affiliations "));
        return new Finding(Format.DIMENSIONS_TABLE, mapping ? "for bibliometric mapping" : "full",
                "column `Publication ID`" + (mapping ? "; columns `Authors Affiliations …`" : ""));
    }

    private static Finding openAlex(List<String> header) {
        boolean dotted = header.contains("authorships.author.display_name");
        return new Finding(Format.OPENALEX_TABLE, dotted ? "until 2025" : "2026",
                dotted ? "column `authorships.author.display_name`" : "column `Work ID`");
    }

    private static String some(List<String> header) {
        return String.join(", ", header.stream().limit(5).map(name -> "`" + name + "`").toList());
    }
}
