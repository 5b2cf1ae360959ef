// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which terms count as one. Spellings that differ only in capitals, in blanks or in how accents are encoded are one
 * term, shown in its most frequent spelling (of equally frequent ones the first by {@link String#compareTo}).
 */
public final class TermGroups {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final int[] group;
    private final List<String> labels;

    private TermGroups(int[] group, List<String> labels) {
        this.group = group;
        this.labels = labels;
    }

    /** Groups the terms of a column; without folding every term is a group of its own. */
    public static TermGroups of(Terms terms, boolean fold) {
        int[] first = fold ? folded(terms) : IntStream.range(0, terms.size()).toArray();
        int[] shown = mostFrequent(terms, first);
        int[] ranks = shown.clone();
        Arrays.sort(ranks);
        int[] distinct = IntStream.of(ranks).distinct().toArray();
        int[] group = new int[first.length];
        for (int id = 0; id < group.length; id++) {
            group[id] = Arrays.binarySearch(distinct, shown[id]);
        }
        return new TermGroups(group, IntStream.of(distinct).mapToObj(terms::label).toList());
    }

    /** For each term the first term that is spelt alike. */
    private static int[] folded(Terms terms) {
        Map<String, Integer> firstOfKey = new HashMap<>();
        int[] first = new int[terms.size()];
        for (int id = 0; id < first.length; id++) {
            Integer seen = firstOfKey.putIfAbsent(key(terms.label(id)), id);
            first[id] = seen == null ? id : seen;
        }
        return first;
    }

    /** For each term the spelling shown for its group. */
    private static int[] mostFrequent(Terms terms, int[] first) {
        int[] counts = terms.counts();
        int[] best = first.clone();
        for (int id = 0; id < first.length; id++) {
            if (counts[id] > counts[best[first[id]]]) {
                best[first[id]] = id;
            }
        }
        return IntStream.of(first).map(id -> best[id]).toArray();
    }

    /** What two spellings of one term have in common. */
    public static String key(String label) {
        if (isPlain(label)) {
            return label.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(label, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there is nothing to do but lower the capitals, as in nine of ten labels: ASCII with single blanks. */
    private static boolean isPlain(String label) {
        char before = ' ';
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** How many groups. */
    public int size() {
        return labels.size();
    }

    /** The group of a term. */
    public int group(int term) {
        return group[term];
    }

    /** The label of a group; groups are numbered in the order of their labels. */
    public String label(int groupNumber) {
        return labels.get(groupNumber);
    }

    /** How many spellings were folded into another. */
    public int merged() {
        return group.length - labels.size();
    }
}
