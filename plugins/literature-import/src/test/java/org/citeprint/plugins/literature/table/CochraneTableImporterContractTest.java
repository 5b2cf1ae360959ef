// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class CochraneTableImporterContractTest extends CorpusImporterContract<FileOptions> {

    private static final String SAMPLE = """
            "CENTRAL ID","Title","Year","DOI"
            "CN-1","Carb""ön",2012,10.1/a
            "CN-2","Two",2013,10.1/b
            """;

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new CochraneTableImporter();
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
