// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Terms;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.pf4j.Extension;

/**
 * Candidate terms are the runs of 1 to n words between stop words and punctuation; they count once a work. A candidate
 * stays when enough works have it and it is not merely part of a longer one: of its works, fewer than 90 % have it only
 * inside one longer term that stays. This is the nested-term rule of C-value (Frantzi, Ananiadou, Mima 2000, Int. J.
 * Digital Libraries 3, 115-130) cut down to a threshold; unlike VOSviewer and CiteSpace it tags no parts of speech.
 * Linear in the text.
 */
@Extension
@Operation(
        name = "corpus.terms",
        summary = "Takes terms out of titles and abstracts and makes them keywords.",
        method = "Terms are runs of words between stop words and punctuation, in lower case, counted once a work. A term"
                + " stays when enough works have it, and not when nine of ten of its works have it inside one longer term.",
        source = "Nested terms after Frantzi, Ananiadou and Mima (2000), Int. J. Digital Libraries 3, 115-130.",
        since = "0.1.0")
public final class TermExtraction implements Operator<Corpus, TermExtraction.Options, Corpus> {

    /** Share of a term's works that must have it inside one longer term for it to be dropped. */
    private static final double NESTED = 0.9;

    /** Where terms are looked for. */
    public enum Text {
        /** The title. */
        TITLE(Field.TITLE),
        /** The abstract. */
        ABSTRACT(Field.ABSTRACT);

        private final Field field;

        Text(Field field) {
            this.field = field;
        }
    }

    /**
     * The options.
     *
     * @param from where to look
     * @param words the longest term
     * @param minCount works a term needs
     * @param stopWords more words that part terms
     */
    public record Options(
            @Doc("Where to look for terms.") @Default("[title]") List<Text> from,
            @Doc("How many words a term has at most.") @Default("3") @Range(min = 1, max = 6) int words,
            @Doc("In how many works a term occurs at least.") @Default("3") @Range(min = 1) int minCount,
            @Doc("Words that part terms, besides the English ones built in.") @Default("[]") List<String> stopWords) {}

    @Override
    public Set<Field> needs(Options options) {
        return Set.copyOf(options.from().stream().map(text -> text.field).toList());
    }

    @Override
    public Set<Field> gives(Options options, Set<Field> incoming) {
        Set<Field> fields = EnumSet.of(Field.KEYWORDS);
        fields.addAll(incoming);
        return fields;
    }

    @Override
    public Corpus run(Corpus corpus, Options options, Context context) {
        Set<String> stopWords = StopWords.english(options.stopWords());
        List<SortedSet<String>> candidates = new ArrayList<>(corpus.works());
        context.progress().phase("reading", corpus.works());
        for (int work = 0; work < corpus.works(); work++) {
            context.checkCancelled();
            SortedSet<String> terms = new TreeSet<>();
            for (Text text : options.from()) {
                corpus.text(text.field, work).ifPresent(value -> addTerms(value, options.words(), stopWords, terms));
            }
            candidates.add(terms);
            context.progress().advance(1);
        }
        Set<String> kept = choose(candidates, options.minCount(), context.tally("terms", "terms"));
        return corpus.with(
                Field.KEYWORDS,
                Terms.of(candidates.stream()
                        .map(terms -> terms.stream().filter(kept::contains).toList())
                        .toList()));
    }

    private static void addTerms(String text, int longest, Set<String> stopWords, Set<String> into) {
        for (String run : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’\\- ]+", -1)) {
            List<String> words = new ArrayList<>();
            for (String word : run.split(" +", -1)) {
                String bare = bare(word);
                if (bare.length() < 2 || stopWords.contains(bare) || bare.chars().allMatch(Character::isDigit)) {
                    addGrams(words, longest, into);
                    words.clear();
                } else {
                    words.add(bare);
                }
            }
            addGrams(words, longest, into);
        }
    }

    /** A word without possessive ending, quotes and hyphens at its ends. */
    private static String bare(String word) {
        String text = word.replace('’', '\'');
        text = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static void addGrams(List<String> words, int longest, Set<String> into) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
                into.add(String.join(" ", words.subList(from, to)));
            }
        }
    }

    private static Set<String> choose(List<SortedSet<String>> candidates, int minCount, Tally tally) {
        Map<String, Integer> counts = new TreeMap<>();
        candidates.forEach(terms -> terms.forEach(term -> counts.merge(term, 1, Integer::sum)));
        tally.read(counts.size());
        int before = counts.size();
        counts.values().removeIf(count -> count < minCount);
        tally.rejected("in fewer than " + minCount + " works", before - counts.size());
        Map<String, Integer> inside = nestedIn(counts);
        int frequent = counts.size();
        counts.entrySet().removeIf(term -> inside.getOrDefault(term.getKey(), 0) >= NESTED * term.getValue());
        tally.rejected("part of a longer term", frequent - counts.size()).kept(counts.size());
        return counts.keySet();
    }

    /** For each term the count of the most frequent term that holds it. */
    private static Map<String, Integer> nestedIn(Map<String, Integer> counts) {
        Map<String, Integer> inside = new HashMap<>();
        counts.forEach((term, count) -> {
            String[] words = term.split(" ", -1);
            for (int from = 0; from < words.length; from++) {
                for (int to = from + 1; to <= words.length; to++) {
                    if (to - from < words.length) {
                        String part = String.join(" ", List.of(words).subList(from, to));
                        inside.merge(part, count, Math::max);
                    }
                }
            }
        });
        return inside;
    }
}
