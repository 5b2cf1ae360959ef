// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class ZoteroImporterContractTest extends CorpusImporterContract<FileOptions> {

    static final String SAMPLE = """
            "Key","Title","Publication Year","Manual Tags"
            A1,"Carb""ön",2012,
            A2,"Two",2013,
            """;

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new ZoteroImporter();
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
