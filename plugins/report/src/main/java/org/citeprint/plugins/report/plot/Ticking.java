// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.List;
import org.citeprint.api.data.Meaning;
import org.citeprint.plugins.report.number.Numbers;

/** Ticks that suit a column, and their texts. */
public final class Ticking {

    private Ticking() {}

    /** The ticks of an axis that shows a column: years without commas, shares in per cent, large numbers in short. */
    public static List<String> labels(Series series, Scale scale) {
        return switch (series.column().meaning()) {
            case YEAR -> scale.ticks().stream().map(tick -> Long.toString(Math.round(tick))).toList();
            case SHARE -> Numbers.percentTicks(scale.ticks());
            default -> scale instanceof Scale.Log
                    ? scale.ticks().stream().map(Numbers::compact).toList()
                    : Numbers.ticks(scale.ticks());
        };
    }

    /** A border between two colours of a column. */
    public static String border(Series series, double value) {
        return series.column().meaning() == Meaning.SHARE ? Numbers.compactPercent(value) : Numbers.compact(value);
    }

    /** A scale that suits a column: whole years for years. */
    static Scale linear(Series series, double from, double to, int count) {
        double least = series.least();
        double most = series.most();
        if (series.column().meaning() != Meaning.YEAR) {
            boolean nearZero = least > 0 && least < most / 2;
            return Scale.Linear.around(nearZero ? 0 : least, most, from, to, count);
        }
        double spare = least == most ? 1 : 0;
        return new Scale.Linear(least - spare, most + spare, from, to, Ticks.years(least, most, count));
    }
}
