// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.util.Optional;
import org.citeprint.engine.pipeline.Interpolator;
import org.citeprint.engine.pipeline.Yaml;

/**
 * An option that the pipeline gives.
 *
 * @param key its name, at its place
 * @param value its value; empty when a reference in it has none, which has been reported
 */
public record GivenOption(Yaml.Text key, Optional<Yaml> value) {

    /** The option with values in the place of references; none when it is the reference to an empty parameter. */
    public static Optional<GivenOption> of(Yaml.Entry entry, Interpolator interpolator) {
        Optional<Yaml> value = interpolator.apply(entry.value());
        boolean referred = entry.value() instanceof Yaml.Text written && written.value().startsWith("${");
        if (referred && value.isPresent() && value.get() instanceof Yaml.Text text && text.isMissing()) {
            return Optional.empty();
        }
        return Optional.of(new GivenOption(entry.key(), value));
    }
}
