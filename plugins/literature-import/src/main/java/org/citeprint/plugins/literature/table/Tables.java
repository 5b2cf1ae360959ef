// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.List;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.Split;
import org.citeprint.plugins.literature.record.CountryCode;

/** What the columns of databases mean, over all generations of their tables. */
final class Tables {

    static final KnownTable LENS = new KnownTable("a table of The Lens", List.of("Lens ID"), FieldMap.builder()
            .text(Field.ID, "Lens ID")
            .text(Field.TITLE, "Title")
            .text(Field.ABSTRACT, "Abstract")
            .text(Field.SOURCE, "Source Title")
            .text(Field.TYPE, "Publication Type")
            .text(Field.VOLUME, "Volume")
            .text(Field.ISSUE, "Issue Number")
            .pages("Start Page", "End Page")
            .parts(Field.AUTHORS, Split.SEMICOLONS, "Author/s")
            .parts(Field.KEYWORDS, Split.SEMICOLONS, "Keywords")
            .parts(Field.INDEX_KEYWORDS, Split.SEMICOLONS, "MeSH Terms")
            .parts(Field.CATEGORIES, Split.SEMICOLONS, "Fields of Study")
            .parts(Field.REFERENCES, Split.SEMICOLONS, "References")
            .year("Publication Year", "Date Published")
            .doi("DOI")
            .citations("Citing Works Count")
            .identifiers("pmid", "PMID")
            .identifiers("pmcid", "PMCID")
            .identifiers("mag", "Microsoft Academic ID")
            .serials("ISSNs")
            .build());

    static final KnownTable DIMENSIONS = new KnownTable("a Dimensions table",
            List.of("Publication ID", "Dimensions URL"),
            FieldMap.builder()
                    .text(Field.ID, "Publication ID")
                    .text(Field.TITLE, "Title")
                    .text(Field.ABSTRACT, "Abstract")
                    .text(Field.SOURCE, "Source title", "Source title/Anthology title", "Anthology title")
                    .text(Field.TYPE, "Publication Type", "Document Type")
                    .text(Field.VOLUME, "Volume")
                    .text(Field.ISSUE, "Issue")
                    .text(Field.PAGES, "Pagination")
                    .parts(Field.AUTHORS, Split.SEMICOLONS, "Authors")
                    .parts(Field.INSTITUTIONS, Split.SEMICOLONS, "Research Organizations - standardized",
                            "Authors Affiliations - Name of Research organization",
                            "Authors Affiliations Name of Research organization")
                    .rule(List.of(Field.COUNTRIES), (record, draft) -> countries(record, draft, ";",
                            "Country of Research organization",
                            "Authors Affiliations - Country of Research organization",
                            "Authors Affiliations Country of Research organization"))
                    .parts(Field.INDEX_KEYWORDS, Split.SEMICOLONS, "MeSH terms")
                    .parts(Field.CATEGORIES, Split.SEMICOLONS, "Fields of Research (ANZSRC 2020)",
                            "FOR (ANZSRC) Categories")
                    .parts(Field.REFERENCES, Split.where(';', Tables::opensBracket), "Cited references")
                    .year("PubYear", "Publication date", "Publication Date")
                    .doi("DOI")
                    .citations("Times cited")
                    .identifiers("pmid", "PMID")
                    .identifiers("pmcid", "PMCID")
                    .serials("ISSN", "ISBN")
                    .build());

    static final KnownTable OPENALEX = new KnownTable("an OpenAlex table",
            List.of("authorships.author.display_name", "Work ID"), FieldMap.builder()
                    .text(Field.ID, Tables::last, "id", "Work ID")
                    .text(Field.TITLE, "display_name", "title", "Title")
                    .text(Field.ABSTRACT, "abstract", "Abstract")
                    .text(Field.SOURCE, "primary_location.source.display_name", "Source")
                    .text(Field.TYPE, "type", "Type")
                    .text(Field.LANGUAGE, "language", "Language")
                    .text(Field.VOLUME, "biblio.volume")
                    .text(Field.ISSUE, "biblio.issue")
                    .pages("biblio.first_page", "biblio.last_page")
                    .parts(Field.AUTHORS, Split.at("|"), "authorships.author.display_name", "Author")
                    .parts(Field.INSTITUTIONS, Split.at("|"), "authorships.institutions.display_name", "Institution")
                    .rule(List.of(Field.COUNTRIES), (record, draft) -> countries(record, draft, "|",
                            "authorships.countries", "Country"))
                    .parts(Field.KEYWORDS, Split.at("|"), "keywords.display_name", "Keyword")
                    .parts(Field.CATEGORIES, Split.at("|"), "topics.display_name", "primary_topic.display_name",
                            "Topic")
                    .year("publication_year", "Year")
                    .doi("doi", "DOI")
                    .citations("cited_by_count", "Citation count")
                    .identifiers("pmid", "ids.pmid")
                    .serials("primary_location.source.issn")
                    .authorIds("orcid", Tables::cells, "authorships.author.display_name", "authorships.author.orcid")
                    .authorIds("orcid", Tables::cells, "Author", "ORCID")
                    .build());

    private Tables() {}

    private static boolean opensBracket(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
            at++;
        }
        return at < end && bytes[at] == '[';
    }

    /** Cells between bars, the empty ones too. */
    private static List<String> cells(String value) {
        return List.of(value.split("\\|", -1));
    }

    private static void countries(RawFields record, FieldMap.Draft draft, String separator, String... names) {
        for (String cell : record.firstOf(List.of(names))) {
            for (String name : Parts.at(separator).apply(cell)) {
                draft.values().country(draft.work(), CountryCode.of(name), name, draft.position());
            }
        }
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
