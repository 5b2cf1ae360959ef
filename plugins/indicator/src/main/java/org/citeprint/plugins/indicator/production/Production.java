// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.production;

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
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.indicator.count.Counting;
import org.citeprint.plugins.indicator.count.Items;
import org.citeprint.plugins.indicator.count.Scope;
import org.citeprint.plugins.indicator.count.Unit;
import org.pf4j.Extension;

/** Works by year and by author, source, country or another unit. */
@Extension
@Operation(
        name = "indicator.production",
        summary = "Counts works by year and by source, author, institution, country or another unit.",
        method = "A work with k authors counts 1 for each of them, or 1/k when counted by fractions, so that fractions "
                + "add up to the works that have the field. The annual growth rate is (works of the last year / works "
                + "of the first)^(1 / (years - 1)) - 1, which looks at the two ends only, as bibliometrix does; the "
                + "trend is the slope of ln(works + 1) over the years by least squares, which looks at all of them. "
                + "Ages are counted to the reference year, which is never read from a clock.",
        source = "Aria, M., Cuccurullo, C. (2017): bibliometrix. Journal of Informetrics 11, 959-975; Waltman, L. "
                + "(2016): A review of the literature on citation impact indicators. Journal of Informetrics 10, "
                + "365-391, section 7 (counting)",
        since = "0.1.0")
public final class Production implements Operator<Corpus, Production.Options, Production.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("What the works are counted by, besides the year.") @Default("authors") Unit by,
            @Doc("Whether a work counts fully for each of its items or is shared out among them; decides the order.")
            @Default("full") Counting counting,
            @Doc("How many items the figure and the table by year show.") @Default("20")
            @Range(min = 1, max = 1000) int top,
            @Doc("The first year to look at; the earliest when absent.") Optional<Integer> from,
            @Doc("The last year to look at; the latest when absent.") Optional<Integer> to,
            @Doc("The year ages are counted to; the latest year of the works when absent.") Optional<Integer> referenceYear,
            @Doc("Whether items that differ only in capitals and blanks are one.") @Default("true") boolean fold) {}

    /** What comes out. */
    public record Result(
            @Doc("One row: the literature as a whole.") Table summary,
            @Doc("One row a year.") Table years,
            @Doc("One row an item, most works first.") Table items,
            @Doc("One row for each year of each of the first items.") Table trend,
            @Doc("Works by year.") Figure timeline,
            @Doc("The items with most works.") Figure bars) {}

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(options.by().field(), Field.YEAR);
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        Scope scope = Scope.of(corpus, options.from(), options.to(), options.referenceYear(), Scope.Undated.LEFT_OUT,
                context);
        Items items = Items.of(corpus, options.by(), options.fold(), scope, context);
        int[] order = order(items, options.counting());
        int[] top = IntStream.of(order).limit(options.top()).toArray();
        Table years = ProductionTables.years(scope);
        Table ranked = ProductionTables.items(scope, items, order, options.by());
        Table shown = ProductionTables.items(scope, items, top, options.by());
        String counted = options.counting() == Counting.FULL ? "works" : ProductionTables.FRACTIONS;
        return new Result(
                ProductionTables.summary(scope, items, options.by()),
                years,
                ranked,
                ProductionTables.trend(scope, items, top, options.by()),
                new Figure("Works published each year",
                        "The last year may be incomplete: databases take months to fill.", Mark.LINE, years,
                        Map.of(Channel.X, "year", Channel.Y, "works")),
                new Figure("Most productive " + options.by().plural(), "Works of each of them.", Mark.BAR, shown,
                        Map.of(Channel.LABEL, options.by().singular(), Channel.X, counted)));
    }

    /** Most works first, then by label. */
    private static int[] order(Items items, Counting counting) {
        double[] counts = IntStream.range(0, items.size()).mapToDouble(item -> items.count(item, counting)).toArray();
        List<Integer> order = IntStream.range(0, items.size()).boxed()
                .sorted((a, b) -> counts[a] == counts[b]
                        ? Integer.compare(a, b)
                        : Double.compare(counts[b], counts[a]))
                .toList();
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
