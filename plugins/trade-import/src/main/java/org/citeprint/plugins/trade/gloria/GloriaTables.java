// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.Absent;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.PlaceNames;
import org.citeprint.plugins.trade.text.TableReader;

/** Streams the files of one year and price and makes an input-output table of them. */
final class GloriaTables {

    static final String CURRENCY = "thousand USD";

    private final InputFiles files;
    private final GloriaLabels labels;
    private final GloriaImporter.Options options;
    private final Context context;
    private final TableReader reader;
    private final List<List<String>> industries;
    private final List<List<String>> columns;

    GloriaTables(InputFiles files, GloriaLabels labels, GloriaImporter.Options options, Context context) {
        this.files = files;
        this.labels = labels;
        this.options = options;
        this.context = context;
        this.reader = new TableReader(context);
        this.industries = GloriaLabels.pairs(labels.regions(), labels.sectors());
        this.columns = GloriaLabels.pairs(labels.regions(), labels.demand());
    }

    String title() {
        String path = table("T", options.prices().code()).name();
        return "GLORIA " + path.replaceFirst(".*_T-Results_(\\d{4})_(\\w+?)_Markup.*", "$1, release $2");
    }

    private TableFile table(String part, int markup) {
        String year = options.year().map(String::valueOf).orElseGet(() -> part.equals("T") ? "\\d{4}" : yearOfFlows());
        return files.only(path -> path.matches(".*_" + part + "-Results_" + year + "_\\w+?_Markup00" + markup
                + "\\(full\\)\\.csv(\\.gz)?"),
                "table such as `…_" + part + "-Results_2022_059_Markup00" + markup + "(full).csv`",
                "say which with `year:`");
    }

    /** All files are of the year of the flows: satellites of another would be those of other outputs. */
    private String yearOfFlows() {
        return table("T", options.prices().code()).name().replaceFirst(".*_T-Results_(\\d{4})_[^/]*", "$1");
    }

    private boolean has(String part) {
        return lies("_" + part + "-Results_" + options.year().map(String::valueOf).orElseGet(this::yearOfFlows) + "_");
    }

    private boolean lies(String infix) {
        return files.all().keySet().stream().anyMatch(path -> path.contains(infix));
    }

    Tables read() throws IOException {
        int n = industries.size();
        SupplyUse table = new SupplyUse(labels.regions().size(), labels.sectors().size());
        TableFile flows = table("T", options.prices().code());
        stream("T", flows, 2 * n, 2 * n, table::row);
        warnOfLost(flows, table.misplaced());
        Matrix demand = part("Y", options.prices().code(), 2 * n, columns.size(), false);
        boolean byIndustry = options.model() == GloriaImporter.Model.FIXED_PRODUCT_SALES;
        double[] q = table.productOutput(demand);
        double[] g = table.industryOutput();
        Matrix y = byIndustry ? table.byIndustry(demand, q) : demand;
        List<ExtensionTables> extensions = new ArrayList<>();
        if (has("V")) {
            extensions.add(valueAdded(table, g, byIndustry));
        }
        if (has("TQ")) {
            extensions.add(satellites(table, g, byIndustry));
        }
        warnOfAbsent("V", "T", "the table has no value added");
        if (lies("_TQ-Results_")) {
            warnOfAbsent("TQ", "T", "the table has no satellites, as those that lie there are of another year");
        }
        warnOfAbsent("YQ", "TQ", "no stressor has flows of final demand");
        Matrix z = byIndustry ? table.useByIndustry(q) : table.byProduct(table.use(), g);
        return new Tables(false, labelled(flows, industries, industries, z), labelled(flows, industries, columns, y),
                Optional.empty(), Map.of(), extensions);
    }

    private void warnOfAbsent(String part, String beside, String lost) {
        if (has(beside) && !has(part)) {
            Absent.warn(context, files.name(), "…_" + part + "-Results_….csv", "…_" + beside + "-Results_….csv", lost);
        }
    }

    private ExtensionTables valueAdded(SupplyUse table, double[] g, boolean byIndustry) throws IOException {
        List<List<String>> rows = GloriaLabels.pairs(labels.regions(), labels.inputs());
        Matrix v = part("V", options.prices().code(), rows.size(), 2 * industries.size(), true);
        Map<List<String>, String> units = new LinkedHashMap<>();
        rows.forEach(row -> units.put(row, CURRENCY));
        TableFile file = table("V", options.prices().code());
        if (!byIndustry && !table.isDiagonal()) {
            IdleIndustries.warn(file.name(), rows, industries, g, v, context);
        }
        return new ExtensionTables("VA", labelled(file, rows, industries, byIndustry ? v : table.byProduct(v, g)),
                Optional.empty(), units);
    }

