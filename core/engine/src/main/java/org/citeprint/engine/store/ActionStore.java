// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Actions by their key: {@code actions/aa/<key>.json}. Safe for several threads and processes. */
public final class ActionStore {

    private final Folders folders;

    ActionStore(Folders folders) {
        this.folders = folders;
    }

    /**
     * The action with a key, if there is one.
     *
     * @throws DamagedEntryException when the file is there but not what was put there
     */
    public Optional<Action> find(String key) throws DamagedEntryException {
        try {
            Action action = Json.read(Seal.open(Files.readAllBytes(folders.action(key))), Action.class);
            if (!action.key().equals(key)) {
                throw new DamagedEntryException("it is the action of another key");
            }
            return Optional.of(action);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (DamagedEntryException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedEntryException("it cannot be read", e);
        }
    }

    /**
     * Records an action; its outputs must have been committed before.
     *
     * @throws org.citeprint.api.problem.ProblemException when the disk does not take it
     */
    public void put(Action action) {
        Path target = folders.action(action.key());
        try {
            folders.prepare(target);
            DurableFiles.replace(target, folders.temporary(), Seal.close(Json.write(action)));
        } catch (IOException e) {
            throw FileProblems.inWorkspace(target, e);
        }
    }
}
