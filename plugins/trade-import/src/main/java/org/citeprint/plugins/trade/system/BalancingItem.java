// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.data.Stressor;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** What columns lack to balance, as a row of value added. */
final class BalancingItem {

    private BalancingItem() {}

    /** With what columns lack in a row of its own, or in that of a balance before. */
    static Extension in(InputOutputSystem system, Extension added, double[] missing) {
        Stressor item = new Stressor("balancing item", system.currency());
        int row = added.stressors().indexOf(item);
        if (row < 0) {
            return ExtensionSum.joined(added.name(), List.of(added, new Extension("balance", List.of(item),
                    new Matrix(1, missing.length, missing), Optional.empty())), system.demandRegionOf().length);
        }
        double[] flows = added.flows().values().clone();
        for (int i = 0; i < missing.length; i++) {
            flows[row * missing.length + i] += missing[i];
        }
        return new Extension(added.name(), added.stressors(),
                new Matrix(added.flows().rows(), missing.length, flows), added.demandFlows());
    }

    /** Of each column, output less inputs and value added. */
    static double[] missing(InputOutputSystem system, Extension added) {
        int n = system.industries();
        double[] missing = system.output().clone();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                missing[column] -= system.transactions().at(row, column);
            }
        }
        double[] value = ValueAdded.of(system, added).orElseThrow(() -> new ProblemException(Problem.error("CP-3175",
                "`" + added.name() + "` has no row in `" + system.currency()
                        + "`, so that its columns have no sum to balance",
                "name the extension with value added"))).columns();
        for (int column = 0; column < n; column++) {
            missing[column] -= value[column];
        }
        return missing;
    }
}
