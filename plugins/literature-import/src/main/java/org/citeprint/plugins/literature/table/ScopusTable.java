// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.ScopusReferences;
import org.citeprint.plugins.literature.mapping.Split;

/** What the columns of Scopus mean, over all generations of its tables. */
final class ScopusTable {

    private static final byte[] NOBODY = "[No author".getBytes(StandardCharsets.US_ASCII);
    private static final Split COMMAS = Split.at(",");
    private static final List<String> AUTHORS = List.of("Authors");
    private static final List<String> IDS = List.of("Author(s) ID", "Author Ids");

    static final KnownTable TABLE = new KnownTable("a Scopus table", List.of("EID"), FieldMap.builder()
            .text(Field.ID, "EID")
            .rule(List.of(Field.TITLE), unless("[No title available]", Field.TITLE, "Title"))
            .rule(List.of(Field.ABSTRACT), unless("[No abstract available]", Field.ABSTRACT, "Abstract"))
            .text(Field.SOURCE, "Source title", "Source titles", "Source Title")
            .text(Field.TYPE, "Document Type")
            .text(Field.LANGUAGE, "Language of Original Document")
            .text(Field.VOLUME, "Volume")
            .text(Field.ISSUE, "Issue")
            .pages("Page start", "Page end", "Art. No.", "Article number")
            .parts(Field.AUTHORS, ScopusTable::scopusAuthors, "Authors")
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
            .rule(List.of(Field.AUTHOR_IDS), ScopusTable::scopusAuthorIds)
            .build());

    private ScopusTable() {}

    /** Scopus fills empty cells with words; read as values, all works without a title would have the same one. */
    private static FieldMap.Rule unless(String missing, Field field, String column) {
        byte[] words = missing.getBytes(StandardCharsets.US_ASCII);
        List<String> columns = List.of(column);
        return (record, draft) -> {
            Slice value = record.bytes(columns);
            if (!value.is(words)) {
                draft.work().text(field, value.bytes(), value.begin(), value.end());
            }
        };
    }

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
        scopusAuthors(record.bytes(AUTHORS), draft.identifiers()::name);
        Split.SEMICOLONS.each(record.bytes(IDS), draft.identifiers()::identifier);
        draft.identifiers().authors("scopus");
    }
}
