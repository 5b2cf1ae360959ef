// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.util.SortedMap;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.testkit.InputOutputImporterContract;

class GloriaContractTest extends InputOutputImporterContract<GloriaImporter.Options> {

    @Override
    protected InputOutputImporter<GloriaImporter.Options> operator() {
        return new GloriaImporter();
    }

    @Override
    protected GloriaImporter.Options options() {
        return GloriaImporterTest.options(GloriaImporter.Model.FIXED_PRODUCT_SALES);
    }

    @Override
    protected SortedMap<String, byte[]> sample() {
        return GloriaSamples.files();
    }
}
