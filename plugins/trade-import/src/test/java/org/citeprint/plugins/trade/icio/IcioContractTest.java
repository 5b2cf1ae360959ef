// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.icio;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class IcioContractTest extends InputOutputImporterContract<IcioImporter.Options> {

    @Override
    protected InputOutputImporter<IcioImporter.Options> operator() {
        return new IcioImporter();
    }

    @Override
    protected IcioImporter.Options options() {
        return IcioImporterTest.options("2018.csv", true);
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return new TreeMap<>(Map.of("2018.csv", IcioImporterTest.EXTENDED.getBytes(StandardCharsets.UTF_8)));
    }
}
