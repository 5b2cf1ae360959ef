// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.citeprint.api.operation.Source;

/** Files beside the repository, in {@code ../shared}, which not everybody has. */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file of the collection of real exports; absent, with a line printed, where the collection is not there. */
    public static Optional<Source> biblio(String path) {
        Optional<Path> file = find("shared/data/biblio/" + path);
        if (file.isEmpty()) {
            System.out.println("not there, so not tested: shared/data/biblio/" + path);
        }
        return file.map(found -> Source.of(path, found));
    }

    /** The folder of the collection; absent, with a line printed, where it is not there. */
    public static Optional<Path> folder() {
        Optional<Path> folder = find("shared/data/biblio");
        if (folder.isEmpty()) {
            System.out.println("not there, so not tested: shared/data/biblio");
        }
        return folder;
    }

    /** A file of the example in this repository. */
    public static Source example(String path) {
        return find("docs/examples/carbon-and-trade/data/literature/" + path)
                .map(found -> Source.of(path, found))
                .orElseThrow(() -> new AssertionError("no example data " + path));
    }

    private static Optional<Path> find(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path file = folder.resolve(path);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
