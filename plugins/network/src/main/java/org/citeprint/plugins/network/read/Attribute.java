// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Meaning;

/** What the nodes of a file have under one name, as text until it is known what it is. */
final class Attribute {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern NO_FRACTION = Pattern.compile("\\.0+$");

    private final String name;
    private final Meaning meaning;
    private final List<String> values = new ArrayList<>();

    Attribute(String name, Meaning meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /** What a number of a name is, where the file itself does not say it. */
    static Meaning meaning(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "x", "y" -> Meaning.COORDINATE;
            // Gephi's name for it.
            case "cluster", "modularity class", "modularity_class" -> Meaning.GROUP;
            case "occurrences", "works", "citations", "local citations", "degree" -> Meaning.COUNT;
            default -> name.endsWith("year") ? Meaning.YEAR : Meaning.INDEX;
        };
    }

    /** Whether a text is a number that a column can hold. */
    static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Meaning meaning() {
        return meaning;
    }

    void set(int node, String value) {
        fill(node);
        // Numbers of clusters are whole, but programs that know fractions only write them as such.
        String kept = meaning == Meaning.GROUP ? NO_FRACTION.matcher(value).replaceAll("") : value;
        if (values.size() == node) {
            values.add(kept);
        } else {
            values.set(node, kept);
        }
    }

    /** By how much clusters move up: here 0 is none, but Gephi, igraph and networkx count from it. */
    private long countedFromOne() {
        return values.stream().anyMatch(value -> !value.isEmpty() && Long.parseLong(value) == 0) ? 1 : 0;
    }

    /** What is below 0 stands for no cluster and stays so. */
    private static long shifted(long cluster, long by) {
        return cluster < 0 ? cluster : cluster + by;
    }

    private void fill(int nodes) {
        while (values.size() < nodes) {
            values.add("");
        }
    }

    /** The column for so many nodes: whole numbers where all are, else numbers with a fraction, texts for labels. */
    Column column(int nodes) {
        fill(nodes);
        if (meaning == Meaning.LABEL) {
            return Column.text(name, values);
        }
        if (meaning != Meaning.COORDINATE
                && values.stream().allMatch(value -> value.isEmpty() || WHOLE.matcher(value).matches())) {
            long first = meaning == Meaning.GROUP ? countedFromOne() : 0;
            return Column.whole(name, meaning, values.stream()
                    .mapToLong(value -> value.isEmpty() ? Corpus.ABSENT : shifted(Long.parseLong(value), first))
                    .toArray());
        }
        return Column.decimal(name, "", meaning, values.stream()
                .mapToDouble(value -> value.isEmpty() ? Double.NaN : Double.parseDouble(value)).toArray());
    }
}
