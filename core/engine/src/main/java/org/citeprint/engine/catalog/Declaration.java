// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** The class of an operation under examination, and what is wrong with it so far. */
final class Declaration {

    private final PluginInfo plugin;
    private final Class<?> type;
    private final List<Problem> faults = new ArrayList<>();

    Declaration(PluginInfo plugin, Class<?> type) {
        this.plugin = plugin;
        this.type = type;
    }

    /** Notes a fault of the class as a whole. */
    void fault(String code, String message, String hint) {
        faults.add(Problem.error(code, place() + " " + message, hint));
    }

    /** Notes a fault of one component of one of its records. */
    void fault(String code, RecordComponent component, String message, String hint) {
        String where = place() + ", component `" + component.getName() + "` of `"
                + component.getDeclaringRecord().getName() + "`: ";
        faults.add(Problem.error(code, where + message, hint));
    }

    private String place() {
        return "plugin `" + plugin.id() + " " + plugin.version() + "` (" + plugin.file() + "): class `" + type.getName()
                + "`";
    }

    /** What a component is for; a fault when it does not say so. */
    String doc(String code, RecordComponent component) {
        Optional<String> doc = Optional.ofNullable(component.getAnnotation(Doc.class)).map(Doc::value)
                .filter(text -> !text.isBlank());
        if (doc.isEmpty()) {
            fault(code, component, "it has no @Doc", "say in one sentence what it is: @Doc(\"Files to read.\")");
        }
        return doc.orElse("");
    }

    /** The names of the components as a pipeline writes them, in order; a fault when two are the same. */
    List<String> names(String code, RecordComponent... components) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (RecordComponent component : components) {
            String name = Names.option(component.getName());
            if (!Names.isOption(name)) {
                fault(code, component, "its name cannot be written in a pipeline",
                        "use letters a to z and digits: minCount is written min-count");
            } else if (!seen.add(name)) {
                fault(code, component, "a pipeline would write its name `" + name + "`, as that of another component",
                        "rename one of them");
            }
            names.add(name);
        }
        return names;
    }

    void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new ProblemException(faults);
        }
    }
}
