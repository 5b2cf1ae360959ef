// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The note by which pandas knows which columns of a Parquet file are row labels and that column names are labels of
 * several levels.
 *
 * @param rowNames names of the levels of row labels, which are columns of that name
 * @param columnNames names of the levels of column labels; none where a column has a plain name
 */
record PandasNote(List<String> rowNames, List<String> columnNames) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A label of several levels as Python writes a tuple of texts; one of a single level as it is. */
    static String name(List<String> label) {
        if (label.size() == 1) {
            return label.getFirst();
        }
        StringBuilder text = new StringBuilder("(");
        for (String level : label) {
            char mark = level.contains("'") && !level.contains("\"") ? '"' : '\'';
            text.append(text.length() == 1 ? "" : ", ").append(mark);
            text.append(level.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
                    .replace(mark == '\'' ? "'" : "\"", "\\" + mark));
            text.append(mark);
        }
        return text.append(')').toString();
    }

    String json(List<String> columns, String type) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode index = root.putArray("index_columns");
        rowNames.forEach(index::add);
        ArrayNode levels = root.putArray("column_indexes");
        if (columnNames.isEmpty()) {
            add(levels, null, "unicode", "object");
        }
        columnNames.forEach(name -> add(levels, name, "unicode", "object"));
        ArrayNode all = root.putArray("columns");
        String pandas = type.equals("object") ? "unicode" : type;
        columns.forEach(name -> add(all, name, pandas, type));
        rowNames.forEach(name -> add(all, name, "unicode", "object"));
        root.putObject("creator").put("library", "citeprint").put("version", "0.1.0");
        return root.put("pandas_version", "1.0.0").toString();
    }

    private static void add(ArrayNode nodes, @Nullable String name, String pandas,
            String numpy) {
        nodes.addObject().put("name", name).put("field_name", name).put("pandas_type", pandas)
                .put("numpy_type", numpy).putNull("metadata");
    }
}
