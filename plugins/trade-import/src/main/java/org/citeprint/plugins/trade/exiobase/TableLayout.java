// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipException;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.text.Separator;
import org.citeprint.plugins.trade.text.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Which file holds which table and how many columns and lines of labels it has: from {@code file_parameters.json}
 * where the folder has one (its numbers are texts in some releases), else by the usual names.
 */
final class TableLayout {

    static final String FILE = "file_parameters.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two lines of labels; the columns of labels are found from the first line. */
    static final Shape MATRIX = new Shape(OptionalInt.empty(), 2);

    /** One line of labels; one value a line, in the last column. */
    static final Shape LIST = new Shape(OptionalInt.of(2), 1);

    /**
     * One table of the folder.
     *
     * @param name {@code Z}, {@code F_Y}
     * @param file its file
     * @param shape its labels
     */
    record Entry(String name, TableFile file, Shape shape) {}

    private final TableFolder folder;
    private final String prefix;
    private final Optional<TableFile> parametersFile;
    private final Map<String, Listed> listed = new HashMap<>();
    private String title = "";

    private record Listed(String path, Shape shape) {}

    private TableLayout(TableFolder folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
        this.parametersFile = folder.find(prefix + FILE);
    }

    /** The layout of the folder itself, with the empty prefix, or of an extension such as {@code satellite/}. */
    static TableLayout of(TableFolder folder, String prefix) throws IOException {
        TableLayout layout = new TableLayout(folder, prefix);
        if (layout.parametersFile.isPresent()) {
            layout.readParameters(layout.parametersFile.get());
        }
        return layout;
    }

    /** Whether a file of an extension's folder holds its flows F. */
    static boolean holdsFlows(String file) {
        return List.of("F.txt", "F.txt.gz", "F.csv", "F.parquet").contains(file);
    }

    /** The name the folder gives itself, or the empty text. */
    String title() {
        return title;
    }

    /** The table with one of these names, the first that is there; of the usual shape when nothing else is said. */
    Optional<Entry> find(Shape usual, String... names) {
        for (String name : names) {
            Listed entry = listed.get(name);
            String path = entry == null ? prefix + name + ".txt" : entry.path();
            Shape shape = entry == null ? usual : entry.shape();
            Optional<TableFile> file = folder.find(path);
            if (file.isPresent()) {
                return Optional.of(new Entry(name, file.get(), shape));
            }
            if (entry != null) {
                throw new ProblemException(Problem.error("CP-3101", place(),
                        "`" + FILE + "` lists `" + path + "` for " + name + ", and there is no such file",
                        "add the file, or take " + name + " out of the list"));
            }
        }
        return Optional.empty();
    }

    private Position place() {
        return Position.of(parametersFile.map(TableFile::name).orElse(folder.name()));
    }

    private void readParameters(TableFile file) throws IOException {
        JsonNode root;
        try (InputStream in = file.opener().open()) {
            root = JSON.readTree(in);
        } catch (JacksonException e) {
            throw new ProblemException(Problem.error("CP-3102",
                    new Position(file.name(), e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
                    "`" + FILE + "` is not valid JSON: " + withoutPlace(e.getOriginalMessage()),
                    "mend it, or delete it: the usual names and shapes are then taken"));
        }
        title = root.path("name").asString("");
        JsonNode files = root.path("files");
        for (String name : files.propertyNames()) {
            listed.put(name, listed(name, files.path(name)));
        }
    }

    /** Where something began is told by its place in the bytes, which is not known. */
    private static String withoutPlace(String message) {
        return message.replaceAll(" ?\\(start marker at [^\\]]*\\]\\)", "");
    }

    private Listed listed(String name, JsonNode node) throws IOException {
        String path = prefix + node.path("name").asString(name + ".txt");
        int index = number(name, node.path("nr_index_col"), "nr_index_col");
        int header = number(name, node.path("nr_header"), "nr_header");
        return new Listed(path, new Shape(OptionalInt.of(index), header, separator(path), false));
    }

    /** Tabs, unless the first line has none: pymrio saves with whatever its user says ({@code sep}). */
    private char separator(String path) throws IOException {
        Optional<TableFile> file = folder.find(path);
        if (file.isEmpty()) {
            return '\t';
        }
        try (InputStream in = file.get().opener().open()) {
            return Separator.other(new RecordLines(in, '\t').next(), '\t').map(Separator::symbol).orElse('\t');
        } catch (EOFException | ZipException e) {
            return '\t'; // the reader of the table says what is wrong
        }
    }

    private int number(String table, JsonNode node, String key) {
        String text = node.asString("").strip();
        if (!text.matches("[1-9]")) {
            throw new ProblemException(Problem.error("CP-3102", place(),
                    "`" + key + "` of " + table + " is `" + text + "`, not a number from 1 to 9",
                    "say how many " + (key.equals("nr_header") ? "lines" : "columns") + " of labels the file has"));
        }
        return Integer.parseInt(text);
    }
}
