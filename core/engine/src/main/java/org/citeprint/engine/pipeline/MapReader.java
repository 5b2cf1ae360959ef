// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;

/**
 * Reads a map whose keys are fixed; reports every key it does not know and every value of the wrong shape. A key that is
 * missing because it is misspelt is told once.
 */
final class MapReader {

    private final Yaml.Entries map;
    private final Problems problems;
    private final Set<String> misspelt = new HashSet<>();

    /**
     * Checks the keys.
     *
     * @param map the map
     * @param what what it is, for messages: {@code a step}
     */
    MapReader(Yaml.Entries map, String what, Problems problems, String... known) {
        this.map = map;
        this.problems = problems;
        List<String> keys = List.of(known);
        for (Yaml.Entry entry : map.values()) {
            if (!keys.contains(entry.name())) {
                problems.error("CP-1103", entry.key().position(), "unknown key `" + entry.name() + "` of " + what,
                        DidYouMean.hint(entry.name(), keys, what + " has the keys " + String.join(", ", keys)));
                DidYouMean.closest(entry.name(), keys).ifPresent(misspelt::add);
            }
        }
    }

    /** The value of a key when it is there and not empty. */
    Optional<Yaml> value(String key) {
        return map.find(key).map(Yaml.Entry::value)
                .filter(value -> !(value instanceof Yaml.Text text && text.isMissing()));
    }

    Optional<Yaml.Text> text(String key) {
        return value(key).flatMap(value -> Shapes.text(value, "`" + key + "`", problems));
    }

    Optional<Yaml.Entries> map(String key) {
        return value(key).flatMap(value -> Shapes.map(value, "`" + key + "`", problems));
    }

    /** The value of a key that must be there. */
    Optional<Yaml.Text> requiredText(String key, Position place, String what, String hint) {
        if (value(key).isEmpty()) {
            missing(key, place, what, hint);
        }
        return text(key);
    }

    Optional<Yaml.Entries> requiredMap(String key, Position place, String what, String hint) {
        if (value(key).isEmpty()) {
            missing(key, place, what, hint);
        }
        return map(key);
    }

    private void missing(String key, Position place, String what, String hint) {
        if (misspelt.contains(key)) {
            return;
        }
        Position at = map.find(key).map(entry -> entry.key().position()).orElse(place);
        problems.error("CP-1104", at, what + " needs the key `" + key + "`", hint);
    }
}
