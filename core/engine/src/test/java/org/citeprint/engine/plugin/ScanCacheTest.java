// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ScanCacheTest {

    @TempDir private Path folder;

    private Path cache;

    @BeforeEach
    void writePlugin() {
        cache = folder.resolve("cache/inner");
        TestPlugin.importer("acme", "import.acme").writeTo(folder, "acme.jar");
    }

    private SortedSet<String> names() {
        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder), cache)) {
            assertThat(catalog.problems()).isEmpty();
            return catalog.names();
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    @Test
    void whatIsRememberedIsUsed() throws IOException {
        assertThat(names()).containsExactly("import.acme");
        Path file = kept().getFirst();
        Files.writeString(file, Files.readString(file).replace("import.acme", "import.remembered"));

        assertThat(names()).containsExactly("import.remembered");
    }

    @Test
    void anotherJarIsLookedThrough() throws IOException {
        names();
        TestPlugin.importer("acme", "import.changed").writeTo(folder, "acme.jar");

        assertThat(names()).containsExactly("import.changed");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void whatIsDamagedIsDoneWithout() throws IOException {
        names();
        Path file = kept().getFirst();
        String whole = Files.readString(file);
        for (String damaged : List.of("", "junk", whole.substring(0, whole.length() - 3), whole.replace("\t", " "),
                whole.replaceFirst("Java [0-9]+", "Java 7"))) {
            Files.writeString(file, damaged);
            assertThat(names()).as(damaged).containsExactly("import.acme");
        }
        assertThat(Files.readString(file)).isEqualTo(whole);
    }

    @Test
    void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file in the way");

        assertThat(names()).containsExactly("import.acme");
    }
}
