// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class ExiobaseContractTest extends InputOutputImporterContract<ExiobaseImporter.Options> {

    private static final String PARAMETERS = """
            {"name": "Two by two", "files": {
              "Z": {"name": "Z.txt", "nr_index_col": "2", "nr_header": "2"},
              "Y": {"name": "Y.txt", "nr_index_col": "2", "nr_header": "2"},
              "x": {"name": "x.txt", "nr_index_col": "2", "nr_header": "1"}}}
            """;

    @Override
    protected InputOutputImporter<ExiobaseImporter.Options> operator() {
        return new ExiobaseImporter();
    }

    @Override
    protected ExiobaseImporter.Options options() {
        return TableText.options();
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        TableText text = TableText.small().put("file_parameters.json", PARAMETERS).put("x.txt",
                "region\tsector\tindout\nN\tgoods\t100\nN\tpower\t151\nS\tgoods\t130\nS\tpower\t100\n");
        SortedMap<String, byte[]> files = new TreeMap<>();
        text.files.forEach((path, bytes) -> files.put("table/" + path, bytes));
        return files;
    }
}
