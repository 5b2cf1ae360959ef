// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * The words of one field of a corpus. Spellings that differ only in capitals and blanks are one word, called by the most
 * frequent of them (of equally frequent ones the first in alphabetical order). Words are numbered in the order of their
 * labels, so the order of the works does not matter; each work has a word once.
 */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> labels;
    private final int[][] works;
    private final int[] counts;

    private Words(List<String> labels, int[][] works) {
        this.labels = labels;
        this.works = works;
        counts = new int[labels.size()];
        for (int[] words : works) {
            for (int word : words) {
                counts[word]++;
            }
        }
    }

    /**
     * The words of a field, but for those left out.
     *
     * @throws ProblemException CP-4501 when no work has one
     */
    public static Words of(Corpus corpus, WordField of, List<String> leaveOut) {
        Terms terms = terms(corpus, of.field());
        Map<String, Integer> best = best(terms);
        leaveOut.forEach(word -> best.remove(key(word)));
        if (best.isEmpty()) {
            throw new ProblemException(Problem.error("CP-4501",
                    Counted.none(corpus.works(), "works") + " has " + of.plural(),
                    "choose another field, or import a source that gives `" + of.field().label() + "`"));
        }
        TreeMap<String, String> keyByLabel = new TreeMap<>();
        best.forEach((key, id) -> keyByLabel.put(terms.label(id), key));
        Map<String, Integer> number = new HashMap<>();
        keyByLabel.values().forEach(key -> number.put(key, number.size()));
        int[] wordOf = new int[terms.size()];
        for (int id = 0; id < wordOf.length; id++) {
            wordOf[id] = number.getOrDefault(key(terms.label(id)), -1);
        }
        int[][] works = new int[corpus.works()][];
        for (int work = 0; work < works.length; work++) {
            TreeSet<Integer> own = new TreeSet<>();
            for (int id : terms.of(work)) {
                if (wordOf[id] >= 0) {
                    own.add(wordOf[id]);
                }
            }
            works[work] = own.stream().mapToInt(Integer::intValue).toArray();
        }
        return new Words(List.copyOf(keyByLabel.keySet()), works);
    }

    private static Terms terms(Corpus corpus, Field field) {
        if (field.kind() == Field.Kind.LIST) {
            return corpus.terms(field);
        }
        List<List<String>> texts = new ArrayList<>();
        for (int work = 0; work < corpus.works(); work++) {
            texts.add(corpus.text(field, work).stream().toList());
        }
        return Terms.of(texts);
    }

    /** For each folded spelling the id of its most frequent one. */
    private static Map<String, Integer> best(Terms terms) {
        int[] counts = terms.counts();
        Map<String, Integer> best = new TreeMap<>();
        for (int id = 0; id < terms.size(); id++) {
            String key = key(terms.label(id));
            if (!key.isEmpty()) {
                best.merge(key, id, (one, other) -> counts[other] > counts[one] ? other : one);
            }
        }
        return best;
    }

    /** What spellings of one word have in common. */
    public static String key(String label) {
        return BLANKS.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** How many words. */
    public int size() {
        return labels.size();
    }

    /** How many works. */
    public int works() {
        return works.length;
    }

    /** A word. */
    public String label(int word) {
        return labels.get(word);
    }

    /** The words of a work, ascending; to be read only. */
    public int[] of(int work) {
        return works[work];
    }

    /** In how many works a word is. */
    public int count(int word) {
        return counts[word];
    }
}
