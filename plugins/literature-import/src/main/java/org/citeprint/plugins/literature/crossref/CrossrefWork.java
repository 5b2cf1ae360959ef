// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.crossref;

import java.util.List;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.json.Values;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Markup;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.record.Identifiers;
import tools.jackson.databind.JsonNode;

/** What the names of a Crossref work mean. */
final class CrossrefWork {

    /** Dates in the order in which they say when a work came out. */
    private static final List<String> DATES = List.of("published", "issued", "published-print", "published-online",
            "created");

    static final FieldMap MAP = FieldMap.builder()
            .text(Field.TITLE, Markup::plain, "title")
            .text(Field.ABSTRACT, Markup::plain, "abstract")
            .text(Field.SOURCE, Markup::plain, "container-title")
            .text(Field.SOURCE_SHORT, Markup::plain, "short-container-title")
            .text(Field.TYPE, "type")
            .text(Field.LANGUAGE, "language")
            .text(Field.VOLUME, "volume")
            .text(Field.ISSUE, "issue")
            .text(Field.PAGES, "page", "article-number")
            .each(Field.AUTHORS, "author")
            .each(Field.CATEGORIES, "subject")
            .addresses(List::of, "affiliation")
            .each(Field.REFERENCES, "reference")
            .year("year")
            .doi("DOI")
            .citations("is-referenced-by-count")
            .serials("ISSN", "ISBN")
            .rule(List.of(Field.AUTHOR_IDS), (record, draft) -> Identifiers.authors(draft.work()::add, "orcid",
                    record.all("orcid-name"), record.all("orcid")))
            .build();

    private CrossrefWork() {}

    static RawRecord read(JsonNode work, int line) {
        RawRecord record = new RawRecord(line);
        for (String name : List.of("title", "abstract", "container-title", "short-container-title", "type", "language",
                "volume", "issue", "page", "article-number", "DOI", "is-referenced-by-count")) {
            Values.put(record, name, Values.text(work, name));
        }
        for (String name : List.of("subject", "ISSN", "ISBN")) {
            Values.texts(work, name).forEach(value -> record.add(name, value));
        }
        Values.put(record, "year", year(work));
        people(work, Values.list(work, "author").isEmpty() ? "editor" : "author", record);
        Values.list(work, "reference").forEach(reference -> Values.put(record, "reference", reference(reference)));
        return record;
    }

    /** The first date that has a year: {@code [[null]]} has none. */
    private static String year(JsonNode work) {
        return DATES.stream()
                .map(date -> Values.text(work, date, "date-parts"))
                .filter(year -> !year.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void people(JsonNode work, String role, RawRecord record) {
        for (JsonNode person : Values.list(work, role)) {
            String family = Values.text(person, "family");
            String name = family.isEmpty() && Values.text(person, "given").isEmpty()
                    ? Values.text(person, "name")
                    : Values.name(family, Values.text(person, "given"));
            Values.put(record, "author", name);
            if (!Values.text(person, "ORCID").isEmpty()) {
                record.add("orcid-name", name);
                record.add("orcid", Values.text(person, "ORCID"));
            }
            Values.list(person, "affiliation").forEach(place -> Values.put(record, "affiliation",
                    Values.text(place, "name")));
        }
    }

    /** As Web of Science would write it; a reference that has no parts but a text is that text. */
    private static String reference(JsonNode reference) {
        String unstructured = Markup.plain(Values.text(reference, "unstructured"));
        String title = Values.text(reference, "article-title");
        String source = Values.text(reference, "journal-title");
        if (source.isEmpty()) {
            source = Values.text(reference, "volume-title");
        }
        boolean parts = !title.isEmpty() || !source.isEmpty() || !Values.text(reference, "year").isEmpty();
        String doi = Values.text(reference, "DOI");
        if (!parts && !unstructured.isEmpty()) {
            return doi.isEmpty() || unstructured.contains(doi) ? unstructured : unstructured + " DOI " + doi;
        }
        return CitedReference.write(Values.text(reference, "author"), Values.text(reference, "year"), title, source,
                Values.text(reference, "volume"), Values.text(reference, "first-page"), doi);
    }
}
