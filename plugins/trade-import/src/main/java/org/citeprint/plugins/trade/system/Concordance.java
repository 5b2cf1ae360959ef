// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipException;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Source;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * Which code belongs to which: two columns with a line of headings, many codes to one. Cells are separated by commas,
 * or by tabs in a file that ends in {@code .tsv} or {@code .txt}.
 *
 * @param file the file, for messages
 * @param targets for each code the one it belongs to, in the order of the file
 */
record Concordance(String file, SequencedMap<String, String> targets) {

    Concordance {
        targets = Collections.unmodifiableSequencedMap(targets);
    }

    /** The code itself where the file does not name it. */
    String of(String code) {
        return targets.getOrDefault(code, code);
    }

    /** Without a file every code belongs to itself. */
    static Concordance read(Optional<InputPath> path, Context context) throws IOException {
        return path.isEmpty() ? new Concordance("", new LinkedHashMap<>()) : read(path.get(), context);
    }

    static Concordance read(InputPath path, Context context) throws IOException {
        SourceFolder folder = context.folder(path);
        Source source = folder.files().getFirst().source();
        boolean tabs = source.name().matches(".*\\.(tsv|txt)(\\.gz)?");
        SequencedMap<String, String> targets = new LinkedHashMap<>();
        Faults faults = new Faults();
        try (InputStream in = source.unpacked()) {
            RecordLines lines = new RecordLines(in, tabs ? '\t' : ',');
            lines.next();
            for (List<String> cells = lines.next(); !cells.isEmpty(); cells = lines.next()) {
                enter(cells, Position.of(source.name(), lines.line()), targets, faults);
            }
        } catch (EOFException | ZipException e) {
            throw TableReader.damaged(source.name(), e);
        }
        if (targets.isEmpty()) {
            faults.add(Problem.error("CP-3117", Position.of(source.name()), "the concordance has no codes",
                    "a line of headings comes first, then a code and what it belongs to on each line"));
        }
        faults.throwIfAny();
        context.tally(source.name(), "codes").read(targets.size()).kept(targets.size());
        return new Concordance(source.name(), targets);
    }

    private static void enter(
            List<String> cells, Position place, SequencedMap<String, String> targets, Faults faults) {
        if (cells.size() < 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
            faults.add(Problem.error("CP-3117", place, "the line does not name a code and what it belongs to",
                    "each line has two columns, such as `C10-C12,c3`"));
            return;
        }
        String before = targets.putIfAbsent(cells.get(0).strip(), cells.get(1).strip());
        if (before != null) {
            faults.add(Problem.error("CP-3117", place,
                    "`" + cells.get(0).strip() + "` is listed twice, for `" + before + "` and for `"
                            + cells.get(1).strip() + "`",
                    "a code belongs to one other; to divide it needs weights, which are not read"));
        }
    }
}
