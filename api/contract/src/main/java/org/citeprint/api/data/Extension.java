// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Stressors beside the money flows of an {@link InputOutputSystem}.
 *
 * @param name such as {@code emissions}
 * @param stressors the q rows
 * @param flows F, q × n: what each industry causes
 * @param demandFlows F_Y, q × columns of Y: what final demand itself causes (households' own fuel), where the source
 *     has it
 */
public record Extension(String name, List<Stressor> stressors, Matrix flows, Optional<Matrix> demandFlows) {

    public Extension {
        stressors = List.copyOf(stressors);
        if (flows.rows() != stressors.size()) {
            throw new IllegalArgumentException("extension " + name + ": F has " + flows.rows() + " rows for "
                    + stressors.size() + " stressors");
        }
    }

    /** The row of the stressor with a name. */
    public OptionalInt row(String stressor) {
        return IntStream.range(0, stressors.size())
                .filter(row -> stressors.get(row).name().equals(stressor))
                .findFirst();
    }
}
