// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.ledger.Rejection;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.OperatorTester;
import org.citeprint.testkit.Outcome;

/** Reads a text as a file and looks into what came of it. */
public final class ImporterText {

    private ImporterText() {}

    /** Reads a text. */
    public static Outcome<Corpus> read(CorpusImporter<FileOptions> importer, String text) {
        return OperatorTester.read(importer, new FileOptions(List.of()),
                Source.of("file", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The works of a text. */
    public static Corpus corpus(CorpusImporter<FileOptions> importer, String text) {
        return read(importer, text).result();
    }

    /** The values of a list. */
    public static List<String> list(Corpus corpus, Field field, int work) {
        return Arrays.stream(corpus.terms(field).of(work)).mapToObj(corpus.terms(field)::label).toList();
    }

    /** What was left out of a unit. */
    public static List<Rejection> rejections(Outcome<Corpus> outcome, String unit) {
        return outcome.ledger().entries().stream()
                .filter(entry -> entry.unit().equals(unit))
                .flatMap(entry -> entry.rejections().stream())
                .toList();
    }
}
