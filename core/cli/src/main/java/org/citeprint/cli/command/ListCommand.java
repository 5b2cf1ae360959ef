// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.cli.terminal.ExitCodes;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.catalog.PluginInfo;
import picocli.CommandLine.Command;

/** Shows what is at hand. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the operations and plugins at hand, and the plugins that could not be loaded.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint list", "  citeprint list --plugins my-plugins --json", "",
            "Exit codes: 0 done, 5 a plugin could not be loaded."})
final class ListCommand extends EngineCommand {

    /** The answer as JSON. */
    record View(List<OperationView> operations, List<PluginView> plugins, List<RefusalView.ProblemView> problems) {}

    /** A plugin as JSON. */
    record PluginView(String id, String version, String digest, String file) {

        static PluginView of(PluginInfo plugin) {
            return new PluginView(plugin.id(), plugin.version(), plugin.digest(), plugin.file());
        }
    }

    /** An operation as JSON; one that cannot be used has no summary. */
    record OperationView(String name, Optional<String> summary, Optional<String> plugin) {}

    ListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) {
        OperationCatalog catalog = workbench.catalog();
        List<OperationView> operations = catalog.names().stream().map(name -> view(catalog, name)).toList();
        if (reply.json()) {
            reply.document(new View(operations, catalog.plugins().stream().map(PluginView::of).toList(),
                    RefusalView.ProblemView.all(catalog.problems())));
        } else {
            TextTable table = new TextTable();
            operations.forEach(operation -> table.row(operation.name(), operation.summary().orElse("cannot be used")));
            table.gap();
            catalog.plugins().forEach(plugin -> table.row(plugin.id() + " " + plugin.version(), plugin.file()));
            table.print(reply.out());
        }
        reply.problems(catalog.problems());
        return ExitCodes.of(catalog.problems());
    }

    private static OperationView view(OperationCatalog catalog, String name) {
        try {
            Optional<OfferedOperation> found = catalog.find(name);
            return new OperationView(name, found.map(OfferedOperation::summary),
                    found.map(offer -> offer.plugin().id()));
        } catch (ProblemException e) {
            return new OperationView(name, Optional.empty(), Optional.empty());
        }
    }
}
