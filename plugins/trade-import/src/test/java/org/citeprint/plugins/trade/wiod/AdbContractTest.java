// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.option.InputPath;
import org.citeprint.testkit.InputOutputImporterContract;

class AdbContractTest extends InputOutputImporterContract<AdbImporter.Options> {

    @Override
    protected InputOutputImporter<AdbImporter.Options> operator() {
        return new AdbImporter();
    }

    @Override
    protected AdbImporter.Options options() {
        return new AdbImporter.Options(new InputPath("adb.xlsx"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return new TreeMap<>(Map.of("adb.xlsx", WiodSamples.table()));
    }
}
