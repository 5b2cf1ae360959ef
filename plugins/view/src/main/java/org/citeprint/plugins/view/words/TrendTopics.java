// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.view.table.Columns;
import org.pf4j.Extension;

/** When words were in use: the quartiles of the years of their works. */
@Extension
@Operation(
        name = "view.trend-topics",
        summary = "Shows the years in which each topic was in use, by the quartiles of its works.",
        method = "For each word the quartiles of the years of its works (R's type 7, rounded to whole years, halves to even)."
                + " Of the words of each median year the most frequent are kept, equals in alphabetical order, if they are in"
                + " enough works. As bibliometrix's fieldByYear, but for spellings, which are folded, and works outside the"
                + " years, which do not count.",
        source = "Aria, M. and Cuccurullo, C. (2017): bibliometrix: An R-tool for comprehensive science mapping analysis."
                + " Journal of Informetrics 11, 959-975",
        since = "0.1.0")
public final class TrendTopics implements Operator<Corpus, TrendTopics.Options, TrendTopics.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("The field whose words are looked at.") @Default("keywords") WordField of,
            @Doc("Words in fewer works are left out.") @Default("2") @Range(min = 1) int minCount,
            @Doc("How many words of each median year are kept.") @Default("5") @Range(min = 1, max = 1000) int perYear,
            @Doc("The first year; the earliest when absent.") Optional<Integer> from,
            @Doc("The last year; the latest when absent.") Optional<Integer> to,
            @Doc("Words to leave out, such as those that were searched for.") @Default("[]") List<String> leaveOut) {

        /** Takes a copy of the list. */
        public Options {
            leaveOut = List.copyOf(leaveOut);
        }
    }

    /** What comes out. */
    public record Result(
            @Doc("One row for each word, by median year and frequency.") Table topics,
            @Doc("From the first to the third quartile of each word's works.") Figure trends) {}

    private record Topic(String word, int works, Quartiles years) {}

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(Field.YEAR, options.of().field());
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        Words words = Words.of(corpus, options.of(), options.leaveOut());
        Span span = Span.of(corpus, options.from(), options.to(), context);
        List<Topic> topics = topics(WordYears.of(corpus, words, span), options);
        context.tally(options.of().plural(), options.of().plural()).read(words.size()).kept(topics.size())
                .rejected("too rare, or others of the year are more frequent", words.size() - topics.size());
        if (topics.isEmpty()) {
            throw new ProblemException(Problem.error("CP-4503",
                    Counted.none(words.size(), options.of().plural()) + " is in "
                            + Counted.of(options.minCount(), "works") + " of " + span,
                    "set `min-count` lower"));
        }
        Table table = table(topics, options.of().plural());
        return new Result(table, new Figure("Trend topics",
                "Each bar spans the middle half of a word's works, from their first to their third quartile.",
                Mark.SPAN, table, Map.of(Channel.LABEL, "word", Channel.START, "first quartile", Channel.END,
                        "third quartile", Channel.SIZE, "works")));
    }

    private static List<Topic> topics(WordYears counts, Options options) {
        List<Topic> topics = new ArrayList<>();
        for (int word = 0; word < counts.words().size(); word++) {
            if (counts.totals()[word] >= options.minCount()) {
                topics.add(new Topic(counts.words().label(word), counts.totals()[word],
                        Quartiles.of(counts.counts()[word], counts.span().from())));
            }
        }
        topics.sort(Comparator.<Topic>comparingInt(topic -> topic.years().median())
                .thenComparingInt(topic -> -topic.works()).thenComparing(Topic::word));
        Map<Integer, Integer> taken = new HashMap<>();
        topics.removeIf(topic -> taken.merge(topic.years().median(), 1, Integer::sum) > options.perYear());
        return topics;
    }

    private static Table table(List<Topic> topics, String plural) {
        return new Table("trend topics", "One row for each of the " + plural + ", by median year and frequency.",
                List.of(
                        Columns.texts("word", topics, Topic::word),
                        Columns.wholes("works", Meaning.COUNT, topics, Topic::works),
                        Columns.wholes("first quartile", Meaning.YEAR, topics, topic -> topic.years().first()),
                        Columns.wholes("median", Meaning.YEAR, topics, topic -> topic.years().median()),
                        Columns.wholes("third quartile", Meaning.YEAR, topics, topic -> topic.years().third())));
    }
}
