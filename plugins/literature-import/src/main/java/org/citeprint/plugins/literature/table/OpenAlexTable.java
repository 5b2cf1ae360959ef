// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.Split;

/** What the columns of OpenAlex' web site mean: dotted names until 2025, short ones since. */
final class OpenAlexTable {

    private static final Split BARS = Split.at("|");

    /** Until 2024 institutions are written as Python does, {@code {'id': 'I1', 'display_name': "St. Mary's", 'ror': 'r1'}}. */
    private static final String QUOTED = "('(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\")";
    private static final Pattern INSTITUTION = Pattern
            .compile("'display_name': " + QUOTED + "(?:, 'ror': " + QUOTED + ")?");

    static final KnownTable TABLE = new KnownTable("an OpenAlex table",
            List.of("authorships.author.display_name", "Work ID"), FieldMap.builder()
                    .text(Field.ID, OpenAlexTable::last, "id", "Work ID")
                    .text(Field.TITLE, "display_name", "title", "Title")
                    .text(Field.ABSTRACT, "abstract", "Abstract")
                    .text(Field.SOURCE, "primary_location.source.display_name", "Source")
                    .text(Field.TYPE, "type", "Type")
                    .text(Field.LANGUAGE, "language", "Language")
                    .text(Field.VOLUME, "biblio.volume")
                    .text(Field.ISSUE, "biblio.issue")
                    .pages("biblio.first_page", "biblio.last_page")
                    .parts(Field.AUTHORS, BARS, "authorships.author.display_name", "Author")
                    .parts(Field.INSTITUTIONS, BARS, "authorships.institutions.display_name", "Institution")
                    .rule(List.of(Field.INSTITUTIONS, Field.INSTITUTION_IDS), OpenAlexTable::institutions)
                    .rule(List.of(Field.COUNTRIES), (record, draft) -> record
                            .firstOf(List.of("authorships.countries", "Country"))
                            .forEach(cell -> draft.addCountries(Parts.at("|").apply(cell))))
                    .parts(Field.KEYWORDS, BARS, "keywords.display_name", "Keyword")
                    .parts(Field.CATEGORIES, BARS, "topics.display_name", "primary_topic.display_name",
                            "Topic")
                    .parts(Field.INDEX_KEYWORDS, BARS, "mesh.descriptor_name")
                    .parts(Field.REFERENCES, OpenAlexTable::references, "referenced_works")
                    .year("publication_year", "Year")
                    .doi("doi", "DOI")
                    .citations("cited_by_count", "Citation count")
                    .identifiers("pmid", "ids.pmid")
                    .serials("primary_location.source.issn")
                    .authorIds("orcid", OpenAlexTable::cells, "authorships.author.display_name",
                            "authorships.author.orcid")
                    .authorIds("orcid", OpenAlexTable::cells, "Author", "ORCID")
                    .build());

    private OpenAlexTable() {}

    private static void institutions(RawFields record, FieldMap.Draft draft) {
        for (String cell : record.all("authorships.institutions")) {
            Matcher institution = INSTITUTION.matcher(cell);
            while (institution.find()) {
                String name = unquoted(institution.group(1));
                draft.work().add(Field.INSTITUTIONS, name);
                if (institution.group(2) != null) {
                    draft.identifiers().institution(Slice.of(name), "ror", Slice.of(unquoted(institution.group(2))));
                }
            }
        }
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    private static void references(Slice cell, Consumer<Slice> target) {
        BARS.each(cell, work -> {
            work.keepLastPart();
            target.accept(work);
        });
    }

    /** Cells between bars, the empty ones too. */
    private static List<String> cells(String value) {
        return List.of(value.split("\\|", -1));
    }

    private static String last(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
