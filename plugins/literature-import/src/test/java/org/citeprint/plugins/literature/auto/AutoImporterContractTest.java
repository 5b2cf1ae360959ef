// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.CorpusImporterContract;

class AutoImporterContractTest extends CorpusImporterContract<FileOptions> {

    static final String SAMPLE = """
            "Authors","Title","Year","Affiliations","EID"
            "Ames J.; Büchner K.","Carb""ön",2012,"University of Oslo, Norway","2-s2.0-1"
            "Li F.","Two",2013,"","2-s2.0-2"
            """;

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new AutoImporter();
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
