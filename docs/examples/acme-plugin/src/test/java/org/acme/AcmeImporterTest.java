// SPDX-License-Identifier: Apache-2.0
package org.acme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.option.Glob;
import org.citeprint.testkit.CorpusImporterContract;

class AcmeImporterTest extends CorpusImporterContract<AcmeImporter.Options> {

    @Override
    protected AcmeImporter operator() {
        return new AcmeImporter();
    }

    @Override
    protected AcmeImporter.Options options() {
        return new AcmeImporter.Options(List.of(new Glob("*.txt")), Optional.empty());
    }

    @Override
    protected byte[] sample() {
        try (var bytes = AcmeImporterTest.class.getResourceAsStream("sample.txt")) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected int works() {
        return 3;
    }
}
