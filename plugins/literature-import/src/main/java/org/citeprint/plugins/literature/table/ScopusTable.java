// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.csv.KnownTable;
import org.citeprint.plugins.literature.mapping.Entities;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.mapping.ScopusReferences;
import org.citeprint.plugins.literature.mapping.Split;

/** What the columns of Scopus mean, over all generations of its tables. */
final class ScopusTable {

    private static final byte[] NOBODY = "[No author".getBytes(StandardCharsets.US_ASCII);
    private static final Split COMMAS = Split.at(",");

    /**
     * Initials without a blank, a family name that does not end with initials as {@code Brown R.} does, and given names.
     */
    private static final Pattern TURNED = Pattern
            .compile("\\s*([^\\s,]+\\.),\\s+([^,;]*[^\\s,;.](?:, [JS]r\\.)?),\\s[^,;]*");
    /** Since 2025 a reference of which only the year is known is {@code undefined, (2021)}, the same in many lists. */
    private static final byte[] UNDEFINED = "undefined".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NOTHING = Pattern.compile("undefined(?:; undefined)*(?:, \\([0-9]{4}\\))?");
    private static final List<String> EIDS = List.of("EID");
    private static final Pattern LINK = Pattern.compile("eid=(2-s2\\.0-[0-9]+)");
    private static final List<String> REFERENCES = List.of("References", "Cited References");
    private static final List<String> AUTHORS = List.of("Authors");
    private static final List<String> FULL_NAMES = List.of("Author full names");
    private static final List<String> IDS = List.of("Author(s) ID", "Author Ids");

    /** Scopus takes a bracket or quote that begins a name for its initial. */
    private static final Pattern NO_INITIAL = Pattern.compile("[^\\p{L}\\p{M}.'\u2019-]\\.?");

    static final KnownTable TABLE = new KnownTable("a Scopus table", List.of("EID", "Author(s) ID", "Author full names",
            "Authors with affiliations", "Publication Stage"),
            FieldMap.builder()
                    .rule(List.of(Field.ID), ScopusTable::id)
                    .rule(List.of(Field.TITLE), unless("[No title available]", Field.TITLE, "Title"))
                    .rule(List.of(Field.ABSTRACT), unless("[No abstract available]", Field.ABSTRACT, "Abstract"))
                    .text(Field.SOURCE, "Source title", "Source titles", "Source Title")
                    .text(Field.TYPE, "Document Type")
                    .text(Field.LANGUAGE, "Language of Original Document")
                    .text(Field.VOLUME, "Volume")
                    .text(Field.ISSUE, "Issue")
                    .pages("Page start", "Page end", "Art. No.", "Article number")
                    .rule(List.of(Field.AUTHORS, Field.AUTHOR_IDS), ScopusTable::authors)
                    .parts(Field.KEYWORDS, Split.SEMICOLONS, "Author Keywords")
                    .parts(Field.INDEX_KEYWORDS, Split.SEMICOLONS, "Index Keywords")
                    .addressParts(ScopusTable::addresses, "Affiliations", "Author Addresses")
                    .rule(List.of(Field.REFERENCES), ScopusTable::references)
                    .year("Year")
                    .doi("DOI")
                    .citations("Cited by", "Cited By", "Citations")
                    .text(Field.SOURCE_SHORT, "Abbreviated Source Title")
                    .identifiers("pmid", "PubMed ID")
                    .serials("ISSN", "ISBN")
                    .build());

    private ScopusTable() {}

    /** Who exports without {@code EID} has it in the link. */
    private static void id(RawFields record, FieldMap.Draft draft) {
        Slice own = record.bytes(EIDS);
        if (!own.isEmpty()) {
            draft.work().text(Field.ID, own.bytes(), own.begin(), own.end());
            return;
        }
        Matcher link = LINK.matcher(record.text(List.of("Link")));
        if (link.find()) {
            draft.work().text(Field.ID, link.group(1));
        }
    }

    /** Scopus fills empty cells with words; read as values, all works without a title would have the same one. */
    private static FieldMap.Rule unless(String missing, Field field, String column) {
        byte[] words = missing.getBytes(StandardCharsets.US_ASCII);
        List<String> columns = List.of(column);
        return (record, draft) -> {
            Slice value = Entities.decode(record.bytes(columns));
            if (value.is(words)) {
                draft.values().placeholder(value, draft.position());
            } else {
                draft.work().text(field, value.bytes(), value.begin(), value.end());
            }
        };
    }

    private static void references(RawFields record, FieldMap.Draft draft) {
        record.firstOf(REFERENCES, cell -> ScopusReferences.each(cell, reference -> {
            if (reference.startsWith(UNDEFINED) && NOTHING.matcher(reference.text()).matches()) {
                draft.values().placeholder(Slice.of("undefined"), draft.position());
            } else {
                draft.work().add(Field.REFERENCES, reference.bytes(), reference.begin(), reference.end());
            }
        }));
    }

    /** Semicolons part addresses, but not those at the end of an entity, as of an apostrophe. */
    private static void addresses(Slice value, Consumer<Slice> target) {
        Split.SEMICOLONS.each(Entities.decode(value), target);
    }

    private static void authors(RawFields record, FieldMap.Draft draft) {
        authors(record, name -> {
            if (name.startsWith(NOBODY)) {
                draft.values().placeholder(name, draft.position());
            } else {
                draft.work().add(Field.AUTHORS, name.bytes(), name.begin(), name.end());
                draft.identifiers().name(name);
            }
        });
        Split.SEMICOLONS.each(record.bytes(IDS), draft.identifiers()::identifier);
        draft.identifiers().authors("scopus");
    }

    /**
     * Until 2022 commas part authors, {@code Ames J., Brown R.}; since then semicolons do. In exports of 2025 each
     * author is {@code J., Ames, Jo}: what stood before the comma of old, and the name in full; later ones have {@code Ames, J.}
     */
    private static void authors(RawFields record, Consumer<Slice> target) {
        boolean one = isOne(record);
        Slice value = record.bytes(AUTHORS);
        boolean semicolons = one || value.indexOf(';') >= 0 || isTurned(value);
        (semicolons ? Split.SEMICOLONS : COMMAS).each(value, name -> target.accept(straight(name)));
    }

    /** Whether a work has one author, as the numbers or else the full names of authors say. */
    private static boolean isOne(RawFields record) {
        Slice ids = record.bytes(IDS);
        Slice others = ids.isEmpty() ? record.bytes(FULL_NAMES) : ids;
        int semicolon = others.indexOf(';');
        return !others.isEmpty() && (semicolon < 0 || isBlank(others, semicolon + 1));
    }

    private static boolean isBlank(Slice text, int from) {
        Slice rest = new Slice();
        rest.set(text.bytes(), from, text.end());
        return rest.isBlank();
    }

    private static Slice straight(Slice name) {
        if (!hasTwoCommas(name)) {
            return name;
        }
        Matcher turned = TURNED.matcher(name.text());
        return turned.matches()
                ? Slice.of(turned.group(2) + " " + NO_INITIAL.matcher(turned.group(1)).replaceAll(""))
                : name;
    }

    private static boolean isTurned(Slice author) {
        return hasTwoCommas(author) && TURNED.matcher(author.text()).matches();
    }

    /** As any name has that is turned; most need no text for it. */
    private static boolean hasTwoCommas(Slice name) {
        int comma = name.indexOf(',');
        return comma >= 0 && ByteScan.indexOf(name.bytes(), comma + 1, name.end(), ',') >= 0;
    }
}
