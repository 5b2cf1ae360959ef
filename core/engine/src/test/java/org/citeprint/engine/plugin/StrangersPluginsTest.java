// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jakarta.inject.Inject;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.google.inject.Guice;
import org.aopalliance.intercept.MethodInterceptor;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Source;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Option;
import org.citeprint.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Plugins as strangers write them, which know nothing of this build. */
class StrangersPluginsTest {

    private static final Path ACME = root().resolve("docs/examples/acme-plugin");

    @TempDir private Path folder;

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("docs/examples"))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("the root of the repository").isNotNull();
        return folder;
    }

    @Test
    void theImporterInOneFileWorks() throws IOException {
        String source = Files.readString(ACME.resolve("src/main/java/org/acme/AcmeImporter.java"));
        new TestPlugin("acme-plugin").source("org.acme.AcmeImporter", source).writeTo(folder, "acme-plugin-1.0.0.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.problems()).isEmpty();
            OfferedOperation acme = catalog.find("import.acme").orElseThrow();
            assertThat(acme.options().options()).extracting(Option::name).containsExactly("files", "encoding");

            Corpus corpus = (Corpus) acme.operator().run(new None(), AcmeOptions.empty(acme),
                    new TestContext().file("sample.txt", ACME.resolve("src/test/resources/org/acme/sample.txt")));
            assertThat(GoodPlugin.titles(corpus))
                    .isEqualTo("Carbon leakage and border taxes, Embodied carbon in trade, Who pays for emissions?");
            assertThat(corpus.origin(2)).hasToString("sample.txt:4");
            assertThat(corpus.terms(Field.KEYWORDS).size()).isEqualTo(4);
        }
    }

    /** Makes the options record of a class loaded by the plugin. */
    private static final class AcmeOptions {
        static Record empty(OfferedOperation operation) {
            try {
                return operation.options().type().getDeclaredConstructor(List.class, java.util.Optional.class)
                        .newInstance(List.of(), java.util.Optional.empty());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aPluginWithItsOwnOlderJacksonAndACopyOfTheApiWorksBesideIt() throws IOException {
        TestPlugin plugin = new TestPlugin("json").library(Corpus.class);
        try (Stream<Path> jars = Files.list(Path.of("target/older-jackson"))) {
            jars.sorted().forEach(plugin::library);
        }
        plugin.source("org.json.Importer", TestPlugin.importerSource("json", "import.json", """
                @Override
                public String toString() {
                    var mapper = new tools.jackson.databind.ObjectMapper();
                    return mapper.version() + " " + mapper.readTree("{\\"a\\": [1, 2]}").get("a").size();
                }
                """, "")).writeTo(folder, "json.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.problems()).isEmpty();
            assertThat(catalog.find("import.json").orElseThrow().operator()).hasToString("3.0.0 2");
            assertThat(new ObjectMapper().version().toString()).as("the host's").isNotEqualTo("3.0.0");
            Corpus corpus = GoodPlugin.read(catalog, "import.json",
                    Source.of("a.txt", "one\ntwo".getBytes(StandardCharsets.UTF_8)));
            assertThat(GoodPlugin.titles(corpus)).isEqualTo("one, two");
        }
    }

    @Test
    void aPluginMayWireItselfWithItsOwnGuice() {
        new TestPlugin("wired")
                .library(Guice.class).library(Inject.class).library(ImmutableList.class)
                .library(MethodInterceptor.class)
                .library(InternalFutureFailureAccess.class)
                .manifest("Citeprint-Factory", "org.wired.Factory")
                .source("org.wired.Factory", """
                        package org.wired;
                        import com.google.inject.Guice;
                        import com.google.inject.Injector;
                        public class Factory implements org.citeprint.api.operation.OperatorFactory {
                            private final Injector injector = Guice.createInjector(binder ->
                                    binder.bind(String.class).toInstance("from the plugin's own injector "));
                            @Override
                            public <T> T create(Class<T> type) { return injector.getInstance(type); }
                        }
                        """)
                .source("org.wired.Importer",
                        TestPlugin.importerSource("wired", "import.wired",
                                """
                                        private final String text;
                                        @jakarta.inject.Inject
                                        Importer(String text) { this.text = text; }
                                        @Override
                                        public String toString() {
                                            return text + (com.google.inject.Guice.class.getClassLoader() == getClass().getClassLoader());
                                        }
                                        """,
                                ""))
                .writeTo(folder, "wired.jar");

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            assertThat(catalog.find("import.wired").orElseThrow().operator())
                    .hasToString("from the plugin's own injector true");
        }
    }
}
