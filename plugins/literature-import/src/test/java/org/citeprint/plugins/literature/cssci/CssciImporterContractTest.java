// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cssci;

import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class CssciImporterContractTest extends CorpusImporterContract<FileOptions> {

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new CssciImporter();
    }

    @Override
    protected FileOptions options() {
        return new FileOptions(List.of(new Glob("*")));
    }

    @Override
    protected byte[] sample() {
        return ImporterSamples.bytes(ImporterSamples.CSSCI);
    }

    @Override
    protected int works() {
        return 2;
    }
}
