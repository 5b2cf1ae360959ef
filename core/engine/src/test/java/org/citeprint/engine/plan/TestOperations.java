// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Section;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Range;
import org.citeprint.api.option.Seed;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Small operations that do nothing; only their types are of interest. */
final class TestOperations {

    private TestOperations() {}

    static List<Operator<?, ?, ?>> all() {
        return List.of(new CsvImporter(), new WosImporter(), new TradeImporter(), new CoOccurrence(),
                new CoCitation(), new Leiden(), new Responsibility(), new Attention(), new Report(), new CsvExport(),
                new Summary(), new Merge(), new Kitchen(), new Faulty());
    }

    abstract static class Idle<I, O extends Record, R> implements Operator<I, O, R> {
        @Override
        public R run(I inputs, O options, Context context) {
            throw new UnsupportedOperationException();
        }
    }

    record CsvOptions(
            @Doc("Files or patterns.") List<Glob> files,
            @Doc("Which column holds which field.") @Default("{}") Map<String, String> columns,
            @Doc("Encoding.") Optional<Charset> encoding) {}

    @Operation(name = "import.csv", summary = "Reads works from tables.")
    static final class CsvImporter extends Idle<None, CsvOptions, Corpus> {
        @Override
        public Set<Field> gives(CsvOptions options) {
            return EnumSet.of(Field.ID, Field.TITLE, Field.YEAR, Field.AUTHORS);
        }
    }

    record WosOptions(@Doc("Files or patterns.") List<Glob> files) {}

    @Operation(name = "import.wos", summary = "Reads works of the Web of Science.")
    static final class WosImporter extends Idle<None, WosOptions, Corpus> {}

    record TradeOptions(
            @Doc("Folder.") InputPath path,
            @Doc("Regions to keep.") @Default("[]") List<String> regions) {}

    @Operation(name = "import.exiobase", summary = "Reads a trade table.")
    static final class TradeImporter extends Idle<None, TradeOptions, InputOutputSystem> {}

    enum Normalisation {
        NONE, ASSOCIATION_STRENGTH, COSINE
    }

    record NetworkOptions(
            @Doc("What the nodes are.") @Default("keywords") String of,
            @Doc("Fewest occurrences.") @Default("2") @Range(min = 1, max = 1000) int minCount,
            @Doc("Normalisation.") @Default("association-strength") Normalisation normalise) {}

    @Operation(name = "network.co-occurrence", summary = "Links what occurs together.")
    static final class CoOccurrence extends Idle<Corpus, NetworkOptions, Network> {}

    record NoOptions() {}

    @Operation(name = "network.co-citation", summary = "Links references cited together.")
    static final class CoCitation extends Idle<Corpus, NoOptions, Network> {
        @Override
        public Set<Field> needs(NoOptions options) {
            return EnumSet.of(Field.REFERENCES);
        }
    }

    record LeidenOptions(
            @Doc("Resolution.") @Default("1.0") @Range(min = 0) double resolution,
            @Doc("Seed.") @Default("1") Seed seed,
            @Doc("Restarts.") @Default("true") boolean restart) {}

    record Clusters(@Doc("The network with clusters.") Network network, @Doc("The clusters.") Table clusters) {}

    @Operation(
            name = "cluster.leiden",
            summary = "Finds clusters.",
            method = "Moves nodes.",
            source = "Traag et al. 2019.",
            since = "0.1.0")
    static final class Leiden extends Idle<Network, LeidenOptions, Clusters> {}

    enum Principle {
        PRODUCTION, CONSUMPTION
    }

    record AccountOptions(
            @Doc("Stressor.") String stressor,
            @Doc("Principles.") @Default("[production, consumption]") List<Principle> principles) {}

    record Accounts(@Doc("By region.") Table regions, @Doc("From region to region.") Table transfers) {}

    @Operation(name = "account.responsibility", summary = "Accounts for emissions.")
    static final class Responsibility extends Idle<InputOutputSystem, AccountOptions, Accounts> {}

    record Wings(
            @Doc("The literature.") Corpus corpus,
            @Doc("The accounts.") Table accounts,
            @Doc("Bursts.") Optional<Table> bursts) {}

    @Operation(name = "bridge.attention", summary = "Puts both side by side.")
    static final class Attention extends Idle<Wings, NoOptions, Table> {}

    record Parts(@Doc("Steps to show.") List<Section> sections, Lineage lineage) {}

    record ReportOptions(@Doc("Title.") @Default("Report") String title) {}

    @Operation(name = "report.html", summary = "Writes a report.")
    static final class Report extends Idle<Parts, ReportOptions, Document> {}

    @Operation(name = "export.csv", summary = "Writes a table.")
    static final class CsvExport extends Idle<Table, NoOptions, Document> {}

    @Operation(name = "summary.timeline", summary = "Counts works by year.")
    static final class Summary extends Idle<Corpus, NoOptions, Table> {}

    record Corpora(@Doc("The corpora.") List<Corpus> corpora) {}

    @Operation(name = "corpus.merge", summary = "Merges corpora.")
    static final class Merge extends Idle<Corpora, NoOptions, Corpus> {
        @Override
        public Set<Field> gives(NoOptions options, Set<Field> incoming) {
            return incoming;
        }
    }

    record Window(
            @Doc("First year.") int from,
            @Doc("Last year.") @Default("2030") int to) {
        Window {
            if (from > to) {
                throw new IllegalArgumentException("`from` is after `to`");
            }
        }
    }

    record KitchenOptions(
            @Doc("Text.") @Default("plain text") String text,
            @Doc("Codes.") @Default("[]") List<String> codes,
            @Doc("Long.") @Default("0") long big,
            @Doc("Window.") Optional<Window> window,
            @Doc("Weights.") @Default("{}") Map<String, Double> weights,
            @Doc("Note.") Optional<String> note,
            @Doc("Broken on purpose.") @Default("false") boolean fail) {
        KitchenOptions {
            if (fail) {
                throw new ProblemException(Problem.error("CP-9999", "it fails as asked", "do not ask"));
            }
        }
    }

    @Operation(name = "test.kitchen", summary = "Has every type of option.")
    static final class Kitchen extends Idle<None, KitchenOptions, Table> {}

    record FaultyOptions(@Doc("Text.") @Default("x") String text) {
        FaultyOptions {
            if (text.equals("boom")) {
                throw new IllegalStateException("boom");
            }
        }
    }

    @Operation(name = "test.faulty", summary = "Fails when asked.")
    static final class Faulty extends Idle<None, FaultyOptions, Corpus> {
        @Override
        public Set<Field> gives(FaultyOptions options) {
            throw new IllegalStateException("no idea");
        }
    }
}
