// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.CorpusBuilder;
import org.citeprint.api.data.Document;
import org.citeprint.api.ledger.LedgerEntry;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.auto.AutoImporter;
import org.citeprint.plugins.literature.detect.Detection;
import org.citeprint.plugins.literature.detect.Detector;
import org.citeprint.plugins.literature.detect.Format;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.pf4j.Extension;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what files hold: format, generation and encoding, how many records and what would become of them, in how many works
 * each field stands, which analyses that allows, and what is odd. Every file is read as {@code import.auto} would read it;
 * one that nobody reads is said to be so, and does not stop the others.
 */
@Extension
@Operation(
        name = "import.inspect",
        summary = "Says what files of works hold, before anything runs.",
        method = "Every file is read as import.auto reads it; an analysis is possible with the works that have all fields"
                + " it needs.",
        since = "0.1.0")
public final class Inspector implements Operator<None, Inspector.Options, Inspector.Inspection> {

    /**
     * The options.
     *
     * @param files the files
     * @param relativeTo what is taken off the names of files where it stands before them
     * @param encoding the encoding; found out when absent
     */
    public record Options(
            @Doc("Files or globs to look into; gzip files and zip archives are unpacked.") List<Glob> files,
            @Doc("What is taken off the names of files where it stands before them.") @Default("") String relativeTo,
            @Doc("The encoding of text without a byte order mark, such as EUC-KR; found out when absent.") Optional<Charset> encoding) {

        /** Files whose encoding is found out. */
        public Options(List<Glob> files, String relativeTo) {
            this(files, relativeTo, Optional.empty());
        }
    }

    /**
     * What was found.
     *
     * @param text for a person
     * @param json for a program: files, each with format, counts, coverage and oddities, and the analyses
     */
    public record Inspection(@Doc("For a person.") Document text,
            @Doc("For a program: files, each with format, counts, coverage and oddities, and the analyses.") Document json) {}

    private record Found(FileView view, Corpus corpus) {}

    @Override
    public Inspection run(None inputs, Options options, Context context) throws IOException {
        List<Source> sources = context.sources();
        context.progress().phase("reading", sources.size());
        try {
            List<Found> found = context.workers().map(sources.size(), index -> {
                context.checkCancelled();
                Found one = look(sources.get(index), options, context);
                context.progress().advance(1);
                return one;
            });
            View view = new View(found.stream().map(Found::view).toList(),
                    Analyses.of(found.stream().map(Found::corpus).toList()));
            return new Inspection(new Document("text/plain", ".txt", bytes(new TextView(view).text())),
                    new Document("application/json", ".json", bytes(json(view))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(View view) {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(view) + "\n";
    }

    private static Found look(Source source, Options options, Context context) {
        Observed observed = new Observed(context, source);
        try {
            Detection detection = Detector.detect(source, options.encoding());
            Corpus corpus = new CorpusBuilder().build();
            Optional<String> refused = Optional.empty();
            try {
                corpus = new AutoImporter().run(new None(), new FileOptions(List.of(), options.encoding()), observed);
            } catch (ProblemException e) {
                Problem first = e.problems().getFirst();
                refused = Optional.of("not read: [" + first.code() + "] " + first.message()
                        + first.hint().map(hint -> "; " + hint).orElse(""));
            }
            return new Found(view(source, named(source, detection), corpus, observed, refused, options.relativeTo()),
                    corpus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of an archive what its files are. */
    private static Detection named(Source source, Detection found) throws IOException {
        return found.format() == Format.ARCHIVE
                ? new Detection(found.format(), AutoImporter.within(source), found.encoding(), found.binary(),
                        found.packing(), found.why())
                : found;
    }

    private static FileView view(Source source, Detection detection, Corpus corpus, Observed observed,
            Optional<String> refused, String base) {
        List<LedgerEntry> ledger = observed.ledger();
        List<LedgerEntry> works = ledger.stream().filter(entry -> entry.unit().equals("works")).toList();
        List<String> odd = refused.map(List::of)
                .orElseGet(() -> Oddities.of(detection.format(), corpus, ledger, observed.warnings()));
        Map<String, Integer> coverage = Coverage.of(corpus);
        return new FileView(Names.relative(source.name(), base), detection.format().label(), detection.generation(),
                detection.format().operation().orElse(""), detection.binary() ? "" : detection.encoding().name(),
                detection.packing(),
                detection.why(), works.stream().mapToLong(LedgerEntry::read).sum(),
                works.stream().mapToLong(LedgerEntry::kept).sum(),
                works.stream().mapToLong(LedgerEntry::rejected).sum(),
                works.stream().mapToLong(LedgerEntry::quarantined).sum(), coverage,
                odd.stream().map(text -> Names.within(text, base)).toList(),
                works.stream().flatMap(entry -> entry.leftOut().stream())
                        .map(left -> new FileView.LeftOutView(Names.within(left.position().toString(), base),
                                left.quarantined(), left.reason(), left.text()))
                        .toList());
    }
}
