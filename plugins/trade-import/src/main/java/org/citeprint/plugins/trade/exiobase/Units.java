// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.exiobase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.operation.Source;

/** Reads {@code unit.txt}: some columns of labels and the unit in the last. */
final class Units {

    private Units() {}

    /** The unit of each label; empty without a file. */
    static Map<List<String>, String> read(Optional<TableLayout.Entry> entry) throws IOException {
        Map<List<String>, String> units = new LinkedHashMap<>();
        if (entry.isEmpty()) {
            return units;
        }
        byte[] bytes;
        try (InputStream in = entry.get().file().opener().open()) {
            bytes = in.readAllBytes();
        }
        Source source = Source.of(entry.get().file().name(), bytes);
        source.lines(StandardCharsets.UTF_8).forEach(line -> {
            List<String> cells = List.of(line.text().split("\t", -1));
            if (line.position().line() > entry.get().shape().headerLines() && cells.size() > 1) {
                units.put(cells.subList(0, cells.size() - 1), cells.getLast().strip());
            }
        });
        return units;
    }
}
