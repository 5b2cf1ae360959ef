// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every operation. The author of one extends the contract of its family (or this) in a test class and
 * says which operator, options and inputs to use; options and inputs should be such that most of the code runs.
 *
 * @param <I> the inputs
 * @param <O> the options
 * @param <R> the result
 */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
public abstract class OperatorContract<I, O extends Record, R> {

    /** A new operator. */
    protected abstract Operator<I, O, R> operator();

    /** Options to run it with. */
    protected abstract O options();

    /** Inputs to run it on. */
    protected abstract I inputs();

    /** The files it reads. */
    protected List<Source> sources() {
        return List.of();
    }

    /** Runs the operator in a context that has the files. */
    protected Outcome<R> run(int threads) {
        TestContext context = new TestContext().threads(threads);
        sources().forEach(context::source);
        return OperatorTester.run(operator(), inputs(), options(), context);
    }

    @Test
    void saysWhatItIs() {
        assertThat(Declarations.faults(operator(), inputs(), options(), run(1).result())).isEmpty();
    }

    @Test
    void givesTheSameTwice() {
        assertThat(run(1).describe()).isEqualTo(run(1).describe());
    }

    @Test
    void keepsNothingFromOneRunForTheNext() {
        Operator<I, O, R> once = operator();
        String first = OperatorTester.run(once, inputs(), options(), sources().toArray(Source[]::new)).describe();

        assertThat(OperatorTester.run(once, inputs(), options(), sources().toArray(Source[]::new)).describe())
                .isEqualTo(first);
    }

    @Test
    void givesTheSameForAnyNumberOfThreads() {
        String alone = run(1).describe();

        assertThat(run(2).describe()).isEqualTo(alone);
        assertThat(run(4).describe()).isEqualTo(alone);
    }

    @Test
    void givesTheSameInAnyLocaleAndTimeZone() {
        String usual = in(Locale.ROOT, "UTC");

        assertThat(in(Locale.forLanguageTag("tr-TR"), "Asia/Istanbul")).isEqualTo(usual);
        assertThat(in(Locale.forLanguageTag("ar-EG-u-nu-arab"), "Pacific/Kiritimati")).isEqualTo(usual);
        assertThat(in(Locale.forLanguageTag("de-DE"), "America/St_Johns")).isEqualTo(usual);
    }

    private String in(Locale locale, String zone) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return run(1).describe();
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void printsNothing() {
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            run(1);
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
