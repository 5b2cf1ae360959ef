// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.nio.charset.StandardCharsets;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.testkit.CorpusImporterContract;

class OpenAlexImporterContractTest extends CorpusImporterContract<OpenAlexImporter.Options> {

    @Override
    protected CorpusImporter<OpenAlexImporter.Options> operator() {
        return new OpenAlexImporter();
    }

    @Override
    protected OpenAlexImporter.Options options() {
        return OpenAlexImporterTest.OPTIONS;
    }

    @Override
    protected byte[] sample() {
        return ((OpenAlexImporterTest.NEW + "\0" + OpenAlexImporterTest.OLD).replace("\n", "").replace("\0", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected int works() {
        return 2;
    }

    @Override
    protected boolean isPlainText() {
        return false;
    }
}
