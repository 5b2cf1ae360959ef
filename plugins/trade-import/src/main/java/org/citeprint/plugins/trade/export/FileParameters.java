// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** pymrio's {@code file_parameters.json}: which files a folder holds and how many lines and columns of them are labels. */
final class FileParameters {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FileParameters() {}

    /** The parameters of the table itself, if the folder is empty, or of an extension. */
    static String json(String folder, String name, List<Part> all, String suffix) {
        ObjectNode root = JSON.createObjectNode();
        root.put("systemtype", folder.isEmpty() ? "IOSystem" : "Extension").put("name", name);
        ObjectNode files = root.putObject("files");
        for (Part part : all) {
            if (part.folder().equals(folder)) {
                files.putObject(part.name()).put("name", part.name() + suffix)
                        .put("nr_index_col", Integer.toString(part.rowNames().size()))
                        .put("nr_header", Integer.toString(part.columnNames().size()));
            }
        }
        files.putObject("unit").put("name", "unit" + suffix)
                .put("nr_index_col", Integer.toString(levels(folder, all))).put("nr_header", "1");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace(System.lineSeparator(), "\n");
    }

    /** Of how many columns the labels of the folder's rows are. */
    private static int levels(String folder, List<Part> all) {
        return all.stream().filter(part -> part.folder().equals(folder)).mapToInt(part -> part.rowNames().size())
                .findFirst().orElse(1);
    }

    /** pymrio's {@code metadata.json}, without which it reads no archive: what the table is, and no history. */
    static String metadata(String name) {
        ObjectNode root = JSON.createObjectNode();
        root.put("description", name + ", written by Citeprint").put("name", name).put("system", "").put("version", "");
        root.putArray("history");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace(System.lineSeparator(), "\n");
    }
}
