// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.auto;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Source;
import org.citeprint.api.problem.Counted;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.literature.detect.Detection;
import org.citeprint.plugins.literature.detect.Detector;
import org.citeprint.plugins.literature.detect.Format;
import org.citeprint.plugins.literature.file.RecordCheck;
import org.citeprint.plugins.literature.mapping.FileOptions;

/**
 * Reads the files in a zip archive, in its order, each by the importer of its format. Archives in archives are not looked
 * into.
 */
final class Archive {

    private static final int LOOKED_INTO = 100;

    private final Source source;
    private final ArchiveFiles files;

    Archive(Source source) {
        this.source = source;
        this.files = new ArchiveFiles(source);
    }

    /** Which formats the first of its files have, each once. */
    String formats() throws IOException {
        Set<String> labels = new LinkedHashSet<>();
        for (Source file : files.files().stream().limit(LOOKED_INTO).toList()) {
            labels.add(Detector.detect(file).label());
        }
        return String.join(", ", labels);
    }

    /** Reads every file that somebody reads; the archive stays open meanwhile, so that its directory is read once. */
    void read(FileOptions options, WorkSink sink) throws IOException {
        List<Source> sources = files.files();
        try (Closeable _ = files.hold()) {
            read(sources, options, sink);
        }
    }

    /** What is wrong with one of the files. */
    private record Refusal(WorkSink file, List<Problem> problems) {

        /** What the ledger counts, once, however much is wrong. */
        void count(String unit) {
            Problem first = problems.getFirst();
            file.tally(unit).read(1).rejected(first.message(), first.position().orElseThrow());
        }
    }

    private void read(List<Source> sources, FileOptions options, WorkSink sink) throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        int read = 0;
        for (Source file : sources) {
            WorkSink part = sink.part(file.name());
            try {
                Source text = options.text(file, part);
                Detection found = Detector.detect(text);
                if (found.format() == Format.ARCHIVE) {
                    refusals.add(new Refusal(part, List.of(nested(file))));
                } else {
                    AutoImporter.read(text, found, new FileOptions(options.files()), part);
                    read++;
                }
            } catch (ProblemException e) {
                refusals.add(new Refusal(part, files.isBroken(file.name())
                        ? RecordCheck.nothing(file, ArchiveFiles.BROKEN).problems()
                        : e.problems()));
            }
            sink.append(part);
        }
        warn(sink);
        if (read == 0) {
            throw new ProblemException(refusals.isEmpty()
                    ? List.of(empty())
                    : refusals.stream().flatMap(refusal -> refusal.problems().stream()).toList());
        }
        refusals.forEach(refusal -> {
            refusal.count(RecordCheck.FILES);
            refusal.problems().forEach(problem -> sink.warn(passedOver(problem)));
        });
    }

    private void warn(WorkSink sink) {
        Optional<String> damage = files.damage();
        if (sink.works() == 0 && damage.isPresent()) {
            throw new ProblemException(Problem.error("CP-3024", Position.of(source.name()),
                    "no record of `" + source.name() + "` can be read: " + damage.get(),
                    ArchiveFiles.advice(damage.get())));
        }
        damage.ifPresent(reason -> {
            sink.warn(Problem.warning("CP-3004", Position.of(source.name()),
                    reason + ": what stood behind that place is lost", ArchiveFiles.advice(reason)));
            RecordCheck.cutShort(sink, Position.of(source.name()), "its end: " + reason);
        });
        if (files.left() > 0) {
            sink.tally(RecordCheck.FILES).read(files.left())
                    .rejected("beyond the first " + ArchiveFiles.MOST + " of an archive", files.left());
            sink.warn(Problem.warning("CP-3022", Position.of(source.name()),
                    "the last " + Counted.of(files.left(), "files") + " of the archive are left out: "
                            + ArchiveFiles.MOST
                            + " are the most",
                    "pack them in several archives"));
        }
    }

    private Problem passedOver(Problem refusal) {
        Position position = refusal.position().orElse(Position.of(source.name()));
        return Problem.warning("CP-3022", position, "a file of the archive is not read: " + refusal.message(),
                files.isBroken(position.file())
                        ? "download or copy the archive again"
                        : "nothing is to be done if it holds no records");
    }

    private static Problem nested(Source file) {
        return Problem.error("CP-3001", Position.of(file.name()), "an archive inside an archive is not looked into",
                "unpack the outer one");
    }

    private Problem empty() {
        return Problem.error("CP-3002", Position.of(source.name()), "there are no files in `" + source.name() + "`",
                "pack it again");
    }
}
