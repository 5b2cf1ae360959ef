// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for names beside points, so that no name covers another name, the edge or the middle of a point. */
public final class LabelPlacer {

    private static final double HEIGHT = 14;

    private final Box area;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> points = new ArrayList<>();

    private final double size;

    /** For names of the size of ordinary labels, within borders. */
    public LabelPlacer(double left, double top, double right, double bottom) {
        this(left, top, right, bottom, TextWidth.LABEL);
    }

    /** For names of a font size. */
    public LabelPlacer(double left, double top, double right, double bottom, double size) {
        area = new Box(left, top, right, bottom);
        this.size = size;
    }

    /**
     * Where a name goes.
     *
     * @param x its anchor
     * @param y its base line
     * @param anchor the class of its anchor
     */
    record Spot(double x, double y, String anchor) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }

        boolean holds(Box other) {
            return left <= other.left && right >= other.right && top <= other.top && bottom >= other.bottom;
        }
    }

    /** Keeps names off the middle of a point. */
    public void block(double x, double y, double radius) {
        double core = Math.max(2, radius * 0.6);
        points.add(new Box(x - core, y - core, x + core, y + core));
    }

    /** Keeps names off a text that begins at a place on a base line. */
    public void block(String text, double x, double y) {
        taken.add(box(x, y, TextWidth.of(text, size)));
    }

    /** A text as it fits. */
    public String cut(String text, double width) {
        return TextWidth.cut(text, width, size);
    }

    /** The first free place right, left, above, below or aslant of a point. */
    public Optional<Spot> place(String text, double x, double y, double radius) {
        double width = TextWidth.of(text, size);
        double gap = radius + 3;
        return attempt(new Spot(x + gap, y + 4, "start"), width)
                .or(() -> attempt(new Spot(x - gap, y + 4, "end"), width))
                .or(() -> attempt(new Spot(x, y - gap - 1, "mid"), width))
                .or(() -> attempt(new Spot(x, y + gap + 10, "mid"), width))
                .or(() -> attempt(new Spot(x + gap * 0.7, y - gap * 0.7, "start"), width))
                .or(() -> attempt(new Spot(x + gap * 0.7, y + gap * 0.7 + 8, "start"), width))
                .or(() -> attempt(new Spot(x - gap * 0.7, y - gap * 0.7, "end"), width))
                .or(() -> attempt(new Spot(x - gap * 0.7, y + gap * 0.7 + 8, "end"), width));
    }

    private static Box box(double left, double line, double width) {
        return new Box(left, line - HEIGHT + 3, left + width, line + 3);
    }

    private Optional<Spot> attempt(Spot spot, double width) {
        double left = switch (spot.anchor()) {
            case "end" -> spot.x() - width;
            case "mid" -> spot.x() - width / 2;
            default -> spot.x();
        };
        Box box = box(left, spot.y(), width);
        if (!area.holds(box) || taken.stream().anyMatch(box::meets) || points.stream().anyMatch(box::meets)) {
            return Optional.empty();
        }
        taken.add(box);
        return Optional.of(spot);
    }
}
