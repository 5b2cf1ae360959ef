// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.words;

import org.citeprint.api.data.Field;

/** The fields whose words a view can be of. */
public enum WordField {
    /** Keywords given by the authors. */
    KEYWORDS(Field.KEYWORDS),
    /** Keywords given by the database. */
    INDEX_KEYWORDS(Field.INDEX_KEYWORDS),
    /** Subject categories. */
    CATEGORIES(Field.CATEGORIES),
    /** Authors. */
    AUTHORS(Field.AUTHORS),
    /** Institutions of the authors. */
    INSTITUTIONS(Field.INSTITUTIONS),
    /** Countries of the institutions. */
    COUNTRIES(Field.COUNTRIES),
    /** Journals, books or conferences. */
    SOURCES(Field.SOURCE),
    /** Cited references. */
    REFERENCES(Field.REFERENCES);

    private final Field field;

    WordField(Field field) {
        this.field = field;
    }

    /** The field of a work. */
    public Field field() {
        return field;
    }

    /** The words as a text names them, in the plural. */
    public String plural() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
