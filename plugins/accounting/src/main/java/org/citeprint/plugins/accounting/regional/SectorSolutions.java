// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.plugins.accounting.responsibility.Accounts;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.responsibility.OutputByDemand;
import org.citeprint.plugins.accounting.solve.Inverse;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * Accounts by sector of many stressors, by whichever way is less work: a solution for each ({@link BySector}) or one
 * elimination for all ({@link BySectorOfAll}).
 */
final class SectorSolutions {

    private final InputOutputSystem system;
    private final Demand demand;
    private final OutputByDemand output;
    private final Product product;
    private final Solver solver;
    private final Context context;

    SectorSolutions(
            InputOutputSystem system, Demand demand, OutputByDemand output, Product product, Solver solver,
            Context context) {
        this.system = system;
        this.demand = demand;
        this.output = output;
        this.product = product;
        this.solver = solver;
        this.context = context;
    }

    /**
     * The accounts by sector of each stressor, a list for each kind of places; by one elimination where that is less
     * work and the method allows it.
     */
    List<List<SectorAccounts>> of(Selection selection, Method method, List<Blocs> kinds, boolean origins) {
        BySector bySector = new BySector(system, demand, output, product, solver, origins);
        boolean together = (method == Method.AUTO || method == Method.LU)
                && BySectorOfAll.pays(system.industries(), selection.size(), demand.width());
        Optional<Inverse> inverse = together ? Inverse.find(product.leontief(), context) : Optional.empty();
        List<List<SectorAccounts>> ofStressors = inverse
                .map(found -> together(bySector, found, selection, kinds, origins))
                .orElseGet(() -> oneByOne(bySector, selection, kinds));
        return IntStream.range(0, kinds.size())
                .mapToObj(kind -> ofStressors.stream().map(each -> each.get(kind)).toList()).toList();
    }

    private List<List<SectorAccounts>> together(
            BySector bySector, Inverse inverse, Selection selection, List<Blocs> kinds, boolean origins) {
        List<List<Consumption>> consumption = new BySectorOfAll(system, demand, inverse, context)
                .of(selection.stressors(), kinds, origins);
        List<List<SectorAccounts>> accounts = new ArrayList<>();
        for (int index = 0; index < selection.size(); index++) {
            ChosenStressor stressor = selection.stressors().get(index);
            accounts.add(consumption.get(index).stream().map(each -> bySector.accounts(stressor, each)).toList());
        }
        return accounts;
    }

    private List<List<SectorAccounts>> oneByOne(BySector bySector, Selection selection, List<Blocs> kinds) {
        context.progress().phase("accounts by sector", selection.size());
        List<List<SectorAccounts>> accounts = new ArrayList<>();
        for (ChosenStressor stressor : selection.stressors()) {
            context.checkCancelled();
            accounts.add(bySector.accounts(stressor, kinds));
            context.progress().advance(1);
        }
        return accounts;
    }

    /** How far off consumption by sector can be, relative to the world. */
    static double error(List<Accounts> accounts, List<SectorAccounts> sectors) {
        return IntStream.range(0, sectors.size())
                .mapToDouble(index -> sectors.get(index).error() / accounts.get(index).size()).reduce(0, Math::max);
    }

    /** The largest gap between consumption by sector and by the one solution for all stressors, relative to the world. */
    static double deviation(List<Accounts> accounts, List<SectorAccounts> sectors) {
        double largest = 0;
        for (int index = 0; index < sectors.size(); index++) {
            Accounts each = accounts.get(index);
            double[] consumption = sectors.get(index).consumption();
            int width = consumption.length / each.regions();
            double size = 0;
            double off = 0;
            for (int region = 0; region < each.regions(); region++) {
                double sum = each.direct()[region];
                for (int cell = region * width; cell < (region + 1) * width; cell++) {
                    sum += consumption[cell];
                }
                size += Math.abs(each.production(region));
                off = Math.max(off, Math.abs(sum - each.consumption(region)));
            }
            largest = Math.max(largest, off / (size == 0 ? 1 : size));
        }
        return largest;
    }
}
