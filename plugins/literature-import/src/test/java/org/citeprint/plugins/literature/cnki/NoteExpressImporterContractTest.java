// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cnki;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.testkit.CorpusImporterContract;

class NoteExpressImporterContractTest extends CorpusImporterContract<FileOptions> {

    @Override
    protected CorpusImporter<FileOptions> operator() {
        return new NoteExpressImporter();
    }

    @Override
    protected FileOptions options() {
        return new FileOptions(List.of(new Glob("*")));
    }

    @Override
    protected byte[] sample() {
        return (Samples.NOTE_EXPRESS + "\n\n" + Samples.NOTE_EXPRESS).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected int works() {
        return 2;
    }
}
