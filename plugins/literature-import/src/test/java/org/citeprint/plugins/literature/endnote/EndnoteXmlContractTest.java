// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.endnote;

import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class EndnoteXmlContractTest extends CorpusImporterContract<FileOptions> {

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new EndnoteImporter();
    }

    @Override
    protected FileOptions options() {
        return new FileOptions(List.of(new Glob("*")));
    }

    @Override
    protected byte[] sample() {
        return ImporterSamples.bytes(ImporterSamples.ENDNOTE_XML);
    }

    @Override
    protected int works() {
        return 2;
    }
}
