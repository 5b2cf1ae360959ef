// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.endnote;

import java.util.List;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.record.Doi;
import org.citeprint.plugins.literature.record.Identifiers;

/** What the tags of EndNote's text mean. Its XML is read into the same tags. */
final class EndnoteFields {

    static final FieldMap MAP = FieldMap.builder()
            .text(Field.ID, "%M", "%L")
            .text(Field.TITLE, "%T", "%!")
            .text(Field.ABSTRACT, "%X")
            .text(Field.SOURCE, "%J", "%B", "%S")
            .text(Field.SOURCE_SHORT, "%O")
            .text(Field.TYPE, "%0")
            .text(Field.LANGUAGE, "%G")
            .text(Field.VOLUME, "%V")
            .text(Field.ISSUE, "%N")
            .text(Field.PAGES, "%P")
            .each(Field.AUTHORS, EndnoteFields::names, "%A", "%E")
            .each(Field.KEYWORDS, EndnoteFields::keywords, "%K")
            .addresses(EndnoteFields::places, "%+")
            .year("%D", "%8")
            .rule(List.of(Field.DOI), EndnoteFields::doi)
            .serials("%@")
            .rule(List.of(Field.IDENTIFIERS), (record, draft) -> Identifiers.pubmed(draft.work()::add,
                    record.text(List.of("%M")), List.of(record.all("%W"), record.all("%~"))))
            .build();

    private EndnoteFields() {}

    /** One author a tag, or several between semicolons; a comma at the end marks a name that is not to be turned. */
    private static List<String> names(String value) {
        return Parts.semicolons(value).stream()
                .map(name -> name.endsWith(",") ? name.substring(0, name.length() - 1) : name)
                .toList();
    }

    private static List<String> keywords(String value) {
        return value.lines().flatMap(line -> Parts.semicolons(line).stream()).toList();
    }

    /** One a line; CNKI has several between semicolons. */
    private static List<String> places(String value) {
        boolean western = value.chars().allMatch(letter -> letter < 0x2E80);
        return western ? Parts.lines(value) : Parts.semicolons(value);
    }

    private static void doi(RawFields record, FieldMap.Draft draft) {
        for (String tag : List.of("%R", "%U", "%1")) {
            List<String> found = record.all(tag).stream().flatMap(value -> Doi.in(value).stream()).toList();
            if (!found.isEmpty()) {
                draft.values().doi(draft.work(), found.getFirst(), draft.position());
                return;
            }
        }
    }
}
