// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.testkit.CorpusImporterContract;

class CsvImporterContractTest extends CorpusImporterContract<CsvImporter.Options> {

    @Override
    protected CorpusImporter<CsvImporter.Options> operator() {
        return new CsvImporter();
    }

    @Override
    protected CsvImporter.Options options() {
        return CsvImporterTest.options(Map.of("title", "Title", "year", "Year", "authors", "Authors"));
    }

    @Override
    protected byte[] sample() {
        return ("Title,Year,Authors\n\"Carb\nön\",2012,\"Büchner, K.; Ames, J.\"\nTrade,n.d.,Ames\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected int works() {
        return 2;
    }

    @Override
    protected boolean isPlainText() {
        return true;
    }
}
