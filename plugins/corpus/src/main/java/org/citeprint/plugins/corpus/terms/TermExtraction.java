// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.terms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.citeprint.api.data.AbstractText;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.data.Terms;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/**
 * Candidate terms are either the runs of words between stop words and punctuation, or {@link NounPhrases}; they count once
 * a work. A candidate stays when enough works have it and it is not merely part of a longer one: of its works, fewer than
 * 90 % have it only inside one longer term that stays. This is the nested-term rule of C-value (Frantzi, Ananiadou, Mima
 * 2000, Int. J. Digital Libraries 3, 115-130) cut down to a threshold. A noun phrase is never part of a longer one in a
 * work that counts for it, as of each place in a text only the longest phrase counts. Then the most {@link Relevance relevant} share of
 * them stays. Linear in the text but for the relevance.
 */
@Extension
@Operation(
        name = "corpus.terms",
        summary = "Takes terms out of titles and abstracts and makes them keywords.",
        method = "Terms are runs of words between stop words and punctuation, or noun phrases, in lower case, counted once a"
                + " work. A term stays when enough works have it, not when nine of ten of its works have it inside one"
                + " longer term that stays, and when it is among the most relevant share: those whose co-occurrences differ most from"
                + " all terms' by Kullback-Leibler divergence. Of abstracts, notices of copyright and the labels of"
                + " structured ones (`BACKGROUND:`) are left out first.",
        source = "Nested terms after Frantzi, Ananiadou and Mima (2000), Int. J. Digital Libraries 3, 115-130; relevance"
                + " after van Eck and Waltman (2011), ISSI Newsletter 7, 50-54.",
        since = "0.1.0")
public final class TermExtraction implements Operator<Corpus, TermExtraction.Options, TermExtraction.Result> {

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

        /** What the authors wrote of it. */
        private String said(String value) {
            return this == ABSTRACT ? AbstractText.of(value) : value;
        }
    }

    /** What a term is. */
    public enum Kind {
        /** Words that follow each other. */
        WORDS,
        /** English noun phrases. */
        NOUN_PHRASES
    }

    /**
     * The options.
     *
     * @param from where to look
     * @param kind what a term is
     * @param words the longest term
     * @param leastWords the shortest term
     * @param minCount works a term needs
     * @param relevant the share that stays
     * @param stopWords more words that part terms
     * @param stopLists files with more of them
     */
    public record Options(
            @Doc("Where to look for terms.") @Default("[title]") List<Text> from,
            @Doc("What a term is: words that follow each other, or English noun phrases.")
            @Default("words") Kind kind,
            @Doc("How many words a term has at most.") @Default("3") @Range(min = 1, max = 6) int words,
            @Doc("How many words a term has at least.") @Default("1") @Range(min = 1, max = 6) int leastWords,
            @Doc("In how many works a term occurs at least.") @Default("3") @Range(min = 1) int minCount,
            @Doc("The share of terms that stays, the most relevant first; VOSviewer proposes 0.6.")
            @Default("1") @Range(min = 0, max = 1) double relevant,
            @Doc("Words that part terms, besides the English ones built in, and terms to leave out.")
            @Default("[]") List<String> stopWords,
            @Doc("Files with more of them, one on each line; `#` begins a remark.")
            @Default("[]") List<Glob> stopLists) {

        public Options {
            if (leastWords > words) {
                throw new ProblemException(Problem.error("CP-4711", "`least-words` is " + leastWords
                        + " and `words`, the most, is " + words, "raise `words` or lower `least-words`"));
            }
        }
    }

    /**
     * The corpus and its terms.
     *
     * @param corpus the works, with the terms as keywords
     * @param terms the terms
     */
    public record Result(
            @Doc("The works, with the terms in the place of the keywords.") Corpus corpus,
            @Doc("The terms, with the number of works and the relevance of each.") Table terms) {}

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
    public Result run(Corpus corpus, Options options, Context context) throws IOException {
        List<Source> lists = new ArrayList<>();
        for (Glob files : options.stopLists()) {
            lists.addAll(context.sources(files));
        }
        List<String> more = new ArrayList<>(options.stopWords());
        more.addAll(StopWords.read(lists));
        Set<String> stopWords = StopWords.english(more);
        Candidates finder = options.kind() == Kind.WORDS
                ? new WordGroups(options.leastWords(), options.words(), stopWords)
                : new NounPhrases(options.leastWords(), options.words(), stopWords);
        List<SortedSet<String>> candidates = candidates(corpus, options, finder, context);
        Tally tally = context.tally("terms", "terms");
        Terms frequent = only(candidates, TermChoice.frequent(candidates, options.minCount(),
                options.kind() == Kind.WORDS, tally));
        double[] relevance = Relevance.of(frequent, context);
        Set<String> stay = TermChoice.relevant(frequent, relevance, options.relevant(), tally);
        return new Result(corpus.with(Field.KEYWORDS, only(candidates, stay)), table(frequent, relevance, stay));
    }

    private static List<SortedSet<String>> candidates(
            Corpus corpus, Options options, Candidates finder, Context context) {
        List<SortedSet<String>> candidates = new ArrayList<>(corpus.works());
        context.progress().phase("reading", corpus.works());
        for (int work = 0; work < corpus.works(); work++) {
            context.checkCancelled();
            SortedSet<String> terms = new TreeSet<>();
            for (Text text : options.from()) {
                corpus.text(text.field, work).map(text::said).ifPresent(value -> finder.add(value, terms));
            }
            candidates.add(terms);
            context.progress().advance(1);
        }
        return candidates;
    }

    private static Terms only(List<SortedSet<String>> candidates, Set<String> kept) {
        return Terms.of(candidates.stream().map(terms -> terms.stream().filter(kept::contains).toList()).toList());
    }

    private static Table table(Terms terms, double[] relevance, Set<String> stay) {
        int[] counts = terms.counts();
        int[] order = IntStream.range(0, terms.size()).filter(term -> stay.contains(terms.label(term))).boxed()
                .sorted(Comparator.<Integer>comparingDouble(term -> -relevance[term])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue).toArray();
        return new Table("terms", "The terms, the most relevant first.",
                List.of(Column.text("term", IntStream.of(order).mapToObj(terms::label).toList()),
                        Column.whole("works", Meaning.COUNT,
                                IntStream.of(order).mapToLong(term -> counts[term]).toArray()),
                        Column.decimal("relevance", "nats", Meaning.INDEX,
                                IntStream.of(order).mapToDouble(term -> relevance[term]).toArray())));
    }
}
