// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.figaro;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class FigaroFlatContractTest extends InputOutputImporterContract<FigaroImporter.Options> {

    @Override
    protected InputOutputImporter<FigaroImporter.Options> operator() {
        return new FigaroImporter();
    }

    @Override
    protected FigaroImporter.Options options() {
        return FigaroImporterTest.options("table_2020.csv");
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return new TreeMap<>(Map.of("table_2020.csv", FigaroImporterTest.flat().getBytes(StandardCharsets.UTF_8)));
    }
}
