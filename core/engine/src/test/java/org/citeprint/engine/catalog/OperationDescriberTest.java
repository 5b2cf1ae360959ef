// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Document;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;
import org.citeprint.api.family.Account;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.ReportWriter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Section;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.option.Range;
import org.citeprint.api.option.Seed;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.Port.Arity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OperationDescriberTest {

    private static final PluginInfo PLUGIN = new PluginInfo("acme", "1.2.0", () -> "00", "acme-1.2.0.jar");

    private static OfferedOperation describe(Operator<?, ?, ?> operator) {
        return new OperationDescriber().describe(operator, PLUGIN);
    }

    private static List<Problem> problemsOf(Operator<?, ?, ?> operator) {
        return catchThrowableOfType(ProblemException.class, () -> describe(operator)).problems();
    }

    // What is well declared.

    enum Principle {
        PRODUCTION, FINAL_DEMAND
    }

    record Weights(
            @Doc("First.") double first, @Doc("Second.") @Default("0.5") @Range(min = 0, max = 1) double second) {}

    record AllOptions(
            @Doc("Files.") List<Glob> files,
            @Doc("Folder.") InputPath path,
            @Doc("Encoding.") Optional<Charset> encoding,
            @Doc("Count.") @Default("5") @Range(min = 1.5) int minCount,
            @Doc("Long.") @Default("-9000000000") long big,
            @Doc("Flag.") @Default("true") boolean flag,
            @Doc("Which.") @Default("[production, final-demand]") List<Principle> principles,
            @Doc("One.") @Default("final-demand") Principle principle,
            @Doc("Seed.") @Default("42") Seed seed,
            @Doc("Names.") @Default("{}") Map<String, String> columnNames,
            @Doc("Weights.") @Default("{ first: 1 }") Weights weights,
            @Doc("Sizes.") @Range(max = 9) Optional<Integer> useCO2Sizes) {}

    abstract static class Base<X extends Record> implements CorpusImporter<X> {
        @Override
        public void read(Source source, X options, WorkSink sink) {}
    }

    @Operation(
            name = "import.acme",
            summary = "Reads Acme exports.",
            method = "As is.",
            source = "None.",
            since = "0.1")
    static final class Importer extends Base<AllOptions> {}

    record NoOptions() {}

    record Result(@Doc("By region.") Table byRegion, @Doc("Links, if any.") Optional<Network> links) {}

    @Operation(name = "account.it", summary = "Accounts.")
    static final class Accounting implements Account<NoOptions, Result> {
        @Override
        public Result run(InputOutputSystem inputs, NoOptions options, Context context) {
            throw new UnsupportedOperationException();
        }
    }

    @Operation(name = "report.it", summary = "Reports.")
    static final class Reporter implements ReportWriter<NoOptions> {
        @Override
        public Document write(List<Section> sections, Lineage lineage, NoOptions options) {
            throw new UnsupportedOperationException();
        }
    }

    record Ports(
            @Doc("One.") Corpus corpus,
            @Doc("Maybe.") Optional<Table> extraTable,
            @Doc("Many.") List<Network> networks,
            @Doc("Any.") Dataset anything,
            Lineage lineage) {}

    @Operation(name = "bridge.it", summary = "Bridges.")
    static final class Bridge implements Operator<Ports, NoOptions, Table> {
        @Override
        public Table run(Ports inputs, NoOptions options, Context context) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void anImporterIsDescribedFromItsTypeArguments() {
        OfferedOperation operation = describe(new Importer());

        assertThat(operation.name()).isEqualTo("import.acme");
        assertThat(List.of(operation.summary(), operation.method(), operation.source(), operation.since()))
                .containsExactly("Reads Acme exports.", "As is.", "None.", "0.1");
        assertThat(operation.inputs()).isEmpty();
        assertThat(operation.inputsType()).isEqualTo(None.class);
        assertThat(operation.outputs())
                .containsExactly(new Output("result", "", false, Corpus.class, "The corpus."));
        assertThat(operation.plugin()).isEqualTo(PLUGIN);
    }

    @Test
    void everyTypeOfOptionIsUnderstood() {
        OptionType.Group options = describe(new Importer()).options();

        assertThat(options.type()).isEqualTo(AllOptions.class);
        assertThat(options.options()).extracting(Option::name).containsExactly("files", "path", "encoding", "min-count",
                "big", "flag", "principles", "principle", "seed", "column-names", "weights", "use-co2-sizes");
        OptionType.Choice choice = new OptionType.Choice(Principle.class, List.of("production", "final-demand"));
        assertThat(options.options()).extracting(Option::type).containsExactly(
                new OptionType.Many(new OptionType.Files()),
                new OptionType.Folder(),
                new OptionType.Maybe(new OptionType.Encoding()),
                new OptionType.Whole(true, 2, Integer.MAX_VALUE),
                new OptionType.Whole(false, Long.MIN_VALUE, Long.MAX_VALUE),
                new OptionType.Flag(),
                new OptionType.Many(choice),
                choice,
                new OptionType.Random(),
                new OptionType.Named(new OptionType.Text()),
                new OptionType.Group(Weights.class, List.of(
                        new Option("first", "first", new OptionType.Decimal(Double.NEGATIVE_INFINITY,
                                Double.POSITIVE_INFINITY), "First.", Optional.empty()),
                        new Option("second", "second", new OptionType.Decimal(0, 1), "Second.", Optional.of("0.5")))),
                new OptionType.Maybe(new OptionType.Whole(true, Integer.MIN_VALUE, 9)));
        assertThat(options.options()).filteredOn(Option::required).extracting(Option::name)
                .containsExactly("files", "path");
    }

    @Test
    void aResultRecordGivesSeveralOutputs() {
        OfferedOperation operation = describe(new Accounting());

        assertThat(operation.inputs()).containsExactly(
                new Port("input", "", Arity.ONE, InputOutputSystem.class, "The input output system."));
        assertThat(operation.outputs()).containsExactly(
                new Output("by-region", "byRegion", false, Table.class, "By region."),
                new Output("links", "links", true, Network.class, "Links, if any."));
        assertThat(operation.options().options()).isEmpty();
    }

    @Test
    void everyArityOfPortIsUnderstood() {
        assertThat(describe(new Bridge()).inputs()).containsExactly(
                new Port("corpus", "corpus", Arity.ONE, Corpus.class, "One."),
                new Port("extra-table", "extraTable", Arity.OPTIONAL, Table.class, "Maybe."),
                new Port("networks", "networks", Arity.MANY, Network.class, "Many."),
                new Port("anything", "anything", Arity.ONE, Dataset.class, "Any."),
                new Port("lineage", "lineage", Arity.LINEAGE, Dataset.class, ""));
        assertThat(describe(new Reporter()).inputs()).extracting(Port::arity)
                .containsExactly(Arity.SECTIONS, Arity.LINEAGE);
    }

    // What is not.

    abstract static class Plain<O extends Record> implements Operator<None, O, Table> {
        @Override
        public Table run(None inputs, O options, Context context) {
            throw new UnsupportedOperationException();
        }
    }

    static final class Unnamed extends Plain<NoOptions> {}

    @Operation(name = "Import.Acme", summary = " ")
    static final class BadName extends Plain<NoOptions> {}

    @Test
    void theAnnotationIsChecked() {
        assertThat(problemsOf(new Unnamed())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CP-2010");
            assertThat(problem.message())
                    .isEqualTo("plugin `acme 1.2.0` (acme-1.2.0.jar): class `" + Unnamed.class.getName()
                            + "` has no @Operation");
        });
        assertThat(problemsOf(new BadName())).extracting(Problem::code).containsExactly("CP-2010", "CP-2010");
        assertThat(problemsOf(new BadName()).getFirst().message()).contains("`Import.Acme`").contains("family.name");
    }

    @SuppressWarnings("rawtypes")
    @Operation(name = "raw.types", summary = "Raw.")
    static final class Raw extends Plain {}

    @Operation(name = "generic.types", summary = "Generic.")
    static final class Generic<O extends Record> extends Plain<O> {}

    @Test
    void rawAndGenericClassesAreRefused() {
        assertThat(problemsOf(new Raw())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CP-2011");
            assertThat(problem.message()).contains("options (the second type argument)");
        });
        assertThat(problemsOf(new Generic<NoOptions>())).extracting(Problem::code).containsExactly("CP-2011");
    }

    record BadOptions(
            @Doc("A.") Path file,
            String undocumented,
            @Doc("C.") List<List<String>> nested,
            @Doc("D.") List<Optional<String>> holes,
            @Doc("E.") Map<Integer, String> byNumber,
            @Doc("F.") @Default("many") int count,
            @Doc("G.") @Default("3") Optional<Integer> optional,
            @Doc("H.") @Default("sideways") Principle principle,
            @Doc("I.") @Default("[1, 2, x]") List<Integer> list,
            @Doc("J.") @Default("{ third: 1 }") Weights weights,
            @Doc("K.") @Range(min = 2, max = 1) int empty,
            @Doc("L.") @Range(min = 2) String text,
            @Doc("M.") @Default("'") String quote,
            @Doc("N.") String aBC,
            @Doc("O.") String aBc,
            @Doc("P.") String größe,
            @Doc("Q.") @Default("0") @Range(min = 1) double small) {}

    @Operation(name = "bad.options", summary = "Bad.")
    static final class Bad extends Plain<BadOptions> {}

    @Test
    void everyFaultOfTheOptionsIsFoundAtOnce() {
        List<Problem> problems = problemsOf(new Bad());

        assertThat(problems).allSatisfy(problem -> assertThat(problem.message())
                .startsWith("plugin `acme 1.2.0` (acme-1.2.0.jar): class `")
                .contains("of `" + BadOptions.class.getName() + "`"));
        assertThat(problems).extracting(OperationDescriberTest::codeAndComponent).containsExactlyInAnyOrder(
                "CP-2013 file", "CP-2013 undocumented", "CP-2013 nested", "CP-2013 holes", "CP-2013 byNumber",
                "CP-2015 count", "CP-2015 optional", "CP-2015 principle", "CP-2015 list", "CP-2015 weights",
                "CP-2015 empty", "CP-2015 text", "CP-2015 quote", "CP-2013 aBc", "CP-2013 größe", "CP-2015 small");
        assertThat(problems).extracting(Problem::message).anyMatch(text -> text.contains("java.nio.file.Path"));
        assertThat(problems).extracting(Problem::message)
                .anyMatch(text -> text
                        .endsWith("its @Default `sideways`: `sideways` is not one of production, final-demand"));
    }

    private static String codeAndComponent(Problem problem) {
        return problem.code() + " " + problem.message().replaceFirst("(?s).*component `([^`]+)`.*", "$1");
    }

    record Endless(@Doc("Again.") List<Endless> again) {}

    @Operation(name = "endless.options", summary = "Endless.")
    static final class EndlessOptions extends Plain<Endless> {}

    @Operation(name = "any.record", summary = "Any.")
    static final class AnyRecord extends Plain<Record> {}

    @Test
    void optionsThatAreNoTreeOfRecordsAreRefused() {
        assertThat(problemsOf(new EndlessOptions())).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("contains itself"));
        assertThat(problemsOf(new AnyRecord())).singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("CP-2013"));
    }

    record BadPorts(@Doc("A.") String text, Corpus corpus, @Doc("C.") List<String> texts) {}

    record BadResult(@Doc("A.") Dataset any, @Doc("B.") List<Table> tables, Table table) {}

    @Operation(name = "bad.edges", summary = "Bad.")
    static final class BadEdges implements Operator<BadPorts, NoOptions, BadResult> {
        @Override
        public BadResult run(BadPorts inputs, NoOptions options, Context context) {
            throw new UnsupportedOperationException();
        }
    }

    @Operation(name = "bad.types", summary = "Bad.")
    static final class BadTypes implements Operator<String, NoOptions, Integer> {
        @Override
        public Integer run(String inputs, NoOptions options, Context context) {
            return 1;
        }
    }

    @Test
    void portsAndOutputsAreChecked() {
        assertThat(problemsOf(new BadEdges())).extracting(OperationDescriberTest::codeAndComponent).containsExactly(
                "CP-2012 text", "CP-2012 corpus", "CP-2012 texts", "CP-2014 any", "CP-2014 tables", "CP-2014 table");
        assertThat(problemsOf(new BadTypes())).extracting(Problem::code).containsExactly("CP-2012", "CP-2014");
    }
}
