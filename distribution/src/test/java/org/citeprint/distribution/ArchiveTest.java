// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the archive, and that its licences are told. */
class ArchiveTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+)[^|]* \\| [^|]+ \\| (?:`([\\w.]+)`)? ?\\|");

    @TempDir static Path folder;

    private static Installed citeprint;
    private static final Set<String> LIBRARIES = new TreeSet<>();
    private static final Set<String> PACKAGES = new TreeSet<>(Set.of("org.citeprint"));

    @BeforeAll
    static void unpack() throws IOException {
        citeprint = Installed.unpack(folder);
        ROW.matcher(Files.readString(citeprint.home().resolve("THIRD-PARTY.md"))).results().forEach(row -> {
            LIBRARIES.add(row.group(1));
            if (row.group(2) != null) {
                PACKAGES.add(row.group(2));
            }
        });
    }

    @Test
    void isComplete() {
        for (String file : List.of("bin/citeprint", "bin/citeprint.bat", "conf/jaxp-strict.properties", "LICENSE",
                "README.md", "lib/citeprint-cli.jar", "lib/version.txt", "docs/examples/carbon-and-trade/pipeline.yaml",
                "docs/examples/carbon-and-trade/data/SOURCES.md", "docs/examples/acme-plugin/pom.xml", "docs/README.md",
                "docs/guide/first-steps.md", "docs/pipeline.schema.json", "docs/reference/import.csv.md",
                "docs/errors/CP-1203.md")) {
            assertThat(citeprint.home().resolve(file)).isRegularFile();
        }
        assertThat(citeprint.launcher()).isExecutable();
        assertThat(citeprint.home().resolve("lib/citeprint.aot")).doesNotExist();
    }

    @Test
    void everyLibraryIsListedWithItsLicence() throws IOException {
        for (Path jar : jars("lib")) {
            String name = jar.getFileName().toString().replaceAll("-\\d.*|\\.jar$", "");
            if (!name.startsWith("citeprint")) {
                assertThat(LIBRARIES).contains(name);
            }
        }
    }

    @Test
    void everyPackageInsideAPluginIsListed() throws IOException {
        assertThat(jars("plugins")).hasSize(Plugins.count());
        for (Path jar : jars("plugins")) {
            for (String type : classes(jar)) {
                assertThat(PACKAGES).as(jar.getFileName() + ": " + type).anyMatch(name -> type.startsWith(name + "."));
            }
        }
    }

    @Test
    void noPluginBringsWhatItsHostLends() throws IOException {
        for (Path jar : jars("plugins")) {
            assertThat(classes(jar)).noneMatch(type -> type.startsWith("org.citeprint.api.")
                    || type.startsWith("org.pf4j.") || type.startsWith("org.slf4j.")
                    || type.startsWith("org.jgrapht."));
        }
    }

    private static List<Path> jars(String name) throws IOException {
        try (Stream<Path> files = Files.list(citeprint.home().resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static List<String> classes(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
                    .filter(name -> name.endsWith(".class")).map(name -> name.replace('/', '.')).forEach(names::add);
        }
        return names;
    }
}
