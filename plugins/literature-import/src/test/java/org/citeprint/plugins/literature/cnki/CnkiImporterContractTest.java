// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cnki;

import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class CnkiImporterContractTest extends CorpusImporterContract<FileOptions> {

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new CnkiImporter();
    }

    @Override
    protected FileOptions options() {
        return new FileOptions(List.of(new Glob("*")));
    }

    @Override
    protected byte[] sample() {
        return ImporterSamples.bytes(ImporterSamples.CNKI);
    }

    @Override
    protected int works() {
        return 2;
    }
}
