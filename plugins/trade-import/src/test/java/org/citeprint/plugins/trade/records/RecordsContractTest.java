// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.records;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class RecordsContractTest extends InputOutputImporterContract<RecordsImporter.Options> {

    @Override
    protected InputOutputImporter<RecordsImporter.Options> operator() {
        return new RecordsImporter();
    }

    @Override
    protected RecordsImporter.Options options() {
        return RecordsImporterTest.options(false);
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return new TreeMap<>(Map.of("long.csv", RecordsImporterTest.LONG.getBytes(StandardCharsets.UTF_8)));
    }
}
