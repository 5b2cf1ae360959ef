// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;

/**
 * Stressors to account for, in the order of the table or of the options, and what their columns are called.
 *
 * @param stressors the stressors
 * @param names for each the name of its column, each once
 */
public record Selection(List<ChosenStressor> stressors, List<String> names) {

    public Selection {
        stressors = List.copyOf(stressors);
        names = List.copyOf(names);
    }

    /** Those of these names, or all where none is named; in one extension, where one is given. */
    public static Selection of(InputOutputSystem system, List<String> names, Optional<String> extension) {
        List<ChosenStressor> chosen = names.isEmpty()
                ? all(system, extension)
                : names.stream().map(name -> ChosenStressor.find(system, name, extension)).toList();
        return new Selection(chosen, columns(chosen));
    }

    private static List<ChosenStressor> all(InputOutputSystem system, Optional<String> extension) {
        List<ChosenStressor> all = new ArrayList<>();
        for (Extension each : system.extensions()) {
            if (extension.orElse(each.name()).equals(each.name())) {
                for (int row = 0; row < each.stressors().size(); row++) {
                    all.add(new ChosenStressor(each, row));
                }
            }
        }
        if (all.isEmpty()) {
            throw new ProblemException(Problem.error("CP-4201",
                    "no stressors in " + extension.map(name -> "extension `" + name + "` of ").orElse("") + "`"
                            + system.name() + "`",
                    system.extensions().isEmpty()
                            ? "the table has no extensions: import them with it"
                            : "it has the extensions `"
                                    + String.join("`, `", system.extensions().stream().map(Extension::name).toList())
                                    + "`"));
        }
        return all;
    }

    /** The plain names; with that of the extension, then a number, where the same name comes again. */
    private static List<String> columns(List<ChosenStressor> stressors) {
        Set<String> used = new HashSet<>(
                Set.of("account", "region", "sector", "category", "product unit", "from", "to"));
        List<String> columns = new ArrayList<>();
        for (ChosenStressor stressor : stressors) {
            String name = stressor.name();
            if (used.contains(name)) {
                name = stressor.extension().name() + " | " + stressor.name();
            }
            for (int again = 2; used.contains(name); again++) {
                name = stressor.extension().name() + " | " + stressor.name() + " (" + again + ")";
            }
            used.add(name);
            columns.add(name);
        }
        return columns;
    }

    /** How many. */
    public int size() {
        return stressors.size();
    }

    String unit(int index) {
        return stressors.get(index).unit();
    }
}
