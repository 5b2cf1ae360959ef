// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase2;

import java.util.SortedMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class HybridContractTest extends InputOutputImporterContract<HybridImporter.Options> {

    @Override
    protected InputOutputImporter<HybridImporter.Options> operator() {
        return new HybridImporter();
    }

    @Override
    protected HybridImporter.Options options() {
        return HybridImporterTest.options();
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return HybridImporterTest.files();
    }
}
