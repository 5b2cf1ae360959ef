// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.util.ArrayList;
import java.util.List;
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
        return switch (name) {
            case "x", "y" -> Meaning.COORDINATE;
            case "cluster" -> Meaning.GROUP;
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
            return Column.whole(name, meaning, values.stream()
                    .mapToLong(value -> value.isEmpty() ? Corpus.ABSENT : Long.parseLong(value)).toArray());
        }
        return Column.decimal(name, "", meaning, values.stream()
                .mapToDouble(value -> value.isEmpty() ? Double.NaN : Double.parseDouble(value)).toArray());
    }
}
