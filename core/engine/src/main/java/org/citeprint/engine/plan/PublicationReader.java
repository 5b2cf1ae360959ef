// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Interpolator;
import org.citeprint.engine.pipeline.Pipeline;
import org.citeprint.engine.pipeline.Scope;
import org.citeprint.engine.pipeline.Shapes;
import org.citeprint.engine.pipeline.Yaml;

/** Reads what is published: documents only, each into a file of its own that is nobody's input. */
final class PublicationReader {

    private final References references;
    private final Path outputFolder;
    private final Problems problems;
    private final Map<Path, String> inputs = new HashMap<>();
    private final Map<Path, Position> targets = new LinkedHashMap<>();

    PublicationReader(References references, Path outputFolder, List<StepDraft> drafts, Problems problems) {
        this.references = references;
        this.outputFolder = outputFolder;
        this.problems = problems;
        drafts.stream().flatMap(draft -> draft.files().stream()).flatMap(option -> option.files().stream())
                .forEach(file -> inputs.put(real(file.path()), "an input of the pipeline"));
    }

    List<Publication> read(Pipeline pipeline, Scope scope) {
        inputs.put(real(pipeline.body().path()), "the pipeline itself");
        scope.blocks().forEach(block -> inputs.put(real(block.body().path()), "a block of the pipeline"));
        List<Publication> publications = new ArrayList<>();
        for (Yaml.Entry entry : pipeline.publish()) {
            Shapes.text(entry.value(), "the file of `" + entry.name() + "`", problems).ifPresent(file -> {
                if (turnedRound(scope, entry.key(), file)) {
                    return;
                }
                for (Candidates candidates : references.resolve(scope, entry.key(), scope.variables())
                        .orElse(List.of())) {
                    read(candidates, entry.key(), file).ifPresent(publications::add);
                }
            });
        }
        return publications;
    }

    /** Whether the file stands where the step should: neither would be found, and the reason is not plain. */
    private boolean turnedRound(Scope scope, Yaml.Text key, Yaml.Text file) {
        if (isStep(scope, key) || !isStep(scope, file)) {
            return false;
        }
        problems.error("CP-1505", key.position(), "`" + file.value() + "` is a step, and `" + key.value() + "` is none",
                "the step stands first: `" + file.value() + ": " + key.value() + "`");
        return true;
    }

    private static boolean isStep(Scope scope, Yaml.Text text) {
        return scope.body().names().contains(text.value().replaceFirst("[.\\[].*", ""));
    }

    private Optional<Publication> read(Candidates candidates, Yaml.Text key, Yaml.Text file) {
        Optional<OutputRef> from = document(candidates, key);
        Optional<Yaml.Text> name = new Interpolator(candidates.variables(), problems).applyText(file);
        Optional<Path> target = name.flatMap(this::target);
        return from.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(new Publication(from.get(), name.orElseThrow().value(), target.get(), key.position()));
    }

    private Optional<OutputRef> document(Candidates candidates, Yaml.Text key) {
        List<Candidates.Endpoint> documents = candidates.fitting(Document.class);
        if (documents.isEmpty()) {
            problems.error("CP-1501", key.position(),
                    "`" + candidates.label() + "` gives no document that could be a file", hint(candidates));
            return Optional.empty();
        }
        return new Choice(problems).of(candidates, Document.class, "`publish`", key).map(Candidates.Endpoint::ref);
    }

    private static String hint(Candidates candidates) {
        String way = !candidates.fitting(Table.class).isEmpty()
                ? "put a step with `export.csv` in between and publish that"
                : !candidates.fitting(Network.class).isEmpty()
                        ? "put a step with `export.graph` in between and publish that"
                        : "put a step with `report.html` in between and publish that";
        return "it gives " + candidates.list() + ": " + way;
    }

    private Optional<Path> target(Yaml.Text name) {
        Path target;
        try {
            target = outputFolder.resolve(name.value()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            problems.error("CP-1504", name.position(), "`" + name.value() + "` cannot be the name of a file",
                    "name a file, with `/` between folders");
            return Optional.empty();
        }
        if (name.value().isBlank() || name.value().endsWith("/") || Files.isDirectory(target)) {
            problems.error("CP-1504", name.position(), name.value().isBlank()
                    ? "no file is named"
                    : "`" + name.value() + "` is a folder, not a file", "name the file: `out/report.html`");
            return Optional.empty();
        }
        String taken = inputs.get(real(target));
        if (taken != null) {
            problems.error("CP-1503", name.position(), "`" + name.value() + "` is " + taken,
                    "inputs are never overwritten: publish to another file");
            return Optional.empty();
        }
        return free(target, name) ? Optional.of(target) : Optional.empty();
    }

    private boolean free(Path target, Yaml.Text name) {
        for (Map.Entry<Path, Position> other : targets.entrySet()) {
            if (other.getKey().equals(target)) {
                problems.error("CP-1502", name.position(), "`" + name.value() + "` is published twice",
                        other.getValue().equals(name.position())
                                ? "several variants would go into this file: put `${each.…}` into its name"
                                : "the first one is at " + other.getValue() + ": give each a file of its own");
                return false;
            }
            if (other.getKey().startsWith(target) || target.startsWith(other.getKey())) {
                problems.error("CP-1502", name.position(), "`" + name.value() + "` and the file published at "
                        + other.getValue() + " cannot both exist: one would be a folder of the other",
                        "rename one of them");
                return false;
            }
        }
        targets.put(target, name.position());
        return true;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
