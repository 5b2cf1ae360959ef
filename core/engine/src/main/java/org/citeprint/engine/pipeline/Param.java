// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Position;

/**
 * A parameter of a pipeline or block.
 *
 * @param name its name
 * @param position where it is declared
 * @param type what values it takes
 * @param of the values of an {@link ParamType#ENUM}
 * @param fallback its default
 * @param required whether somebody must give it a value; one without a default and not required may be empty
 * @param sound whether its declaration could be understood; what is wrong with it has been reported
 */
public record Param(
        String name,
        Position position,
        ParamType type,
        List<String> of,
        Optional<Yaml> fallback,
        boolean required,
        boolean sound) {

    static Param broken(Yaml.Text name) {
        return new Param(name.value(), name.position(), ParamType.STRING, List.of(), Optional.empty(), false, false);
    }

    Param withFallback(Optional<Yaml> value) {
        return new Param(name, position, type, of, value, required, sound);
    }
}
