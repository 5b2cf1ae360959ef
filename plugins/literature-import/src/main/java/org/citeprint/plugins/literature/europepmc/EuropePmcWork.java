// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.europepmc;

import java.util.List;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.json.Values;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Markup;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.record.Identifiers;
import tools.jackson.databind.JsonNode;

/** What the names of a result of Europe PMC mean. */
final class EuropePmcWork {

    static final FieldMap MAP = FieldMap.builder()
            .text(Field.ID, "id")
            .text(Field.TITLE, Markup::plain, "title")
            .text(Field.ABSTRACT, Markup::plain, "abstractText")
            .text(Field.SOURCE, "journal", "journalTitle", "bookTitle")
            .text(Field.SOURCE_SHORT, "abbreviation")
            .text(Field.TYPE, "pubType")
            .text(Field.LANGUAGE, "language")
            .text(Field.VOLUME, "volume", "journalVolume")
            .text(Field.ISSUE, "issue")
            .text(Field.PAGES, "pageInfo")
            .each(Field.AUTHORS, "author")
            .each(Field.AUTHORS, value -> Parts.at(",").apply(value.replaceFirst("\\.\\s*$", "")), "authorString")
            .each(Field.KEYWORDS, "keyword")
            .each(Field.INDEX_KEYWORDS, "mesh")
            .addresses(Parts::semicolons, "affiliation")
            .year("pubYear", "yearOfPublication", "firstPublicationDate")
            .doi("doi")
            .citations("citedByCount")
            .identifiers("pmid", "pmid")
            .identifiers("pmcid", "pmcid")
            .serials("issn", "journalIssn")
            .rule(List.of(Field.AUTHOR_IDS), (record, draft) -> Identifiers.authors(draft.work()::add, "orcid",
                    record.all("orcid-name"), record.all("orcid")))
            .build();

    private EuropePmcWork() {}

    static RawRecord read(JsonNode work, int line) {
        RawRecord record = new RawRecord(line);
        for (String name : List.of("id", "title", "abstractText", "journalTitle", "language", "journalVolume", "issue",
                "pageInfo", "pubYear", "firstPublicationDate", "doi", "citedByCount", "pmid", "pmcid", "journalIssn")) {
            Values.put(record, name, Values.text(work, name));
        }
        JsonNode info = work.path("journalInfo");
        Values.put(record, "journal", Values.text(info, "journal", "title"));
        Values.put(record, "abbreviation", Values.text(info, "journal", "isoabbreviation"));
        Values.put(record, "abbreviation", Values.text(info, "journal", "medlineAbbreviation"));
        Values.put(record, "volume", Values.text(info, "volume"));
        Values.put(record, "issue", Values.text(info, "issue"));
        Values.put(record, "yearOfPublication", Values.text(info, "yearOfPublication"));
        Values.put(record, "issn", Values.text(info, "journal", "issn"));
        Values.put(record, "issn", Values.text(info, "journal", "essn"));
        Values.put(record, "bookTitle", Values.text(work, "bookOrReportDetails", "comprisingTitle"));
        Values.put(record, "pubType", Values.text(work, "pubTypeList", "pubType"));
        Values.put(record, "pubType", Values.text(work, "pubType"));
        Values.texts(work, "keywordList", "keyword").forEach(value -> record.add("keyword", value));
        Values.list(work, "meshHeadingList", "meshHeading")
                .forEach(heading -> Values.put(record, "mesh", Values.text(heading, "descriptorName")));
        authors(work, record);
        return record;
    }

    /** One text of all authors stands in only where the list is missing. */
    private static void authors(JsonNode work, RawRecord record) {
        List<JsonNode> authors = Values.list(work, "authorList", "author");
        for (JsonNode author : authors) {
            String name = Values.name(Values.text(author, "lastName"), Values.text(author, "firstName"));
            name = name.isEmpty() ? Values.text(author, "fullName") : name;
            name = name.isEmpty() ? Values.text(author, "collectiveName") : name;
            Values.put(record, "author", name);
            if (Values.text(author, "authorId", "type").equals("ORCID")) {
                record.add("orcid-name", name);
                record.add("orcid", Values.text(author, "authorId", "value"));
            }
            Values.list(author, "authorAffiliationDetailsList", "authorAffiliation")
                    .forEach(place -> Values.put(record, "affiliation", Values.text(place, "affiliation")));
        }
        if (authors.isEmpty()) {
            Values.put(record, "authorString", Values.text(work, "authorString"));
        }
        if (record.all("affiliation").isEmpty()) {
            Values.put(record, "affiliation", Values.text(work, "affiliation"));
        }
    }
}
