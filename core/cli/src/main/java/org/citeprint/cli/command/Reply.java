// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.cli.terminal.ExitCode;
import org.citeprint.cli.terminal.ExitCodes;
import org.citeprint.engine.diagnostic.ProblemRenderer;
import org.citeprint.engine.diagnostic.SourceTexts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows answers the way the user asked for. */
final class Reply {

    private final Surroundings surroundings;
    private final OutputOptions options;
    private SourceTexts texts = new SourceTexts(Path.of(""));

    Reply(Surroundings surroundings, OutputOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    boolean json() {
        return options.json;
    }

    boolean quiet() {
        return options.quiet;
    }

    boolean verbose() {
        return options.verbose;
    }

    boolean colouredErr() {
        return options.colour.on(surroundings.console().errIsTerminal(), surroundings.environment());
    }

    /** Where progress is shown in place: the terminal, unless nothing is wanted there or it cannot do so. */
    Optional<PrintWriter> live() {
        boolean able = surroundings.console().errIsTerminal() && !"dumb".equals(surroundings.environment().get("TERM"));
        return able && !options.quiet ? Optional.of(err()) : Optional.empty();
    }

    /** Where results in text go. */
    PrintWriter out() {
        return surroundings.console().out();
    }

    /** Where everything else goes. */
    PrintWriter err() {
        return surroundings.console().err();
    }

    /** The one document of a command. */
    void document(Object view) {
        out().print(jsonText(view));
    }

    /** A view as JSON; ends with a line break. */
    static String jsonText(Object view) {
        JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(view) + "\n";
    }

    /** Shows problems to a person. */
    void problems(Collection<Problem> problems) {
        ProblemRenderer.Style style = colouredErr() ? ProblemRenderer.Style.COLOURED : ProblemRenderer.Style.PLAIN;
        err().print(new ProblemRenderer(texts, style).render(problems));
        err().flush();
    }

    /** Problems that end a command. */
    ExitCode refuse(List<Problem> problems, Throwable cause) {
        ExitCode code = ExitCodes.of(problems);
        problems(problems);
        if (options.debug) {
            cause.printStackTrace(err());
        }
        if (options.json) {
            document(RefusalView.of(code, problems));
        }
        return code;
    }
}
