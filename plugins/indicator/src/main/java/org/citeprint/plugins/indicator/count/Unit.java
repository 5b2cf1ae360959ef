// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.count;

import org.citeprint.api.data.Field;

/** What works can be counted by. */
public enum Unit {
    /** Journals, books and conferences. */
    SOURCES(Field.SOURCE, "source"),
    /** Authors. */
    AUTHORS(Field.AUTHORS, "author"),
    /** Institutions of the authors. */
    INSTITUTIONS(Field.INSTITUTIONS, "institution"),
    /** Countries of the institutions. */
    COUNTRIES(Field.COUNTRIES, "country"),
    /** Keywords given by the authors. */
    KEYWORDS(Field.KEYWORDS, "keyword"),
    /** Keywords given by the database. */
    INDEX_KEYWORDS(Field.INDEX_KEYWORDS, "index keyword"),
    /** Subject categories. */
    CATEGORIES(Field.CATEGORIES, "category"),
    /** Kinds of work. */
    TYPES(Field.TYPE, "type"),
    /** Languages. */
    LANGUAGES(Field.LANGUAGE, "language");

    private final Field field;
    private final String singular;

    Unit(Field field, String singular) {
        this.field = field;
        this.singular = singular;
    }

    /** The field of the corpus that holds them. */
    public Field field() {
        return field;
    }

    /** What one is called. */
    public String singular() {
        return singular;
    }

    /** What several are called. */
    public String plural() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
