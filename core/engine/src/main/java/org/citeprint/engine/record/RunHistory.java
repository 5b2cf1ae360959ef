// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeprint.engine.store.Json;

/** The records of the runs of a workspace: {@code runs/<id>/run.json}. */
public final class RunHistory {

    /** The record that commands read. */
    public static final String RECORD = "run.json";

    private final Path runs;

    /** The history in a folder, which need not be there. */
    public RunHistory(Path runs) {
        this.runs = runs;
    }

    /** The ids of all runs, newest first, also of those that left no record because they were killed. */
    public List<String> ids() {
        return sorted().stream().map(RunId::toString).toList();
    }

    private List<RunId> sorted() {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.map(folder -> RunId.parse(String.valueOf(folder.getFileName()))).flatMap(Optional::stream)
                    .sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The record of a run; empty when it left none or it cannot be read. */
    public Optional<RunRecord> find(String id) {
        return RunId.parse(id).flatMap(known -> read(runs.resolve(known.toString()).resolve(RECORD)));
    }

    private static Optional<RunRecord> read(Path file) {
        try {
            return Optional.of(Json.read(Files.readAllBytes(file), RunRecord.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The records, newest first, read one by one as they are asked for. */
    public Stream<RunRecord> newestFirst() {
        return ids().stream().map(this::find).flatMap(Optional::stream);
    }

    /** Makes the folder of a run that begins now, later by its id than all others. */
    public Path begin(Instant now) throws IOException {
        RunId id = RunId.next(now, sorted().stream().findFirst());
        return Files.createDirectory(runs.resolve(id.toString()));
    }
}
