// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.detect;

import java.util.regex.Pattern;

/** The generations and dialects of tagged text and BibTeX. */
final class TextGenerations {

    private static final Pattern INITIALS_APART = Pattern
            .compile("(?m)^(?:CR|  ) [^,\\n]+, [A-Z]{1,3}, [12][0-9]{3}, ");
    private static final Pattern SCOPUS_RIS = Pattern.compile("(?m)^DB {2}- Scopus|^UR {2}- .*scopus\\.com");
    private static final Pattern WOS_RIS = Pattern.compile("(?m)^(?:AN|ID) {2}- WOS:|^DB {2}- Web of Science");
    private static final Pattern WOS_BIBTEX = Pattern.compile("(?i)Unique-ID\\s*=|@\\w+\\{\\s*(?:WOS|ISI):");
    private static final Pattern SCOPUS_BIBTEX = Pattern.compile("(?i)source\\s*=\\s*\\{Scopus\\}|scopus\\.com/inward");
    private static final Pattern OLD_SCOPUS_NOTE = Pattern.compile("note\\s*=\\s*\\{cited By ");

    private TextGenerations() {}

    /** The heading names the company; cited references since 2026 have a comma before the initials. */
    static Finding wos(String text) {
        String heading = text.lines().filter(line -> line.startsWith("FN ")).findFirst().orElse("");
        String by = heading.isEmpty() ? "lines `PT` without a heading" : "heading `" + heading + "`";
        if (INITIALS_APART.matcher(text).find()) {
            return new Finding(Format.WOS_PLAIN, "2026", by + "; cited authors `Surname, I`");
        }
        String generation = heading.contains("Clarivate")
                ? "since 2017"
                : heading.contains("Thomson")
                        ? "2008 to 2017"
                        : heading.contains("ISI") ? "until 2008" : heading.contains("OpenAlex") ? "by OpenAlex" : "";
        return new Finding(Format.WOS_PLAIN, generation, by);
    }

    /** Databases leave their names. */
    static Finding ris(String text) {
        if (SCOPUS_RIS.matcher(text).find()) {
            return new Finding(Format.RIS, "Scopus", "lines `TY  -`; the database is Scopus");
        }
        return WOS_RIS.matcher(text).find()
                ? new Finding(Format.RIS, "Web of Science", "lines `TY  -`; accession numbers `WOS:`")
                : Finding.of(Format.RIS, "lines `TY  -`");
    }

    /** Databases leave their names; Scopus changed the note with the citations. */
    static Finding bibtex(String text) {
        if (WOS_BIBTEX.matcher(text).find()) {
            return new Finding(Format.BIBTEX, "Web of Science", "entries `@`; `Unique-ID`");
        }
        if (SCOPUS_BIBTEX.matcher(text).find()) {
            boolean old = OLD_SCOPUS_NOTE.matcher(text).find();
            return new Finding(Format.BIBTEX, old ? "Scopus, until 2022" : "Scopus, since 2023",
                    "entries `@`; the source is Scopus; " + (old ? "note `cited By`" : "note `Cited by:`"));
        }
        return Finding.of(Format.BIBTEX, "entries `@`");
    }
}
