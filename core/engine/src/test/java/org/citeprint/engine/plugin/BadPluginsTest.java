// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plugins that are wrong in some way, each beside a good one: each is exactly one problem that names its file and says
 * what to do, and the good one works. A plugin that ends the virtual machine or never returns cannot be stopped in the
 * same process; that is not tested because it is not promised.
 */
class BadPluginsTest {

    private static final String IMPORTER = "org/bad/Importer.class";

    @TempDir private Path folder;

    /** What is wrong, the code of the problem, the jar, the operation asked for. */
    private record Bad(String fault, String code, byte[] jar, String operation) {

        @Override
        public String toString() {
            return fault;
        }
    }

    private static Bad bad(String fault, String code, TestPlugin plugin) {
        return new Bad(fault, code, plugin.jar(), "import.bad");
    }

    private static TestPlugin good() {
        return TestPlugin.importer("bad", "import.bad");
    }

    private static TestPlugin with(String members) {
        return new TestPlugin("bad")
                .source("org.bad.Importer", TestPlugin.importerSource("bad", "import.bad", members, ""));
    }

    private static TestPlugin option(String option) {
        return new TestPlugin("bad")
                .source("org.bad.Importer", TestPlugin.importerSource("bad", "import.bad", "", option));
    }

    private static TestPlugin edited(Function<String, String> edit) {
        return new TestPlugin("bad")
                .source("org.bad.Importer", edit.apply(TestPlugin.importerSource("bad", "import.bad", "", "")));
    }

    private static TestPlugin missing(String members) {
        return with(members).source("org.bad.Gone", "package org.bad; public class Gone extends RuntimeException {}")
                .change("org/bad/Gone.class", bytes -> new byte[0]);
    }

    private static TestPlugin factory(String body) {
        return good().manifest("Citeprint-Factory", "org.bad.Factory").source("org.bad.Factory", """
                package org.bad;
                public class Factory implements org.citeprint.api.operation.OperatorFactory {
                    @Override
                    public <T> T create(Class<T> type) { %s }
                }
                """.formatted(body));
    }

    private static TestPlugin lifecycle(String body) {
        return good().manifest("Plugin-Class", "org.bad.Life").source("org.bad.Life", """
                package org.bad;
                public class Life extends org.pf4j.Plugin { @Override public void start() { %s } }
                """.formatted(body));
    }

    static Stream<Bad> thrownByItsCode() {
        String endless = "static int down(int i) { return down(i + 1) + 1; } ";
        return Stream.of(
                bad("throws in its constructor", "CP-2008",
                        with("public Importer() { throw new IllegalStateException(\"boom\"); }")),
                bad("throws an AssertionError", "CP-2008", with("public Importer() { throw new AssertionError(); }")),
                bad("throws a checked exception", "CP-2008",
                        with("public Importer() throws Exception { throw new Exception(); }")),
                bad("throws a Throwable of its own", "CP-2008",
                        with("static class T extends Throwable {} public Importer() throws T { throw new T(); }")),
                bad("throws a throwable that throws", "CP-2008", with(
                        "static class T extends RuntimeException { @Override public String getMessage() { throw this; } } public Importer() { throw new T(); }")),
                bad("throws in its static initialiser", "CP-2008",
                        with("static { if (true) throw new IllegalStateException(); }")),
                bad("throws an error in its static initialiser", "CP-2008",
                        with("static { if (true) throw new AssertionError(); }")),
                bad("overflows the stack", "CP-2008", with(endless + "public Importer() { down(0); }")),
                bad("overflows the stack in its static initialiser", "CP-2008",
                        with(endless + "static int deep = down(0);")),
                bad("factory throws", "CP-2008", factory("throw new IllegalStateException();")),
                bad("factory makes nothing", "CP-2008", factory("return null;")),
                bad("factory makes something else", "CP-2008", factory("return (T) \"text\";")),
                bad("does not start", "CP-2008", lifecycle("throw new IllegalStateException(\"no\");")),
                bad("overflows the stack when it starts", "CP-2008", lifecycle("start();")),
                bad("lacks a class it makes", "CP-2007", missing("public Importer() { new Gone(); }")),
                bad("lacks a class it catches", "CP-2007", missing(
                        "public Importer() { try { toString(); } catch (Gone e) { hashCode(); } throw new Gone(); }")),
                bad("lacks a class its methods name", "CP-2007",
                        missing("public Gone gone() { return null; } public Importer() { getClass().getMethods(); }")),
                bad("lacks its superclass", "CP-2007",
                        edited(text -> text.replace("Importer implements", "Importer extends Gone implements"))
                                .source("org.bad.Gone", "package org.bad; public class Gone {}")
                                .change("org/bad/Gone.class", bytes -> new byte[0])),
                bad("lacks the type of an option", "CP-2007", option("@Doc(\"A.\") Gone gone")
                        .source("org.bad.Gone", "package org.bad; public class Gone {}")
                        .change("org/bad/Gone.class", bytes -> new byte[0])),
                bad("lacks its factory", "CP-2007", good().manifest("Citeprint-Factory", "org.bad.Factory")),
                bad("lacks its plugin class", "CP-2007", good().manifest("Plugin-Class", "org.bad.Life")));
    }

