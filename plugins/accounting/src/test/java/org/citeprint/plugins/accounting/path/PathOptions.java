// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.plugins.accounting.responsibility.TwoRegions;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.OperatorTester;

/**
 * Options of {@code account.paths}, as a pipeline that names few of them has them.
 *
 * @param options so far
 */
record PathOptions(PathAccount.Options options) {

    PathOptions(String stressor) {
        this(new PathAccount.Options(stressor, Optional.empty(), List.of(), List.of(), List.of(), false,
                Optional.empty(), 0.001, 10, 1000, Method.AUTO, 1e-13));
    }

    PathOptions of(List<String> regions, List<String> demand, List<String> products) {
        return new PathOptions(new PathAccount.Options(options.stressor(), options.extension(), regions, demand,
                products, options.apart(), options.cutOff(), options.cutOffShare(), options.depth(), options.most(),
                options.solver(), options.tolerance()));
    }

    PathOptions of(String region) {
        return of(List.of(region), List.of(), List.of());
    }

    PathOptions apart() {
        return new PathOptions(new PathAccount.Options(options.stressor(), options.extension(), options.regions(),
                options.demand(), options.products(), true, options.cutOff(), options.cutOffShare(), options.depth(),
                options.most(), options.solver(), options.tolerance()));
    }

    PathOptions cut(double cutOff) {
        return new PathOptions(new PathAccount.Options(options.stressor(), options.extension(), options.regions(),
                options.demand(), options.products(), options.apart(), Optional.of(cutOff), options.cutOffShare(),
                options.depth(), options.most(), options.solver(), options.tolerance()));
    }

    PathOptions share(double share) {
        return new PathOptions(new PathAccount.Options(options.stressor(), options.extension(), options.regions(),
                options.demand(), options.products(), options.apart(), options.cutOff(), share, options.depth(),
                options.most(), options.solver(), options.tolerance()));
    }

    PathOptions depth(int depth) {
        return new PathOptions(new PathAccount.Options(options.stressor(), options.extension(), options.regions(),
                options.demand(), options.products(), options.apart(), options.cutOff(), options.cutOffShare(), depth,
                options.most(), options.solver(), options.tolerance()));
    }

    PathOptions most(int most) {
        return new PathOptions(new PathAccount.Options(options.stressor(), options.extension(), options.regions(),
                options.demand(), options.products(), options.apart(), options.cutOff(), options.cutOffShare(),
                options.depth(), most, options.solver(), options.tolerance()));
    }

    PathAccount.Result run(InputOutputSystem system) {
        return OperatorTester.run(new PathAccount(), system, options).result();
    }

    /** Contributions by path, and by demand where it is apart. */
    static Map<String, Double> contributions(Table paths) {
        double[] contributions = TwoRegions.values(paths, "contribution");
        Map<String, Double> all = new TreeMap<>();
        IntStream.range(0, paths.rows()).forEach(row -> all.put(
                paths.texts("demand").map(demand -> demand.text(row) + ": ").orElse("")
                        + paths.texts("path").orElseThrow().text(row),
                contributions[row]));
        return all;
    }

    /** What stands in a row of the parts. */
    static double part(PathAccount.Result result, int row) {
        return TwoRegions.values(result.parts(), "amount")[row];
    }

    static double check(PathAccount.Result result, String name) {
        return TwoRegions.values(result.check(), "value")[result.check().texts("check").orElseThrow().texts()
                .indexOf(name)];
    }
}
