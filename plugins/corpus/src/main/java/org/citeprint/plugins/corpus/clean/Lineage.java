// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.corpus.change.Changes;
import org.citeprint.plugins.corpus.change.Changes.Renamed;

/**
 * Which institution belongs to which, as the data say it ({@link Field#INSTITUTION_PARENTS}): OpenAlex gives all that are
 * above an institution, in no order and by identifiers. An identifier has a name when an institution of any work bears it.
 * Of the named ones above an institution the topmost is the one that is within none of the others; where there is none
 * or more than one, the institution stays what it is. Linear in institutions, identifiers and parents.
 */
final class Lineage {

    private static final String BETWEEN = " = ";
    private static final String SCHEME = "openalex:";

    private final Map<String, NavigableSet<String>> idsOf;
    private final Map<String, NavigableSet<String>> namesOf = new HashMap<>();
    private final Map<String, NavigableSet<String>> above;
    private final Map<String, Long> left = new TreeMap<>();

    Lineage(Corpus corpus) {
        idsOf = pairs(corpus.terms(Field.INSTITUTION_IDS));
        above = pairs(corpus.terms(Field.INSTITUTION_PARENTS));
        idsOf.forEach((name, ids) -> ids.forEach(
                id -> namesOf.computeIfAbsent(id, key -> new TreeSet<>()).add(name)));
    }

    private static Map<String, NavigableSet<String>> pairs(Terms terms) {
        Map<String, NavigableSet<String>> pairs = new HashMap<>();
        for (int id = 0; id < terms.size(); id++) {
            String pair = terms.label(id);
            int at = pair.lastIndexOf(BETWEEN + SCHEME);
            if (at > 0) {
                pairs.computeIfAbsent(pair.substring(0, at), key -> new TreeSet<>())
                        .add(pair.substring(at + BETWEEN.length()));
            }
        }
        return pairs;
    }

    /** What institutions become, after what they were renamed to: each becomes the topmost it belongs to. */
    List<Renamed> of(Terms terms, List<Renamed> spelt, Changes changes, Context context) {
        Map<String, String> spellings = new HashMap<>();
        for (int id = 0; id < terms.size(); id++) {
            spellings.put(terms.label(id), spelt.get(id).label());
        }
        int[] works = terms.counts();
        List<Renamed> renamed = new ArrayList<>(spelt.size());
        long moved = 0;
        for (int id = 0; id < terms.size(); id++) {
            String name = terms.label(id);
            String known = idsOf.containsKey(name) ? name : spelt.get(id).label();
            NavigableSet<String> tops = tops(known);
            boolean single = tops.size() == 1 && idsOf.getOrDefault(known, none()).size() == 1;
            if (single) {
                String top = namesOf.getOrDefault(tops.first(), none()).first();
                renamed.add(new Renamed(spellings.getOrDefault(top, top), "part of it"));
                moved++;
            } else {
                renamed.add(spelt.get(id));
                stays(name, known, tops, works[id], changes);
            }
        }
        count(moved, context);
        return renamed;
    }

    /** Those above a name that have a name and are within no other such one. */
    private NavigableSet<String> tops(String name) {
        NavigableSet<String> named = new TreeSet<>(parents(name));
        named.retainAll(namesOf.keySet());
        NavigableSet<String> tops = new TreeSet<>(named);
        tops.removeIf(id -> above.getOrDefault(id, none()).stream().anyMatch(named::contains));
        return tops;
    }

    private NavigableSet<String> parents(String name) {
        NavigableSet<String> parents = new TreeSet<>();
        for (String id : idsOf.getOrDefault(name, none())) {
            parents.addAll(above.getOrDefault(id, none()));
        }
        return parents;
    }

    private void stays(String name, String known, NavigableSet<String> tops, long works, Changes changes) {
        NavigableSet<String> parents = parents(known);
        if (parents.isEmpty()) {
            return;
        }
        String reason = idsOf.getOrDefault(known, none()).size() > 1
                ? "several institutions bear the name"
                : tops.isEmpty() ? "no work names what it belongs to" : "it belongs to several";
        left.merge(reason, 1L, Long::sum);
        changes.note(Field.INSTITUTIONS, name, name, reason + ": " + String.join(", ", parents), works);
    }

    private void count(long moved, Context context) {
        long stay = left.values().stream().mapToLong(Long::longValue).sum();
        Tally tally = context.tally("institutions and what they belong to", "institutions").read(moved + stay)
                .kept(moved);
        left.forEach(tally::rejected);
    }

    private static NavigableSet<String> none() {
        return new TreeSet<>();
    }
}
