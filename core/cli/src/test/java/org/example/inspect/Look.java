// SPDX-License-Identifier: Apache-2.0
package org.example.inspect;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Document;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.Extension;

/** Stands for the plugin that looks into files: says their names, their lines, and what it was told. */
@Extension
@Operation(name = "import.inspect", summary = "Counts lines.", since = "0.1.0")
public final class Look implements Operator<None, Look.Options, Look.Found> {

    /** What the command passes on. */
    public record Options(@Doc("Files.") List<Glob> files, @Doc("A beginning.") @Default("") String relativeTo,
            @Doc("Letters.") Optional<Charset> encoding) {}

    /** In two forms. */
    public record Found(@Doc("For a person.") Document text, @Doc("For a program.") Document json) {}

    @Override
    public Found run(None inputs, Options options, Context context) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Source source : context.sources()) {
            int lines = 0;
            for (var line : source.lines()) {
                if (line.text().startsWith("broken")) {
                    throw new ProblemException(Problem.error("CP-3001", line.position(), "a broken line", "mend it"));
                }
                lines++;
            }
            String name = source.name().startsWith(options.relativeTo())
                    ? source.name().substring(options.relativeTo().length())
                    : source.name();
            text.append(name).append(": ").append(lines);
            options.encoding().ifPresent(charset -> text.append(" in ").append(charset.name()));
            text.append('\n');
        }
        return new Found(document(text.toString()), document("{\"lines\": \"" + text.toString().strip() + "\"}\n"));
    }

    private static Document document(String text) {
        return new Document("text/plain", ".txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
