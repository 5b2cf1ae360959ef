// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What holds of every importer of input-output tables. Give it the files of a small table under the names the options
 * lead to; each is then left out, emptied and damaged. An importer may refuse with a {@link ProblemException}; it never
 * fails otherwise, and never lets an infinite or missing number through.
 *
 * @param <O> the options
 */
public abstract class InputOutputImporterContract<O extends Record>
        extends
            OperatorContract<None, O, InputOutputSystem> {

    private static final int MUTATIONS = 300;

    @Override
    protected abstract InputOutputImporter<O> operator();

    /** The files by name: {@code table/Z.txt} where the options say {@code table}. */
    protected abstract SortedMap<String, byte[]> sample();

    @Override
    protected final None inputs() {
        return new None();
    }

    @Override
    protected List<Source> sources() {
        return sources(sample());
    }

    private static List<Source> sources(Map<String, byte[]> files) {
        List<Source> sources = new ArrayList<>();
        files.forEach((name, bytes) -> sources.add(Source.of(name, bytes)));
        return sources;
    }

    @Test
    void readsTheSample() {
        InputOutputSystem system = run(1).result();

        assertThat(system.industries()).isPositive();
        assertNumbersAreFinite(system);
    }

    @Test
    void survivesEveryFileMissingOrEmpty() {
        for (String name : sample().keySet()) {
            SortedMap<String, byte[]> without = sample();
            if (without.size() > 1) {
                without.remove(name);
                survives("no " + name, without);
            }
            SortedMap<String, byte[]> emptied = sample();
            emptied.put(name, new byte[0]);
            survives("an empty " + name, emptied);
        }
    }

    @Test
    void survivesDamage() {
        List<String> names = List.copyOf(sample().keySet());
        for (int number = 0; number < MUTATIONS; number++) {
            SortedMap<String, byte[]> damaged = sample();
            int seed = number;
            damaged.computeIfPresent(names.get(number % names.size()), (name, bytes) -> Mutations.mutate(bytes, seed));
            survives("damage number " + number + " of " + names.get(number % names.size()), damaged);
        }
    }

    @Test
    void stopsWhenTheRunIsCancelled() {
        TestContext context = new TestContext().cancelAfter(0);
        sources().forEach(context::source);

        assertThatThrownBy(() -> operator().run(inputs(), options(), context))
                .isInstanceOf(CancellationException.class);
    }

    private void survives(String what, Map<String, byte[]> files) {
        try {
            assertNumbersAreFinite(OperatorTester
                    .run(operator(), inputs(), options(), sources(files).toArray(Source[]::new)).result());
        } catch (ProblemException e) {
            assertThat(e.problems()).as("problems of %s", what).isNotEmpty();
        } catch (java.io.UncheckedIOException e) {
            assertThat(e).as(what).isNotNull();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("the importer fails on " + what + ": " + e, e);
        }
    }

    private static void assertNumbersAreFinite(InputOutputSystem system) {
        assertFinite("Z", system.transactions());
        assertFinite("Y", system.finalDemand());
        assertThat(system.output()).as("x").doesNotContain(Double.NaN, Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
        for (Extension extension : system.extensions()) {
            assertFinite("F of " + extension.name(), extension.flows());
            extension.demandFlows().ifPresent(flows -> assertFinite("F_Y of " + extension.name(), flows));
        }
    }

    private static void assertFinite(String name, Matrix matrix) {
        for (double value : matrix.values()) {
            assertThat(Double.isFinite(value)).as("%s is finite", name).isTrue();
        }
    }
}
