// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.List;

/** Swatches with names, in as many lines as they take. */
public final class Legend {

    private static final double LINE = 20;
    private static final double LONGEST = 220;

    private Legend() {}

    /**
     * One swatch.
     *
     * @param name what it stands for
     * @param colour the class of its colour
     */
    public record Entry(String name, String colour) {}

    /** Draws the entries and gives the height they took. */
    public static double draw(Drawing drawing, double left, double top, List<Entry> entries) {
        double x = left;
        double y = top;
        drawing.group("legend");
        for (Entry entry : entries) {
            String name = TextWidth.cut(entry.name(), LONGEST, TextWidth.LABEL);
            double width = 18 + TextWidth.of(name, TextWidth.LABEL) + 16;
            if (x > left && x + width - 16 > drawing.width()) {
                x = left;
                y += LINE;
            }
            drawing.box(x, y, 12, 12, "swatch " + entry.colour()).set("rx", 2);
            drawing.text(x + 18, y + 10.5, name, "label");
            x += width;
        }
        drawing.endGroup();
        return y + LINE - top;
    }
}
