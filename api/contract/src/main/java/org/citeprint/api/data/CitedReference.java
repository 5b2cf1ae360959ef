// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a cited reference says, whatever database wrote it. The text itself is kept as it came; the parts are as they
 * stand in it, without the marks that go before them ({@code V24} gives {@code 24}). Parsing never fails: what cannot be
 * told is absent. Time is linear in the text.
 *
 * @param form how the reference is written
 * @param author the first author, surname first, as {@code SMALL H} or {@code Small, H.}; absent when anonymous
 * @param year the year of publication
 * @param title the title of the cited work itself, which Web of Science does not give
 * @param source the journal or book, in full or abbreviated
 * @param volume the volume
 * @param page the first page, or the article number
 * @param dois every digital object identifier in the text, in lower case, each once, in the order given
 * @param identifier what names the work in a database, as {@code scheme:value}: {@code openalex:W2100837269}
 * @param text the reference as it came
 */
public record CitedReference(
        Form form,
        Optional<String> author,
        OptionalInt year,
        Optional<String> title,
        Optional<String> source,
        Optional<String> volume,
        Optional<String> page,
        List<String> dois,
        Optional<String> identifier,
        String text) {

    /** How references are written. */
    public enum Form {
        /** {@code SMALL H, 1973, J AM SOC INFORM SCI, V24, P265, DOI 10.…}, with or without a comma in the name. */
        WOS("Web of Science"),
        /** {@code Small, H., Co-citation in … (1973) Journal of …, 24 (4), pp. 265-269}, Scopus until about 2023. */
        SCOPUS("Scopus"),
        /** {@code Small H.; Griffith B., Co-citation in …, Journal of …, 24, 4, pp. 265-269, (1973)}, Scopus since. */
        SCOPUS_LATER("Scopus, later"),
        /** {@code [Small, Henry|…|Journal of …|1973|24|4|265-269|10.…|pub.…|n]}. */
        DIMENSIONS("Dimensions"),
        /** {@code 1.author.title.journal.year}, with a number in front. */
        CSSCI("CSSCI"),
        /** Nothing but an identifier or a DOI. */
        IDENTIFIER("identifier"),
        /** Running text with a year, as in a list of literature. */
        TEXT("running text"),
        /** Anything else. */
        UNKNOWN("unknown");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** The name a person would give it. */
        public String label() {
            return label;
        }
    }

    public CitedReference {
        dois = List.copyOf(dois);
    }

    /** What a reference says. */
    public static CitedReference parse(String text) {
        ReferenceDraft draft = new ReferenceDraft(text);
        boolean known = IdentifierForm.read(draft)
                || DimensionsForm.read(draft)
                || CssciForm.read(draft)
                || LaterScopusForm.read(draft)
                || WosForm.read(draft)
                || ScopusForm.read(draft)
                || RunningText.read(draft);
        return draft.build(known);
    }

    /**
     * Writes a reference whose parts are known, as Web of Science would: {@code author, year, "title", source, V24, P265,
     * DOI 10.…}; {@link #parse} reads it. Blank parts are left out.
     */
    public static String write(
            String author, String year, String title, String source, String volume, String page, String doi) {
        return WosForm.write(author, year, title, source, volume, page, doi);
    }

    /** Whether the work can be told: by identifier or DOI, or by its author or title with a year or source. */
    public boolean told() {
        boolean named = author.isPresent() || title.isPresent();
        return identifier.isPresent() || !dois.isEmpty() || (named && (year.isPresent() || source.isPresent()))
                || (source.isPresent() && year.isPresent());
    }
}
