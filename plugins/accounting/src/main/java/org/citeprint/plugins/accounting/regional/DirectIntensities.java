// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.regional.AccountLayout.Account;
import org.citeprint.plugins.accounting.regional.AccountLayout.Labels;

/**
 * What a unit spent in a category of final demand emits directly, pymrio's S_Y = F_Y diag(1/y), y the sums of the columns
 * of Y; zero where nothing is spent. Nothing where no stressor has F_Y, or rows of Y are in several units and have no sum.
 */
final class DirectIntensities {

    private final InputOutputSystem system;
    private final Selection selection;

    DirectIntensities(InputOutputSystem system, Selection selection) {
        this.system = system;
        this.selection = selection;
    }

    Optional<Table> table(AccountLayout layout) {
        boolean none = selection.stressors().stream().allMatch(each -> each.extension().demandFlows().isEmpty());
        if (none || system.mixed()) {
            return Optional.empty();
        }
        double[] spent = spent();
        List<double[]> values = selection.stressors().stream()
                .map(stressor -> divided(stressor.demandFlows(spent.length), spent)).toList();
        return Optional.of(layout.table("Direct intensities of final demand", "By region and category of final demand:"
                + " emitted directly in using what a unit of money buys; zero where nothing is spent.",
                List.of(labels("region", system.regions(), system.demandRegionOf()),
                        labels("category", system.categories(), system.categoryOf())),
                List.of(new Account("direct", values)), Meaning.INDEX));
    }

    private double[] spent() {
        Matrix y = system.finalDemand();
        double[] sums = new double[y.columns()];
        for (int row = 0; row < y.rows(); row++) {
            for (int column = 0; column < sums.length; column++) {
                sums[column] += y.at(row, column);
            }
        }
        return sums;
    }

    private static double[] divided(double[] flows, double[] spent) {
        return IntStream.range(0, flows.length).mapToDouble(at -> spent[at] == 0 ? 0 : flows[at] / spent[at]).toArray();
    }

    private static Labels labels(String name, List<String> names, int[] of) {
        return new Labels(name, IntStream.of(of).mapToObj(names::get).toList());
    }
}
