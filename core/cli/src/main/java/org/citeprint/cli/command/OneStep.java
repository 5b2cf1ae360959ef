// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.board.BoardListener;
import org.citeprint.cli.board.SilentBoard;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.PlanRequest;
import org.citeprint.engine.plan.Planned;
import org.citeprint.engine.plan.Planner;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.run.RunSettings;
import org.citeprint.engine.run.Runner;
import org.citeprint.engine.store.Workspace;

/** Runs a single operation on files in a workspace of its own, which is gone afterwards. */
final class OneStep implements AutoCloseable {

    private final String operation;
    private final Path folder;

    private OneStep(String operation, Path folder) {
        this.operation = operation;
        this.folder = folder;
    }

    /** Makes the workspace. */
    static OneStep of(String operation) throws IOException {
        return new OneStep(operation, Files.createTempDirectory("citeprint-step"));
    }

    /** Where the result is once the step has run. */
    Path result() {
        return folder.resolve("result");
    }

    /**
     * Runs the operation, which takes {@code files} and gives documents.
     *
     * @param options its other options, all of them texts
     * @param output the name of the document wanted
     */
    RunRecord run(List<String> files, Map<String, String> options, String output, OperationCatalog catalog,
            Map<String, String> environment) throws IOException {
        Path pipeline = folder.resolve("pipeline.yaml");
        Map<String, Object> with = new TreeMap<>(Map.of("files", files.stream().map(OneStep::literal).toList()));
        options.forEach((name, value) -> with.put(name, literal(value)));
        Files.writeString(pipeline, Reply.jsonText(Map.of("citeprint", 1,
                "steps", Map.of("step", Map.of("use", operation, "with", with)),
                "publish", Map.of("step." + output, "result"))));
        Planned planned = new Planner().plan(new PlanRequest(pipeline, Map.of(), folder, environment)
                .withLiterals(files.stream().filter(OneStep::isFile).collect(Collectors.toSet())), catalog);
        Plan plan = planned.plan().orElseThrow(() -> new ProblemException(
                planned.problems().stream().map(OneStep::withoutPlace).toList()));
        try (Workspace workspace = Workspace.open(folder.resolve("workspace"))) {
            int threads = Runtime.getRuntime().availableProcessors();
            return new Runner(workspace, new RunSettings(threads, VersionText.product()),
                    new BoardListener(new SilentBoard())).run(plan);
        }
    }

    /** Whether there is a file of just this name, which is then meant even where its signs would make it a pattern. */
    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The user wrote no pipeline. */
    private static Problem withoutPlace(Problem problem) {
        return new Problem(problem.code(), problem.severity(), problem.message(), Optional.empty(), problem.hint());
    }

    /** A text in which nothing is to be replaced. */
    private static String literal(String text) {
        return text.replace("${", "$${");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
