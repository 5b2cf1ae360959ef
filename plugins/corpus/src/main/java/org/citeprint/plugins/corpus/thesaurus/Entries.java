// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.thesaurus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.corpus.file.CsvRow;
import org.citeprint.plugins.corpus.file.YamlFile;

/**
 * Reads thesaurus files, told apart by what is in them: VOSviewer's (a table headed {@code label} and
 * {@code replace by}, with tabs or commas, an empty replacement removing the term), CiteSpace's aliases
 * ({@code primary#secondary} on each line, the primary being kept; terms with {@code @PHRASE} before each), and ours in
 * YAML.
 */
final class Entries {

    /** CiteSpace writes it before terms, to tell them from authors and references. */
    private static final String PHRASE = "@PHRASE";

    private Entries() {}

    /**
     * One replacement.
     *
     * @param label the term to replace
     * @param replacement what it becomes; empty when it is removed
     * @param position where it stands
     */
    record Entry(String label, String replacement, Position position) {}

    static List<Entry> read(Source source) throws IOException {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return yaml(source);
        }
        for (Line line : source.lines()) {
            if (!line.text().isBlank() && !line.text().startsWith("#")) {
                return isTable(line.text()) ? table(source) : aliases(source);
            }
        }
        return List.of();
    }

    private static boolean isTable(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        return lower.contains("label") && lower.contains("replace");
    }

    private static List<Entry> table(Source source) throws IOException {
        List<CsvRow> rows = CsvRow.ofTerms(source);
        List<String> header = rows.getFirst().cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        int label = header.indexOf("label");
        int replace = header.contains("replace by") ? header.indexOf("replace by") : header.indexOf("replace-by");
        if (label < 0 || replace < 0) {
            throw fault(rows.getFirst().position(), "the header is not `label` and `replace by`");
        }
        List<Entry> entries = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (row.cells().stream().allMatch(String::isEmpty)) {
                continue; // spreadsheets write such lines below the last one
            }
            if (row.cell(label).isEmpty()) {
                throw fault(row.position(), "this line has no label");
            }
            entries.add(new Entry(row.cell(label), row.cell(replace), row.position()));
        }
        return entries;
    }

    private static List<Entry> aliases(Source source) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Line line : source.lines()) {
            if (!line.text().isBlank()) {
                String text = line.text().strip();
                int mark = text.startsWith(PHRASE) ? text.indexOf("#" + PHRASE) : text.indexOf('#');
                String primary = mark < 0 ? "" : bare(text.substring(0, mark));
                String secondary = bare(text.substring(mark + 1));
                if (mark < 0 || secondary.isEmpty() || primary.isEmpty()) {
                    throw fault(line.position(), "this line is not `primary#secondary`");
                }
                entries.add(new Entry(secondary, primary, line.position()));
            }
        }
        return entries;
    }

    private static String bare(String term) {
        return (term.startsWith(PHRASE) ? term.substring(PHRASE.length()) : term).strip();
    }

    private static List<Entry> yaml(Source source) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (YamlFile.Entry section : YamlFile.read(source)) {
            boolean remove = section.key().text().equals("remove");
            if (!remove && !section.key().text().equals("replace")) {
                throw fault(section.key().position(),
                        "`" + section.key().text() + "` is neither `replace` nor `remove`");
            }
            for (YamlFile.Item item : section.items()) {
                if (remove == item.name().isPresent()) {
                    throw fault(item.position(), remove
                            ? "`remove` is a list of terms"
                            : "`replace` is a map from a term to those it replaces");
                }
                String replacement = item.name().map(YamlFile.Value::text).orElse("");
                item.values().forEach(value -> entries.add(new Entry(value.text(), replacement, value.position())));
            }
        }
        return entries;
    }

    private static ProblemException fault(Position position, String message) {
        return new ProblemException(Problem.error("CP-4707", position, message,
                "write VOSviewer's table with the header `label`, tab, `replace by`; CiteSpace's lines"
                        + " `primary#secondary`; or YAML: `replace: { carbon dioxide: [CO2] }` and `remove: [study]`"));
    }
}
