// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Output;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Numbers;
import org.citeprint.engine.pipeline.Shapes;
import org.citeprint.engine.pipeline.Yaml;
import org.citeprint.engine.plan.Expectation.Comparison;

/** Reads the {@code expect:} of a step. */
final class ExpectationReader {

    private final OfferedOperation operation;
    private final Problems problems;

    ExpectationReader(OfferedOperation operation, Problems problems) {
        this.operation = operation;
        this.problems = problems;
    }

    List<Expectation> read(Yaml.Entries expect) {
        List<Expectation> expectations = new ArrayList<>();
        for (Yaml.Entry entry : expect.values()) {
            Shapes.text(entry.value(), "an expectation", problems)
                    .flatMap(text -> read(entry.key(), text)).ifPresent(expectations::add);
        }
        return expectations;
    }

    private Optional<Expectation> read(Yaml.Text key, Yaml.Text value) {
        int dot = key.value().indexOf('.');
        Optional<String> output = Optional.of(key.value()).filter(name -> dot > 0)
                .map(name -> name.substring(0, dot))
                .filter(name -> operation.outputs().stream().anyMatch(one -> one.name().equals(name)));
        String measure = output.isPresent() ? key.value().substring(dot + 1) : key.value();
        boolean known = knows(key, output, measure);
        String text = value.value().strip();
        Optional<Comparison> comparison = Stream.of(Comparison.values())
                .filter(one -> text.startsWith(one.sign()))
                .max(Comparator.comparingInt(one -> one.sign().length()));
        int length = comparison.map(one -> one.sign().length()).orElse(text.startsWith("=") ? 1 : 0);
        OptionalDouble bound = Numbers.decimal(text.substring(length).strip());
        if (bound.isEmpty()) {
            problems.error("CP-1112", value.position(), "`" + text + "` is no comparison with a number",
                    "write a sign and a number in quotes: \">= 100\", \"== 41\", \"< 0.05\"");
        }
        return !known || bound.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(output, measure, comparison.orElse(Comparison.EQUAL),
                        bound.getAsDouble(), key.position()));
    }

    /** Whether an output has the measure. The columns of tables are not known before they are there. */
    private boolean knows(Yaml.Text key, Optional<String> output, String measure) {
        List<Output> outputs = operation.outputs().stream()
                .filter(one -> output.filter(name -> !name.equals(one.name())).isEmpty()).toList();
        if (outputs.stream().anyMatch(one -> Measures.isOpen(one.type()))) {
            return true;
        }
        TreeSet<String> names = new TreeSet<>();
        outputs.forEach(one -> names.addAll(Measures.of(one.type())));
        if (output.isEmpty()) {
            names.addAll(LedgerMeasure.of(operation));
        }
        if (!names.contains(measure)) {
            problems.error("CP-1113", key.position(),
                    "`" + operation.name() + "` has no measure `" + measure + "`",
                    DidYouMean.hint(measure, names, "measures: " + String.join(", ", names)));
        }
        return names.contains(measure);
    }
}
