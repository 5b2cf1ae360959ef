// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
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
import org.citeprint.plugins.indicator.count.Items;
import org.citeprint.plugins.indicator.count.Scope;
import org.citeprint.plugins.indicator.count.Unit;
import org.pf4j.Extension;

/** The h, g and m of authors, sources, institutions or countries; {@link HIndices} has the formulas. */
@Extension
@Operation(
        name = "indicator.impact",
        summary = "Computes h, g and m of authors, sources, institutions, countries or another unit.",
        method = "Over the works of an item in this corpus and the citations their database counts: h works have at least "
                + "h citations each; the g most cited have g² together, g being no more than the works there are; m is "
                + "h / (reference year - year of the first work + 1). The reference year is an option and is never read "
                + "from a clock, so m does not change from one day to the next as bibliometrix's does.",
        source = "Hirsch, J. E. (2005): An index to quantify an individual's scientific research output. PNAS 102, "
                + "16569-16572; Egghe, L. (2006): Theory and practise of the g-index. Scientometrics 69, 131-152; Zhang, "
                + "C.-T. (2009): The e-index. PLoS ONE 4, e5429",
        since = "0.1.0")
public final class Impact implements Operator<Corpus, Impact.Options, Impact.Result> {

    /** What a pipeline can choose. */
    public record Options(
            @Doc("Whose impact.") @Default("authors") Unit of,
            @Doc("Items with fewer works are left out.") @Default("1") @Range(min = 1) int minWorks,
            @Doc("How many items the figure shows.") @Default("20") @Range(min = 1, max = 1000) int top,
            @Doc("The first year to look at; the earliest when absent.") Optional<Integer> from,
            @Doc("The last year to look at; the latest when absent.") Optional<Integer> to,
            @Doc("The year m is counted to; the latest year of the works when absent.") Optional<Integer> referenceYear,
            @Doc("Whether items that differ only in capitals and blanks are one.") @Default("true") boolean fold) {}

    /** What comes out. */
    public record Result(
            @Doc("One row an item, highest h first.") Table items,
            @Doc("The items with the highest h.") Figure bars) {}

    /** One item. */
    private record Row(String label, int works, HIndices indices, long firstYear, double m) {}

    private static final Comparator<Row> HIGHEST = Comparator
            .comparingInt((Row row) -> -row.indices().h())
            .thenComparingInt(row -> -row.indices().g())
            .thenComparingLong(row -> -row.indices().citations())
            .thenComparing(Row::label);

    @Override
    public Set<Field> needs(Options options) {
        return Set.of(options.of().field(), Field.YEAR, Field.CITATIONS);
    }

    @Override
    public Result run(Corpus corpus, Options options, Context context) {
        Scope scope = Scope.of(corpus, options.from(), options.to(), options.referenceYear(), Scope.Undated.KEPT,
                context);
        long[] citations = Citations.of(corpus, scope, context);
        Items items = Items.of(corpus, options.of(), options.fold(), scope, context);
        List<Row> rows = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            if (items.works(item).length >= options.minWorks()) {
                rows.add(row(items.label(item), items.works(item), citations, scope));
            }
        }
        rows.sort(HIGHEST);
        context.tally("ranked " + options.of().plural(), options.of().plural()).read(items.size()).kept(rows.size())
                .rejected("of fewer than " + options.minWorks() + " works", items.size() - rows.size());
        Table shown = table(rows.subList(0, Math.min(options.top(), rows.size())), options.of());
        return new Result(table(rows, options.of()), new Figure("Highest h of " + options.of().plural(),
                "h works of each have at least h citations.", Mark.BAR, shown,
                Map.of(Channel.LABEL, options.of().singular(), Channel.X, "h")));
    }

    private static Row row(String label, int[] works, long[] citations, Scope scope) {
        HIndices indices = HIndices.of(Arrays.stream(works).mapToLong(work -> citations[work]).toArray());
        int first = Arrays.stream(works).filter(scope::dated).map(work -> scope.years()[work]).min()
                .orElse(Scope.NO_YEAR);
        return first == Scope.NO_YEAR
                ? new Row(label, works.length, indices, Corpus.ABSENT, Double.NaN)
                : new Row(label, works.length, indices, first,
                        (double) indices.h() / (scope.reference() - first + 1));
    }

    private static Table table(List<Row> rows, Unit unit) {
        return new Table("impact of " + unit.plural(), "One row for each " + unit.singular() + ", highest h first.",
                List.of(
                        Column.text(unit.singular(), rows.stream().map(Row::label).toList()),
                        whole("h", Meaning.INDEX, rows, row -> row.indices().h()),
                        whole("g", Meaning.INDEX, rows, row -> row.indices().g()),
                        decimal("m", "a year", rows, Row::m),
                        decimal("e", "", rows, row -> row.indices().e()),
                        whole("works", Meaning.COUNT, rows, Row::works),
                        whole("citations", Meaning.COUNT, rows, row -> row.indices().citations()),
                        decimal("citations a work", "", rows, row -> (double) row.indices().citations() / row.works()),
                        whole("first year", Meaning.YEAR, rows, Row::firstYear)));
    }

    private static Column whole(String name, Meaning meaning, List<Row> rows, ToLongFunction<Row> value) {
        return Column.whole(name, meaning, rows.stream().mapToLong(value).toArray());
    }

    private static Column decimal(String name, String unit, List<Row> rows, ToDoubleFunction<Row> value) {
        return Column.decimal(name, unit, Meaning.INDEX, rows.stream().mapToDouble(value).toArray());
    }
}
