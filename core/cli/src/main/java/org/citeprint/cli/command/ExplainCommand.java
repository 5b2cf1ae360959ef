// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.diagnostic.DidYouMean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one operation. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show what an operation does, takes, gives and can be told, or what an error code means.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint explain burst.kleinberg", "  citeprint explain CP-1203", "",
            "Exit codes: 0 done, 1 there is no such code, 5 its plugin cannot be used, 9 there is no such operation."})
final class ExplainCommand extends EngineCommand {

    @Parameters(
            paramLabel = "OPERATION",
            description = "Its name, such as import.csv; `citeprint list` shows all. Or a code, such as CP-1203.") private String operation = "";

    ExplainCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) {
        if (ErrorPage.isCode(operation)) {
            ErrorPage page = ErrorPage.of(operation);
            if (reply.json()) {
                reply.document(page);
            } else {
                reply.out().print(page.text());
            }
            return ExitCode.DONE;
        }
        OfferedOperation found = workbench.catalog().find(operation).orElseThrow(() -> unknown(workbench.catalog()));
        if (reply.json()) {
            reply.document(OperationPage.view(found));
        } else {
            OperationPage.print(found, reply.out());
        }
        return ExitCode.DONE;
    }

    private ProblemException unknown(OperationCatalog catalog) {
        String hint = DidYouMean.hint(operation, catalog.names(), "`citeprint list` shows all operations");
        return new ProblemException(Problem.error("CP-1201", "there is no operation `" + operation + "`", hint));
    }
}
