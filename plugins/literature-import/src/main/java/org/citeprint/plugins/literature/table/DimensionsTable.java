// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.Entities;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.Split;

/**
 * What the columns of Dimensions mean, over all generations of its tables. Some have columns of organisations and
 * countries; where there is none, authors have their organisations in brackets, {@code Ames, Jo (University of Oslo; ETH
 * Zurich); Li, F ()}, in one column by their standard names, in another one with their addresses.
 */
final class DimensionsTable {

    private static final List<String> NAMES = List.of("Research Organizations - standardized",
            "Authors Affiliations - Name of Research organization",
            "Authors Affiliations Name of Research organization");
    private static final List<String> COUNTRIES = List.of("Country of Research organization",
            "Authors Affiliations - Country of Research organization",
            "Authors Affiliations Country of Research organization");
    private static final String AFFILIATIONS = "Authors Affiliations";
    private static final String ADDRESSES = "Authors (Raw Affiliation)";

    static final KnownTable TABLE = new KnownTable("a Dimensions table",
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
                    .rule(List.of(Field.INSTITUTIONS), DimensionsTable::institutions)
                    .rule(List.of(Field.COUNTRIES), DimensionsTable::countries)
                    .parts(Field.INDEX_KEYWORDS, Split.SEMICOLONS, "MeSH terms")
                    .parts(Field.CATEGORIES, Split.SEMICOLONS, "Fields of Research (ANZSRC 2020)",
                            "FOR (ANZSRC) Categories")
                    .parts(Field.REFERENCES, Split.where(';', DimensionsTable::opensBracket), "Cited references")
                    .year("PubYear", "Publication date", "Publication Date")
                    .doi("DOI")
                    .citations("Times cited")
                    .identifiers("pmid", "PMID")
                    .identifiers("pmcid", "PMCID")
                    .serials("ISSN", "ISBN")
                    .build());

    private DimensionsTable() {}

    private static void institutions(RawFields record, FieldMap.Draft draft) {
        List<String> cells = record.firstOf(NAMES);
        cells.forEach(cell -> draft.work().addAll(Field.INSTITUTIONS, Parts.semicolons(cell)));
        if (cells.isEmpty()) {
            record.all(AFFILIATIONS)
                    .forEach(cell -> inBrackets(cell, name -> draft.work().add(Field.INSTITUTIONS, name)));
        }
    }

    private static void countries(RawFields record, FieldMap.Draft draft) {
        List<String> cells = record.firstOf(COUNTRIES);
        cells.forEach(cell -> draft.addCountries(Parts.semicolons(cell)));
        if (cells.isEmpty()) {
            record.all(ADDRESSES).forEach(cell -> inBrackets(cell, address -> country(address, draft)));
        }
    }

    /** What has no comma is an institution without an address. */
    private static void country(String address, FieldMap.Draft draft) {
        if (address.indexOf(',') >= 0) {
            draft.addCountry(address);
        }
    }

    /** The parts between semicolons in the brackets behind each author; brackets within a name are none of these. */
    private static void inBrackets(String value, Consumer<String> target) {
        String cell = Entities.decode(value);
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < cell.length(); at++) {
            char sign = cell.charAt(at);
            boolean closes = depth == 1 && sign == ')';
            if (closes || (depth == 1 && sign == ';')) {
                parts.add(cell.substring(from, at).strip());
                from = at + 1;
            } else if (depth == 0 && sign == '(') {
                parts.clear();
                from = at + 1;
            }
            if (closes && endsAuthor(cell, from)) {
                parts.stream().filter(part -> !part.isEmpty()).forEach(target);
            }
            depth = Math.max(0, depth + (sign == '(' ? 1 : sign == ')' ? -1 : 0));
        }
    }

    private static boolean endsAuthor(String cell, int from) {
        int at = from;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
            at++;
        }
        return at == cell.length() || cell.charAt(at) == ';';
    }

    private static boolean opensBracket(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
            at++;
        }
        return at < end && bytes[at] == '[';
    }
}
