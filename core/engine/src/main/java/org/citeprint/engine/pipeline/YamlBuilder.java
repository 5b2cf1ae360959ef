// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one document from parser events and refuses what the pipeline language does not have. */
final class YamlBuilder {

    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 10_000;
    private static final String WITHOUT = "the pipeline language has no ";

    private final String file;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Yaml root;
    private int documents;
    private int nodes;

    /** A collection whose end has not come. */
    private static final class Open {

        private final Position position;
        private final boolean map;
        private final List<Yaml> items = new ArrayList<>();
        private final List<Yaml.Entry> entries = new ArrayList<>();
        private final Map<String, Position> keys = new HashMap<>();
        private Yaml.@Nullable Text key;

        Open(Position position, boolean map) {
            this.position = position;
            this.map = map;
        }

        Yaml close() {
            return map ? new Yaml.Entries(position, entries) : new Yaml.Items(position, items);
        }
    }

    YamlBuilder(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Yaml> root() {
        return Optional.ofNullable(root);
    }

    /** Takes the next event; false when there is no sense in going on. */
    boolean accept(Event event) {
        Position place = event.getStartMark().map(mark -> SyntaxProblem.position(file, mark))
                .orElse(Position.of(file));
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            problems.error("CP-1007", place, "a second document begins here",
                    "a file holds one pipeline: remove the `---`, or make two files");
            return false;
        }
        if (event instanceof NodeEvent node) {
            refuse(node, place);
            if (++nodes > MOST_NODES || open.size() >= DEEPEST) {
                problems.error("CP-1002", place, open.size() >= DEEPEST
                        ? "this is nested more than " + DEEPEST + " levels deep"
                        : "the file has more than 10,000 values", "a pipeline is small; use a block or a matrix");
                return false;
            }
        }
        switch (event) {
            case CollectionStartEvent start -> open.push(new Open(place, start instanceof MappingStartEvent));
            case CollectionEndEvent end -> put(open.pop().close());
            case ScalarEvent scalar -> put(new Yaml.Text(place, scalar.getValue(), scalar.isPlain()));
            case AliasEvent alias -> put(new Yaml.Text(place, "", false));
            default -> {
            }
        }
        return true;
    }

    private void refuse(NodeEvent node, Position place) {
        if (node instanceof AliasEvent alias) {
            problems.error("CP-1007", place, WITHOUT + "aliases: `*" + alias.getAlias().getValue() + "`",
                    "write the value again or use a parameter; a text that begins with `*` needs quotes");
        } else if (node.getAnchor().isPresent()) {
            problems.error("CP-1007", place,
                    WITHOUT + "anchors: `&" + node.getAnchor().orElseThrow().getValue() + "`",
                    "use a parameter; a text that begins with `&` needs quotes");
        }
        Optional<String> tag = switch (node) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
        tag.ifPresent(text -> problems.error("CP-1007", place, WITHOUT + "tags: `" + shortTag(text) + "`",
                "leave it out; a text that begins with `!` needs quotes"));
    }

    private static String shortTag(String tag) {
        return tag.replace("tag:yaml.org,2002:", "!!");
    }

    private void put(Yaml node) {
        Open parent = open.peek();
        if (parent == null) {
            root = root == null ? node : root;
        } else if (!parent.map) {
            parent.items.add(node);
        } else if (parent.key == null) {
            parent.key = key(parent, node);
        } else {
            parent.entries.add(new Yaml.Entry(parent.key, node));
            parent.key = null;
        }
    }

    private Yaml.Text key(Open parent, Yaml node) {
        if (!(node instanceof Yaml.Text key)) {
            problems.error("CP-1004", node.position(), "a key must be a text, this is " + node.kind(),
                    "write `key: value`");
            return new Yaml.Text(node.position(), "", false);
        }
        if (key.plain() && key.value().equals("<<")) {
            problems.error("CP-1007", key.position(), WITHOUT + "merge keys: `<<`",
                    "write the keys again or use a block");
        }
        Position first = parent.keys.putIfAbsent(key.value(), key.position());
        if (first != null) {
            problems.error("CP-1006", key.position(),
                    "the key `" + key.value() + "` stands here for the second time",
                    "the first one is at " + first + ": remove or rename one of them");
        }
        return key;
    }
}
