// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;

/** A system that pymrio was run on, from the tables it has. */
final class PymrioSystem {

    private PymrioSystem() {}

    /** With one extension. */
    static InputOutputSystem of(Path folder, Path extension) {
        Sheet z = Sheet.read(folder.resolve("Z.csv"));
        Sheet y = Sheet.read(folder.resolve("Y.csv"));
        Sheet f = Sheet.read(extension.resolve("F.csv"));
        Path fy = extension.resolve("F_Y.csv");
        List<String> regions = Stream.concat(z.columns().stream(), y.columns().stream()).map(List::getFirst).distinct()
                .toList();
        List<String> sectors = z.columns().stream().map(List::getLast).distinct().toList();
        List<String> categories = y.columns().stream().map(List::getLast).distinct().toList();
        Matrix flows = z.matrix();
        Matrix demand = y.matrix();
        // The columns of F may stand in another order than those of Z.
        List<Integer> order = z.columns().stream().map(f.columns()::indexOf).toList();
        double[] values = Stream.of(f.values()).flatMapToDouble(row -> order.stream().mapToDouble(at -> row[at]))
                .toArray();
        return new InputOutputSystem(folder.getFileName().toString(), "M", regions, sectors,
                z.columns().stream().mapToInt(column -> regions.indexOf(column.getFirst())).toArray(),
                z.columns().stream().mapToInt(column -> sectors.indexOf(column.getLast())).toArray(), categories,
                y.columns().stream().mapToInt(column -> regions.indexOf(column.getFirst())).toArray(),
                y.columns().stream().mapToInt(column -> categories.indexOf(column.getLast())).toArray(), flows, demand,
                InputOutputSystem.rowSums(flows, demand),
                List.of(new Extension("it", f.rows().stream().map(name -> new Stressor(name, "u")).toList(),
                        new Matrix(f.rows().size(), order.size(), values),
                        Files.exists(fy) && !Sheet.read(fy).rows().isEmpty()
                                ? Optional.of(Sheet.read(fy).matrix())
                                : Optional.empty())));
    }
}
