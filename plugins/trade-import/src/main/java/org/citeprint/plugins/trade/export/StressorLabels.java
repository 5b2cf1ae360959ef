// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.export;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.Stressor;

/**
 * The labels of stressors as other programs have them: importers join columns such as stressor and compartment by
 * {@code " | "}, and where all names of an extension have as many of them, each is a column again.
 *
 * @param levels the names of the columns, of which none is known any more but the first
 * @param rows for each stressor its label, one text a level
 */
record StressorLabels(List<String> levels, List<List<String>> rows) {

    private static final List<String> NAMES = List.of("stressor", "compartment");

    static StressorLabels of(Extension extension) {
        List<List<String>> rows = extension.stressors().stream().map(Stressor::name)
                .map(name -> List.of(name.split(" \\| ", -1))).toList();
        int count = rows.isEmpty() ? 1 : rows.getFirst().size();
        boolean alike = rows.stream()
                .allMatch(row -> row.size() == count && row.stream().noneMatch(String::isBlank));
        return alike
                ? new StressorLabels(names(count), rows)
                : new StressorLabels(names(1),
                        extension.stressors().stream().map(Stressor::name).map(List::of).toList());
    }

    private static List<String> names(int count) {
        List<String> names = new ArrayList<>(NAMES.subList(0, Math.min(count, NAMES.size())));
        for (int level = names.size(); level < count; level++) {
            names.add("level " + (level + 1));
        }
        return names;
    }
}
