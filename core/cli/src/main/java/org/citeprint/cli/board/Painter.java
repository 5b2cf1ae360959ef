// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns steps into lines of text that fit a terminal.
 *
 * @param coloured whether to use colours
 */
record Painter(boolean coloured) {

    private static final int BAR = 20;
    /** What is left out first when there are more steps than lines. */
    private static final List<Mark> FOLDED_FIRST = List.of(Mark.CACHED, Mark.WAITING, Mark.SKIPPED, Mark.DONE,
            Mark.RUNNING);

    /** At most {@code height} lines of at most {@code width} columns. */
    List<String> paint(List<StepLine> steps, int width, int height) {
        Map<Mark, Integer> folded = new EnumMap<>(Mark.class);
        List<StepLine> shown = fold(steps, Math.max(2, height), folded);
        int ids = shown.stream().mapToInt(step -> step.id().length()).max().orElse(0);
        int operations = shown.stream().mapToInt(step -> step.operation().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (StepLine step : shown) {
            String text = pad(step.id(), ids) + "  " + pad(step.operation(), operations) + "  " + right(step);
            lines.add(step.mark().sign(coloured) + " " + cut(text.stripTrailing(), width - 3));
        }
        if (!folded.isEmpty()) {
            lines.add(cut("  and " + String.join(", ", counts(folded)), width - 1));
        }
        return lines;
    }

    private static List<StepLine> fold(List<StepLine> steps, int height, Map<Mark, Integer> folded) {
        List<StepLine> shown = new ArrayList<>(steps);
        for (Mark mark : FOLDED_FIRST) {
            for (int i = 0; shown.size() + (folded.isEmpty() ? 0 : 1) > height && i < shown.size();) {
                // Of what waits, the last is left out first; of what is over, the first.
                int at = mark == Mark.WAITING ? shown.size() - 1 - i : i;
                if (shown.get(at).mark() == mark) {
                    shown.remove(at);
                    folded.merge(mark, 1, Integer::sum);
                } else {
                    i++;
                }
            }
        }
        return shown;
    }

    private static List<String> counts(Map<Mark, Integer> folded) {
        return folded.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().word()).toList();
    }

    private static String right(StepLine step) {
        return switch (step.mark()) {
            case WAITING, SKIPPED, CACHED -> step.mark() == Mark.WAITING ? "" : step.mark().word();
            case DONE, FAILED -> Times.text(step.time());
            case RUNNING -> running(step);
        };
    }

    private static String running(StepLine step) {
        StringBuilder text = new StringBuilder();
        if (!step.phase().isEmpty()) {
            text.append(step.phase()).append(' ');
        }
        if (step.total() > 0) {
            long done = Math.clamp(step.done(), 0, step.total());
            int filled = (int) (done * BAR / step.total());
            text.append("━".repeat(filled)).append("─".repeat(BAR - filled));
            text.append(' ').append(done * 100 / step.total()).append(" %  ");
        } else if (step.done() > 0) {
            text.append(step.done()).append("  ");
        }
        return text.append(step.time().toSeconds()).append(" s").toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
    }
}
