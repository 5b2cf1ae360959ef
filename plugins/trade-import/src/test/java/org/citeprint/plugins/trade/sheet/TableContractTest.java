// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class TableContractTest extends InputOutputImporterContract<TableImporter.Options> {

    @Override
    protected InputOutputImporter<TableImporter.Options> operator() {
        return new TableImporter();
    }

    @Override
    protected TableImporter.Options options() {
        return TableImporterTest.options();
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return new TreeMap<>(Map.of("t.csv", TableImporterTest.GRID.getBytes(StandardCharsets.UTF_8)));
    }
}
