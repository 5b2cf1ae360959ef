// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.Channel;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Mark;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** Draws the largest industries by how strongly they draw on suppliers and supply buyers. */
final class LinkageFigure {

    private static final int MOST = 200;

    private final InputOutputSystem system;
    private final List<Integer> largest;

    LinkageFigure(InputOutputSystem system) {
        this.system = system;
        this.largest = IntStream.range(0, system.industries()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(system.output()[i]))).limit(MOST).toList();
    }

    Figure of(double[] power, double[] sensitivity, List<String> kinds) {
        Table data = new Table("Key industries", "Each row is an industry.", List.of(
                text("industry", i -> system.sectors().get(system.sectorOf()[i]) + ", "
                        + system.regions().get(system.regionOf()[i])),
                text("kind", kinds::get),
                number("power of dispersion", "", Meaning.INDEX, i -> power[i]),
                number("sensitivity of dispersion", "", Meaning.INDEX, i -> sensitivity[i]),
                number("output", system.currency(), Meaning.FLOW, i -> Math.abs(system.output()[i]))));
        return new Figure("Key industries", "Each dot is one of the " + largest.size()
                + " largest industries, the larger"
                + " the more it puts out: how strongly it draws on suppliers (power of dispersion) and enables buyers"
                + " (sensitivity), over the mean of all industries. Key industries are at least at one in both.",
                Mark.POINT, data, Map.of(Channel.X, "power of dispersion", Channel.Y, "sensitivity of dispersion",
                        Channel.LABEL, "industry", Channel.GROUP, "kind", Channel.SIZE, "output"));
    }

    private Column text(String name, IntFunction<String> text) {
        return Column.text(name, largest.stream().map(text::apply).toList());
    }

    private Column number(String name, String unit, Meaning meaning, IntToDoubleFunction number) {
        return Column.decimal(name, unit, meaning, largest.stream().mapToDouble(number::applyAsDouble).toArray());
    }
}
