// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.PluginInfo;
import org.pf4j.PluginDependency;

/**
 * A plugin as its file shows it, before any of its code is loaded.
 *
 * @param jar its jar
 * @param info its id, version and digest
 * @param requires the versions of the API it works with
 * @param dependencies the plugins it needs
 * @param operations the classes that carry {@code @Operation}
 */
record PluginFile(PluginJar jar, PluginInfo info, String requires, List<PluginDependency> dependencies,
        List<OperationScanner.Found> operations) {

    private static final String BUILD = "build it with citeprint-plugin-parent, which writes the manifest";

    /**
     * Reads and examines a jar.
     *
     * @throws ProblemException when it is no plugin
     */
    static PluginFile read(Path file, ScanCache cache) {
        try {
            PluginJar jar = PluginJar.read(file);
            PluginInfo info = new PluginInfo(required(jar, "Plugin-Id"), required(jar, "Plugin-Version"), jar::digest,
                    jar.fileName());
            return new PluginFile(jar, info, required(jar, "Plugin-Requires"), dependencies(jar),
                    operations(jar, cache));
        } catch (IOException e) {
            throw new ProblemException(Problem.error("CP-2001",
                    "the plugin file `" + file.getFileName() + "` cannot be read: " + reason(e),
                    "copy it again from where it came, or remove it from " + file.getParent()));
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String required(PluginJar jar, String attribute) {
        return jar.attribute(attribute).orElseThrow(() -> new ProblemException(Problem.error("CP-2002",
                "the manifest of the plugin file `" + jar.fileName() + "` does not say its " + attribute, BUILD)));
    }

    private static List<PluginDependency> dependencies(PluginJar jar) {
        List<PluginDependency> dependencies = new ArrayList<>();
        for (String text : jar.attribute("Plugin-Dependencies").orElse("").split(",", -1)) {
            if (!text.isBlank()) {
                dependencies.add(new PluginDependency(text.strip()));
            }
        }
        return List.copyOf(dependencies);
    }

    private static List<OperationScanner.Found> operations(PluginJar jar, ScanCache cache) throws IOException {
        Optional<List<OperationScanner.Found>> known = cache.read(jar.mark());
        if (known.isPresent()) {
            return known.get();
        }
        try {
            List<OperationScanner.Found> found = jar.names().parallelStream()
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .flatMap(name -> scan(jar, name).stream())
                    .toList();
            cache.write(jar.mark(), found);
            return found;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<OperationScanner.Found> scan(PluginJar jar, String name) {
        try {
            return OperationScanner.scan(name, jar.read(name).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code acme 1.2.0 (acme-1.2.0.jar)}, for messages. */
    String label() {
        return "`" + info.id() + " " + info.version() + "` (" + info.file() + ")";
    }
}
