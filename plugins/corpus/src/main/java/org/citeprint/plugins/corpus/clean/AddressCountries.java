// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Country;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.change.Changes;

/**
 * Gives works without a country those at the end of their institutions' addresses, for sources whose institutions are
 * whole addresses: {@code Univ Nowhere, Dept Econ, New York, NY 10027 USA}. An institution without a comma is no address. An
 * address whose end names no country is counted with this reason and listed among the changes. Linear in the uses of
 * institutions.
 */
final class AddressCountries {

    private static final String NONE = "no country at the end of the address";

    private final Terms institutions;
    private final List<Optional<String>> ends = new ArrayList<>();
    private final int[] works;

    private AddressCountries(Terms institutions) {
        this.institutions = institutions;
        this.works = new int[institutions.size()];
        for (int id = 0; id < institutions.size(); id++) {
            String address = institutions.label(id);
            ends.add(Country.atEndOf(address).map(Country::alpha3)
                    .or(() -> Countries.code(address.substring(address.lastIndexOf(',') + 1))));
        }
    }

    /** The corpus with countries where there were none. */
    static Corpus fill(Corpus corpus, Changes changes, Context context) {
        return new AddressCountries(corpus.terms(Field.INSTITUTIONS)).filled(corpus, changes, context);
    }

    private Corpus filled(Corpus corpus, Changes changes, Context context) {
        Terms countries = corpus.terms(Field.COUNTRIES);
        List<Set<String>> lists = new ArrayList<>(corpus.works());
        for (int work = 0; work < corpus.works(); work++) {
            Set<String> list = new LinkedHashSet<>();
            if (work < countries.works()) {
                for (int place = countries.start(work); place < countries.end(work); place++) {
                    list.add(countries.label(countries.id(place)));
                }
            }
            if (list.isEmpty() && work < institutions.works()) {
                fromAddresses(work, list);
            }
            lists.add(list);
        }
        count(changes, context);
        return corpus.with(Field.COUNTRIES, Terms.of(lists));
    }

    private void fromAddresses(int work, Set<String> list) {
        for (int place = institutions.start(work); place < institutions.end(work); place++) {
            int id = institutions.id(place);
            if (institutions.label(id).indexOf(',') >= 0) {
                works[id]++;
                ends.get(id).ifPresent(list::add);
            }
        }
    }

    private void count(Changes changes, Context context) {
        long read = 0;
        long without = 0;
        for (int id = 0; id < works.length; id++) {
            if (works[id] > 0) {
                read++;
                without += ends.get(id).isEmpty() ? 1 : 0;
                changes.note(Field.COUNTRIES, institutions.label(id), ends.get(id).orElse(""),
                        ends.get(id).isEmpty() ? NONE : "end of the address", works[id]);
            }
        }
        Tally tally = context.tally("countries from addresses", "addresses").read(read).kept(read - without);
        if (without > 0) {
            tally.rejected(NONE, without);
        }
    }
}
