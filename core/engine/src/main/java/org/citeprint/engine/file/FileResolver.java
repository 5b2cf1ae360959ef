// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.option.Glob;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;

/** Finds the files that the options of one step name, relative to the folder of the pipeline. */
public final class FileResolver {

    private final Globs globs;
    private final Path folder;
    private final Problems problems;
    private final List<FileOption> options = new ArrayList<>();

    /** Finds the files of one value. */
    private interface Search {
        Optional<List<PlannedFile>> find() throws IOException;
    }

    /** Looks where patterns are looked for. */
    public FileResolver(Globs globs, Problems problems) {
        this.globs = globs;
        this.folder = globs.folder();
        this.problems = problems;
    }

    /** What was found so far, in the order of asking. */
    public List<FileOption> options() {
        return List.copyOf(options);
    }

    /**
     * Finds the files of a pattern, or all below a folder that is named without one; false when there are none, which
     * has then been reported.
     */
    public boolean add(Glob glob, Position place) {
        return add(glob, glob.pattern(), place, () -> files(glob.pattern(), place));
    }

    /** Finds the files of a folder; false when there are none, which has then been reported. */
    public boolean add(InputPath path, Position place) {
        return add(path, path.path(), place, () -> below(path.path(), place));
    }

    private boolean add(Record value, String written, Position place, Search search) {
        if (written.isBlank()) {
            problems.error("CP-1401", place, "no file is named", "write `.` for the whole folder of the pipeline");
            return false;
        }
        try {
            Optional<List<PlannedFile>> files = search.find().filter(found -> readable(found, place));
            files.ifPresent(found -> options.add(new FileOption(value, found)));
            return files.isPresent();
        } catch (InvalidPathException e) {
            problems.error("CP-1401", place, "`" + written + "` cannot be the name of a file",
                    "name a file, relative to the folder of the pipeline, with `/` between folders");
        } catch (IOException | UncheckedIOException e) {
            problems.error("CP-1404", place, "`" + written + "` cannot be looked into: " + e.getMessage(),
                    "check who may read it");
        }
        return false;
    }

    private Optional<List<PlannedFile>> files(String pattern, Position place) throws IOException {
        if (!Globs.isPattern(pattern) && Files.isDirectory(folder.resolve(pattern))) {
            return below(pattern, place);
        }
        List<PlannedFile> files = globs.find(pattern);
        if (files.isEmpty()) {
            new MissingFile(folder, problems).report(pattern, place);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }

    private Optional<List<PlannedFile>> below(String path, Position place) throws IOException {
        Path root = folder.resolve(path);
        String name = Globs.clean(path);
        if (Files.isRegularFile(root)) {
            return Optional.of(List.of(new PlannedFile(name, String.valueOf(root.getFileName()), root.normalize())));
        }
        if (!Files.isDirectory(root)) {
            new MissingFile(folder, problems).report(path, place);
            return Optional.empty();
        }
        List<PlannedFile> files = new Globs(root).find("**").stream()
                .map(file -> new PlannedFile(name.equals(".") ? file.name() : name + "/" + file.name(), file.name(),
                        file.path()))
                .toList();
        if (files.isEmpty()) {
            problems.error("CP-1405", place, "the folder `" + path + "` holds no files",
                    "name the folder with the data; files whose names begin with a dot do not count");
            return Optional.empty();
        }
        return Optional.of(files);
    }

    private boolean readable(List<PlannedFile> files, Position place) {
        Optional<PlannedFile> locked = files.stream().filter(file -> !Files.isReadable(file.path())).findFirst();
        locked.ifPresent(file -> problems.error("CP-1404", place, "the file `" + file.name() + "` cannot be read",
                "check who may read it"));
        return locked.isEmpty();
    }
}
