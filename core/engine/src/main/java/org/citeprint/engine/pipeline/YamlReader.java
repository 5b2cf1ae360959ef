// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.diagnostic.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 into a tree with positions. The tree is built from parser events, so that anchors, aliases, tags and
 * further documents are refused where they stand, all of them, and nothing is ever expanded.
 */
public final class YamlReader {

    private final Problems problems;

    /** Reports to a collector. */
    public YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The root of a file; empty when the file is empty or has errors, which have then been reported. */
    public Optional<Yaml> readFile(String name, Path path) {
        return new TextFile(problems).read(name, path).flatMap(text -> read(name, text));
    }

    /** The root of a text. */
    public Optional<Yaml> read(String name, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        YamlBuilder builder = new YamlBuilder(name, problems);
        int before = problems.size();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (!builder.accept(event)) {
                    break;
                }
            }
        } catch (MarkedYamlEngineException e) {
            SyntaxProblem.report(name, text, e, problems);
        } catch (YamlEngineException e) {
            problems.error("CP-1004", Position.of(name), "this is not valid YAML", String.valueOf(e.getMessage()));
        }
        return problems.size() > before ? Optional.empty() : builder.root();
    }
}
