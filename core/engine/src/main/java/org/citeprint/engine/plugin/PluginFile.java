// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.IOException;
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
    static PluginFile read(Path file) {
        try {
            PluginJar jar = PluginJar.read(file);
            PluginInfo info = new PluginInfo(required(jar, "Plugin-Id"), required(jar, "Plugin-Version"), jar.digest(),
                    jar.fileName());
            return new PluginFile(jar, info, required(jar, "Plugin-Requires"), dependencies(jar), operations(jar));
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

    private static List<OperationScanner.Found> operations(PluginJar jar) throws IOException {
        List<OperationScanner.Found> operations = new ArrayList<>();
        for (String name : jar.names()) {
            if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                byte[] classFile = jar.read(name).orElseThrow();
                Optional<OperationScanner.Found> found = OperationScanner.scan(name, classFile);
                found.ifPresent(operations::add);
            }
        }
        return List.copyOf(operations);
    }

    /** {@code acme 1.2.0 (acme-1.2.0.jar)}, for messages. */
    String label() {
        return "`" + info.id() + " " + info.version() + "` (" + info.file() + ")";
    }
}
