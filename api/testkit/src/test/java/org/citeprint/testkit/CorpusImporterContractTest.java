// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Line;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Position;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contract lets a good importer pass and catches what bad ones do. */
class CorpusImporterContractTest {

    private static final String SAMPLE = "Carbon leakage\t2010\nÉmissions importées\t2012\nTrade: it\t2013\n";

    private static class Contract extends CorpusImporterContract<LineImporter.Options> {

        private final CorpusImporter<LineImporter.Options> importer;

        Contract(CorpusImporter<LineImporter.Options> importer) {
            this.importer = importer;
        }

        @Override
        protected CorpusImporter<LineImporter.Options> operator() {
            return importer;
        }

        @Override
        protected LineImporter.Options options() {
            return new LineImporter.Options(List.of());
        }

        @Override
        protected byte[] sample() {
            return SAMPLE.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        protected int works() {
            return 3;
        }
    }

    @Nested
    class AGoodImporterPasses extends Contract {

        AGoodImporterPasses() {
            super(new LineImporter());
        }
    }

    private static void assertCaught(ThrowingCallable test) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class);
    }

    @Test
    void anUncheckedFailureIsCaught() {
        Contract contract = new Contract(new LineImporter() {
            @Override
            void readLine(Line line, WorkSink sink) {
                String[] cells = line.text().split("\t", -1);
                sink.accept(
                        Work.builder().text(Field.TITLE, cells[0]).number(Field.YEAR, Long.parseLong(cells[1])).build(),
                        line.position());
            }
        });
        assertThatCode(contract::readsTheSample).doesNotThrowAnyException();
        assertCaught(contract::survivesCuts);
        assertCaught(contract::survivesFilesOfAnotherKind);
        assertCaught(contract::survivesDamage);
    }

    @Test
    void aPlaceOutsideTheFileIsCaught() {
        assertCaught(new Contract(new LineImporter() {
            @Override
            void readLine(Line line, WorkSink sink) {
                super.readLine(new Line(line.text(), Position.of(line.position().file(), line.position().line() + 9)),
                        sink);
            }
        })::readsTheSample);
    }

    @Test
    void anEncodingTakenForGrantedIsCaught() {
        assertCaught(new Contract(new LineImporter() {
            @Override
            public void read(Source source, Options options, WorkSink sink) throws IOException {
                for (Line line : source.lines(StandardCharsets.UTF_8)) {
                    readLine(line, sink);
                }
            }
        })::readsOtherLineEndsAndEncodings);
    }

    @Test
    void theUsersLocaleIsCaught() {
        assertCaught(new Contract(new LineImporter() {
            @Override
            void readLine(Line line, WorkSink sink) {
                super.readLine(new Line(line.text().toUpperCase(Locale.getDefault()), line.position()), sink);
            }
        })::givesTheSameInAnyLocaleAndTimeZone);
    }

    @Test
    void memoryOfEarlierRunsIsCaught() {
        assertCaught(new Contract(new LineImporter() {
            private int lines;

            @Override
            void readLine(Line line, WorkSink sink) {
                super.readLine(new Line(lines++ + line.text(), line.position()), sink);
            }
        })::keepsNothingFromOneRunForTheNext);
    }

    @Test
    void printingIsCaught() {
        assertCaught(new Contract(new LineImporter() {
            @Override
            void readLine(Line line, WorkSink sink) {
                System.out.println(line);
                super.readLine(line, sink);
            }
        })::printsNothing);
    }

    @Operation(name = "Lines", summary = "reads lines")
    private static final class Untold extends LineImporter {}

    @Test
    void textsThatAreNoSentencesAreCaught() {
        assertCaught(new Contract(new Untold())::saysWhatItIs);
        assertCaught(new Contract(new LineImporter() {})::saysWhatItIs);
    }
}
