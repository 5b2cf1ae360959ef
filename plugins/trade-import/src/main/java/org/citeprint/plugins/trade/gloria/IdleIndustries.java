// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.gloria;

import java.util.List;
import java.util.stream.IntStream;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.Labels;

/**
 * Industries that supply nothing: what they emit belongs to no product, so a table of products leaves it out. Where supply
 * is diagonal, industries and products are the same, and it is left out nowhere.
 */
final class IdleIndustries {

    private IdleIndustries() {}

    /** Warns (CP-3174) once of what a file has for industries whose output g is zero. */
    static void warn(
            String file, List<List<String>> rows, List<List<String>> industries, double[] g, Matrix flows,
            Context context) {
        int[] idle = IntStream.range(0, g.length).filter(i -> g[i] == 0
                && IntStream.range(0, flows.rows()).anyMatch(row -> flows.at(row, i) != 0)).toArray();
        if (idle.length == 0) {
            return;
        }
        int row = IntStream.range(0, flows.rows()).filter(k -> flows.at(k, idle[0]) != 0).findFirst().orElse(0);
        double sum = 0;
        for (int industry : idle) {
            sum += flows.at(row, industry);
        }
        context.warn(Problem.warning("CP-3174", Position.of(file),
                idle.length + (idle.length == 1 ? " industry that supplies" : " industries that supply")
                        + " nothing " + (idle.length == 1 ? "has" : "have") + " flows here, the first is `"
                        + Labels.shown(industries.get(idle[0])) + "`; of `" + Labels.shown(rows.get(row)) + "` it is "
                        + sum + " together",
                "a table of products has no place for them, and they are left out; `model: fixed-product-sales` keeps"
                        + " them"));
    }
}
