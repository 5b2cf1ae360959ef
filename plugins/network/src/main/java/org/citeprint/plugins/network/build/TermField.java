// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.network.cited.CitedPart;

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
    REFERENCES(Field.REFERENCES, "reference"),
    /** First authors of the cited references. */
    CITED_AUTHORS(Field.REFERENCES, "cited author", "cited authors", CitedPart.AUTHOR),
    /** Journals and books of the cited references. */
    CITED_SOURCES(Field.REFERENCES, "cited source", "cited sources", CitedPart.SOURCE);

    private final Field field;
    private final String singular;
    private final String label;
    private final Optional<CitedPart> part;

    TermField(Field field, String singular) {
        this(field, singular, field.label(), Optional.empty());
    }

    TermField(Field field, String singular, String label, CitedPart part) {
        this(field, singular, label, Optional.of(part));
    }

    TermField(Field field, String singular, String label, Optional<CitedPart> part) {
        this.field = field;
        this.singular = singular;
        this.label = label;
        this.part = part;
    }

    @Override
    public Terms terms(Corpus corpus, Context context) {
        Terms terms = corpus.terms(field);
        return part.isEmpty() || terms.size() == 0 ? terms : part.get().of(terms, context);
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
        return label;
    }
}
