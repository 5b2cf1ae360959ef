// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class Exiobase2ContractTest extends InputOutputImporterContract<Exiobase2Importer.Options> {

    @Override
    protected InputOutputImporter<Exiobase2Importer.Options> operator() {
        return new Exiobase2Importer();
    }

    @Override
    protected Exiobase2Importer.Options options() {
        return Exiobase2ImporterTest.options("exio");
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map.of("exio/mrIot.txt", Exiobase2ImporterTest.IOT, "exio/mrFinalDemand.txt", Exiobase2ImporterTest.DEMAND,
                "exio/mrEmissions.txt", Exiobase2ImporterTest.EMISSIONS, "exio/mrFDEmissions.txt",
                Exiobase2ImporterTest.DIRECT)
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
