// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.citeprint.plugins.literature.json.Slice;

/** The names of members that are read; a name is found by its bytes. */
enum Key {
    ID,
    DOI,
    IDS,
    TITLE,
    DISPLAY_NAME,
    LANGUAGE,
    TYPE,
    PUBLICATION_YEAR,
    CITED_BY_COUNT,
    ABSTRACT,
    ABSTRACT_INVERTED_INDEX,
    BIBLIO,
    PRIMARY_LOCATION,
    HOST_VENUE,
    AUTHORSHIPS,
    KEYWORDS,
    MESH,
    TOPICS,
    CONCEPTS,
    REFERENCED_WORKS,
    RESULTS,
    VOLUME,
    ISSUE,
    FIRST_PAGE,
    LAST_PAGE,
    PMID,
    PMCID,
    SOURCE,
    ISSN,
    AUTHOR,
    RAW_AUTHOR_NAME,
    COUNTRIES,
    INSTITUTIONS,
    ORCID,
    ROR,
    COUNTRY_CODE,
    KEYWORD,
    DESCRIPTOR_NAME,
    /** Any other. */
    OTHER;

    private static final byte[][] NAMES = names();
    private static final Key[] TABLE = table();

    /** The member with a name. */
    static Key of(Slice name) {
        if (name.isEmpty()) {
            return OTHER;
        }
        int slot = hash(name.bytes()[name.begin()], name.bytes()[name.end() - 1], name.length());
        while (TABLE[slot] != OTHER) {
            if (name.is(NAMES[TABLE[slot].ordinal()])) {
                return TABLE[slot];
            }
            slot = (slot + 1) & (TABLE.length - 1);
        }
        return OTHER;
    }

    private static int hash(int first, int last, int length) {
        return (first * 7 + last * 3 + length * 13) & 0xFF;
    }

    private static byte[][] names() {
        byte[][] names = new byte[values().length][];
        for (Key key : values()) {
            names[key.ordinal()] = key.label().getBytes(StandardCharsets.US_ASCII);
        }
        return names;
    }

    private static Key[] table() {
        Key[] table = new Key[0x100];
        Arrays.fill(table, OTHER);
        for (Key key : values()) {
            if (key != OTHER) {
                byte[] name = NAMES[key.ordinal()];
                int slot = hash(name[0], name[name.length - 1], name.length);
                while (table[slot] != OTHER) {
                    slot = (slot + 1) & 0xFF;
                }
                table[slot] = key;
            }
        }
        return table;
    }

    /** As the file writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
