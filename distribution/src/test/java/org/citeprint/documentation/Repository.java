// SPDX-License-Identifier: Apache-2.0
package org.citeprint.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the repository these tests are part of. */
final class Repository {

    private static final Path ROOT = Path.of(System.getProperty("citeprint.repository"));

    private Repository() {}

    static Path file(String name) {
        return ROOT.resolve(name);
    }

    static String text(String name) {
        return read(file(name));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files of the product below a folder, without tests. */
    static List<Path> sources(String folder) {
        return files(folder, file -> {
            String path = file.toString();
            return path.contains("/src/main/java/") && path.endsWith(".java");
        });
    }

    /** The files below a folder that are wanted, in order. */
    static List<Path> files(String folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(file(folder))) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
