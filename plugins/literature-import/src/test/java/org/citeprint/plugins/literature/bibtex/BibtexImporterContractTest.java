// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class BibtexImporterContractTest extends CorpusImporterContract<FileOptions> {

    static final String SAMPLE = """
            @article{ames,
              author = {Ames, J. and B\\"uchner, K.},
              title = {{Carbön} and trade},
              year = 2012, doi = "10.1/x"
            }
            @book{two, title = {Two}, keywords = {a; b}}
            """;

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new BibtexImporter();
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
