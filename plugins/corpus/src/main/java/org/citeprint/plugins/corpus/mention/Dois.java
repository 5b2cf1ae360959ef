// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.citeprint.plugins.corpus.text.Fold;

/**
 * Which DOIs are one. Hyphens and points in them are often lost, so that one becomes another of the same letters that has
 * its signs and more: {@code 10.5555/00401625(73)} becomes {@code 10.5555/0040-1625(73)}. Signs that stand elsewhere make
 * another DOI: {@code 10.1103/physrevb.1.1234} is not {@code 10.1103/physrevb.11.234}; and one that could be both stays
 * what it is. Linear but for DOIs of the same letters.
 */
public final class Dois {

    private static final String SCHEME = "doi:";
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Dois() {}

    /** Whether two DOIs are one that lost signs, or both the same. */
    public static boolean isSame(String one, String other) {
        return Fold.letters(one).equals(Fold.letters(other))
                && (contains(signs(one), signs(other)) || contains(signs(other), signs(one)));
    }

    /** Mentions whose DOIs are each written in one way. */
    public static Mention[] unified(Mention[] mentions) {
        Map<String, String> first = new HashMap<>();
        Map<String, SortedSet<String>> several = new HashMap<>();
        for (Mention mention : mentions) {
            for (String doi : mention.ids().subList(0, mention.dois())) {
                String letters = Fold.letters(doi);
                String before = first.putIfAbsent(letters, doi);
                if (before != null && !before.equals(doi)) {
                    several.computeIfAbsent(letters, key -> new TreeSet<>(List.of(before))).add(doi);
                }
            }
        }
        if (several.isEmpty()) {
            return mentions;
        }
        Map<String, String> whole = new HashMap<>();
        several.values().forEach(dois -> dois.forEach(doi -> whole.put(doi, whole(doi, dois))));
        Mention[] unified = mentions.clone();
        for (int i = 0; i < unified.length; i++) {
            if (mentions[i].ids().stream().anyMatch(whole::containsKey)) {
                unified[i] = renamed(mentions[i], whole);
            }
        }
        return unified;
    }

    private static Mention renamed(Mention mention, Map<String, String> whole) {
        List<String> dois = mention.ids().subList(0, mention.dois()).stream()
                .map(doi -> whole.getOrDefault(doi, doi)).distinct().toList();
        List<String> ids = new ArrayList<>(dois);
        ids.addAll(mention.ids().subList(mention.dois(), mention.ids().size()));
        return mention.withIds(ids, dois.size());
    }

    /** The one DOI of those with the same letters that has all its signs; itself where there are several. */
    private static String whole(String doi, SortedSet<String> dois) {
        BitSet own = signs(doi);
        List<String> fullest = dois.stream().filter(other -> contains(signs(other), own))
                .filter(other -> dois.stream().map(Dois::signs)
                        .noneMatch(more -> !more.equals(signs(other)) && contains(more, signs(other))))
                .toList();
        return fullest.stream().map(Dois::signs).distinct().count() == 1 ? fullest.getFirst() : doi;
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    /** Before which letters signs stand. */
    private static BitSet signs(String doi) {
        BitSet signs = new BitSet();
        int letters = 0;
        String bare = doi.startsWith(SCHEME) ? doi.substring(SCHEME.length()) : doi;
        for (String part : SIGNS.split(bare, -1)) {
            if (letters > 0 && !part.isEmpty()) {
                signs.set(letters);
            }
            letters += Fold.letters(part).length();
        }
        return signs;
    }
}
