// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class WiodContractTest extends InputOutputImporterContract<WiodImporter.Options> {

    @Override
    protected InputOutputImporter<WiodImporter.Options> operator() {
        return new WiodImporter();
    }

    @Override
    protected WiodImporter.Options options() {
        return WiodImporterTest.options("wiod");
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return new TreeMap<>(Map.of("wiod/wiot09_row_sep12.xlsx", WiodSamples.table(),
                "wiod/AIR_may12/AUS_AIR_May12.xlsx", WiodSamples.workbook("2009", WiodSamples.AIR)));
    }
}
