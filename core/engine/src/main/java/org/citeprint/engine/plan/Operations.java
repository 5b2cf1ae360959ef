// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Yaml;

/** Looks up operations, each once, and reports at every use those that are not there or broken. */
final class Operations {

    private final OperationCatalog catalog;
    private final Problems problems;
    private final Map<String, Found> found = new HashMap<>();
    private final Set<Problem> told = new LinkedHashSet<>();

    /** An operation, or why it cannot be used; neither when nobody offers it. */
    private record Found(Optional<OfferedOperation> operation, List<Problem> faults) {}

    Operations(OperationCatalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    Optional<OfferedOperation> find(Yaml.Text use) {
        Found result = found.computeIfAbsent(use.value(), this::load);
        if (!result.faults().isEmpty()) {
            problems.addAt(use.position(), result.faults());
        } else if (result.operation().isEmpty()) {
            problems.error("CP-1201", use.position(), "there is no operation `" + use.value() + "`", hint(use.value()));
            told.addAll(catalog.problems());
        } else {
            told.addAll(catalog.doubts(use.value()));
        }
        return result.operation();
    }

    /**
     * What is wrong with plugins and concerns this pipeline: all of it when an operation is not there, as a plugin that
     * could not be loaded may have it; else only what leaves in doubt which plugin's operation is used.
     */
    void tellOfPlugins() {
        told.forEach(problems::add);
    }

    private Found load(String name) {
        try {
            return new Found(catalog.find(name), List.of());
        } catch (ProblemException e) {
            return new Found(Optional.empty(), e.problems());
        }
    }

    private String hint(String name) {
        SortedSet<String> names = catalog.names();
        String family = name.substring(0, name.indexOf('.') + 1);
        List<String> siblings = family.isEmpty()
                ? List.of()
                : names.stream().filter(other -> other.startsWith(family)).toList();
        String offered = siblings.isEmpty() || siblings.size() > 12
                ? "`citeprint list` shows all operations"
                : "there are " + String.join(", ", siblings);
        return DidYouMean.hint(name, names, offered);
    }
}
