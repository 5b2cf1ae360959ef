// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Expectation;
import org.citeprint.engine.plan.LedgerMeasure;
import org.citeprint.engine.store.Action.StoredOutput;

/** Checks what a pipeline asserts of a step's outputs and ledger. */
final class Expectations {

    private final String step;
    private final List<StoredOutput> outputs;
    private final Ledger ledger;

    Expectations(String step, List<StoredOutput> outputs, Ledger ledger) {
        this.step = step;
        this.outputs = outputs;
        this.ledger = ledger;
    }

    /** What does not hold. */
    List<Problem> failed(List<Expectation> expectations) {
        return expectations.stream().flatMap(expectation -> failed(expectation).stream()).toList();
    }

    private Optional<Problem> failed(Expectation expectation) {
        String wanted = "`" + expectation.measure() + " " + expectation.comparison().sign() + " "
                + number(expectation.bound()) + "`";
        Optional<Double> found = measured(expectation).or(() -> counted(expectation));
        if (found.isEmpty()) {
            return Optional.of(Problem.error("CP-5010", expectation.position(), "step `" + step + "` has no measure `"
                    + expectation.measure() + "`, of which " + wanted + " is expected", "it has " + measures()));
        }
        return expectation.comparison().holds(found.get(), expectation.bound())
                ? Optional.empty()
                : Optional.of(Problem.error("CP-5010", expectation.position(),
                        "step `" + step + "` was expected to have "
                                + wanted + ", but has " + number(found.get()),
                        "look into its inputs, or correct what is expected of it"));
    }

    private Optional<Double> measured(Expectation expectation) {
        return outputs.stream()
                .filter(output -> expectation.output().isEmpty()
                        || expectation.output().get().equals(output.name()))
                .map(StoredOutput::measures)
                .filter(measures -> measures.containsKey(expectation.measure()))
                .map(measures -> measures.getOrDefault(expectation.measure(), Double.NaN))
                .findFirst();
    }

    private Optional<Double> counted(Expectation expectation) {
        return Stream.of(LedgerMeasure.values())
                .filter(measure -> expectation.output().isEmpty() && measure.label().equals(expectation.measure()))
                .map(measure -> measure.of(ledger)).findFirst();
    }

    private String measures() {
        return String.join(", ", outputs.stream().map(StoredOutput::measures).map(Map::keySet)
                .flatMap(java.util.Set::stream).distinct().sorted().toList());
    }

    /** Whole numbers without a point. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
