// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.StandardCharsets;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.testkit.CorpusImporterContract;

class WosImporterContractTest extends CorpusImporterContract<WosImporter.Options> {

    @Override
    protected CorpusImporter<WosImporter.Options> operator() {
        return new WosImporter();
    }

    @Override
    protected WosImporter.Options options() {
        return WosText.OPTIONS;
    }

    @Override
    protected byte[] sample() {
        return (WosText.HEAD + WosText.FIRST + WosText.SECOND + "EF\n")
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
