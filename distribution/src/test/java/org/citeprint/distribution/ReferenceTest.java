// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.citeprint.distribution.Installed.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed reference and schema are what the program writes with the plugins it comes with. */
class ReferenceTest {

    private static final String HINT = "%s is out of date: `distribution/src/build/reference` writes it anew";

    @TempDir static Path folder;

    private static Installed citeprint;

    @BeforeAll
    static void unpack() {
        citeprint = Installed.unpack(folder);
    }

    @Test
    void thePagesAreThoseOfTheOperations() throws IOException {
        Path pages = folder.resolve("pages");
        Outcome outcome = citeprint.run(folder, "reference", pages.toString());
        assertThat(outcome.exitCode()).as(outcome.toString()).isZero();
        Map<String, String> committed = Installed.contents(Installed.repository().resolve("docs/reference"));
        Map<String, String> written = Installed.contents(pages);
        assertThat(committed.keySet()).as(HINT, "docs/reference").isEqualTo(written.keySet());
        written.forEach((name, page) -> assertThat(committed.get(name)).as(HINT, "docs/reference/" + name)
                .isEqualTo(page));
    }

    @Test
    void theSchemaIsThatOfTheOperations() throws IOException {
        Path committed = Installed.repository().resolve("docs/pipeline.schema.json");
        assertThat(citeprint.run(folder, "schema").out()).as(HINT, "docs/pipeline.schema.json")
                .isEqualTo(Files.readString(committed));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() {
        Outcome outcome = citeprint.run(folder, "reference", "/dev/null/pages");
        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err()).contains("CP-6013").contains("/dev/null/pages");
    }
}
