// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.indicator.production;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.indicator.count.Counting;
import org.citeprint.plugins.indicator.count.Items;
import org.citeprint.plugins.indicator.count.Scope;
import org.citeprint.plugins.indicator.count.Sums;
import org.citeprint.plugins.indicator.count.Unit;

/** The tables of {@link Production}, which has the formulas. */
final class ProductionTables {

    static final String FRACTIONS = "works by fractions";

    private ProductionTables() {}

    /** One row for the whole. */
    static Table summary(Scope scope, Items items, Unit unit) {
        double[] ages = Arrays.stream(scope.works()).mapToDouble(work -> scope.reference() - scope.years()[work])
                .toArray();
        long held = Arrays.stream(scope.works()).filter(work -> items.of(work).length > 0).count();
        return new Table("summary", "The literature as a whole; ages are counted to the reference year.", List.of(
                Column.whole("works", Meaning.COUNT, scope.works().length),
                Column.whole("first year", Meaning.YEAR, scope.first()),
                Column.whole("last year", Meaning.YEAR, scope.last()),
                Column.whole("reference year", Meaning.YEAR, scope.reference()),
                Column.decimal("annual growth rate", "%", Meaning.INDEX, growth(scope)),
                Column.decimal("trend", "% a year", Meaning.INDEX, trend(scope)),
                Column.decimal("mean age", "years", Meaning.INDEX, Sums.mean(ages)),
                Column.whole(unit.plural(), Meaning.COUNT, items.size()),
                Column.whole("works with " + unit.plural(), Meaning.COUNT, held)));
    }

    /** From the first year to the last, in per cent; missing for a single year. */
    private static double growth(Scope scope) {
        int[] works = scope.perYear();
        double ratio = (double) works[works.length - 1] / works[0];
        return works.length == 1 ? Double.NaN : 100 * (StrictMath.pow(ratio, 1.0 / (works.length - 1)) - 1);
    }

    /** The slope of ln(works + 1) over the years, as growth in per cent a year; missing for a single year. */
    private static double trend(Scope scope) {
        int[] works = scope.perYear();
        double middle = (works.length - 1) / 2.0;
        double covariance = 0;
        double variance = 0;
        for (int year = 0; year < works.length; year++) {
            covariance += (year - middle) * StrictMath.log1p(works[year]);
            variance += (year - middle) * (year - middle);
        }
        return works.length == 1 ? Double.NaN : 100 * StrictMath.expm1(covariance / variance);
    }

    /** One row a year, years without works included. */
    static Table years(Scope scope) {
        int[] works = scope.perYear();
        long[] soFar = Arrays.stream(works).asLongStream().toArray();
        double[] change = new double[works.length];
        for (int year = 0; year < works.length; year++) {
            soFar[year] += year == 0 ? 0 : soFar[year - 1];
            change[year] = year == 0 || works[year - 1] == 0
                    ? Double.NaN
                    : 100.0 * (works[year] - works[year - 1]) / works[year - 1];
        }
        return new Table("works by year", "One row for each year from the first work to the last.", List.of(
                Column.whole("year", Meaning.YEAR, IntStream.rangeClosed(scope.first(), scope.last()).asLongStream()
                        .toArray()),
                Column.whole("works", Meaning.COUNT, Arrays.stream(works).asLongStream().toArray()),
                Column.whole("works so far", Meaning.INDEX, soFar),
                Column.decimal("change", "%", Meaning.INDEX, change)));
    }

    /** One row an item, in the order given. */
    static Table items(Scope scope, Items items, int[] order, Unit unit) {
        double all = scope.works().length;
        return new Table(unit.plural(), "One row for each " + unit.singular() + ".", List.of(
                Column.text(unit.singular(), Arrays.stream(order).mapToObj(items::label).toList()),
                Column.whole("works", Meaning.COUNT,
                        Arrays.stream(order).mapToLong(item -> items.works(item).length).toArray()),
                Column.decimal(FRACTIONS, "works", Meaning.COUNT,
                        Arrays.stream(order).mapToDouble(item -> items.count(item, Counting.FRACTIONAL)).toArray()),
                Column.decimal("share of works", "", Meaning.SHARE,
                        Arrays.stream(order).mapToDouble(item -> items.works(item).length / all).toArray()),
                Column.whole("first year", Meaning.YEAR, years(scope, items, order, true)),
                Column.whole("last year", Meaning.YEAR, years(scope, items, order, false))));
    }

    private static long[] years(Scope scope, Items items, int[] order, boolean first) {
        return Arrays.stream(order).mapToLong(item -> {
            int[] years = Arrays.stream(items.works(item)).filter(scope::dated).map(work -> scope.years()[work])
                    .sorted().toArray();
            return years.length == 0 ? Corpus.ABSENT : years[first ? 0 : years.length - 1];
        }).toArray();
    }

    /** One row for each item and year. */
    static Table trend(Scope scope, Items items, int[] order, Unit unit) {
        int span = scope.span();
        String[] labels = new String[order.length * span];
        long[] years = new long[labels.length];
        long[] works = new long[labels.length];
        for (int i = 0; i < order.length; i++) {
            for (int year = 0; year < span; year++) {
                labels[i * span + year] = items.label(order[i]);
                years[i * span + year] = (long) scope.first() + year;
            }
            for (int work : items.works(order[i])) {
                works[i * span + scope.years()[work] - scope.first()]++;
            }
        }
        return new Table("trend", "One row for each " + unit.singular() + " and year.", List.of(
                Column.text(unit.singular(), List.of(labels)),
                Column.whole("year", Meaning.YEAR, years),
                Column.whole("works", Meaning.COUNT, works)));
    }
}
