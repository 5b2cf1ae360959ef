// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;

/** The years of cited references: as they say themselves, else that of the work of the corpus they name. */
final class WorkYears {

    private final Map<String, Long> years = new HashMap<>();

    WorkYears(Corpus corpus) {
        for (int work = 0; work < corpus.works(); work++) {
            OptionalLong year = corpus.number(Field.YEAR, work);
            if (year.isPresent()) {
                corpus.text(Field.ID, work).ifPresent(id -> put(id, year.getAsLong()));
                corpus.text(Field.DOI, work).ifPresent(doi -> put("doi:" + doi, year.getAsLong()));
            }
        }
    }

    /** Works that share a name but not a year have none. */
    private void put(String name, long year) {
        years.merge(key(name), year, (one, other) -> one.equals(other) ? one : Long.valueOf(Corpus.ABSENT));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The year of a reference, where it can be told. */
    OptionalInt of(String reference) {
        CitedReference parsed = CitedReference.parse(reference);
        if (parsed.year().isPresent()) {
            return parsed.year();
        }
        Optional<Long> year = Optional.ofNullable(years.get(key(reference)));
        for (String doi : parsed.dois()) {
            year = year.or(() -> Optional.ofNullable(years.get(key("doi:" + doi))));
        }
        return year.filter(known -> known != Corpus.ABSENT).map(known -> OptionalInt.of(known.intValue()))
                .orElseGet(OptionalInt::empty);
    }
}
