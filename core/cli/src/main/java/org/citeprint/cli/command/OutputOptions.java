// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import org.citeprint.cli.terminal.Colour;
import picocli.CommandLine.Option;

/** How a command answers. */
final class OutputOptions {

    @Option(names = "--json", description = "Answer with one JSON document.") boolean json;

    @Option(names = {"-q", "--quiet"}, description = "Show results and problems only.") boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Show more.") boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "${COMPLETION-CANDIDATES}. Default: auto.") Colour colour = Colour.AUTO;

    @Option(names = "--debug", description = "Show where in the program a failure arose.") boolean debug;
}
