// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.mario;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class MarioContractTest extends InputOutputImporterContract<MarioImporter.Options> {

    @Override
    protected InputOutputImporter<MarioImporter.Options> operator() {
        return new MarioImporter();
    }

    @Override
    protected MarioImporter.Options options() {
        return MarioImporterTest.options("m.xlsx");
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return new TreeMap<>(Map.of("m.xlsx", MarioImporterTest.workbook("Sector")));
    }
}
