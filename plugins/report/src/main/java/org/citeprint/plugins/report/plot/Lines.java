// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.ArrayList;
import java.util.List;

/** A text in several lines. */
public final class Lines {

    private static final double STEP = 15;

    private Lines() {}

    /** The text broken at blanks into at most so many lines; what does not fit is cut. */
    static List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            boolean fits = TextWidth.of(longer, TextWidth.LABEL) <= width;
            if (!fits && !line.isEmpty() && lines.size() < most - 1) {
                lines.add(TextWidth.cut(line.toString(), width, TextWidth.LABEL));
                line = new StringBuilder(words[i]);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(TextWidth.cut(line.toString(), width, TextWidth.LABEL));
        return lines;
    }

    /** Draws a text around a height. */
    public static void draw(Drawing drawing, double x, double middle, String text, double width, int most,
            String classes) {
        List<String> lines = wrap(text, width, most);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(x, middle + 4 + (i - (lines.size() - 1) / 2.0) * STEP, lines.get(i), classes);
        }
    }
}
