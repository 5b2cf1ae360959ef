// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.cli.board.Patience;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.cli.terminal.ExitCodes;
import org.citeprint.engine.diagnostic.Printable;
import org.citeprint.engine.record.RunRecord;
import org.citeprint.engine.record.RunStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what files hold before anything runs. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Say what files of works hold: format, encoding, records, fields, possible analyses, what is odd.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  citeprint inspect savedrecs.txt", "  citeprint inspect 'exports/*.csv' archive.zip",
            "  citeprint inspect exports --json > findings.json",
            "  citeprint inspect --encoding EUC-KR riss.ris", "",
            "Exit codes: 0 told, 8 a file is not there, or no plugin offers import.inspect."})
final class InspectCommand extends EngineCommand {

    static final String OPERATION = "import.inspect";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, folders, and patterns such as `exports/*.txt`; a file of just that name is no pattern.") private List<String> files = new ArrayList<>();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of text without a byte order mark, such as EUC-KR; found out when absent.") private Optional<String> encoding = Optional
                    .empty();

    InspectCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode answer(Reply reply, Workbench workbench) throws IOException {
        if (workbench.catalog().find(OPERATION).isEmpty()) {
            throw new ProblemException(Problem.error("CP-3023", "no plugin at hand offers `" + OPERATION + "`",
                    "`citeprint list` shows the plugins that could not be loaded"));
        }
        String here = Path.of("").toAbsolutePath().toString().replace('\\', '/') + "/";
        try (OneStep step = OneStep.of(OPERATION)) {
            RunRecord run = inspect(step, here, reply, workbench);
            if (run.status() != RunStatus.DONE) {
                List<Problem> problems = run.allProblems();
                return problems.isEmpty()
                        ? ExitCodes.of(run.status())
                        : reply.refuse(problems, new ProblemException(problems));
            }
            String found = Files.readString(step.result());
            reply.out().print(reply.json() ? found : Printable.lines(found));
        }
        return ExitCode.DONE;
    }

    private RunRecord inspect(OneStep step, String here, Reply reply, Workbench workbench) throws IOException {
        try (Patience _ = Patience.during("looking at the files", reply.live())) {
            Map<String, String> options = new TreeMap<>(Map.of("relative-to", here));
            encoding.ifPresent(name -> options.put("encoding", name));
            return step.run(files.stream().map(file -> pattern(here, file)).toList(), options,
                    reply.json() ? "json" : "text", workbench.catalog(), surroundings().environment());
        }
    }

    /** A folder stands for all files below it. */
    private static String pattern(String here, String file) {
        String name = file.replace('\\', '/');
        String whole = Path.of(isPattern(name) ? "" : name).isAbsolute() || name.startsWith("/") ? name : here + name;
        return !isPattern(name) && Files.isDirectory(Path.of(whole)) ? whole.replaceFirst("/$", "") + "/**" : whole;
    }

    private static boolean isPattern(String name) {
        return name.chars().anyMatch(sign -> sign == '*' || sign == '?' || sign == '{');
    }
}
