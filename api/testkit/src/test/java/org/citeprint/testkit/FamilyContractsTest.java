// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.family.Burst;
import org.citeprint.api.family.BurstDetector;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.family.NetworkMetric;
import org.citeprint.api.family.ReportWriter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Section;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Simple operators of the other families pass their contracts; a careless one does not. */
class FamilyContractsTest {

    record NoOptions() {}

    @Operation(name = "metric.degree", summary = "Counts neighbours.")
    private static class Degree implements NetworkMetric<NoOptions> {
        @Override
        public List<Column> measure(Network network, NoOptions options, Context context) {
            return List.of(Column.whole("degree", Meaning.COUNT, IntStream.range(0, network.nodes())
                    .mapToLong(node -> network.end(node) - network.start(node)).toArray()));
        }
    }

    @Nested
    class Metric extends NetworkMetricContract<NoOptions> {
        @Override
        protected NetworkMetric<NoOptions> operator() {
            return new Degree();
        }

        @Override
        protected NoOptions options() {
            return new NoOptions();
        }
    }

    @Operation(name = "burst.peak", summary = "Takes the highest bin.")
    private static final class Peak implements BurstDetector<NoOptions, Table> {
        @Override
        public List<Burst> detect(int[] relevant, int[] total, NoOptions options) {
            int best = IntStream.range(0, relevant.length).reduce(-1,
                    (a, b) -> a < 0 || relevant[b] > relevant[a] ? b : a);
            return best < 0 || relevant[best] == 0
                    ? List.of()
                    : List.of(new Burst(1, best, best, relevant[best], best == relevant.length - 1));
        }

        @Override
        public Table run(Corpus inputs, NoOptions options, Context context) {
            return new Table("works", "The works.", List.of(Column.whole("works", Meaning.COUNT, inputs.works())));
        }
    }

    @Nested
    class Detector extends BurstDetectorContract<NoOptions, Table> {
        @Override
        protected BurstDetector<NoOptions, Table> operator() {
            return new Peak();
        }

        @Override
        protected NoOptions options() {
            return new NoOptions();
        }
    }

    @Operation(name = "account.output", summary = "Sums output.")
    private static final class Output implements Account<NoOptions, Table> {
        @Override
        public Table run(InputOutputSystem inputs, NoOptions options, Context context) {
            return new Table("output", "The sum of output.",
                    List.of(Column.decimal("output", inputs.currency(), Meaning.FLOW,
                            inputs.measures().getOrDefault("output", 0.0))));
        }
    }

    @Nested
    class Accounting extends AccountContract<NoOptions, Table> {
        @Override
        protected Account<NoOptions, Table> operator() {
            return new Output();
        }

        @Override
        protected NoOptions options() {
            return new NoOptions();
        }
    }

    @Operation(name = "import.sample", summary = "Checks a first line, then gives the sample.")
    private static final class SampleImporter implements InputOutputImporter<NoOptions> {
        @Override
        public InputOutputSystem run(None inputs, NoOptions options, Context context) throws IOException {
            context.checkCancelled();
            for (var source : context.sources()) {
                try (var bytes = source.open()) {
                    if (!new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1).startsWith("table")) {
                        throw new ProblemException(
                                Problem.error("X-1", Position.of(source.name(), 1), "this is no table",
                                        "give a table"));
                    }
                }
            }
            return Samples.inputOutputSystem();
        }
    }

    @Nested
    class Importer extends InputOutputImporterContract<NoOptions> {
        @Override
        protected InputOutputImporter<NoOptions> operator() {
            return new SampleImporter();
        }

        @Override
        protected NoOptions options() {
            return new NoOptions();
        }

        @Override
        protected SortedMap<String, byte[]> sample() {
            SortedMap<String, byte[]> files = new TreeMap<>();
            files.put("sample/Z.txt", "table 1".getBytes(StandardCharsets.UTF_8));
            files.put("sample/Y.txt", "table 2".getBytes(StandardCharsets.UTF_8));
            return files;
        }
    }

    @Operation(name = "report.plain", summary = "Writes step names and texts.")
    private static class Plain implements ReportWriter<NoOptions> {
        String escape(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        }

        @Override
        public Document write(List<Section> sections, Lineage lineage, NoOptions options) {
            String page = "<!doctype html><title>" + escape(lineage.pipeline()) + "</title><p>"
                    + escape(sections.toString());
            return new Document("text/html", ".html", page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static class WriterContract extends ReportWriterContract<NoOptions> {
        @Override
        protected ReportWriter<NoOptions> operator() {
            return new Plain();
        }

        @Override
        protected NoOptions options() {
            return new NoOptions();
        }

        @Override
        protected List<Section> sections() {
            return List.of(new Section(HOSTILE, "sample.all", new java.util.LinkedHashMap<>()));
        }
    }

    @Nested
    class Writer extends WriterContract {}

    @Test
    void markupFromDataIsCaught() {
        WriterContract contract = new WriterContract() {
            @Override
            protected ReportWriter<NoOptions> operator() {
                return new Plain() {
                    @Override
                    String escape(String text) {
                        return text;
                    }
                };
            }
        };
        assertThatThrownBy(contract::textsFromDataNeverBecomeMarkup).isInstanceOf(AssertionError.class);
    }
}
