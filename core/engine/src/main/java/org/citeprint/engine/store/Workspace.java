// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder {@code .citeprint}: objects, actions and runs. */
public final class Workspace implements AutoCloseable {

    private final Folders folders;
    private final Optional<WorkspaceLock> lock;
    private final ObjectStore objects;
    private final ActionStore actions;

    private Workspace(Folders folders, Optional<WorkspaceLock> lock) {
        this.folders = folders;
        this.lock = lock;
        this.objects = new ObjectStore(folders);
        this.actions = new ActionStore(folders);
    }

    /**
     * Opens a workspace for one run, makes it where it is not there, and clears away what a killed run has left.
     *
     * @throws org.citeprint.api.problem.ProblemException when another run uses it (CP-5001) or it cannot be written
     *     (CP-6001)
     */
    public static Workspace open(Path folder) {
        Folders folders = new Folders(folder.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folders.temporaries());
            Files.createDirectories(folders.runs());
        } catch (IOException e) {
            throw FileProblems.inWorkspace(folder, e);
        }
        WorkspaceLock lock = WorkspaceLock.take(folders.lock());
        clear(folders.temporaries());
        return new Workspace(folders, Optional.of(lock));
    }

    /** Looks into a workspace, which need not be there, without changing it: for previews and questions. */
    public static Workspace view(Path folder) {
        return new Workspace(new Folders(folder.toAbsolutePath().normalize()), Optional.empty());
    }

    private static void clear(Path temporaries) {
        try (Stream<Path> files = Files.list(temporaries)) {
            List<Path> left = files.toList();
            left.forEach(DurableFiles::deleteQuietly);
        } catch (IOException e) {
            throw FileProblems.inWorkspace(temporaries, e);
        }
    }

    /** The folder itself. */
    public Path folder() {
        return folders.root();
    }

    /** Where the records of runs lie. */
    public Path runs() {
        return folders.runs();
    }

    /** The objects. */
    public ObjectStore objects() {
        return objects;
    }

    /** The actions. */
    public ActionStore actions() {
        return actions;
    }

    /** Forces everything put so far to disk. */
    public void sync() {
        folders.sync();
    }

    @Override
    public void close() {
        lock.ifPresent(WorkspaceLock::close);
    }
}
