// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Seven colours from light to dark for values of any kind, such as years: equal steps between the value that a twentieth
 * of all is below and the one that a twentieth is above, so that a few outliers do not leave all others in one colour.
 *
 * @param series the values
 * @param breaks the borders, ascending; none when all values are equal
 */
public record Shades(Series series, List<Double> breaks) {

    private static final int STEPS = 6;

    public Shades {
        breaks = List.copyOf(breaks);
    }

    /** The colours of the values of a plot. */
    public static Shades of(Plot plot, Series series) {
        double[] sorted = plot.numbers(series).sorted().toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return new Shades(series, List.of());
        }
        int outer = sorted.length / 20;
        double low = sorted[outer];
        double high = sorted[sorted.length - 1 - outer];
        if (low == high) {
            low = sorted[0];
            high = sorted[sorted.length - 1];
        }
        List<Double> breaks = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            // In sixteenths, which change no digit: the differences of huge numbers are beyond any double.
            breaks.add(16 * (low / 16 + (high / 16 - low / 16) * i / (STEPS + 1)));
        }
        return new Shades(series, breaks);
    }

    /** The class of the colour of a row. */
    public String of(int row) {
        if (!series.has(row)) {
            return "nodata";
        }
        return breaks.isEmpty()
                ? "s4"
                : "s" + (1 + breaks.stream().filter(limit -> series.number(row) >= limit).count());
    }

    /** Draws the colours in a row with their borders below, and gives the height taken. */
    public double legend(Drawing drawing, double top) {
        double width = Math.min(46, drawing.width() / (STEPS + 3));
        String title = TextWidth.cut(series.title(), drawing.width(), 12);
        drawing.text(0, top + 12, title, "axis-title");
        drawing.group("legend");
        List<String> colours = breaks.isEmpty()
                ? List.of("s4")
                : Arrays.asList("s1", "s2", "s3", "s4", "s5", "s6", "s7");
        for (int i = 0; i < colours.size(); i++) {
            drawing.box(i * width, top + 20, width, 10, "swatch " + colours.get(i));
        }
        for (int i = 0; i < breaks.size(); i += breaks.size() - 1) {
            drawing.text((i + 1) * width, top + 44, series.show(breaks.get(i)), "label mid num small");
        }
        drawing.endGroup();
        return 50;
    }
}
