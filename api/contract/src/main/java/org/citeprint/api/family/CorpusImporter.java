// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipException;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.ProblemException;

/**
 * Reads bibliographic works. An implementation reads one file at a time; the files are those its options name by
 * {@link org.citeprint.api.option.Glob}, and several may be read at once. The works are numbered in the order of the
 * files and, within a file, of the calls to {@link WorkSink#accept}. A file that cannot be used is left out with a warning
 * (CP-3027) and counted in the ledger as a rejected file while others give works; so is one of whose records none can be
 * used (CP-3029). When no file gives a work, the problems of all are
 * reported together and the step fails. Works that stand twice are kept and warned of (CP-3025).
 *
 * @param <O> the options, with at least one component of type {@code Glob} or {@code List<Glob>}
 */
public interface CorpusImporter<O extends Record> extends Operator<None, O, Corpus> {

    /** Hands every record of the file to {@link WorkSink#accept} or {@link WorkSink#reject}, none to neither. */
    void read(Source source, O options, WorkSink sink) throws IOException;

    @Override
    default Corpus run(None inputs, O options, Context context) throws IOException {
        List<Source> sources = context.sources();
        context.progress().phase("reading", sources.size());
        try {
            List<WorkSink> sinks = context.workers().map(sources.size(), index -> {
                WorkSink sink = new WorkSink(context, sources.get(index).name());
                try {
                    context.checkCancelled();
                    read(sources.get(index), options, sink);
                    LeftOutFiles.requireSome(sink);
                } catch (ProblemException e) {
                    sink.fail(e.problems());
                } catch (EOFException | ZipException e) {
                    sink.fail(List.of(LeftOutFiles.damaged(sink)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                context.progress().advance(1);
                return sink;
            });
            LeftOutFiles.report(sinks, context);
            Corpus corpus = joined(sinks).build();
            Doubles.warn(corpus, context);
            return corpus;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The works of all files, added to those of the first one: a single file, however large, is not copied. */
    private static CorpusBuilder joined(List<WorkSink> sinks) {
        CorpusBuilder corpus = sinks.isEmpty() ? new CorpusBuilder() : sinks.getFirst().corpus();
        sinks.stream().skip(1).forEach(sink -> corpus.append(sink.corpus()));
        return corpus;
    }
}
