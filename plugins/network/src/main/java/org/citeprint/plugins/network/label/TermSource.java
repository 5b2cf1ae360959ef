// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.citeprint.api.data.AbstractText;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;

/** Where the terms that name clusters are taken from. */
public enum TermSource {
    /** Titles of the works. */
    TITLE(Field.TITLE),
    /** Keywords of the authors. */
    KEYWORDS(Field.KEYWORDS),
    /** Keywords of the database. */
    INDEX_KEYWORDS(Field.INDEX_KEYWORDS),
    /** Abstracts of the works, without notices of copyright. */
    ABSTRACT(Field.ABSTRACT);

    private final Field field;

    TermSource(Field field) {
        this.field = field;
    }

    /** The field of the corpus. */
    Field field() {
        return field;
    }

    /** The terms of a work, each once. */
    Collection<String> of(Corpus corpus, int work, Phrases phrases) {
        if (field.kind() == Field.Kind.TEXT) {
            return corpus.text(field, work)
                    .map(text -> phrases.of(this == ABSTRACT ? AbstractText.of(text) : text))
                    .orElse(Set.of());
        }
        Set<String> lower = new TreeSet<>();
        for (int term : corpus.terms(field).of(work)) {
            lower.add(corpus.terms(field).label(term).toLowerCase(Locale.ROOT));
        }
        lower.removeAll(phrases.leftOut());
        return lower;
    }
}
