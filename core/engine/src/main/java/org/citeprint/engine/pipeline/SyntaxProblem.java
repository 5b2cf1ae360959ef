// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in a person's words what the parser could not read. */
final class SyntaxProblem {

    /** The parser's words for a character that opens no plain text, such as {@code %} or {@code @}. */
    private static final Pattern ODD_START = Pattern.compile("^found character '(.)' that cannot start any token");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{[^{}]*}");

    private SyntaxProblem() {}

    static void report(String file, String text, MarkedYamlEngineException e, Problems problems) {
        Position place = e.getProblemMark().or(e::getContextMark).map(mark -> position(file, mark))
                .orElse(Position.of(file));
        int tab = place.line() == 0 ? -1 : indentingTab(text, place.line());
        if (tab >= 0) {
            problems.error("CP-1005", new Position(file, place.line(), tab + 1), "a tab indents this line",
                    "YAML indents with blanks only: put two blanks in place of the tab");
            return;
        }
        Optional<String> reference = openReference(text, place);
        if (reference.isPresent()) {
            problems.error("CP-1004", new Position(file, place.line(), place.column() - 1),
                    "this is not valid YAML: a `${…}` without quotes within braces or brackets",
                    "put quotes around it: \"" + reference.get() + "\"");
            return;
        }
        String what = Objects.toString(e.getProblem(), "");
        problems.error("CP-1004", place, "this is not valid YAML: " + message(what), hint(what));
    }

    static Position position(String file, Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The {@code ${…}} at whose brace the parser stopped: it opens a map where braces or brackets are open. */
    private static Optional<String> openReference(String text, Position place) {
        String line = text.lines().skip(Math.max(0, place.line() - 1L)).findFirst().orElse("");
        Matcher reference = REFERENCE.matcher(line);
        return place.column() > 1 && reference.find(Math.min(line.length(), place.column() - 2))
                && reference.start() == place.column() - 2 ? Optional.of(reference.group()) : Optional.empty();
    }

    private static int indentingTab(String text, int number) {
        String line = text.lines().skip(number - 1L).findFirst().orElse("");
        int column = 0;
        while (column < line.length() && line.charAt(column) == ' ') {
            column++;
        }
        return column < line.length() && line.charAt(column) == '\t' ? column : -1;
    }

    private static String message(String what) {
        if (what.startsWith("mapping values are not allowed here")) {
            return "a `:` where none can stand";
        }
        if (what.startsWith("could not find expected ':'")) {
            return "a key without a `:`";
        }
        Matcher odd = ODD_START.matcher(what);
        if (odd.find()) {
            return "a text without quotes cannot begin with `" + odd.group(1) + "`";
        }
        if (isEscape(what)) {
            return "a `\\` in double quotes that begins no escape YAML knows";
        }
        if (what.contains("<block end>")) {
            return "this does not belong to the block above it";
        }
        if (what.contains("unexpected end of stream")) {
            return "the file ends within a text in quotes";
        }
        if (what.contains("expected ',' or ']'")) {
            return "a list in brackets is not closed";
        }
        if (what.contains("expected ',' or '}'")) {
            return "a map in braces is not closed";
        }
        int got = what.indexOf(", but got");
        return (got < 0 ? what : what.substring(0, got)).replace('\n', ' ').strip();
    }

    private static boolean isEscape(String what) {
        return what.startsWith("expected escape sequence") || what.startsWith("found unknown escape character");
    }

    private static String hint(String what) {
        if (isEscape(what)) {
            return "use single quotes, which know no escapes, and `/` between folders";
        }
        if (what.contains("expected ',' or")) {
            return "a `,` or the closing bracket is missing before this place";
        }
        if (what.startsWith("mapping values") || what.startsWith("found character")) {
            return "put the text in quotes, or check the indentation";
        }
        if (what.contains("unexpected end of stream")) {
            return "close the quotes";
        }
        return "check the indentation of this line and of the one before it";
    }
}
