// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs an operator in a test, as the engine would. */
public final class OperatorTester {

    private OperatorTester() {}

    /** Runs an operator that reads files only, such as an importer. */
    public static <O extends Record, R> Outcome<R> read(Operator<None, O, R> operator, O options, Source... sources) {
        return run(operator, new None(), options, sources);
    }

    /** Runs an operator on inputs and files, on one thread. */
    public static <I, O extends Record, R> Outcome<R> run(
            Operator<I, O, R> operator, I inputs, O options, Source... sources) {
        TestContext context = new TestContext();
        for (Source source : sources) {
            context.source(source);
        }
        return run(operator, inputs, options, context);
    }

    /** Runs an operator in a context of the caller's making; its ledger must balance. */
    public static <I, O extends Record, R> Outcome<R> run(
            Operator<I, O, R> operator, I inputs, O options, TestContext context) {
        try {
            R result = operator.run(inputs, options, context);
            assertThat(context.ledger().balances()).as("%s balances", context.ledger()).isTrue();
            return new Outcome<>(result, context.ledger(), context.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
