// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.matrices;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class MatricesContractTest extends InputOutputImporterContract<MatricesImporter.Options> {

    @Override
    protected InputOutputImporter<MatricesImporter.Options> operator() {
        return new MatricesImporter();
    }

    @Override
    protected MatricesImporter.Options options() {
        return MatricesImporterTest.bareOptions();
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        MatricesImporterTest.bare().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
