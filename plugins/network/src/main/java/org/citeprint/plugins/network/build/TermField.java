// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import org.citeprint.api.data.Field;

/** The fields whose terms can be counted together. */
public enum TermField implements Countable {
    /** Keywords given by the authors. */
    KEYWORDS(Field.KEYWORDS, "keyword"),
    /** Keywords given by the database. */
    INDEX_KEYWORDS(Field.INDEX_KEYWORDS, "index keyword"),
    /** Subject categories. */
    CATEGORIES(Field.CATEGORIES, "category"),
    /** Authors. */
    AUTHORS(Field.AUTHORS, "author"),
    /** Institutions of the authors. */
    INSTITUTIONS(Field.INSTITUTIONS, "institution"),
    /** Countries of the institutions. */
    COUNTRIES(Field.COUNTRIES, "country"),
    /** Cited references. */
    REFERENCES(Field.REFERENCES, "reference");

    private final Field field;
    private final String singular;

    TermField(Field field, String singular) {
        this.field = field;
        this.singular = singular;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public String singular() {
        return singular;
    }

    @Override
    public String label() {
        return field.label();
    }
}
