// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.citeprint.engine.diagnostic.Problems;

/** Spells out a pipeline: values of parameters, variants of matrices, insides of blocks. Edges are left as they are. */
public final class Expander {

    private static final int MOST_USES = 10_000;

    private final Problems problems;
    private final Map<String, String> environment;
    private final Map<Path, Optional<Block>> blocks = new HashMap<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private int count;

    /** Takes environment variables from a map and reports to a collector. */
    public Expander(Map<String, String> environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** The pipeline with values for its parameters, texts or of a file; texts are read as the types of the parameters ask. */
    public Scope expand(Pipeline pipeline, Map<String, String> params, Yaml.Entries paramsFile) {
        Body body = pipeline.body();
        Map<String, Optional<Yaml>> values = new ParamValues(body.params(), problems).of(params, paramsFile);
        Variables variables = new Variables(values, new LinkedHashMap<>(), environment);
        Scope scope = new Scope(body, variables, Optional.empty());
        fill(scope, "");
        return scope;
    }

    private void fill(Scope scope, String prefix) {
        open.addLast(normal(scope.body().path()));
        for (Step step : scope.body().steps().values()) {
            Interpolator interpolator = new Interpolator(scope.variables(), problems);
            for (SequencedMap<String, Yaml.Text> values : new Matrix(problems).combinations(step.each(),
                    interpolator)) {
                if (++count > MOST_USES) {
                    tooMany(step);
                    break;
                }
                use(scope, prefix, step, values);
            }
        }
        open.removeLast();
    }

    /** Said once, of the first step that is one too many. */
    private void tooMany(Step step) {
        if (count == MOST_USES + 1) {
            problems.error("CP-1111", step.position(), "the pipeline comes to more than 10,000 steps",
                    "make the matrix smaller, or run the pipeline several times with a parameter");
        }
    }

    private void use(Scope scope, String prefix, Step step, SequencedMap<String, Yaml.Text> values) {
        SequencedMap<String, String> key = new LinkedHashMap<>();
        values.forEach((axis, value) -> key.put(axis, value.value()));
        String id = prefix + step.id() + suffix(key);
        Variables variables = scope.variables().withEach(values);
        Optional<Scope> inside = step.callsBlock() ? call(scope, step, variables, id) : Optional.empty();
        scope.add(new Use(id, key, step, scope, variables, inside));
    }

    /** {@code [year=2011,view=a]}, or nothing without a matrix. */
    private static String suffix(SequencedMap<String, String> key) {
        List<String> parts = new ArrayList<>();
        key.forEach((axis, value) -> parts.add(axis + "=" + value));
        return parts.isEmpty() ? "" : "[" + String.join(",", parts) + "]";
    }

    private Optional<Scope> call(Scope scope, Step step, Variables variables, String id) {
        if (!step.expect().values().isEmpty()) {
            problems.error("CP-1110", step.expect().position(), "a step that calls a block cannot have `expect:`",
                    "put it to the steps of the block");
        }
        return block(scope, step).map(block -> {
            Interpolator interpolator = new Interpolator(variables, problems);
            Map<String, Optional<Yaml>> values = new ParamValues(block.body().params(), problems).of(step.with(),
                    step.position(), interpolator);
            Variables inner = new Variables(values, new LinkedHashMap<>(), environment);
            Scope inside = new Scope(block.body(), inner,
                    Optional.of(new Scope.Call(block, scope, step, variables)));
            fill(inside, id + "/");
            return inside;
        });
    }

    private Optional<Block> block(Scope scope, Step step) {
        Path path;
        Path shown;
        try {
            path = normal(scope.body().path().toAbsolutePath().resolveSibling(step.use().value()));
            shown = Path.of(scope.body().file()).resolveSibling(step.use().value()).normalize();
        } catch (InvalidPathException e) {
            problems.error("CP-1110", step.use().position(), "`" + step.use().value() + "` is not the name of a file",
                    "name a block as `use: ./block.yaml`");
            return Optional.empty();
        }
        if (open.contains(path)) {
            List<String> files = new ArrayList<>();
            open.stream().dropWhile(file -> !file.equals(path)).forEach(file -> files.add(name(file)));
            files.add(name(path));
            problems.error("CP-1110", step.use().position(), "the block calls itself: " + String.join(" → ", files),
                    "blocks cannot repeat: use a matrix, `each:`");
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            problems.error("CP-1001", step.use().position(), "there is no block `" + step.use().value() + "`",
                    "a block's file is named relative to the file that calls it");
            return Optional.empty();
        }
        return blocks.computeIfAbsent(path, file -> new PipelineReader(problems).block(slashes(shown), file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