    private ExtensionTables satellites(SupplyUse table, double[] g, boolean byIndustry) throws IOException {
        requireKnown(options.satellites());
        List<Integer> wanted = new ArrayList<>();
        for (int row = 0; row < labels.satellites().size(); row++) {
            if (options.satellites().isEmpty()
                    || options.satellites().stream().anyMatch(labels.satellites().get(row)::contains)) {
                wanted.add(row);
            }
        }
        List<List<String>> rows = wanted.stream().map(labels.satellites()::get).toList();
        int all = labels.satellites().size();
        Matrix f = chosen(part("TQ", 1, all, 2 * industries.size(), true), wanted);
        Optional<NumberTable> direct = has("YQ")
                ? Optional.of(labelled(table("YQ", 1), rows, columns, chosen(part("YQ", 1, all, columns.size(), false),
                        wanted)))
                : Optional.empty();
        if (!byIndustry && !table.isDiagonal()) {
            IdleIndustries.warn(table("TQ", 1).name(), rows, industries, g, f, context);
        }
        return new ExtensionTables("Q",
                labelled(table("TQ", 1), rows, industries, byIndustry ? f : table.byProduct(f, g)), direct,
                labels.units());
    }

    private void requireKnown(List<String> names) {
        for (String name : names) {
            if (labels.satellites().stream().noneMatch(label -> label.contains(name))) {
                throw new ProblemException(Problem.error("CP-3110", "no satellite `" + name + "`", "there are "
                        + String.join(", ", labels.satellites().stream().map(List::getLast).distinct().toList())));
            }
        }
    }

    private static Matrix chosen(Matrix matrix, List<Integer> rows) {
        if (rows.size() == matrix.rows()) {
            return matrix;
        }
        double[] values = new double[Math.multiplyExact(rows.size(), matrix.columns())];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(matrix.values(), rows.get(row) * matrix.columns(), values, row * matrix.columns(),
                    matrix.columns());
        }
        return new Matrix(rows.size(), matrix.columns(), values);
    }

    /** A file whose rows (of demand) or columns (of the others) are industries and products: one kind of them is kept. */
    private Matrix part(String part, int markup, int height, int width, boolean ofIndustries) throws IOException {
        TableFile file = table(part, markup);
        int m = labels.sectors().size();
        boolean halfRows = part.equals("Y");
        int keptRows = halfRows ? height / 2 : height;
        int keptColumns = ofIndustries ? width / 2 : width;
        double[] kept = new double[Math.multiplyExact(keptRows, keptColumns)];
        double[] lost = new double[1];
        stream(part, file, height, width, (row, values, from) -> {
            boolean keptRow = row < height && (!halfRows || row % (2 * m) >= m);
            int into = (halfRows ? row / (2 * m) * m + row % m : row) * keptColumns;
            for (int column = 0; column < width; column++) {
                if (keptRow && (!ofIndustries || column % (2 * m) < m)) {
                    kept[into + (ofIndustries ? column / (2 * m) * m + column % m : column)] = values[from + column];
                } else {
                    lost[0] += Math.abs(values[from + column]);
                }
            }
        });
        warnOfLost(file, lost[0]);
        return new Matrix(keptRows, keptColumns, kept);
    }

    private void warnOfLost(TableFile file, double lost) {
        if (lost != 0) {
            context.warn(Problem.warning("CP-3144", Position.of(file.name()),
                    "numbers that sum to " + lost + " stand where industries meet industries or products what they"
                            + " cannot have, and are left out",
                    "rows and columns are, region by region, industries and then products; compare the ReadMe"));
        }
    }

    private void stream(String part, TableFile file, int expected, int columns, TableReader.RowConsumer consumer)
            throws IOException {
        int found;
        try {
            found = reader.stream(file.name(), file.opener(), ',', columns, consumer);
        } catch (ProblemException e) {
            GloriaNames names = new GloriaNames(labels);
            throw PlaceNames.named(e, expected, row -> names.row(part, row), columns,
                    column -> names.column(part, column));
        }
        if (found != expected) {
            throw new ProblemException(Problem.error("CP-3114", Position.of(file.name()),
                    "the table has " + Counted.of(found, "rows") + ", there are labels for " + expected,
                    "tables and labels must be of one release; the file may be cut off"));
        }
    }

    private static NumberTable labelled(
            TableFile file, List<List<String>> rows, List<List<String>> columns, Matrix values) {
        return new NumberTable(file.name(), columns, rows, new int[rows.size()], values);
    }
}