    static Stream<Bad> wrongDeclarations() {
        return Stream.of(
                bad("no API range", "CP-2002", good().manifest("Plugin-Requires", "")),
                bad("no id", "CP-2002", good().manifest("Plugin-Id", "")),
                bad("no version", "CP-2002", good().manifest("Plugin-Version", "")),
                bad("a range nobody can read", "CP-2002", good().manifest("Plugin-Requires", "[1.0,2.0)")),
                bad("needs a newer API", "CP-2003", good().manifest("Plugin-Requires", ">=9.0.0")),
                bad("needs another exact API", "CP-2003", good().manifest("Plugin-Requires", "0.0.9")),
                bad("id of another", "CP-2004", good().manifest("Plugin-Id", "good")),
                bad("needs a plugin that is not there", "CP-2006",
                        good().manifest("Plugin-Dependencies", "nowhere@1.0.0")),
                bad("needs another version of a plugin", "CP-2006",
                        good().manifest("Plugin-Dependencies", "good@>=2.0.0")),
                bad("needs itself", "CP-2006", good().manifest("Plugin-Dependencies", "bad")),
                bad("an option of an unknown type", "CP-2013", option("@Doc(\"A.\") java.io.File file")),
                bad("an option without a word", "CP-2013", option("String text")),
                bad("an impossible default", "CP-2015", option("@Doc(\"A.\") @Default(\"x\") int count")),
                bad("a type left open", "CP-2011",
                        edited(text -> text.replace("Importer implements CorpusImporter<Importer.Options>",
                                "Importer<O extends Record> implements CorpusImporter<O>")
                                .replace("Options options, Work", "O options, Work"))),
                bad("no summary", "CP-2010", edited(text -> text.replace("Reads.", ""))),
                bad("is no operator", "CP-2009",
                        edited(text -> text.replace("implements CorpusImporter<Importer.Options>", "")
                                .replace("@Override", ""))),
                bad("is abstract", "CP-2009", edited(text -> text.replace("public class", "public abstract class"))),
                bad("has no constructor for us", "CP-2009", with("public Importer(int size) {}")),
                bad("factory of another kind", "CP-2009",
                        good().manifest("Citeprint-Factory", IMPORTER.replace('/', '.').replace(".class", ""))),
                bad("no operation at all", "CP-2016", edited(text -> text.replaceFirst("@Operation\\(.*\\)", ""))),
                new Bad("an operation of another", "CP-2005", new TestPlugin("bad").source("org.bad.Importer",
                        TestPlugin.importerSource("bad", "import.good", "", "")).jar(), "import.good"));
    }

    static Stream<Bad> damagedFiles() {
        byte[] jar = good().jar();
        List<Bad> files = new ArrayList<>(List.of(
                new Bad("empty file", "CP-2001", new byte[0], "import.bad"),
                new Bad("junk", "CP-2001", new byte[5000], "import.bad"),
                new Bad("a web page", "CP-2001",
                        "<!doctype html><title>404</title>".repeat(99).getBytes(StandardCharsets.UTF_8),
                        "import.bad"),
                bad("no class file", "CP-2001",
                        good().change(IMPORTER, bytes -> Arrays.copyOfRange(bytes, 9, bytes.length))),
                bad("cut-off class file", "CP-2001",
                        good().change(IMPORTER, bytes -> Arrays.copyOf(bytes, bytes.length - 200))),
                bad("newer Java", "CP-2007", good().change(IMPORTER, BadPluginsTest::newer)),
                bad("newer Java in a class it uses", "CP-2007",
                        good().change("org/bad/Importer$Options.class", BadPluginsTest::newer)),
                bad("class file in the wrong place", "CP-2007",
                        good().change("org/bad/Other.class", bytes -> good().entry(IMPORTER))
                                .change(IMPORTER, bytes -> new byte[0]))));
        IntStream.range(1, 8).forEach(eighth -> files.add(new Bad("cut off at " + eighth + "/8", "CP-2001",
                Arrays.copyOf(jar, jar.length * eighth / 8), "import.bad")));
        byte[] flipped = jar.clone();
        flipped[jar.length / 3] ^= 4;
        files.add(new Bad("one bit flipped", "CP-2001", flipped, "import.bad"));
        return files.stream();
    }

    private static byte[] newer(byte[] classFile) {
        byte[] changed = classFile.clone();
        changed[7] = 99;
        return changed;
    }

    @ParameterizedTest
    @MethodSource({"thrownByItsCode", "wrongDeclarations", "damagedFiles"})
    void isOneProblemAndTheGoodOneWorks(Bad bad) throws IOException {
        TestPlugin.importer("good", "import.good").writeTo(folder, "good.jar");
        Files.write(folder.resolve("malformed-1.0.0.jar"), bad.jar());

        try (PluginCatalog catalog = PluginCatalog.open(List.of(folder))) {
            List<Problem> problems = new ArrayList<>(catalog.problems());
            try {
                catalog.find(bad.operation());
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }

            assertThat(problems.stream().distinct()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(bad.code());
                assertThat(problem.message()).contains("malformed-1.0.0.jar").doesNotContain("\n");
                assertThat(problem.hint()).isPresent();
            });
            assertThat(titles(catalog)).isEqualTo("one, two");
        }
    }

    private static String titles(PluginCatalog catalog) throws IOException {
        Corpus corpus = GoodPlugin.read(catalog, "import.good",
                Source.of("a.txt", "one\ntwo".getBytes(StandardCharsets.UTF_8)));
        return GoodPlugin.titles(corpus);
    }
}
