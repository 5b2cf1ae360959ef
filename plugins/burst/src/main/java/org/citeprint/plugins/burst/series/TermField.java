// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.series;

import org.citeprint.api.data.Field;

/** The fields of a corpus that hold terms to be counted. */
public enum TermField {
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
    /** Cited references. */
    REFERENCES(Field.REFERENCES);

    private final Field field;

    TermField(Field field) {
        this.field = field;
    }

    /** The field of the corpus. */
    public Field field() {
        return field;
    }

    /** The name as a pipeline writes it, a plural. */
    public String label() {
        return field.label();
    }
}
