// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;

/** Lays out numbers of industries, and of pairs of them, as tables. */
public final class IndustryTable {

    private final InputOutputSystem system;

    /** For a table's industries. */
    public IndustryTable(InputOutputSystem system) {
        this.system = system;
    }

    /** The labels of the rows: region and sector, and the unit where rows are in several. */
    public List<Column> labels() {
        List<Column> labels = new ArrayList<>(List.of(labels("region", system.regions(), system.regionOf()),
                labels("sector", system.sectors(), system.sectorOf())));
        if (system.mixed()) {
            labels.add(Column.text("unit",
                    IntStream.range(0, system.industries()).mapToObj(system::unit).toList()));
        }
        return labels;
    }

    private Column labels(String name, List<String> names, int[] of) {
        return Column.text(name, IntStream.range(0, system.industries()).mapToObj(i -> names.get(of[i])).toList());
    }

    /** A row for each industry; columns of numbers follow the labels. */
    public Table of(String name, String caption, List<Column> numbers) {
        List<Column> columns = labels();
        columns.addAll(numbers);
        return new Table(name, caption, columns);
    }

    /** An n × n matrix, with a column for each industry. */
    public Table square(String name, String caption, double[] values) {
        int n = system.industries();
        List<Column> columns = new ArrayList<>(n);
        for (int column = 0; column < n; column++) {
            double[] numbers = new double[n];
            for (int row = 0; row < n; row++) {
                numbers[row] = values[row * n + column];
            }
            columns.add(Column.decimal(system.regions().get(system.regionOf()[column]) + " | "
                    + system.sectors().get(system.sectorOf()[column]), "", Meaning.INDEX, numbers));
        }
        return of(name, caption, columns);
    }
}
