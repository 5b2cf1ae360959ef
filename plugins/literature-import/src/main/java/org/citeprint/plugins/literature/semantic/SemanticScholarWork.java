// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.semantic;

import java.util.List;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.json.Values;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.record.Identifiers;
import tools.jackson.databind.JsonNode;

/** What the names of a paper of Semantic Scholar mean; data sets write them in small letters. */
final class SemanticScholarWork {

    static final FieldMap MAP = FieldMap.builder()
            .text(Field.ID, "paperId", "corpusId")
            .text(Field.TITLE, "title")
            .text(Field.ABSTRACT, "abstract")
            .text(Field.SOURCE, "journal", "venue")
            .text(Field.TYPE, "type")
            .text(Field.VOLUME, "volume")
            .text(Field.PAGES, "pages")
            .each(Field.AUTHORS, "author")
            .each(Field.CATEGORIES, "field")
            .each(Field.REFERENCES, "reference")
            .year("year", "publicationDate")
            .doi("DOI")
            .citations("citationCount")
            .identifiers("pmid", "PubMed")
            .identifiers("pmcid", "PubMedCentral")
            .identifiers("arxiv", "ArXiv")
            .identifiers("mag", "MAG")
            .serials("issn")
            .rule(List.of(Field.AUTHOR_IDS), (record, draft) -> Identifiers.authors(draft.work()::add, "s2",
                    record.all("author"), record.all("author-id")))
            .build();

    private SemanticScholarWork() {}

    static RawRecord read(JsonNode paper, int line) {
        RawRecord record = new RawRecord(line);
        for (String name : List.of("paperId", "title", "abstract", "venue", "year")) {
            Values.put(record, name, Values.text(paper, name));
        }
        Values.put(record, "corpusId", either(paper, "corpusId"));
        Values.put(record, "publicationDate", either(paper, "publicationDate"));
        Values.put(record, "citationCount", either(paper, "citationCount"));
        Values.put(record, "journal", Values.text(paper, "publicationVenue", "name"));
        Values.put(record, "journal", Values.text(paper, "journal", "name"));
        Values.put(record, "volume", Values.text(paper, "journal", "volume"));
        Values.put(record, "pages", Values.text(paper, "journal", "pages"));
        Values.put(record, "issn", Values.text(paper, "publicationVenue", "issn"));
        Values.put(record, "type", Values.text(paper, "publicationTypes"));
        Values.put(record, "type", Values.text(paper, "publicationtypes"));
        identifiers(paper, record);
        fields(paper, record);
        for (JsonNode author : Values.list(paper, "authors")) {
            record.add("author", Values.text(author, "name"));
            record.add("author-id", Values.text(author, "authorId"));
        }
        Values.list(paper, "references").forEach(cited -> Values.put(record, "reference", reference(cited)));
        return record;
    }

    private static String either(JsonNode paper, String name) {
        String value = Values.text(paper, name);
        return value.isEmpty() ? Values.text(paper, name.toLowerCase(java.util.Locale.ROOT)) : value;
    }

    private static void identifiers(JsonNode paper, RawRecord record) {
        for (String parent : List.of("externalIds", "externalids")) {
            for (String scheme : List.of("DOI", "PubMed", "PubMedCentral", "ArXiv", "MAG")) {
                Values.put(record, scheme, Values.text(paper, parent, scheme));
            }
        }
        Values.put(record, "DOI", Values.text(paper, "doi"));
    }

    private static void fields(JsonNode paper, RawRecord record) {
        for (String name : List.of("s2FieldsOfStudy", "s2fieldsofstudy")) {
            Values.list(paper, name).forEach(field -> Values.put(record, "field", Values.text(field, "category")));
        }
        Values.texts(paper, "fieldsOfStudy").forEach(field -> record.add("field", field));
    }

    private static String reference(JsonNode cited) {
        JsonNode paper = cited.path("citedPaper").isMissingNode() ? cited : cited.path("citedPaper");
        String doi = Values.text(paper, "externalIds", "DOI");
        String title = Values.text(paper, "title");
        String id = Values.text(paper, "paperId");
        if (doi.isEmpty() && !id.isEmpty()) {
            return "s2:" + id;
        }
        String author = Values.text(paper, "authors", "name");
        String year = Values.text(paper, "year");
        return author.isEmpty() && year.isEmpty() && !doi.isEmpty()
                ? doi
                : CitedReference.write(author, year, title, Values.text(paper, "venue"), "", "", doi);
    }
}
