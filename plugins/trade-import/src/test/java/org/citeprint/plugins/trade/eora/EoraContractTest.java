// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.eora;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class EoraContractTest extends InputOutputImporterContract<EoraImporter.Options> {

    @Override
    protected InputOutputImporter<EoraImporter.Options> operator() {
        return new EoraImporter();
    }

    @Override
    protected EoraImporter.Options options() {
        return EoraImporterTest.options("eora");
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        EoraImporterTest.sample().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
