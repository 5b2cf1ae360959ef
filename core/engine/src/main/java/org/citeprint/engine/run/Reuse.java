// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.store.Action;
import org.citeprint.engine.store.Action.StoredOutput;
import org.citeprint.engine.store.DamagedEntryException;
import org.citeprint.engine.store.Workspace;

/** Finds what the store already holds. An action counts only when every byte of its outputs is what was put there. */
final class Reuse {

    private final Workspace workspace;

    Reuse(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What was found, and what is wrong with an entry that cannot be used. */
    record Found(Optional<Action> action, Optional<Problem> note) {}

    Found find(String step, String key) {
        try {
            Optional<Action> action = workspace.actions().find(key);
            Optional<StoredOutput> bad = action.stream().flatMap(found -> found.outputs().stream())
                    .filter(output -> !workspace.objects().intact(output.object())).findFirst();
            return bad.isEmpty()
                    ? new Found(action, Optional.empty())
                    : new Found(Optional.empty(), Optional.of(note(step, "output `" + bad.get().name() + "`, object "
                            + bad.get().object().brief())));
        } catch (DamagedEntryException e) {
            return new Found(Optional.empty(), Optional.of(note(step, e.getMessage())));
        }
    }

    private static Problem note(String step, @org.jspecify.annotations.Nullable String what) {
        return Problem.warning("CP-5006", "the store's entry of step `" + step + "` is missing or damaged (" + what
                + "): it is computed again", "nothing need be done; if this comes often, check the disk");
    }
}
