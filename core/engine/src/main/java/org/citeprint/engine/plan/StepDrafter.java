// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Option;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.file.FileResolver;
import org.citeprint.engine.file.Globs;
import org.citeprint.engine.option.BoundOptions;
import org.citeprint.engine.option.GivenOption;
import org.citeprint.engine.option.OptionBinder;
import org.citeprint.engine.pipeline.Interpolator;
import org.citeprint.engine.pipeline.Pipeline;
import org.citeprint.engine.pipeline.Scope;
import org.citeprint.engine.pipeline.Use;
import org.citeprint.engine.pipeline.Variables;
import org.citeprint.engine.pipeline.Yaml;

/** Binds steps to operations, options, files and each other. */
final class StepDrafter {

    private final Pipeline pipeline;
    private final Variables variables;
    private final Globs globs;
    private final Operations operations;
    private final References references;
    private final Problems problems;
    private final Set<String> usedDefaults = new HashSet<>();

    StepDrafter(Pipeline pipeline, Scope scope, Globs globs, References references, Problems problems) {
        this.pipeline = pipeline;
        this.variables = scope.variables();
        this.globs = globs;
        this.operations = references.operations();
        this.references = references;
        this.problems = problems;
    }

    /** The step; empty when there is no such operation. */
    Optional<StepDraft> draft(Use use) {
        Optional<OfferedOperation> found = operations.find(use.step().use());
        if (found.isEmpty()) {
            references.check(use);
        }
        return found.map(operation -> {
            FileResolver files = new FileResolver(globs, problems);
            OptionBinder binder = new OptionBinder(operation, files, problems);
            Optional<BoundOptions> options = binder.bind(given(use, operation), use.step().position());
            List<StepDraft.Edge> edges = new PortMatcher(use, operation, references, problems).edges();
            List<Expectation> expectations = new ExpectationReader(operation, problems).read(use.step().expect());
            return new StepDraft(use, operation, options, files.options(), edges, expectations);
        });
    }

    /** What the step says itself, then what the defaults of the pipeline add. */
    private List<GivenOption> given(Use use, OfferedOperation operation) {
        List<GivenOption> given = new ArrayList<>();
        Interpolator interpolator = new Interpolator(use.variables(), problems);
        Set<String> names = new HashSet<>();
        for (Yaml.Entry entry : use.step().with().values()) {
            names.add(entry.name());
            GivenOption.of(entry, interpolator).ifPresent(given::add);
        }
        Interpolator global = new Interpolator(variables, problems);
        for (Pipeline.Defaults defaults : pipeline.defaults()) {
            for (Yaml.Entry entry : defaults.options().values()) {
                boolean fits = defaults.covers(operation.name())
                        && operation.options().options().stream().map(Option::name).anyMatch(entry.name()::equals);
                if (fits) {
                    usedDefaults.add(entry.key().position().toString());
                }
                if (fits && names.add(entry.name())) {
                    GivenOption.of(entry, global).ifPresent(given::add);
                }
            }
        }
        return given;
    }

    /** Warns of defaults that no operation of the pipeline has. */
    void checkUnused() {
        for (Pipeline.Defaults defaults : pipeline.defaults()) {
            for (Yaml.Entry entry : defaults.options().values()) {
                if (!usedDefaults.contains(entry.key().position().toString())) {
                    problems.warning("CP-1210", entry.key().position(), "no step uses the default `" + entry.name()
                            + "` for `" + defaults.pattern().value() + "`",
                            "check the name of the option and of the operations, or remove it");
                }
            }
        }
    }
}
