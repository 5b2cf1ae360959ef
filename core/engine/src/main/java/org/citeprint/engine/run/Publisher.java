// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.citeprint.api.data.Document;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.Publication;
import org.citeprint.engine.record.PublishedFile;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.store.Action.StoredOutput;
import org.citeprint.engine.store.Digests;
import org.citeprint.engine.store.DurableFiles;
import org.citeprint.engine.store.FileProblems;

/** Writes documents where the pipeline wants them, only if the bytes differ, and never half. */
final class Publisher {

    private final DatasetCache datasets;
    private final Events events;
    private final List<PublishedFile> published = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Publisher(DatasetCache datasets, Events events) {
        this.datasets = datasets;
        this.events = events;
    }

    List<PublishedFile> published() {
        return List.copyOf(published);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What will stand in the way, found before anything is computed; clears away what a killed run left half. */
    static List<Problem> preflight(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        for (Publication publication : plan.publications()) {
            obstacle(publication.target())
                    .ifPresent(obstacle -> problems.add(problem("CP-6002", publication, obstacle)));
            DurableFiles.deleteQuietly(temporary(real(publication.target())));
        }
        return problems;
    }

    private static Optional<String> obstacle(Path target) {
        if (Files.isDirectory(target)) {
            return Optional.of("there is a folder of that name");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return Optional.of("it is not an ordinary file");
        }
        Path folder = folder(target);
        while (!Files.exists(folder)) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("`" + folder + "` is not a folder");
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of("`" + folder + "` may not be written");
    }

    /** Publishes what the steps have made. */
    void publish(Plan plan, Map<String, StepRecord> records) {
        for (Publication publication : plan.publications()) {
            Optional<StepRecord> step = Optional.ofNullable(records.get(publication.from().step()));
            if (step.isPresent() && step.get().status().succeeded()) {
                publish(publication, records);
            }
        }
    }

    private void publish(Publication publication, Map<String, StepRecord> records) {
        try {
            Optional<StoredOutput> output = Inputs.stored(publication.from(), records);
            if (output.isPresent() && datasets.get(output.get().object()) instanceof Document document) {
                PublishedFile file = write(publication, document);
                published.add(file);
                events.tell(to -> to.published(file));
            } else {
                problems.add(Problem.error("CP-5013", publication.position(), "`" + publication.from()
                        + "` came out empty this time: there is nothing to write to `" + publication.name() + "`",
                        "change the options of its step, or publish another output"));
            }
        } catch (StepFailedException e) {
            problems.addAll(e.problems());
        } catch (IOException e) {
            problems.add(problem("CP-6003", publication, FileProblems.reason(e)));
        }
    }

    private static PublishedFile write(Publication publication, Document document) throws IOException {
        Path target = real(publication.target());
        boolean same = Files.isRegularFile(target) && Files.size(target) == document.bytes().length
                && Arrays.equals(Files.readAllBytes(target), document.bytes());
        if (!same) {
            Files.createDirectories(folder(target));
            DurableFiles.replace(target, temporary(target), document.bytes());
            DurableFiles.syncFolder(folder(target));
        }
        return new PublishedFile(publication.name(), target.toString(), publication.from().toString(),
                document.mediaType(), document.bytes().length, Digests.of(document.bytes()), !same);
    }

    private static Problem problem(String code, Publication publication, String reason) {
        return Problem.error(code, publication.position(), "cannot write `" + publication.name() + "`: " + reason,
                "choose another place under `publish:` or with `--out`, or make room there");
    }

    /** The file itself where the target is a link to it: the link stays. */
    private static Path real(Path target) {
        try {
            return target.toRealPath();
        } catch (IOException e) {
            return target.toAbsolutePath();
        }
    }

    private static Path folder(Path target) {
        return Objects.requireNonNull(target.toAbsolutePath().getParent());
    }

    /** In the same folder, so that the move is atomic; always the same name, so that the next run finds it. */
    static Path temporary(Path target) {
        String name = Digests.of(target.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, 12);
        return folder(target).resolve(".citeprint-" + name + ".tmp");
    }
}
