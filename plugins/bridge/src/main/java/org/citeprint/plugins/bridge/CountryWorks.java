// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;

/**
 * Counts the works of each country. A work with k countries counts 1 for each of them, and 1/k where it counts by
 * fractions, so that fractions add up to the works that name a country.
 */
final class CountryWorks {

    /** The works of one country. */
    static final class Count {
        final List<Integer> works = new ArrayList<>();
        double fraction;
    }

    private final SortedMap<String, Count> counts = new TreeMap<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();
    private int located;

    CountryWorks(Corpus corpus) {
        Terms terms = corpus.terms(Field.COUNTRIES);
        List<Optional<Country>> countries = new ArrayList<>();
        for (int id = 0; id < terms.size(); id++) {
            countries.add(Country.find(terms.label(id)));
        }
        for (int work = 0; work < corpus.works(); work++) {
            SortedSet<String> codes = new TreeSet<>();
            for (int place = terms.start(work); place < terms.end(work); place++) {
                int id = terms.id(place);
                countries.get(id).ifPresentOrElse(country -> codes.add(country.alpha3()),
                        () -> unknown.merge(terms.label(id), 1, Integer::sum));
            }
            add(work, codes);
        }
    }

    private void add(int work, SortedSet<String> codes) {
        for (String code : codes) {
            Count count = counts.computeIfAbsent(code, key -> new Count());
            count.works.add(work);
            count.fraction += 1.0 / codes.size();
        }
        located += codes.isEmpty() ? 0 : 1;
    }

    /** The countries that works name, by code. */
    SortedMap<String, Count> counts() {
        return counts;
    }

    /** How many works name a country. */
    int located() {
        return located;
    }

    /** What stands for a country and is none that is known, with the number of works. */
    SortedMap<String, Integer> unknown() {
        return unknown;
    }
}
