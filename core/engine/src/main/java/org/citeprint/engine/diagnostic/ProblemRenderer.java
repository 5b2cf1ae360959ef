// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.diagnostic;

import java.util.Collection;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.Severity;

/**
 * Writes problems as text for a person: what, where, the line with carets below the token in question, and what to do.
 *
 * <pre>
 * error[CP-1203] unknown option `min-counts` of `network.co-occurrence`
 *   --> carbon.yaml:36:29
 *    |
 * 36 |     with: { of: keywords, min-counts: 5 }
 *    |                           ^^^^^^^^^^ did you mean `min-count`?
 *    = options: of, min-count
 * </pre>
 */
public final class ProblemRenderer {

    /** Whether to use the colours of an ANSI terminal. */
    public enum Style {
        /** Text only. */
        PLAIN,
        /** With colours. */
        COLOURED
    }

    private static final String DID_YOU_MEAN = "did you mean `";

    private final SourceTexts texts;
    private final boolean coloured;

    /** Shows lines of these texts. */
    public ProblemRenderer(SourceTexts texts, Style style) {
        this.texts = texts;
        this.coloured = style == Style.COLOURED;
    }

    /** All problems in the order of their places, with an empty line between two; ends with a line break. */
    public String render(Collection<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : Problems.sorted(problems)) {
            text.append(text.isEmpty() ? "" : "\n").append(render(problem));
        }
        return text.toString();
    }

    /** One problem on several lines; ends with a line break. */
    public String render(Problem problem) {
        StringBuilder text = new StringBuilder();
        String severity = problem.severity() == Severity.ERROR ? "error" : "warning";
        text.append(paint(colour(problem), severity + "[" + problem.code() + "]")).append(' ')
                .append(paint("1", Printable.text(problem.message()))).append('\n');
        Optional<CodeLine> code = problem.position().flatMap(this::code);
        int digits = code.isEmpty() ? 1 : Integer.toString(problem.position().orElseThrow().line()).length();
        String margin = " ".repeat(digits);
        problem.position().ifPresent(place -> text.append(margin).append(paint("34", "--> "))
                .append(Printable.text(place.toString())).append('\n'));
        Hint hint = Hint.of(problem.hint().map(Printable::text).orElse(""), code.isPresent());
        code.ifPresent(line -> appendCode(text, margin, problem, line, hint.besideCarets()));
        if (!hint.below().isEmpty()) {
            text.append(margin).append(paint("34", " = ")).append(hint.below()).append('\n');
        }
        return text.toString();
    }

    /** One problem on one line. */
    public static String line(Problem problem) {
        return Printable.text(problem.toString());
    }

    private void appendCode(StringBuilder text, String margin, Problem problem, CodeLine code, String besideCarets) {
        String bar = paint("34", " |");
        String number = Integer.toString(problem.position().orElseThrow().line());
        String carets = "^".repeat(code.width()) + (besideCarets.isEmpty() ? "" : " " + besideCarets);
        text.append(margin).append(bar).append('\n');
        text.append(paint("34", number)).append(bar).append(' ').append(code.text()).append('\n');
        text.append(margin).append(bar).append(' ').append(" ".repeat(code.before()))
                .append(paint(colour(problem), carets)).append('\n');
    }

    private Optional<CodeLine> code(Position place) {
        return place.line() == 0 || place.column() == 0
                ? Optional.empty()
                : texts.line(place.file(), place.line()).filter(line -> !line.isBlank())
                        .map(line -> CodeLine.of(line, place.column()));
    }

    private static String colour(Problem problem) {
        return problem.severity() == Severity.ERROR ? "1;31" : "1;33";
    }

    private String paint(String colour, String text) {
        return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }

    /** A hint in two parts: a guess stands beside the carets, the rest below the line. */
    private record Hint(String besideCarets, String below) {

        static Hint of(String hint, boolean hasCarets) {
            int end = hint.startsWith(DID_YOU_MEAN) && hasCarets ? hint.indexOf("`?") + 2 : 1;
            return end <= 1 ? new Hint("", hint) : new Hint(hint.substring(0, end), hint.substring(end).strip());
        }
    }
}
