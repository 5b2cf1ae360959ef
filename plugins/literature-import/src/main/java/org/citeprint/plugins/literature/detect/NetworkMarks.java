// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citeprint.plugins.literature.file.Head;

/**
 * The marks of files that hold a network or its map instead of works. Such files lie beside exports, and what reads them
 * is {@code import.network}; only what can be told for certain is. VOSviewer's network file has no header: it is three
 * columns of numbers and nothing else, the first two of them whole.
 */
final class NetworkMarks {

    private static final Pattern VOSVIEWER_JSON = Pattern
            .compile("\\A\\{.*\"network\"\\s*:\\s*\\{\\s*\"(?:items|links|clusters)\"\\s*:", Pattern.DOTALL);
    private static final Pattern PAJEK = Pattern.compile("\\A(?:\\*network\\b.*\\R\\s*)?\\*vertices\\s+[0-9]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("<(graphml|gexf)\\b");
    private static final Pattern LINK = Pattern
            .compile("[0-9]{1,9}([,\\t])[0-9]{1,9}\\1[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\t]");

    private NetworkMarks() {}

    /** What a file is if it is one of them. */
    static Optional<Finding> of(Head head) {
        String text = head.text();
        if (text.startsWith("{")) {
            return VOSVIEWER_JSON.matcher(text).find()
                    ? found("VOSviewer JSON", "`network` with its items or links")
                    : Optional.empty();
        }
        if (text.startsWith("<")) {
            return XML.matcher(text).results().findFirst().map(element -> element.group(1))
                    .flatMap(name -> found(name.equals("gexf") ? "GEXF" : "GraphML", "element `" + name + "`"));
        }
        if (text.startsWith("*")) {
            return PAJEK.matcher(text).find() ? found("Pajek", "`*Vertices`") : Optional.empty();
        }
        if (isMap(head.firstLine())) {
            return found("VOSviewer map", "columns `id`, `label` and places, clusters or weights");
        }
        return LINK.matcher(head.firstLine()).matches() && isAllLinks(head.text())
                ? found("VOSviewer network", "three columns of numbers without a header")
                : Optional.empty();
    }

    private static Optional<Finding> found(String generation, String why) {
        return Optional.of(new Finding(Format.NETWORK, generation, why));
    }

    /** The last line may be cut off where the part that is looked at ends. */
    private static boolean isAllLinks(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(0, Math.max(1, lines.size() - 1)).stream().allMatch(line -> LINK.matcher(line).matches());
    }

    private static boolean isMap(String header) {
        List<String> names = Arrays.stream(SEPARATOR.split(header, -1))
                .map(name -> name.replace("\"", "").strip()).toList();
        return names.contains("id") && names.contains("label")
                && names.stream()
                        .anyMatch(name -> name.equals("x") || name.equals("cluster") || name.startsWith("weight<"));
    }
}
