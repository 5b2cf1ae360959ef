// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a step when one of its files fails, early or late. */
class LeftOutFilesTest {

    record Options() {}

    /** Gives one work of each file, and then fails as the name of the file says. */
    private static final class Failing implements CorpusImporter<Options> {

        @Override
        public void read(Source source, Options options, WorkSink sink) throws IOException {
            Position place = Position.of(source.name(), 2);
            sink.accept(Work.builder().text(Field.TITLE, source.name()).build(), Position.of(source.name(), 1));
            switch (source.name()) {
                case "placed" -> throw new ProblemException(Problem.error("ACME-1", place, "no more", "x"));
                case "limit" -> throw new ProblemException(Problem.error("ACME-2", "too large", "x"));
                case "ends" -> throw new EOFException();
                case "disk" -> throw new IOException("the disk");
                default -> sink.reject(place, "empty");
            }
        }
    }

    private static Outcome<Corpus> read(String... names) {
        TestContext context = new TestContext();
        for (String name : names) {
            context.file(name, "");
        }
        return OperatorTester.run(new Failing(), new org.citeprint.api.operation.None(), new Options(), context);
    }

    @Test
    void whatCameBeforeTheProblemStays() {
        Outcome<Corpus> outcome = read("placed", "sound", "ends");
        assertThat(outcome.result().works()).isEqualTo(3);
        assertThat(outcome.warnings()).extracting(Problem::message).containsExactly(
                "the file is left out but for 1 work read before: `ends` cannot be read to its end: it is damaged or cut off"
                        + " [CP-3024]",
                "the file is left out but for 1 work read before: no more [ACME-1]");
        assertThat(outcome.warnings()).extracting(Problem::position)
                .containsExactly(Optional.of(Position.of("ends")), Optional.of(Position.of("placed", 2)));
    }

    /** A limit of the product is no fault of a file, nor is a disk that fails. */
    @Test
    void whatIsNotTheFilesStopsTheStep() {
        assertThatThrownBy(() -> read("sound", "limit")).isInstanceOf(ProblemException.class)
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> read("sound", "disk")).hasRootCauseMessage("the disk");
    }

    @Test
    void aFileAloneIsAnErrorHoweverFarItWasRead() {
        assertThatThrownBy(() -> read("placed")).isInstanceOf(ProblemException.class).hasMessageContaining("no more");
        assertThatThrownBy(() -> read("ends", "placed")).isInstanceOf(ProblemException.class)
                .hasMessageContaining("CP-3024").hasMessageContaining("no more");
    }

    /** Rejects the records of a file, sets one aside, or takes one, as its letters say. */
    private static final class Letters implements CorpusImporter<Options> {

        @Override
        public void read(Source source, Options options, WorkSink sink) {
            for (int record = 0; record < source.name().length(); record++) {
                Position place = Position.of(source.name(), record + 1);
                switch (source.name().charAt(record)) {
                    case 'r' -> sink.reject(place, "no title");
                    case 'v' -> sink.reject(place, "cut off", "verbatim");
                    case 'q' -> sink.quarantine(place, "doubtful", "verbatim");
                    default -> sink.accept(Work.builder().text(Field.TITLE, "x").build(), place);
                }
            }
        }
    }

    private static Outcome<Corpus> letters(String... names) {
        TestContext context = new TestContext();
        for (String name : names) {
            context.file(name, "");
        }
        return OperatorTester.run(new Letters(), new org.citeprint.api.operation.None(), new Options(), context);
    }

    /** As a file of another format does: alone an error, among others left out and counted. */
    @Test
    void aFileOfWhichNoRecordCanBeUsedGivesNoCorpus() {
        assertThatThrownBy(() -> letters("r")).isInstanceOf(ProblemException.class)
                .hasMessage(
                        "r:1: error[CP-3029] not even the one record of `r` can be used, the first: no title; look at"
                                + " that place with an editor; export or download the file again");
        assertThatThrownBy(() -> letters("qr", "vv"))
                .hasMessageContaining(
                        "qr:1: error[CP-3029] none of the 2 records of `qr` can be used, the first: doubtful")
                .hasMessageContaining(
                        "vv:1: error[CP-3029] none of the 2 records of `vv` can be used, the first: cut off");
        Outcome<Corpus> among = letters("rvq", "ra");
        assertThat(among.result().works()).isEqualTo(1);
        assertThat(among.warnings()).extracting(Problem::toString)
                .containsExactly("rvq:1: warning[CP-3027] the file is left"
                        + " out: none of the 3 records of `rvq` can be used, the first: no title [CP-3029]; look at that place with"
                        + " an editor; export or download the file again");
        assertThat(among.ledger().balances()).isTrue();
    }
}
