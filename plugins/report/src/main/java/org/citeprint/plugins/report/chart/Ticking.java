// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.chart;

import org.citeprint.api.data.Meaning;

/** The text of a tick. */
final class Ticking {

    private Ticking() {}

    /** A tick of an axis that shows a column: years without commas, shares in per cent, large numbers in short. */
    static String label(Series series, double tick) {
        Meaning meaning = series.column().meaning();
        if (meaning == Meaning.YEAR) {
            return Long.toString(Math.round(tick));
        }
        if (meaning == Meaning.SHARE) {
            return Numbers.significant(tick * 100, 3) + "%";
        }
        return Math.abs(tick) < 1e6 ? Numbers.significant(tick, 6) : Numbers.compact(tick);
    }

    /** A scale that suits a column: whole years for years. */
    static Scale linear(Plot plot, Series series, double from, double to, int count) {
        double least = plot.least(series);
        double most = plot.most(series);
        if (series.column().meaning() != Meaning.YEAR || most == least) {
            boolean nearZero = least > 0 && least < most / 2;
            return Scale.Linear.around(nearZero ? 0 : least, most, from, to, count);
        }
        return new Scale.Linear(least, most, from, to, Ticks.years(least, most, count));
    }
}
