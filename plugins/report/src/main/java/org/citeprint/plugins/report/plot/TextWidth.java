// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

/** How wide a text will be, without a font at hand: a guess by kind of letter, as wide as the widest usual fonts are. */
public final class TextWidth {

    /** Size of ordinary labels in the style sheet. */
    public static final double LABEL = 12.5;
    /** Of a regular text that is as wide as one of bold labels. */
    public static final double STRONG = LABEL * 1.15;

    private TextWidth() {}

    /** The width in pixels of a text of a font size. */
    public static double of(String text, double size) {
        double shares = 0;
        for (int point : text.codePoints().toArray()) {
            shares += share(point);
        }
        return shares * size;
    }

    private static double share(int point) {
        if (Character.isIdeographic(point) || (point >= 0x2E80 && point < 0xFB00)
                || (point >= 0xFF01 && point <= 0xFF60)) {
            return 1.02;
        }
        if (Character.isEmojiPresentation(point)) {
            return 1.4;
        }
        if ("iljtfr.,:;|!'()[] ".indexOf(point) >= 0) {
            return 0.34;
        }
        if ("mwMW%@—".indexOf(point) >= 0) {
            return 0.94;
        }
        return Character.isUpperCase(point) ? 0.74 : 0.61;
    }

    /** The text, or as much of its beginning as fits, with an ellipsis; no letter is cut in two. */
    public static String cut(String text, double width, double size) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (of(line, size) <= width) {
            return line;
        }
        int[] points = line.codePoints().toArray();
        double used = size;
        int end = 0;
        while (end < points.length && used + share(points[end]) * size <= width) {
            used += share(points[end++]) * size;
        }
        while (end > 0 && isMark(points[end - 1])) {
            end--;
        }
        return new String(points, 0, end).strip() + "…";
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || point == ' ';
    }
}
