// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;

/** Reads one step. */
final class StepReader {

    private final Problems problems;

    StepReader(Problems problems) {
        this.problems = problems;
    }

    /** The step; empty when what is wrong with it leaves nothing to go on with. */
    Optional<Step> read(Yaml.Entry entry) {
        Names.check(entry.key(), "a step", problems);
        return Shapes.map(entry.value(), "the step `" + entry.name() + "`", problems)
                .flatMap(map -> read(entry.key(), map));
    }

    private Optional<Step> read(Yaml.Text id, Yaml.Entries body) {
        MapReader map = new MapReader(body, "a step", problems, "use", "in", "with", "each", "expect", "description");
        map.text("description");
        Position place = id.position();
        Yaml.Entries none = Yaml.Entries.none(place);
        Optional<Yaml.Text> use = map.requiredText("use", place, "the step `" + id.value() + "`",
                "name the operation: `use: import.csv`; `citeprint list` shows all");
        Optional<Yaml.Entries> with = map.value("with").isEmpty() ? Optional.of(none) : map.map("with");
        Optional<Yaml.Entries> each = map.value("each").isEmpty() ? Optional.of(none) : map.map("each");
        Yaml.Entries expect = map.map("expect").orElse(none);
        Optional<Yaml> in = map.value("in");
        return use.isEmpty() || with.isEmpty() || each.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(id.value(), place, use.get(), in, with.get(), each.get(), expect));
    }
}
