// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.europepmc;

import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class EuropePmcImporterContractTest extends CorpusImporterContract<FileOptions> {

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new EuropePmcImporter();
    }

    @Override
    protected FileOptions options() {
        return new FileOptions(List.of(new Glob("*")));
    }

    @Override
    protected byte[] sample() {
        return ImporterSamples.bytes(ImporterSamples.EUROPE_PMC);
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
