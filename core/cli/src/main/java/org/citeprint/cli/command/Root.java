// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import picocli.CommandLine.Command;

/** The command above all commands. */
@Command(
        name = "citeprint",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Maps a research literature and accounts for the carbon in trade, in one reproducible pipeline.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint run                      run pipeline.yaml of this folder",
            "  citeprint check study.yaml         find every mistake before anything runs",
            "  citeprint explain import.csv       what an operation does, takes and gives",
            "  citeprint explain CP-1203          what an error code means, and what to do", "",
            "citeprint COMMAND --help tells more about a command."})
final class Root {}
