// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;

/** Reads pipeline and block files into their models. What can be read is given back even when there are problems. */
public final class PipelineReader {

    private static final String PIPELINE = "citeprint";
    private static final String BLOCK = "citeprint-block";

    private final Problems problems;

    /** Reports to a collector. */
    public PipelineReader(Problems problems) {
        this.problems = problems;
    }

    /** The pipeline in a file; empty when nothing sensible could be read. */
    public Optional<Pipeline> pipeline(String file, Path path) {
        return root(file, path, "a pipeline", PIPELINE, BLOCK).map(root -> pipeline(file, path, root));
    }

    /** The block in a file; empty when nothing sensible could be read. */
    Optional<Block> block(String file, Path path) {
        return root(file, path, "a block", BLOCK, PIPELINE).map(root -> block(file, path, root));
    }

    private Optional<Yaml.Entries> root(String file, Path path, String what, String key, String otherKey) {
        int before = problems.size();
        Optional<Yaml> root = new YamlReader(problems).readFile(file, path);
        boolean empty = root.isEmpty() || (root.get() instanceof Yaml.Text text && text.isMissing());
        if (problems.size() == before && empty) {
            problems.error("CP-1101", Position.of(file), "the file is empty",
                    "begin with `" + key + ": 1`, then `steps:`");
        } else if (problems.size() == before && !(root.get() instanceof Yaml.Entries)) {
            problems.error("CP-1101", root.get().position(), "this is not " + what + ": it is " + root.get().kind()
                    + ", not a map", "begin with `" + key + ": 1`, then `steps:`");
        }
        Optional<Yaml.Entries> map = root.filter(node -> node instanceof Yaml.Entries).map(Yaml.Entries.class::cast);
        if (map.isPresent() && map.get().find(otherKey).isPresent() && map.get().find(key).isEmpty()) {
            problems.error("CP-1101", map.get().position(), "this is not " + what + ": it begins with `" + otherKey
                    + "`", "pipelines are run, blocks are called from a pipeline with `use: ./block.yaml`");
            return Optional.empty();
        }
        return map;
    }

    private Pipeline pipeline(String file, Path path, Yaml.Entries root) {
        MapReader map = new MapReader(root, "a pipeline", problems, PIPELINE, "name", "description", "params",
                "defaults", "steps", "publish");
        version(map, PIPELINE, root, "a pipeline");
        map.text("description");
        String stem = path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        String name = map.text("name").map(Yaml.Text::value).orElse(stem);
        List<Yaml.Entry> publish = map.map("publish").map(Yaml.Entries::values).orElse(List.of());
        return new Pipeline(name, body(file, path, root, map, "a pipeline"), publish, defaults(map));
    }

    private Block block(String file, Path path, Yaml.Entries root) {
        MapReader map = new MapReader(root, "a block", problems, BLOCK, "name", "description", "inputs",
                "params", "steps", "outputs");
        version(map, BLOCK, root, "a block");
        map.text("name");
        map.text("description");
        SequencedMap<String, Class<? extends Dataset>> inputs = new LinkedHashMap<>();
        for (Yaml.Entry entry : map.map("inputs").map(Yaml.Entries::values).orElse(List.of())) {
            blockInput(entry).ifPresent(type -> inputs.put(entry.name(), type));
        }
        SequencedMap<String, Yaml.Text> outputs = new LinkedHashMap<>();
        for (Yaml.Entry entry : map.requiredMap("outputs", root.position(), "a block",
                "name what it gives: `outputs: { result: step }`").map(Yaml.Entries::values).orElse(List.of())) {
            Names.check(entry.key(), "an output", problems);
            Shapes.text(entry.value(), "an output", problems).ifPresent(text -> outputs.put(entry.name(), text));
        }
        Body body = body(file, path, root, map, "a block");
        body.steps().values().stream().filter(step -> inputs.containsKey(step.id())).forEach(step -> problems.error(
                "CP-1106", step.position(), "the step `" + step.id() + "` has the name of an input of the block",
                "rename one of them"));
        return new Block(body, inputs, outputs);
    }

    private Optional<Class<? extends Dataset>> blockInput(Yaml.Entry entry) {
        Names.check(entry.key(), "an input", problems);
        return Shapes.map(entry.value(), "an input", problems).flatMap(map -> {
            MapReader input = new MapReader(map, "an input", problems, "type", "description");
            input.text("description");
            Optional<Yaml.Text> type = input.requiredText("type", entry.key().position(), "an input",
                    "one of " + String.join(", ", DatasetTypes.labels()));
            type.filter(text -> DatasetTypes.of(text.value()).isEmpty()).ifPresent(text -> problems.error("CP-1105",
                    text.position(), "there is no kind of dataset `" + text.value() + "`",
                    DidYouMean.hint(text.value(), DatasetTypes.labels(),
                            "one of " + String.join(", ", DatasetTypes.labels()))));
            return type.flatMap(text -> DatasetTypes.of(text.value()));
        });
    }

    private void version(MapReader map, String key, Yaml.Entries root, String what) {
        Optional<Yaml.Text> version = map.text(key);
        if (map.value(key).isEmpty()) {
            problems.error("CP-1102", root.position(), what + " must name the version of its language",
                    "write `" + key + ": " + Pipeline.VERSION + "` into the first line");
        }
        version.filter(text -> !text.value().equals(Pipeline.VERSION)).ifPresent(text -> problems.error("CP-1102",
                text.position(), "version `" + text.value() + "` of the pipeline language is not known",
                "this version of Citeprint reads `" + key + ": " + Pipeline.VERSION + "`"));
    }

    private Body body(String file, Path path, Yaml.Entries root, MapReader map, String what) {
        SequencedMap<String, Param> params = new LinkedHashMap<>();
        for (Yaml.Entry entry : map.map("params").map(Yaml.Entries::values).orElse(List.of())) {
            params.put(entry.name(), new ParamReader(problems).read(entry));
        }
        SequencedMap<String, Step> steps = new LinkedHashMap<>();
        List<Yaml.Entry> written = map.requiredMap("steps", root.position(), what,
                "write `steps:` and below it `name: { use: family.operation }`").map(Yaml.Entries::values)
                .orElse(List.of());
        for (Yaml.Entry entry : written) {
            new StepReader(problems).read(entry).ifPresent(step -> steps.put(step.id(), step));
        }
        return new Body(file, path, params, steps, written.stream().map(Yaml.Entry::name).toList());
    }

    private List<Pipeline.Defaults> defaults(MapReader map) {
        List<Pipeline.Defaults> defaults = new ArrayList<>();
        for (Yaml.Entry entry : map.map("defaults").map(Yaml.Entries::values).orElse(List.of())) {
            Shapes.map(entry.value(), "`" + entry.name() + "`", problems)
                    .ifPresent(options -> defaults.add(new Pipeline.Defaults(entry.key(), options)));
        }
        return defaults;
    }
}
