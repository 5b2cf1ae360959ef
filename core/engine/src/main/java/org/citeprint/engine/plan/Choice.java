// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Dataset;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.DatasetTypes;
import org.citeprint.engine.pipeline.Yaml;

/** Chooses the one output that a reference must mean, or says why there is none or more than one. */
final class Choice {

    private static final int SHOWN = 8;

    private final Problems problems;

    Choice(Problems problems) {
        this.problems = problems;
    }

    /**
     * One output of exactly one step.
     *
     * @param found what the reference means
     * @param type the type that is needed
     * @param asker who needs it, for messages: {@code the port `corpus` of `network.co-citation`}
     */
    Optional<Candidates.Endpoint> one(List<Candidates> found, Class<? extends Dataset> type, String asker,
            Yaml.Text text) {
        if (found.size() > 1) {
            List<String> labels = found.stream().map(one -> "`" + one.label() + "`").toList();
            String more = labels.size() > SHOWN ? ", …" : "";
            problems.error("CP-1308", text.position(),
                    "`" + text.value() + "` means " + found.size() + " variants, but " + asker + " takes one",
                    "choose one: " + String.join(", ", labels.subList(0, Math.min(SHOWN, labels.size()))) + more
                            + "; or give this step an `each:` of its own");
            return Optional.empty();
        }
        return of(found.getFirst(), type, asker, text);
    }

    /** One output of a step. */
    Optional<Candidates.Endpoint> of(Candidates candidates, Class<? extends Dataset> type, String asker,
            Yaml.Text text) {
        List<Candidates.Endpoint> fitting = candidates.fitting(type);
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        String reference = "`" + candidates.label() + "`";
        if (fitting.isEmpty()) {
            problems.error("CP-1303", text.position(), asker + " takes " + DatasetTypes.phrase(type) + ", but "
                    + reference + " gives none", reference + " gives " + candidates.list());
        } else {
            String first = fitting.getFirst().name();
            problems.error("CP-1304", text.position(),
                    asker + " takes one dataset, but " + reference + " has several that fit",
                    "say which: " + candidates.list() + ", such as `" + text.value() + "." + first + "`");
        }
        return Optional.empty();
    }
}
