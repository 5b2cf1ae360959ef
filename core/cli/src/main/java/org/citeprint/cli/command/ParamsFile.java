// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Shapes;
import org.citeprint.engine.pipeline.Yaml;
import org.citeprint.engine.pipeline.YamlReader;

/** A file with values for parameters: a YAML map from names to values, each taken as it is written. */
final class ParamsFile {

    private ParamsFile() {}

    static Map<String, String> read(Path file) {
        Problems problems = new Problems();
        Map<String, String> values = new LinkedHashMap<>();
        new YamlReader(problems).readFile(file.toString(), file)
                .flatMap(root -> Shapes.map(root, "a file of parameters", problems))
                .ifPresent(map -> map.values().forEach(entry -> put(entry, values, problems)));
        if (problems.hasErrors()) {
            throw new ProblemException(problems.sorted());
        }
        return values;
    }

    private static void put(Yaml.Entry entry, Map<String, String> values, Problems problems) {
        Shapes.text(entry.value(), "the parameter `" + entry.name() + "`", problems)
                .ifPresent(text -> values.put(entry.name(), text.value()));
    }
}
