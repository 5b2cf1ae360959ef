// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Says in words how the arguments of an action differ from those of another. */
public final class KeyChanges {

    /** What the names of components begin with. */
    private static final String OPTION = "option ";
    private static final String FILE = "file ";
    private static final String INPUT = "input ";

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Map<String, String> sourcesBefore;
    private final Map<String, String> sources;

    private KeyChanges(StepRecord before, StepRecord after) {
        this.before = before.components();
        this.after = after.components();
        this.sourcesBefore = before.sources();
        this.sources = after.sources();
    }

    /** One line for each difference. */
    public static List<String> between(StepRecord before, StepRecord after) {
        return new KeyChanges(before, after).lines();
    }

    private List<String> lines() {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            Optional<String> old = Optional.ofNullable(before.get(name));
            Optional<String> now = Optional.ofNullable(after.get(name));
            if (!old.equals(now)) {
                line(name, old, now).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<String> line(String name, Optional<String> old, Optional<String> now) {
        if (name.startsWith(OPTION)) {
            return Optional.of("option `" + name.substring(OPTION.length()) + "`: " + old.orElse("absent") + " → "
                    + now.orElse("absent"));
        }
        if (name.startsWith(FILE)) {
            return Optional.of("file `" + name.substring(FILE.length()) + "` " + change(old, now));
        }
        if (name.startsWith(INPUT)) {
            return Optional.of(input(name, old, now));
        }
        return other(name, old.orElse("absent"), now.orElse("absent"));
    }

    private String input(String name, Optional<String> old, Optional<String> now) {
        String port = name.substring(INPUT.length());
        String from = sources.getOrDefault(name, sourcesBefore.getOrDefault(name, "?"));
        return "input `" + port + "` from `" + from + "` " + change(old, now);
    }

    private static String change(Optional<String> old, Optional<String> now) {
        if (old.isEmpty()) {
            return "is new";
        }
        return now.isEmpty() ? "is gone" : "changed";
    }

    private Optional<String> other(String name, String old, String now) {
        return switch (name) {
            case "plugin-digest" -> before.getOrDefault("plugin", "").equals(after.getOrDefault("plugin", ""))
                    ? Optional.of("plugin `" + after.getOrDefault("plugin", "") + "`: its jar changed")
                    : Optional.empty();
            case "lineage" ->
                Optional.of(
                        "something that it shows changed: a file, option, plugin or warning of a step before it, or how the"
                                + " pipeline is called");
            default -> Optional.of(name + ": " + old + " → " + now);
        };
    }
}
