// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Yaml;
import org.citeprint.engine.pipeline.YamlReader;

/** Files of the test tree. */
public final class TestFiles {

    private TestFiles() {}

    /** Where a resource such as {@code /broken} lies. */
    public static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(TestFiles.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The map that a text holds, as if it stood in a file. */
    static Yaml.Entries entries(String name, String text) {
        return (Yaml.Entries) new YamlReader(new Problems()).read(name, text).orElseThrow();
    }
}
