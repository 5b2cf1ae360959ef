// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import com.google.common.base.Strings;

/**
 * Finds the name somebody probably meant: the one with the smallest optimal string alignment distance (insertions,
 * deletions, substitutions and swaps of neighbours count one each; no part of the text is edited twice), provided it is
 * at most a third of the word's length. Case does not count. O(names × length²).
 */
public final class DidYouMean {

    /** Longer words are cut: nobody mistypes a whole paragraph. */
    private static final int LONGEST = 80;

    /** Words that begin with fewer letters in common are not alike. */
    private static final int LEAST_ALIKE = 4;

    /** More endings than these are no proposal. */
    private static final int MOST = 4;

    /** Of more names only the first are shown. */
    private static final int SHOWN = 20;

    private DidYouMean() {}

    /**
     * The nearest of the names, the first one in their order when several are equally near; else one that begins alike, as
     * {@code prune} for {@code pruning}.
     */
    public static Optional<String> closest(String word, Collection<String> names) {
        return nearest(cut(word), names).or(() -> alikeAtFirst(cut(word), names));
    }

    /** The name of the same family that begins with the same letters: at least four, and two thirds of the shorter word. */
    private static Optional<String> alikeAtFirst(String wanted, Collection<String> names) {
        String family = wanted.substring(0, wanted.lastIndexOf('.') + 1);
        String tail = wanted.substring(family.length());
        int best = LEAST_ALIKE - 1;
        Optional<String> alike = Optional.empty();
        for (String name : names) {
            String other = cut(name).startsWith(family) ? cut(name).substring(family.length()) : "";
            int shared = Strings.commonPrefix(tail, other).length();
            if (shared > best && 3 * shared >= 2 * Math.min(tail.length(), other.length())) {
                best = shared;
                alike = Optional.of(name);
            }
        }
        return alike;
    }

    private static Optional<String> nearest(String wanted, Collection<String> names) {
        int best = Math.max(1, wanted.length() / 3) + 1;
        Optional<String> closest = Optional.empty();
        for (String name : names) {
            String candidate = cut(name);
            if (Math.abs(candidate.length() - wanted.length()) < best) {
                int distance = distance(wanted, candidate);
                if (distance < best && distance < Math.max(wanted.length(), candidate.length())) {
                    best = distance;
                    closest = Optional.of(name);
                }
            }
        }
        return closest;
    }

    /**
     * {@code did you mean `x`? } followed by {@code otherwise}, or just the latter when nothing is near. Who leaves out
     * the family, such as {@code csv}, is told all names that end so.
     */
    public static String hint(String word, Collection<String> names, String otherwise) {
        List<String> endings = names.stream().filter(name -> name.endsWith("." + cut(word))).toList();
        Optional<String> meant = endings.isEmpty() || endings.size() > MOST
                ? closest(word, names)
                : Optional.of(String.join("` or `", endings));
        return meant.map(name -> "did you mean `" + name + "`? " + otherwise).orElse(otherwise).strip();
    }

    /** Names in a row, so many that a person reads them, and how many there are beside them. */
    public static String some(Collection<String> names) {
        String shown = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }

    /** How many edits lie between two words. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static String cut(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }
}
