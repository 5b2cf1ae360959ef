// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.ris;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class RisImporterContractTest extends CorpusImporterContract<FileOptions> {

    static final String SAMPLE = """
            TY  - JOUR
            TI  - Carbön
            AU  - Ames, J.
            PY  - 2012/05//
            KW  - trade
            AD  - University of Oslo, Norway
            ER  -
            TY  - BOOK
            T1  - Two
            lines
            DO  - 10.1/x
            ER  -
            """;

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new RisImporter();
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
