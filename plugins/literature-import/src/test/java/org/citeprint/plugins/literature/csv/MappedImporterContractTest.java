// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.testkit.CorpusImporterContract;

class MappedImporterContractTest extends CorpusImporterContract<MappedImporter.Options> {

    static final String SAMPLE = """
            {"name":"Carbön","when":{"year":2012},"people":[{"n":"Ames, J."},{"n":"Büchner, K."}],"tags":"a;b","doi":"10.1/x"}
            {"name":"Two","when":{"year":2013},"people":[]}
            """;

    @Override
    protected CorpusImporter<MappedImporter.Options> operator() {
        return new MappedImporter();
    }

    static MappedImporter.Options mapping() {
        return new MappedImporter.Options(List.of(new Glob("*")),
                Map.of("title", "name", "year", "when.year", "authors",
                        "people.n", "keywords", "tags", "doi", "doi"),
                ";", Optional.empty());
    }

    @Override
    protected MappedImporter.Options options() {
        return mapping();
    }

    @Override
    protected byte[] sample() {
        return SAMPLE.getBytes(StandardCharsets.UTF_8);
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
