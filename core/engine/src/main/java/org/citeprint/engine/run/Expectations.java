// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.plan.Expectation;
import org.citeprint.engine.store.Action.StoredOutput;

/** Checks what a pipeline asserts of a step's outputs. */
final class Expectations {

    private Expectations() {}

    static List<Problem> failed(String step, List<Expectation> expectations, List<StoredOutput> outputs) {
        return expectations.stream().flatMap(expectation -> failed(step, expectation, outputs).stream()).toList();
    }

    private static Optional<Problem> failed(String step, Expectation expectation, List<StoredOutput> outputs) {
        String wanted = "`" + expectation.measure() + " " + expectation.comparison().sign() + " "
                + number(expectation.bound()) + "`";
        Optional<Double> found = outputs.stream()
                .filter(output -> expectation.output().isEmpty()
                        || expectation.output().get().equals(output.name()))
                .map(StoredOutput::measures)
                .filter(measures -> measures.containsKey(expectation.measure()))
                .map(measures -> measures.getOrDefault(expectation.measure(), Double.NaN))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(Problem.error("CP-5010", expectation.position(), "step `" + step + "` has no measure `"
                    + expectation.measure() + "`, of which " + wanted + " is expected", "it has " + measures(outputs)));
        }
        return expectation.comparison().holds(found.get(), expectation.bound())
                ? Optional.empty()
                : Optional.of(Problem.error("CP-5010", expectation.position(),
                        "step `" + step + "` was expected to have "
                                + wanted + ", but has " + number(found.get()),
                        "look into its inputs, or correct what is expected of it"));
    }

    private static String measures(List<StoredOutput> outputs) {
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
