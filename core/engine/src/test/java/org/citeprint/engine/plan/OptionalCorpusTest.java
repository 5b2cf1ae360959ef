// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Doc;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.catalog.OperationDescriber;
import org.citeprint.engine.catalog.PluginInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Fields that an operation needs of a corpus it can do without. */
class OptionalCorpusTest {

    @TempDir Path folder;

    record Inputs(@Doc("A network.") Network network, @Doc("Its works.") Optional<Corpus> corpus) {}

    @Operation(name = "test.stability", summary = "Draws works.")
    static final class Draws extends TestOperations.Idle<Inputs, TestOperations.NoOptions, Table> {
        @Override
        public Set<Field> needs(TestOperations.NoOptions options) {
            return Set.of(Field.REFERENCES);
        }
    }

    /** The operations of the other tests and {@link Draws}. */
    private static final class Catalog implements OperationCatalog {

        private final SortedMap<String, OfferedOperation> operations = new TreeMap<>();

        Catalog() {
            add(new Draws());
            TestOperations.all().forEach(this::add);
        }

        private void add(Operator<?, ?, ?> operator) {
            OfferedOperation operation = new OperationDescriber()
                    .describe(operator, new PluginInfo("test", "1.0.0", () -> "00", "test-1.0.0.jar"));
            operations.put(operation.name(), operation);
        }

        @Override
        public SortedSet<String> names() {
            return new TreeSet<>(operations.keySet());
        }

        @Override
        public Optional<OfferedOperation> find(String name) {
            return Optional.ofNullable(operations.get(name));
        }

        @Override
        public List<PluginInfo> plugins() {
            return List.of();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /** The codes of what is wrong with a pipeline whose corpus comes from one reader and goes in so. */
    private List<String> problems(String reader, String in) throws IOException {
        Files.writeString(folder.resolve("works.txt"), "x");
        Path file = folder.resolve("draws.yaml");
        Files.writeString(file, """
                citeprint: 1
                steps:
                  works: { use: %s, with: { files: works.txt } }
                  words: { use: network.co-occurrence, in: works }
                  sure: { use: test.stability, in: %s }
                  table: { use: export.csv, in: sure }
                publish: { table: out/sure.csv }
                """.formatted(reader, in));
        return new Planner().plan(PlanRequest.of(file), new Catalog()).problems().stream().map(Problem::code).toList();
    }

    @Test
    void whatItNeedsOfACorpusIsAskedOnlyOfOneThatIsGiven() throws IOException {
        assertThat(problems("import.csv", "words")).isEmpty();
        assertThat(problems("import.csv", "{ network: words }")).isEmpty();
        assertThat(problems("import.csv", "{ network: words, corpus: works }")).containsExactly("CP-1309");
        assertThat(problems("import.wos", "{ network: words, corpus: works }")).isEmpty();
    }
}
