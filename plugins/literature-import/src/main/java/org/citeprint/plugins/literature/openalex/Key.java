// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.citeprint.plugins.literature.bytes.Slice;

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
    LINEAGE,
    KEYWORD,
    DESCRIPTOR_NAME,
    /** Any other. */
    OTHER;

    private static final int SLOTS = 0x100;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final Key[] KEYS = new Key[SLOTS];
    private static final long[] HEADS = new long[SLOTS];
    private static final byte[][] NAMES = new byte[SLOTS][];

    static {
        Arrays.fill(KEYS, OTHER);
        for (Key key : values()) {
            byte[] bytes = key.label().getBytes(StandardCharsets.US_ASCII);
            Slice name = new Slice();
            name.set(bytes, 0, bytes.length);
            int slot = slot(name.head(), bytes.length);
            while (KEYS[slot] != OTHER) {
                slot = (slot + 1) % SLOTS;
            }
            KEYS[slot] = key;
            HEADS[slot] = name.head();
            NAMES[slot] = bytes;
        }
    }

    /** The member with a name. */
    static Key of(Slice name) {
        long head = name.head();
        int slot = slot(head, name.length());
        while (KEYS[slot] != OTHER && !(HEADS[slot] == head && name.is(NAMES[slot]))) {
            slot = (slot + 1) % SLOTS;
        }
        return KEYS[slot];
    }

    private static int slot(long head, int length) {
        return (int) (((head + length) * MIX) >>> 56);
    }

    /** As the file writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
