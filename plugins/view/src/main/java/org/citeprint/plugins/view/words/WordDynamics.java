// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.citeprint.plugins.view.table.Columns;
import org.pf4j.Extension;

/** How often the most frequent words are used each year. */
@Extension
@Operation(
        name = "view.word-dynamics",
        summary = "Draws how often the most frequent words are used, year by year.",
        method = "A word counts once for each work of a year that has it, N(w, t); cumulated, it is the sum of N(w, u) over"
                + " the years u up to t. Years without works are zeros. Words of equal frequency are taken in alphabetical"
                + " order. bibliometrix (KeywordGrowth) counts the same, cumulated by default.",
        source = "Aria, M. and Cuccurullo, C. (2017): bibliometrix: An R-tool for comprehensive science mapping analysis."
                + " Journal of Informetrics 11, 959-975",
        since = "0.1.0")
public final class WordDynamics implements Operator<Corpus, WordDynamics.Options, WordDynamics.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("The field whose words are counted.") @Default("keywords") WordField of,
            @Doc("How many of the most frequent words are shown.") @Default("10") @Range(min = 1, max = 1000) int top,
            @Doc("Whether to show the works up to each year instead of those of the year.")
            @Default("true") boolean cumulative,
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
            @Doc("One row for each word and year.") Table words,
            @Doc("A line for each word.") Figure dynamics) {}

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(Field.YEAR, options.of().field());
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        Words words = Words.of(corpus, options.of(), options.leaveOut());
        Span span = Span.of(corpus, options.from(), options.to(), context);
        WordYears counts = WordYears.of(corpus, words, span);
        int[] top = IntStream.range(0, words.size()).filter(word -> counts.totals()[word] > 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(word -> -counts.totals()[word]).thenComparing(word -> word))
                .limit(options.top()).mapToInt(Integer::intValue).toArray();
        Table table = table(counts, top, options.of().plural());
        String count = options.cumulative() ? "works up to the year" : "works";
        return new Result(table, new Figure(
                "The most frequent " + options.of().plural() + " over the years",
                "Each line shows in how many works " + (options.cumulative() ? "up to" : "of") + " a year a word is.",
                Mark.LINE, table, Map.of(Channel.X, "year", Channel.Y, count, Channel.GROUP, "word")));
    }

    private record Cell(String word, int year, int works, int upTo) {}

    private static Table table(WordYears counts, int[] top, String plural) {
        List<Cell> cells = new ArrayList<>();
        for (int word : top) {
            int sum = 0;
            for (int year = 0; year < counts.span().years(); year++) {
                int works = counts.counts()[word][year];
                sum += works;
                cells.add(new Cell(counts.words().label(word), counts.span().from() + year, works, sum));
            }
        }
        return new Table("words by year", "One row for each of the most frequent " + plural + " and each year.",
                List.of(
                        Columns.texts("word", cells, Cell::word),
                        Columns.wholes("year", Meaning.YEAR, cells, Cell::year),
                        Columns.wholes("works", Meaning.COUNT, cells, Cell::works),
                        Columns.wholes("works up to the year", Meaning.INDEX, cells, Cell::upTo)));
    }
}
