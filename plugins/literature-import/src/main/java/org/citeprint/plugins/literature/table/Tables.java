// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Pages;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.ScopusReferences;
import org.citeprint.plugins.literature.mapping.Split;
import org.citeprint.plugins.literature.record.CountryCode;
import org.citeprint.plugins.literature.wos.ReprintAddresses;

/** What the columns of databases mean, over all generations of their tables. */
final class Tables {

    /** Semicolons part authors in brackets too: only one without a bracket closing before the next opens is meant. */
    private static final Pattern WOS_ADDRESS = Pattern.compile(";\\s*(?![^\\[\\]]*\\])");
    private static final Pattern WOS_AUTHORS = Pattern.compile("^\\[[^]]*]\\s*");
    private static final byte[] NOBODY = "[No author".getBytes(StandardCharsets.US_ASCII);
    private static final Split COMMAS = Split.at(",");
    private static final List<String> SCOPUS_AUTHORS = List.of("Authors");
    private static final List<String> SCOPUS_IDS = List.of("Author(s) ID", "Author Ids");
    private static final List<String> WOS_FIRST_PAGE = List.of("Start Page");
    private static final List<String> WOS_CELL = List.of("C1", "Addresses");

    static final KnownTable SCOPUS = new KnownTable("a Scopus table", List.of("EID"), FieldMap.builder()
            .text(Field.ID, "EID")
            .text(Field.TITLE, "Title")
            .text(Field.ABSTRACT, "Abstract")
            .text(Field.SOURCE, "Source title", "Source titles", "Source Title", "Source")
            .text(Field.TYPE, "Document Type")
            .text(Field.LANGUAGE, "Language of Original Document")
            .text(Field.VOLUME, "Volume")
            .text(Field.ISSUE, "Issue")
            .pages("Page start", "Page end", "Art. No.", "Article number")
            .parts(Field.AUTHORS, Tables::scopusAuthors, "Authors")
            .parts(Field.KEYWORDS, Split.SEMICOLONS, "Author Keywords")
            .parts(Field.INDEX_KEYWORDS, Split.SEMICOLONS, "Index Keywords")
            .addressParts(Split.SEMICOLONS, "Affiliations", "Author Addresses")
            .parts(Field.REFERENCES, ScopusReferences::each, "References", "Cited References")
            .year("Year")
            .doi("DOI")
            .citations("Cited by", "Cited By", "Citations")
            .text(Field.SOURCE_SHORT, "Abbreviated Source Title")
            .identifiers("pmid", "PubMed ID")
            .serials("ISSN", "ISBN")
            .rule(List.of(Field.AUTHOR_IDS), Tables::scopusAuthorIds)
            .build());

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
                            "Authors Affiliations Name of Research organization")
                    .rule(List.of(Field.COUNTRIES), (record, draft) -> countries(record, draft, ";",
                            "Country of Research organization",
                            "Authors Affiliations Country of Research organization"))
                    .parts(Field.INDEX_KEYWORDS, Split.SEMICOLONS, "MeSH terms")
                    .parts(Field.CATEGORIES, Split.SEMICOLONS, "Fields of Research (ANZSRC 2020)",
                            "FOR (ANZSRC) Categories")
                    .parts(Field.REFERENCES, Split.where(';', Tables::opensBracket), "Cited references")
                    .year("PubYear", "Publication Date")
                    .doi("DOI")
                    .citations("Times cited")
                    .identifiers("pmid", "PMID")
                    .identifiers("pmcid", "PMCID")
                    .serials("ISSN", "ISBN")
                    .build());

    static final KnownTable WOS = new KnownTable("a Web of Science table", List.of("UT", "UT (Unique WOS ID)"),
            FieldMap.builder()
                    .text(Field.ID, "UT", "UT (Unique WOS ID)")
                    .text(Field.TITLE, "TI", "Article Title")
                    .text(Field.ABSTRACT, "AB", "Abstract")
                    .text(Field.SOURCE, "SO", "Source Title")
                    .text(Field.TYPE, "DT", "Document Type")
                    .text(Field.LANGUAGE, "LA", "Language")
                    .text(Field.VOLUME, "VL", "Volume")
                    .text(Field.ISSUE, "IS", "Issue")
                    .pages("BP", "EP", "AR", "Article Number")
                    .rule(List.of(Field.PAGES), Tables::longPages)
                    .parts(Field.AUTHORS, Split.SEMICOLONS, "AU", "Authors")
                    .parts(Field.KEYWORDS, Split.SEMICOLONS, "DE", "Author Keywords")
                    .parts(Field.INDEX_KEYWORDS, Split.SEMICOLONS, "ID", "Keywords Plus")
                    .parts(Field.CATEGORIES, Split.SEMICOLONS, "WC", "WoS Categories", "SC", "Research Areas")
                    .rule(List.of(Field.INSTITUTIONS, Field.COUNTRIES), Tables::wosAddresses)
                    .parts(Field.REFERENCES, Split.at("; "), "CR", "Cited References")
                    .year("PY", "Publication Year", "EA", "Early Access Date")
                    .doi("DI", "DOI")
                    .citations("TC", "Times Cited, WoS Core")
                    .text(Field.SOURCE_SHORT, "J9", "Journal Abbreviation", "JI", "Journal ISO Abbreviation")
                    .identifiers("pmid", "PM", "Pubmed Id")
                    .serials("SN", "ISSN", "EI", "eISSN", "BN", "ISBN")
                    .authorIds("orcid", "OI", "ORCIDs")
                    .authorIds("rid", "RI", "Researcher Ids")
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

    /** Until 2022 commas part authors, {@code Ames J., Brown R.}; since then semicolons do. */
    private static void scopusAuthors(Slice value, Consumer<Slice> target) {
        Split split = value.indexOf(';') >= 0 ? Split.SEMICOLONS : COMMAS;
        split.each(value, name -> {
            if (!name.startsWith(NOBODY)) {
                target.accept(name);
            }
        });
    }

    private static void scopusAuthorIds(RawFields record, FieldMap.Draft draft) {
        scopusAuthors(record.bytes(SCOPUS_AUTHORS), draft.identifiers()::name);
        Split.SEMICOLONS.each(record.bytes(SCOPUS_IDS), draft.identifiers()::identifier);
        draft.identifiers().authors("scopus");
    }

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

    private static void longPages(RawFields record, FieldMap.Draft draft) {
        String first = record.text(WOS_FIRST_PAGE);
        if (!first.isEmpty()) {
            draft.work().text(Field.PAGES,
                    Pages.of(first, record.text(List.of("End Page")), ""));
        }
    }

    /** Authors stand in brackets before their address; the organisation is its first part. */
    private static void wosAddresses(RawFields record, FieldMap.Draft draft) {
        String cell = record.text(WOS_CELL);
        List<String> addresses = new ArrayList<>();
        if (cell.isEmpty()) {
            addresses.addAll(ReprintAddresses.of(record.text(List.of("RP", "Reprint Addresses"))));
        } else {
            addresses.addAll(stripped(WOS_ADDRESS.split(cell, -1)));
        }
        for (String address : addresses) {
            String bare = WOS_AUTHORS.matcher(address).replaceFirst("");
            draft.addFirstPart(bare);
        }
    }

    private static List<String> stripped(String[] pieces) {
        return Arrays.stream(pieces).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
