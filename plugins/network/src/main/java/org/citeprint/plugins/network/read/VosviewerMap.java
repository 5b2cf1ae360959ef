// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * VOSviewer's text files (manual of version 1.6.20, section 5.1): a map is a table with the columns {@code id}, {@code
 * label}, {@code description}, {@code url}, {@code x}, {@code y}, {@code cluster}, {@code weight<…>} and {@code
 * score<…>}; a network has a line for each link, the identifiers of two items and a strength, 1 when it is not there.
 */
final class VosviewerMap {

    private static final String NETWORK_HINT = "a line of a network has two identifiers of items and a strength, parted by tabs or commas";

    private final NetworkDraft draft;

    VosviewerMap(NetworkDraft draft) {
        this.draft = draft;
    }

    /** Whether a first line is the header of a map. */
    static boolean isHeader(String line) {
        List<String> names = cells(line, separator(line)).stream().map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return names.contains("id") || (names.contains("label") && names.size() > 1);
    }

    void items(Source source) throws IOException {
        List<String> names = List.of();
        char separator = '\t';
        int row = 0;
        for (Line line : source.lines()) {
            if (line.text().isBlank()) {
                continue;
            }
            if (names.isEmpty()) {
                separator = separator(line.text());
                names = cells(line.text(), separator).stream().map(String::strip).toList();
                checkHeader(names, line.position());
                continue;
            }
            item(names, cells(line.text(), separator), ++row, line.position());
        }
    }

    private static void checkHeader(List<String> names, Position at) {
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new ProblemException(Problem.error("CP-4151", at, "the map has two columns `" + name + "`",
                        "rename one of them"));
            }
        }
    }

    private void item(List<String> names, List<String> cells, int row, Position at) {
        if (cells.size() > names.size()) {
            draft.wrong(at, "the item has " + cells.size() + " cells under " + names.size() + " headings",
                    "put cells that hold the separator between double quotes");
            return;
        }
        int id = index(names, "id");
        int label = index(names, "label");
        String key = id >= 0 && id < cells.size() ? cells.get(id).strip() : Integer.toString(row);
        draft.node(key, label >= 0 && label < cells.size() ? cells.get(label).strip() : "", at);
        for (int i = 0; i < cells.size(); i++) {
            if (i != id && i != label) {
                attribute(names.get(i), cells.get(i), at);
            }
        }
    }

    private void attribute(String heading, String value, Position at) {
        String lower = heading.toLowerCase(Locale.ROOT);
        if (lower.startsWith("weight<") && heading.endsWith(">")) {
            draft.attribute(name(heading), Meaning.COUNT, value, at);
        } else if (lower.startsWith("score<") && heading.endsWith(">")) {
            draft.attribute(name(heading), scored(name(heading)), value, at);
        } else {
            switch (lower) {
                case "x", "y" -> draft.attribute(lower, Meaning.COORDINATE, value, at);
                case "cluster" -> draft.attribute(lower, Meaning.GROUP, value, at);
                case "weight" -> draft.attribute(lower, Meaning.COUNT, value, at);
                case "score" -> draft.attribute(lower, Meaning.INDEX, value, at);
                default -> draft.attribute(heading, Meaning.LABEL, value, at);
            }
        }
    }

    /** What stands between the brackets, in small letters, as our own operations name what they count. */
    private static String name(String heading) {
        return named(heading.substring(heading.indexOf('<') + 1, heading.length() - 1));
    }

    /** The name of a weight or score as ours are written: VOSviewer writes `Occurrences` and `Avg. pub. year`. */
    static String named(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** What a score of a name is. */
    static Meaning scored(String name) {
        return name.endsWith("year") ? Meaning.YEAR : Meaning.INDEX;
    }

    void links(Source source) throws IOException {
        for (Line line : source.lines()) {
            if (line.text().isBlank()) {
                continue;
            }
            List<String> cells = cells(line.text(), separator(line.text()));
            if (cells.size() < 2 || cells.size() > 3) {
                draft.wrong(line.position(), "`" + line.text().strip() + "` is no link", NETWORK_HINT);
            } else {
                draft.link(cells.get(0).strip(), cells.get(1).strip(), cells.size() == 2 ? "1" : cells.get(2),
                        line.position());
            }
        }
    }

    private static int index(List<String> names, String wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static char separator(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
    }

    /** The cells of a line; a cell may stand between double quotes, in which two of them are one. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (letter == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
