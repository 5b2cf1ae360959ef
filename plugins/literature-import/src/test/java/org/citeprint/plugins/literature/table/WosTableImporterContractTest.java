// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class WosTableImporterContractTest extends CorpusImporterContract<FileOptions> {

    static final String SAMPLE = """
            UT,PY,TI,AU,Authors
            WOS:1,2012,"Carb""ön","Büchner, K; Ames, J",
            WOS:2,2013,Two,,x
            """;

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new WosTableImporter();
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
