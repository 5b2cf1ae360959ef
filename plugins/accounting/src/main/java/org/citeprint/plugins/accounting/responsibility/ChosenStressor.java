// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * One row of one extension.
 *
 * @param extension the extension
 * @param row the row of F
 */
public record ChosenStressor(Extension extension, int row) {

    private static final int SHOWN = 5;

    /** The stressor of that name, in that extension or in any. */
    public static ChosenStressor find(InputOutputSystem system, String name, Optional<String> extension) {
        List<ChosenStressor> all = new ArrayList<>();
        List<ChosenStressor> found = new ArrayList<>();
        for (Extension each : system.extensions()) {
            for (int row = 0; row < each.stressors().size(); row++) {
                ChosenStressor stressor = new ChosenStressor(each, row);
                all.add(stressor);
                if (stressor.name().equals(name) && extension.orElse(each.name()).equals(each.name())) {
                    found.add(stressor);
                }
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty() ? unknown(system, name, extension, all) : ambiguous(name, found);
    }

    /** Its name in the table. */
    public String name() {
        return extension.stressors().get(row).name();
    }

    /** Its unit in the table. */
    public String unit() {
        return extension.stressors().get(row).unit();
    }

    /** F of every industry. */
    public double[] flows() {
        return row(extension.flows());
    }

    /** F_Y of every column of demand; zero where the extension has none. */
    public double[] demandFlows(int columns) {
        return extension.demandFlows().map(this::row).orElseGet(() -> new double[columns]);
    }

    private double[] row(Matrix matrix) {
        double[] values = new double[matrix.columns()];
        System.arraycopy(matrix.values(), row * matrix.columns(), values, 0, values.length);
        return values;
    }

    private static ProblemException unknown(
            InputOutputSystem system, String name, Optional<String> extension, List<ChosenStressor> all) {
        String where = extension.map(wanted -> "extension `" + wanted + "` of ").orElse("");
        List<String> near = all.stream()
                .map(ChosenStressor::name)
                .distinct()
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        return new ProblemException(Problem.error("CP-4201",
                "no stressor `" + name + "` in " + where + "`" + system.name() + "`",
                near.isEmpty()
                        ? "the table has no extensions: import them with it"
                        : "did you mean `" + String.join("`, `", near) + "`?"));
    }

    private static ProblemException ambiguous(String name, List<ChosenStressor> found) {
        List<String> extensions = found.stream().map(stressor -> stressor.extension().name()).toList();
        return new ProblemException(Problem.error("CP-4202",
                "`" + name + "` stands in several extensions: " + String.join(", ", extensions),
                "say which one with `extension: " + extensions.getFirst() + "`"));
    }

    /** Edits between two names without regard to case; names that contain the text wanted come first. */
    static int distance(String wanted, String candidate) {
        String left = wanted.toLowerCase(Locale.ROOT);
        String right = candidate.toLowerCase(Locale.ROOT);
        if (right.contains(left)) {
            return Integer.MIN_VALUE + right.length();
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[right.length()];
    }
}
