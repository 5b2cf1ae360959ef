// SPDX-License-Identifier: Apache-2.0
package org.citeprint.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plugins of this project: each is a folder with a build of its own. */
final class Plugins {

    private Plugins() {}

    static int count() throws IOException {
        try (var folders = Files.list(Path.of("../plugins"))) {
            return Math.toIntExact(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).count());
        }
    }
}
