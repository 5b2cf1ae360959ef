// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.plugins.corpus.change.Changes.Renamed;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * One spelling for each institution. Names that bear one ROR identifier are one, and those that bear two are two; without
 * one, names are one that differ only in
 * capitals, accents, signs, words such as {@code of}, or in whether a word is abbreviated as Web of Science does
 * ({@code Univ}, {@code Inst}, {@code Technol}). The order of words counts: {@code Washington Univ} is not
 * {@code Univ of Washington}.
 */
final class Institutions {

    private static final String SEPARATOR = " = ror:";
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("university", "univ"),
            Map.entry("universitat", "univ"), Map.entry("universite", "univ"), Map.entry("universidad", "univ"),
            Map.entry("universidade", "univ"), Map.entry("universita", "univ"), Map.entry("universiteit", "univ"),
            Map.entry("institute", "inst"), Map.entry("institut", "inst"), Map.entry("instituto", "inst"),
            Map.entry("institution", "inst"), Map.entry("academy", "acad"), Map.entry("college", "coll"),
            Map.entry("technology", "technol"), Map.entry("technological", "technol"), Map.entry("technical", "tech"),
            Map.entry("science", "sci"), Map.entry("sciences", "sci"), Map.entry("national", "natl"),
            Map.entry("hospital", "hosp"), Map.entry("center", "ctr"), Map.entry("centre", "ctr"),
            Map.entry("research", "res"), Map.entry("laboratory", "lab"), Map.entry("school", "sch"),
            Map.entry("department", "dept"), Map.entry("medical", "med"), Map.entry("medicine", "med"),
            Map.entry("agricultural", "agr"), Map.entry("agriculture", "agr"), Map.entry("economics", "econ"),
            Map.entry("international", "int"), Map.entry("northern", "no"), Map.entry("southern", "so"),
            Map.entry("saint", "st"), Map.entry("engineering", "engn"), Map.entry("polytechnic", "polytech"),
            Map.entry("environment", "environm"), Map.entry("environmental", "environm"));
    private static final List<String> SMALL = List.of("of", "the", "and", "for", "in", "at", "de", "da", "di", "do",
            "der", "die", "das", "fur", "la", "le", "les", "des", "du", "del", "della", "degli", "van", "voor", "zu");

    private Institutions() {}

    /** What each institution becomes. */
    static List<Renamed> of(Corpus corpus) {
        Terms ids = corpus.terms(Field.INSTITUTION_IDS);
        Map<String, String> byName = rors(ids, UnaryOperator.identity());
        Map<String, String> byKey = rors(ids, Institutions::key);
        return Spellings.of(corpus.terms(Field.INSTITUTIONS), name -> {
            String key = key(name);
            return byName.getOrDefault(name, byKey.getOrDefault(key, key));
        }, "one institution");
    }

    /** The ROR identifier by name; a name that several institutions bear says nothing about which of them it is. */
    private static Map<String, String> rors(Terms ids, UnaryOperator<String> key) {
        Map<String, TreeSet<String>> rors = new HashMap<>();
        for (int id = 0; id < ids.size(); id++) {
            String pair = ids.label(id);
            int at = pair.lastIndexOf(SEPARATOR);
            if (at > 0) {
                rors.computeIfAbsent(key.apply(pair.substring(0, at)), name -> new TreeSet<>())
                        .add(pair.substring(at + SEPARATOR.length()));
            }
        }
        Map<String, String> single = new HashMap<>();
        rors.forEach((name, several) -> {
            if (several.size() == 1) {
                single.put(name, "ror " + several.getFirst());
            }
        });
        return single;
    }

    /** What spellings of one institution share. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : Fold.tokens(name)) {
            if (!SMALL.contains(word)) {
                key.append(key.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
            }
        }
        return key.isEmpty() ? name : key.toString();
    }
}
