// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class NbibImporterContractTest extends CorpusImporterContract<FileOptions> {

    static final String SAMPLE = """
            PMID- 1
            DP  - 2016 Jan 15
            TI  - Carbön and
                  trade.
            LID - 10.1016/j.gene.2015.10.064 [doi]
            FAU - Ames, Jo

            PMID- 2
            TI  - Two.
            """;

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new NbibImporter();
    }

    @Override
    protected FileOptions options() {
        return new FileOptions(List.of(new Glob("*")));
    }

    @Override
    protected byte[] sample() {
        return SAMPLE.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected int works() {
        return 2;
    }
}
