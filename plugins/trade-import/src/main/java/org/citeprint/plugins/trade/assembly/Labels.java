// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;

/** Compares and encodes labels. A label of several levels is one text, its levels joined. */
public final class Labels {

    private Labels() {}

    /** {@code region, sector} for messages. */
    public static String shown(List<String> label) {
        return String.join(", ", label);
    }

    /** The first level: the region. */
    public static String region(List<String> label) {
        return label.getFirst();
    }

    /** The levels below the region, joined by {@code " | "}: the sector or category. */
    public static String item(List<String> label) {
        return String.join(" | ", label.subList(1, label.size()));
    }

    /** All levels joined by {@code " | "}, empty ones left out: the name of a stressor. */
    public static String name(List<String> label) {
        return String.join(" | ", label.stream().filter(level -> !level.isEmpty()).toList());
    }

    /** The distinct values in the order of their first use. */
    public static List<String> distinct(List<List<String>> labels,
            java.util.function.Function<List<String>, String> part) {
        return labels.stream().map(part).distinct().toList();
    }

    /** For each label the index of its part among {@code values}. */
    public static int[] index(
            List<List<String>> labels, java.util.function.Function<List<String>, String> part, List<String> values) {
        Map<String, Integer> rank = new HashMap<>();
        values.forEach(value -> rank.put(value, rank.size()));
        return labels.stream().mapToInt(label -> rank.getOrDefault(part.apply(label), -1)).toArray();
    }

    /** A problem for every label that occurs again. */
    public static List<Problem> repeated(List<List<String>> labels, String kind, IntFunction<Position> place) {
        Map<List<String>, Integer> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Integer before = first.putIfAbsent(labels.get(i), i);
            if (before != null) {
                problems.add(Problem.error("CP-3106", place.apply(i),
                        kind + " " + (i + 1) + " has the same label as " + kind + " " + (before + 1) + ": `"
                                + shown(labels.get(i)) + "`",
                        labels.get(i).stream().anyMatch(String::isBlank)
                                ? "every label stands once; of cells that are merged only the first has a text: undo the"
                                        + " merging and fill them all"
                                : "every label stands once; rename one or add them up"));
            }
        }
        return problems;
    }

    /** Where two lists of labels differ first. */
    public static OptionalInt firstDifference(List<List<String>> expected, List<List<String>> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            if (i >= expected.size() || i >= found.size() || !expected.get(i).equals(found.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether two lists hold the same labels, in whatever order. */
    public static boolean sameSet(List<List<String>> expected, List<List<String>> found) {
        Set<List<String>> left = new HashSet<>(expected);
        return left.equals(new HashSet<>(found));
    }

    /**
     * A problem when the labels are not those expected, in their order.
     *
     * @param what such as {@code column}
     * @param where such as {@code the rows of Z.txt}
     */
    public static List<Problem> requireSame(
            List<List<String>> expected,
            List<List<String>> found,
            String what,
            String where,
            IntFunction<Position> place) {
        OptionalInt difference = firstDifference(expected, found);
        if (difference.isEmpty()) {
            return List.of();
        }
        int at = difference.getAsInt();
        String here = at < found.size() ? "is `" + shown(found.get(at)) + "`" : "is missing";
        String there = at < expected.size() ? "have `" + shown(expected.get(at)) + "`" : "end before";
        return List.of(Problem.error("CP-3105", place.apply(Math.min(at, found.size() - 1)),
                what + " " + (at + 1) + " " + here + " where " + where + " " + there,
                hint(expected, found, at)));
    }

    private static String hint(List<List<String>> expected, List<List<String>> found, int at) {
        Set<List<String>> seen = new HashSet<>();
        Optional<List<String>> twice = found.stream().filter(label -> !seen.add(label)).findFirst();
        if (twice.isPresent()) {
            return "`" + shown(twice.get()) + "` stands there twice: every label stands once";
        }
        if (sameSet(expected, found)) {
            return "the labels are the same in another order: sort the file like the other";
        }
        boolean alike = at < Math.min(expected.size(), found.size())
                && bare(expected.get(at)).equalsIgnoreCase(bare(found.get(at)));
        return alike
                ? "they differ in blanks or capitals only: write them alike"
                : "all tables of one system name the same labels in the same order";
    }

    private static String bare(List<String> label) {
        return String.join("|", label.stream().map(String::strip).toList());
    }
}
