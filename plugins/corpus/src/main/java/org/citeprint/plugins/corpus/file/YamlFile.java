// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A file in YAML 1.2 whose every text knows its place. Scalars are texts: {@code no} is the word, not a truth value. */
public final class YamlFile {

    private final Source source;

    private YamlFile(Source source) {
        this.source = source;
    }

    /**
     * A text and where it stands.
     *
     * @param text the text
     * @param position its place
     */
    public record Value(String text, Position position) {}

    /**
     * A key of a map with what stands under it: lists of texts, one text being a list of one.
     *
     * @param key the key
     * @param items what stands under it
     */
    public record Entry(Value key, List<Item> items) {}

    /**
     * An item under a key: some texts, with a name when it is itself a key.
     *
     * @param name the key within the key, if it is one
     * @param values the texts
     * @param position where it begins
     */
    public record Item(Optional<Value> name, List<Value> values, Position position) {}

    /** The entries of the map that the file is; none when the file is empty. */
    public static List<Entry> read(Source source) throws IOException {
        String text = StreamSupport.stream(source.lines().spliterator(), false).map(Line::text)
                .collect(Collectors.joining("\n"));
        YamlFile file = new YamlFile(source);
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(source.name()).setMaxAliasesForCollections(0)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isEmpty() ? List.of() : file.entries(root.get());
        } catch (MarkedYamlEngineException e) {
            throw file.fault(e.getProblemMark(), String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw file.fault(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private List<Entry> entries(Node root) {
        if (!(root instanceof MappingNode map)) {
            throw fault(root.getStartMark(), "the file is no map from keys to lists");
        }
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : map.getValue()) {
            entries.add(new Entry(value(tuple.getKeyNode()), items(tuple.getValueNode())));
        }
        return entries;
    }

    private List<Item> items(Node node) {
        List<Item> items = new ArrayList<>();
        switch (node) {
            case MappingNode map -> map.getValue().forEach(tuple -> items.add(new Item(
                    Optional.of(value(tuple.getKeyNode())), values(tuple.getValueNode()),
                    position(tuple.getKeyNode()))));
            case SequenceNode list -> list.getValue()
                    .forEach(item -> items.add(new Item(Optional.empty(), values(item), position(item))));
            default -> items.add(new Item(Optional.empty(), values(node), position(node)));
        }
        return items;
    }

    private List<Value> values(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(this::value).toList()
                : List.of(value(node));
    }

    private Value value(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault(node.getStartMark(), "a text should stand here, and there is a list or a map");
        }
        return new Value(scalar.getValue().strip(), position(node));
    }

    private Position position(Node node) {
        return node.getStartMark().map(mark -> new Position(source.name(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Position.of(source.name()));
    }

    private ProblemException fault(Optional<Mark> mark, String message) {
        Position place = mark.map(found -> new Position(source.name(), found.getLine() + 1, found.getColumn() + 1))
                .orElse(Position.of(source.name()));
        return new ProblemException(Problem.error("CP-4701", place, "this cannot be read: " + message,
                "look at the indentation, and put texts with `:`, `#`, `[` or `{` in quotation marks"));
    }
}
