// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Meaning;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;

/**
 * What a unit of final demand emits itself, such as the fuel that households burn by all that they buy: pymrio's
 * S_Y = F_Y diag(1/y) with y the sums of the columns of Y and 1/0 taken as 0. Missing for stressors of extensions that
 * know no emissions of final demand.
 */
final class DemandIntensities {

    private DemandIntensities() {}

    /** A row for each region and category; none where no stressor has such emissions, or Y has no sums. */
    static Optional<Table> table(InputOutputSystem system, Selection selection, AccountLayout layout) {
        if (system.mixed() || selection.stressors().stream().noneMatch(DemandIntensities::known)) {
            return Optional.empty();
        }
        double[] spent = new double[system.finalDemand().columns()];
        double[] demand = system.finalDemand().values();
        for (int at = 0; at < demand.length; at++) {
            spent[at % spent.length] += demand[at];
        }
        List<double[]> intensities = selection.stressors().stream().map(stressor -> of(stressor, spent)).toList();
        return Optional.of(layout.table("Direct intensities of final demand",
                "What final demand of a region and category emits itself, by all that it buys.",
                List.of(labels("region", system.regions(), system.demandRegionOf()),
                        labels("category", system.categories(), system.categoryOf())),
                List.of(new AccountLayout.Account("intensity", intensities)), Meaning.INDEX));
    }

    private static boolean known(ChosenStressor stressor) {
        return stressor.extension().demandFlows().isPresent();
    }

    private static double[] of(ChosenStressor stressor, double[] spent) {
        double[] values = new double[spent.length];
        if (!known(stressor)) {
            Arrays.fill(values, Double.NaN);
            return values;
        }
        double[] emitted = stressor.demandFlows(spent.length);
        Arrays.setAll(values, column -> spent[column] == 0 ? 0 : emitted[column] / spent[column]);
        return values;
    }

    private static AccountLayout.Labels labels(String name, List<String> names, int[] of) {
        return new AccountLayout.Labels(name, IntStream.of(of).mapToObj(names::get).toList());
    }
}
