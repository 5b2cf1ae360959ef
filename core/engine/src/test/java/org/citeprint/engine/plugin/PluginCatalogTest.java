// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.Severity;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.PluginInfo;
import org.citeprint.engine.plan.PlanRequest;
import org.citeprint.engine.plan.Planner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pf4j.PluginState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PluginCatalogTest {

    @TempDir private Path folder;

    @Test
    void namesAreKnownWithoutLoadingAClass() {
        TestPlugin.importer("acme", "import.acme").writeTo(folder, "acme.jar");
        new TestPlugin("two")
                .source("org.two.Importer", TestPlugin.importerSource("two", "import.two", throwing(), ""))
                .writeTo(folder, "two.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder, folder.resolve("absent")))) {
            assertThat(catalog.names()).containsExactly("import.acme", "import.two");
            assertThat(catalog.plugins()).extracting(PluginInfo::id).containsExactly("acme", "two");
            assertThat(catalog.problems()).isEmpty();
            assertThat(catalog.find("import.other")).isEmpty();
        }
    }

    private static String throwing() {
        return "static { if (true) throw new IllegalStateException(\"loaded\"); }";
    }

    /** Of two jars of one plugin the first by name is used; who uses its operation is told, as is who uses a name offered twice. */
    @Test
    void whoUsesAnOperationOfferedTwiceIsTold() {
        TestPlugin.importer("acme", "import.acme").manifest("Plugin-Version", "1.1.0").writeTo(folder, "acme-1.1.jar");
        TestPlugin.importer("acme", "import.acme").writeTo(folder, "acme.jar");
        TestPlugin.importer("two", "import.two").writeTo(folder, "two.jar");
        new TestPlugin("three")
                .source("org.three.First", TestPlugin.importerSource("three", "import.three", "", "")
                        .replace("class Importer", "class First").replace("Importer.Options", "First.Options"))
                .source("org.three.Second", TestPlugin.importerSource("three", "import.three", "", "")
                        .replace("class Importer", "class Second").replace("Importer.Options", "Second.Options"))
                .writeTo(folder, "three.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.doubts("import.two")).isEmpty();
            assertThat(catalog.doubts("import.acme")).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("CP-2004");
                assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                assertThat(problem.message()).contains("acme 1.0.0", "acme 1.1.0", "is used");
            });
            assertThat(catalog.doubts("import.three")).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("CP-2005");
                assertThat(problem.message()).contains("`import.three` twice");
            });
            assertThat(catalog.problems()).extracting(Problem::severity).containsOnly(Severity.ERROR);
        }
    }

    /** A plugin that cannot be read may have the operation that is not there. */
    @Test
    void aMissingOperationBringsUpThePluginsThatCouldNotBeLoaded() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.write(plugins.resolve("acme.jar"), new byte[10]);
        Path pipeline = Files.writeString(folder.resolve("pipeline.yaml"),
                "citeprint: 1\nsteps: { a: { use: import.acme }, b: { use: import.more } }\n");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(plugins))) {
            assertThat(new Planner().plan(new PlanRequest(pipeline, Map.of(), folder, Map.of()), catalog).problems())
                    .extracting(Problem::code).containsExactly("CP-2001", "CP-1201", "CP-1201");
        }
    }

    @Test
    void anOperationIsDescribedAndCarriesTheDigestOfItsJar() throws IOException {
        Path jar = TestPlugin.importer("acme", "import.acme").writeTo(folder, "acme.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            OfferedOperation operation = catalog.find("import.acme").orElseThrow();

            assertThat(operation.name()).isEqualTo("import.acme");
            assertThat(operation.plugin()).isEqualTo(catalog.plugins().getFirst());
            assertThat(operation.plugin().file()).isEqualTo("acme.jar");
            assertThat(operation.plugin().digest()).isEqualTo(java.util.HexFormat.of()
                    .formatHex(sha256(Files.readAllBytes(jar))));
            assertThat(catalog.find("import.acme")).containsSame(operation);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasExaminedIsWhatRuns() throws IOException {
        Path jar = TestPlugin.importer("acme", "import.acme").writeTo(folder, "acme.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            Files.write(jar, new byte[]{1, 2, 3});
            assertThat(catalog.find("import.acme")).isPresent();
            Files.delete(jar);
        }
    }

    @Test
    void aPluginSeesTheApiButNotTheHost() {
        new TestPlugin("spy")
                .source("org.spy.Importer",
                        TestPlugin.importerSource("spy", "import.spy",
                                """
                                        static String see(String name) {
                                            try {
                                                return String.valueOf(Class.forName(name).getClassLoader() == Importer.class.getClassLoader());
                                            } catch (ClassNotFoundException e) {
                                                return "hidden";
                                            }
                                        }
                                        @Override
                                        public String toString() {
                                            return see("org.citeprint.engine.plugin.PluginCatalog") + see("com.google.inject.Guice")
                                                    + see("tools.jackson.databind.ObjectMapper") + see("org.citeprint.api.data.Corpus")
                                                    + see("org.jgrapht.Graph") + see("org.slf4j.Logger") + see("java.sql.Connection")
                                                    + see("org.spy.Importer")
                                                    + atBirth;
                                        }
                                        private final String atBirth =
                                                String.valueOf(Thread.currentThread().getContextClassLoader() == Importer.class.getClassLoader());
                                        """,
                                ""))
                .writeTo(folder, "spy.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.find("import.spy").orElseThrow().operator())
                    .as("the last: its class loader was the thread's when it was made")
                    .hasToString("hiddenhiddenhiddenfalsefalsefalsefalsetruetrue");
        }
    }

    @Test
    void resourcesAndVariantsForThisJavaAreServed() {
        new TestPlugin("res")
                .manifest("Multi-Release", "true")
                .source("org.res.Importer",
                        TestPlugin.importerSource("res", "import.res",
                                """
                                        @Override
                                        public String toString() {
                                            try (var in = Importer.class.getResourceAsStream("/data/text.txt")) {
                                                return new String(in.readAllBytes()) + Importer.class.getResource("/absent.txt")
                                                        + Collections.list(Importer.class.getClassLoader().getResources("data/text.txt")).size();
                                            } catch (java.io.IOException e) {
                                                return e.toString();
                                            }
                                        }
                                        """,
                                ""))
                .change("data/text.txt", old -> "base".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .change("META-INF/versions/21/data/text.txt", old -> new byte[]{'2', '1'})
                .change("META-INF/versions/11/data/text.txt", old -> new byte[]{'1', '1'})
                .change("META-INF/versions/99/data/text.txt", old -> new byte[]{'9', '9'})
                .writeTo(folder, "res.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.find("import.res").orElseThrow().operator()).hasToString("21null1");
        }
    }

    @Test
    void theFolderOfAnAuthorsBuildIsAPluginFolder() throws IOException {
        TestPlugin.importer("acme", "import.acme").writeTo(folder, "acme-1.0.0.jar");
        new TestPlugin("acme").manifest("Plugin-Id", "").writeTo(folder, "original-acme-1.0.0.jar");
        Files.createDirectories(folder.resolve("classes"));
        Files.writeString(folder.resolve("notes.txt"), "not a plugin");
        Files.write(folder.resolve("acme-1.0.0.zip"), new byte[1]);

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder, folder))) {
            assertThat(catalog.names()).containsExactly("import.acme");
            assertThat(catalog.problems()).extracting("code", "severity")
                    .containsExactly(tuple("CP-2001", Severity.WARNING));
        }
    }

    @Test
    void pf4jFindsTheOperatorsAndStopsAllPlugins() {
        for (String id : List.of("one", "two", "three")) {
            TestPlugin.importer(id, "import." + id).writeTo(folder, id + ".jar");
        }
        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.manager().getExtensions(Operator.class)).isEmpty();
            catalog.manager().startPlugins();
            assertThat(catalog.manager().getExtensions(Operator.class)).hasSize(3);
            assertThat(catalog.manager().getExtensions(Operator.class, "two")).hasSize(1);
            catalog.manager().stopPlugins();
            assertThat(catalog.manager().getPlugins(PluginState.STOPPED)).hasSize(3);
        }
    }

    @Test
    void aPluginMayUseTheClassesOfOneItNeeds() {
        new TestPlugin("lib")
                .source("org.lib.Words", "package org.lib; public class Words { public static String HI = \"hi\"; }")
                .writeTo(folder, "z-lib.jar");
        new TestPlugin("user")
                .manifest("Plugin-Dependencies", "lib@>=1.0.0")
                .source("org.lib.Words",
                        "package org.lib; public class Words { public static String HI = \"compiled\"; }")
                .source("org.user.Importer", TestPlugin.importerSource("user", "import.user",
                        "@Override public String toString() { return org.lib.Words.HI; }", ""))
                .change("org/lib/Words.class", bytes -> new byte[0])
                .writeTo(folder, "a-user.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.find("import.user").orElseThrow().operator()).hasToString("hi");
            assertThat(catalog.problems()).extracting("code").containsExactly("CP-2016");
        }
    }
}
