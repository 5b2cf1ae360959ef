// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Arrays;
import java.util.List;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.plugins.accounting.responsibility.ChosenStressor;
import org.citeprint.plugins.accounting.responsibility.Demand;
import org.citeprint.plugins.accounting.responsibility.Intensities;
import org.citeprint.plugins.accounting.responsibility.OutputByDemand;
import org.citeprint.plugins.accounting.solve.PerUnit;
import org.citeprint.plugins.accounting.solve.Product;
import org.citeprint.plugins.accounting.solve.Solution;
import org.citeprint.plugins.accounting.solve.Solver;

/**
 * Accounts by region and sector: pymrio's D_pba, D_cba, D_imp and D_exp; for blocs of regions the same without the trade
 * inside. Where pymrio takes products of n × n matrices,
 * one adjoint solution a stressor does, with a column for each region of origin:
 *
 * <pre>
 *   (I - A)ᵀ m_r = s where the region is r, else 0      m = Σ m_r
 *   D_pba_i = s_i Σ_r X_ir, induced here               D_exp_i = s_i Σ_r X_ir, r other than region(i)
 *   D_cba_(r,j) = Σ_i m_i Y_ir over products i of sector j, whoever supplies them
 *   D_imp_(r,j) = Σ_i (m_i - m_r,i) Y_ir, as a sum over the other regions
 * </pre>
 *
 * Production is F, which is D_pba where all demand is chosen and what no product carries is taken off.
 */
final class BySector {

    private final InputOutputSystem system;
    private final OutputByDemand output;
    private final Solver solver;
    private final PerUnit upstream;
    private final Demand demand;
    private final int sectors;
    private final boolean origins;

    BySector(
            InputOutputSystem system, Demand demand, OutputByDemand output, Product product, Solver solver,
            boolean origins) {
        this.system = system;
        this.output = output;
        this.solver = solver;
        this.upstream = product.upstream();
        this.demand = demand;
        this.origins = origins;
        this.sectors = system.sectors().size();
    }

    /** From one adjoint solution, for each kind of places. */
    List<SectorAccounts> accounts(ChosenStressor stressor, List<Blocs> kinds) {
        double[] right = byRegion(Intensities.of(system, stressor.flows()));
        Solution solution = upstream.solve(solver, right, demand.width());
        double error = Arrays.stream(output.errors().ofMultipliers(upstream, right, solution, demand.width())).max()
                .orElse(0);
        return kinds.stream().map(places -> accounts(stressor, consumption(solution.values(), places, error)))
                .toList();
    }

    /** With consumption from elsewhere. */
    SectorAccounts accounts(ChosenStressor stressor, Consumption consumption) {
        int[] placeOf = consumption.places().of();
        int cells = consumption.all().length;
        double[] intensities = Intensities.of(system, stressor.flows());
        double[] flows = stressor.flows();
        double[] production = new double[cells];
        double[] exports = new double[cells];
        double[] unsold = new double[cells];
        double[] induced = new double[demand.whole() ? 0 : cells];
        double[] other = new double[demand.whole() ? 0 : cells];
        for (int i = 0; i < intensities.length; i++) {
            int cell = placeOf[system.regionOf()[i]] * sectors + system.sectorOf()[i];
            production[cell] += flows[i];
            exports[cell] += intensities[i] * output.abroad(i, placeOf);
            unsold[cell] += output.unsold(i, flows[i], intensities[i]);
            if (!demand.whole()) {
                induced[cell] += intensities[i] * output.total(i);
                other[cell] += intensities[i] * output.other(i);
            }
        }
        return new SectorAccounts(production, consumption.all(), consumption.imports(), exports, unsold, induced, other,
                consumption.origins(), consumption.error());
    }

    /** With a column for each region, its own intensities. */
    private double[] byRegion(double[] intensities) {
        double[] right = new double[intensities.length * demand.width()];
        for (int i = 0; i < intensities.length; i++) {
            right[i * demand.width() + system.regionOf()[i]] = intensities[i];
        }
        return right;
    }

    private Consumption consumption(double[] byOrigin, Blocs places, double error) {
        int regions = system.regions().size();
        int width = demand.width();
        Consumption consumption = Consumption.empty(places, sectors, origins, error);
        int[] placeOf = places.of();
        for (int i = 0; i < system.industries(); i++) {
            double everywhere = sumBut(byOrigin, i * width, placeOf, -1);
            for (int region = 0; region < regions; region++) {
                double bought = demand.block()[i * width + region];
                int cell = placeOf[region] * sectors + system.sectorOf()[i];
                consumption.all()[cell] += everywhere * bought;
                consumption.imports()[cell] += sumBut(byOrigin, i * width, placeOf, placeOf[region]) * bought;
            }
            if (origins) {
                addOrigins(byOrigin, i, consumption);
            }
        }
        return consumption;
    }

    private void addOrigins(double[] byOrigin, int industry, Consumption consumption) {
        int[] placeOf = consumption.places().of();
        int count = consumption.places().names().size();
        int at = industry * demand.width();
        for (int from = 0; from < placeOf.length; from++) {
            for (int to = 0; to < placeOf.length; to++) {
                consumption.origins()[(placeOf[from] * count + placeOf[to]) * sectors
                        + system.sectorOf()[industry]] += byOrigin[at + from] * demand.block()[at + to];
            }
        }
    }

    /** A sum of regions but for those of a place; taken without them rather than less them, so that small rests stay exact. */
    private static double sumBut(double[] values, int from, int[] placeOf, int left) {
        double sum = 0;
        for (int region = 0; region < placeOf.length; region++) {
            sum += placeOf[region] == left ? 0 : values[from + region];
        }
        return sum;
    }
}
