// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.ByteLines;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.mapping.RecordTarget;

/**
 * Finds the entries of one file by their braces. An entry whose braces are never closed ends where a line begins another
 * one, so it costs only itself. What stands between entries is a comment. Linear; holds one entry at a time.
 */
final class BibtexFile {

    private static final Pattern AT_LINE_START = Pattern.compile("^[\\s}]*@[a-zA-Z]+\\s*[{(]\\s*[^\\s,={}\"]*\\s*,");
    private static final Pattern START = Pattern.compile("@\\s*([a-zA-Z]+)\\s*([{(])");

    private final Source source;
    private final RecordTarget target;
    private final WorkSink sink;
    private final BibtexEntry parser = new BibtexEntry();
    private final StringBuilder open = new StringBuilder();
    private String type = "";
    private int line;
    private int depth;
    private boolean escape;
    private char close;
    private long marks;

    BibtexFile(Source source, RecordTarget target, WorkSink sink) {
        this.source = source;
        this.target = target;
        this.sink = sink;
    }

    void read() throws IOException {
        try (ByteLines lines = ByteLines.open(source)) {
            while (lines.next()) {
                line(lines.text(0), lines.number());
            }
            if (depth > 0) {
                broken(lines.damage().orElse(RecordCheck.ENDS));
            }
            target.close();
            RecordCheck.report(source, sink, lines.number(), lines.damage());
        }
        RecordCheck.compare(source, sink, marks, "beginnings such as `@article{`");
    }

    private void line(String text, int number) {
        if (depth > 0 && isOpenAt(text)) {
            broken("its braces are not closed before the next entry");
        }
        int at = depth > 0 ? joined(text) : 0;
        while (at < text.length()) {
            if (depth == 0) {
                Matcher start = START.matcher(text);
                if (!start.find(at)) {
                    return;
                }
                begin(start, number);
                at = start.end();
            } else {
                at = inside(text, at);
            }
        }
        if (depth > 0) {
            open.append('\n');
        }
    }

    /** Web of Science breaks lines between a backslash and its brace; gives where to go on behind the two. */
    private int joined(String text) {
        int brace = 0;
        while (brace < text.length() && text.charAt(brace) <= ' ') {
            brace++;
        }
        boolean escaped = escape && brace < text.length() && (text.charAt(brace) == '{' || text.charAt(brace) == '}');
        escape = false;
        if (!escaped) {
            return 0;
        }
        open.setLength(open.length() - 1);
        open.append(text.charAt(brace));
        return brace + 1;
    }

    /** Whether a line begins an entry although the braces before it do not close the one at hand. */
    private boolean isOpenAt(String text) {
        return AT_LINE_START.matcher(text).find()
                && text.substring(0, text.indexOf('@')).chars().filter(letter -> letter == '}').count() < depth;
    }

    private void begin(Matcher start, int number) {
        type = start.group(1);
        close = start.group(2).equals("{") ? '}' : ')';
        depth = 1;
        escape = false;
        line = number;
        open.setLength(0);
        marks += BibtexEntry.isWork(type) ? 1 : 0;
    }

    /** Reads on to the end of the entry or of the line; gives where it stopped. */
    private int inside(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\') {
                open.append(letter);
                at++;
                escape = at == text.length();
                if (!escape) {
                    open.append(text.charAt(at));
                }
                continue;
            }
            boolean closes = letter == '}' || (depth == 1 && letter == close);
            depth += letter == '{' ? 1 : closes && (depth > 1 || letter == close) ? -1 : 0;
            if (depth == 0) {
                finish();
                return at + 1;
            }
            open.append(letter);
        }
        return text.length();
    }

    private void finish() {
        if (!BibtexEntry.isWork(type)) {
            parser.other(type, open.toString());
            return;
        }
        try {
            target.accept(parser.parse(type, open.toString(), line), this::verbatim);
        } catch (BibtexEntry.Malformed e) {
            target.reject(line, e.reason(), verbatim());
        }
    }

    private String verbatim() {
        return "@" + type + (close == '}' ? '{' : '(') + open + (depth == 0 ? "" + close : "");
    }

    private void broken(String reason) {
        if (BibtexEntry.isWork(type)) {
            target.reject(line, reason, verbatim());
        }
        depth = 0;
    }
}
