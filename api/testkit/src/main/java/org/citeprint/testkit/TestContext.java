// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.ledger.Tally;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Progress;
import org.citeprint.api.operation.Source;
import org.citeprint.api.operation.SourceFolder;
import org.citeprint.api.operation.Workers;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;

/**
 * What the engine would lend an operator, for a test. Give it files under the names a pipeline would write, run the
 * operator with it, then look at the ledger and the warnings.
 *
 * <pre>{@code
 * TestContext context = new TestContext().file("works.txt", "A title\t2012\n");
 * Corpus corpus = new AcmeImporter().run(new None(), options, context);
 * assertThat(context.ledger().balances()).isTrue();
 * }</pre>
 */
public final class TestContext implements Context {

    private final List<Source> files = new ArrayList<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final AtomicLong checksLeft = new AtomicLong(Long.MAX_VALUE);
    private int threads = 1;

    /** Adds a file with this text in UTF-8. */
    public TestContext file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file with these bytes. */
    public TestContext file(String name, byte[] bytes) {
        return source(Source.of(name, bytes));
    }

    /** Adds a file on disk under a name of its own. */
    public TestContext file(String name, Path path) {
        return source(Source.of(name, path));
    }

    /** Adds a file. */
    public TestContext source(Source source) {
        files.add(source);
        return this;
    }

    /** Adds all files below a folder on disk, in the order of their names. */
    public TestContext folder(String name, Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(path -> slashed(folder.relativize(path))))
                    .forEach(path -> file(name + "/" + slashed(folder.relativize(path)), path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** How many threads the workers have; 1 by default. */
    public TestContext threads(int count) {
        threads = count;
        return this;
    }

    /** Stops the run at the next call of {@link #checkCancelled} after so many. */
    public TestContext cancelAfter(long checks) {
        checksLeft.set(checks);
        return this;
    }

    /** What was counted, as the engine would record it. */
    public synchronized Ledger ledger() {
        return new Ledger(tallies.values().stream().map(Tally::entry).toList());
    }

    /** What was warned of, sorted by place and text. */
    public synchronized List<Problem> warnings() {
        return warnings.stream().sorted(Comparator.comparing(Problem::toString)).toList();
    }

    @Override
    public List<Source> sources() {
        return List.copyOf(files);
    }

    /** The files whose names are the pattern or match it; a test that gave none is wrong. */
    @Override
    public List<Source> sources(Glob glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.pattern());
        List<Source> matching = files.stream()
                .filter(file -> file.name().equals(glob.pattern()) || matcher.matches(Path.of(file.name())))
                .toList();
        if (matching.isEmpty()) {
            throw new AssertionError("this test has no file for `" + glob + "`, only " + files);
        }
        return matching;
    }

    /** The file with this name, or the files whose names begin with it and a slash. */
    @Override
    public SourceFolder folder(InputPath path) {
        String name = path.path().replaceFirst("/$", "");
        List<SourceFolder.Entry> entries = files.stream()
                .filter(file -> file.name().equals(name) || file.name().startsWith(name + "/"))
                .map(file -> new SourceFolder.Entry(within(name, file.name()), file))
                .sorted(Comparator.comparing(SourceFolder.Entry::path))
                .toList();
        if (entries.isEmpty()) {
            throw new AssertionError("this test has no file for `" + path + "`, only " + files);
        }
        return new SourceFolder(path.path(), entries);
    }

    private static String within(String folder, String file) {
        return file.equals(folder) ? file.substring(file.lastIndexOf('/') + 1) : file.substring(folder.length() + 1);
    }

    @Override
    public synchronized Tally tally(String subject, String unit) {
        return tallies.computeIfAbsent(subject + "\0" + unit, key -> new Tally(subject, unit));
    }

    @Override
    public synchronized void warn(Problem problem) {
        warnings.add(problem);
    }

    @Override
    public Progress progress() {
        return new Progress() {
            @Override
            public void phase(String name, long total) {}

            @Override
            public void advance(long units) {}
        };
    }

    @Override
    public Workers workers() {
        return new TestWorkers(threads);
    }

    @Override
    public void checkCancelled() {
        if (checksLeft.getAndDecrement() <= 0) {
            throw new CancellationException("stopped by the test");
        }
    }
}
