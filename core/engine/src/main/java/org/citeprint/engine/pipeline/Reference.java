// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;

/**
 * A reference to a step or one of its outputs: {@code step}, {@code step.output}, {@code step[year=2011]},
 * {@code step[*].output}.
 *
 * @param step the step's name
 * @param bracketed whether it says which variants of a matrix it means
 * @param selected the variants it means: those with these values; all when empty
 * @param output the output
 * @param text the reference as it is written
 * @param position where it stands
 */
public record Reference(
        String step,
        boolean bracketed,
        SequencedMap<String, String> selected,
        Optional<String> output,
        String text,
        Position position) {

    /** Reads a reference; empty when it is malformed, which has then been reported. */
    public static Optional<Reference> parse(Yaml.Text node, Problems problems) {
        String text = node.value().strip();
        int open = text.indexOf('[');
        int close = text.lastIndexOf(']');
        String step = open >= 0 ? text.substring(0, open) : before(text, '.');
        String rest = open >= 0 ? text.substring(Math.max(close + 1, open)) : text.substring(step.length());
        SequencedMap<String, String> selected = new LinkedHashMap<>();
        boolean sound = Names.isName(step) && (open < 0 || close > open)
                && (rest.isEmpty() || (rest.charAt(0) == '.' && Names.isName(rest.substring(1))))
                && (open < 0 || selectors(text.substring(open + 1, close).strip(), selected));
        if (!sound) {
            problems.error("CP-1311", node.position(), "`" + text + "` is no reference to a step",
                    "write `step`, `step.output`, `step[year=2011]` or `step[*].output`");
            return Optional.empty();
        }
        Optional<String> output = rest.isEmpty() ? Optional.empty() : Optional.of(rest.substring(1));
        return Optional.of(new Reference(step, open >= 0, selected, output, text, node.position()));
    }

    private static boolean selectors(String text, SequencedMap<String, String> selected) {
        if (text.equals("*")) {
            return true;
        }
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1
                    || selected.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip()) != null) {
                return false;
            }
        }
        return true;
    }

    private static String before(String text, char sign) {
        int at = text.indexOf(sign);
        return at < 0 ? text : text.substring(0, at);
    }
}
