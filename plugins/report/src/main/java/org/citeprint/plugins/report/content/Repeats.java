// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Section;

/** Decides which of several like outputs is shown: the fullest network, else the first. */
final class Repeats {

    private final Map<String, Place> chosen = new LinkedHashMap<>();

    /** An output of a section. */
    private record Place(int section, String output, Dataset dataset) {}

    Repeats(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            int index = i;
            sections.get(i).outputs().forEach((name, dataset) -> Fingerprint.of(dataset)
                    .ifPresent(print -> chosen.merge(print, new Place(index, name, dataset), Repeats::fuller)));
        }
    }

    private static Place fuller(Place known, Place other) {
        boolean better = known.dataset() instanceof Network one
                && other.dataset() instanceof Network two
                && worth(two) > worth(one);
        return better ? other : known;
    }

    private static int worth(Network network) {
        boolean placed = network.attributes().decimals("x").isPresent();
        return network.attributes().columns().size() + (placed ? 1000 : 0);
    }

    /** The section that shows this output instead, when it is not this one. */
    Optional<Integer> shownBy(int section, String output, Dataset dataset) {
        return Fingerprint.of(dataset)
                .flatMap(print -> Optional.ofNullable(chosen.get(print)))
                .filter(place -> place.section() != section || !place.output().equals(output))
                .map(Place::section);
    }
}
