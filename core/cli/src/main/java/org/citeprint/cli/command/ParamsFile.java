// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Shapes;
import org.citeprint.engine.pipeline.Yaml;
import org.citeprint.engine.pipeline.YamlReader;

/** A file with values for parameters: a YAML map from names to values. */
final class ParamsFile {

    private ParamsFile() {}

    static Yaml.Entries read(Path file) {
        Problems problems = new Problems();
        String name = file.toString().replace('\\', '/');
        Optional<Yaml.Entries> values = new YamlReader(problems).readFile(name, file)
                .flatMap(root -> Shapes.map(root, "a file of parameters", problems));
        if (problems.hasErrors()) {
            throw new ProblemException(problems.sorted());
        }
        return values.orElse(Yaml.Entries.none(Position.of(name)));
    }
}
