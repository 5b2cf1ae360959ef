// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    KEYWORD,
    DESCRIPTOR_NAME,
    /** Any other. */
    OTHER;

    private static final int SLOTS = 0x100;
    private static final List<Optional<Entry>> TABLE = table();

    /** A member and its name. */
    private record Entry(Key key, Slice name) {}

    /** The member with a name. */
    static Key of(Slice name) {
        if (name.isEmpty()) {
            return OTHER;
        }
        int slot = hash(name);
        for (Optional<Entry> entry = TABLE.get(slot); entry.isPresent(); entry = TABLE.get(slot)) {
            if (name.isSame(entry.get().name())) {
                return entry.get().key();
            }
            slot = (slot + 1) % SLOTS;
        }
        return OTHER;
    }

    private static int hash(Slice name) {
        int first = name.bytes()[name.begin()];
        int last = name.bytes()[name.end() - 1];
        return (first * 7 + last * 3 + name.length() * 13) & (SLOTS - 1);
    }

    private static List<Optional<Entry>> table() {
        List<Optional<Entry>> table = new ArrayList<>(Collections.nCopies(SLOTS, Optional.empty()));
        for (Key key : values()) {
            byte[] bytes = key.label().getBytes(StandardCharsets.US_ASCII);
            Slice name = new Slice();
            name.set(bytes, 0, bytes.length);
            int slot = hash(name);
            while (table.get(slot).isPresent()) {
                slot = (slot + 1) % SLOTS;
            }
            table.set(slot, Optional.of(new Entry(key, name)));
        }
        return List.copyOf(table);
    }

    /** As the file writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
