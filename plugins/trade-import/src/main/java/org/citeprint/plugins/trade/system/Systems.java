// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Systems that differ from another in one part. */
final class Systems {

    private Systems() {}

    static InputOutputSystem with(InputOutputSystem system, List<Extension> extensions) {
        return new InputOutputSystem(system.name(), system.currency(), system.regions(), system.sectors(),
                system.regionOf(), system.sectorOf(), system.categories(), system.demandRegionOf(),
                system.categoryOf(), system.transactions(), system.finalDemand(), system.output(), extensions,
                system.units());
    }

    /** The extension with a name. */
    static Extension extension(InputOutputSystem system, String name) {
        return system.extensions().stream().filter(extension -> extension.name().equals(name)).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error("CP-3118",
                        "the table has no extension `" + name + "`",
                        "it has " + String.join(", ", system.extensions().stream().map(Extension::name).toList()))));
    }

    /** Refuses a name that the table has already. */
    static void requireNew(InputOutputSystem system, String name) {
        if (name.isBlank()) {
            throw new ProblemException(Problem.error("CP-3118", "the name of the new extension is blank",
                    "give it a `name:`, such as `emissions`"));
        }
        if (system.extensions().stream().anyMatch(extension -> extension.name().equals(name))) {
            throw new ProblemException(Problem.error("CP-3118",
                    "the table has an extension `" + name + "` already", "give another `name:`"));
        }
    }
}
