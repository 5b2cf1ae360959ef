// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;

/** Sums a table over groups of regions and sectors, or divides them, rows and columns in the order of the table. */
final class Aggregation {

    private final InputOutputSystem system;
    private final List<String> regions;
    private final List<String> sectors;
    private final Regrouped industries;
    private final Regrouped causes;
    private final Regrouped demand;

    Aggregation(InputOutputSystem system, Grouping regions, Grouping sectors) {
        this(system, regions, sectors.names(),
                Regrouped.of(system.regionOf(), regions, system.sectorOf(), sectors),
                Regrouped.of(system.regionOf(), regions, system.sectorOf(), sectors));
    }

    /** With places of industries for the flows and others, of the same new industries, for the stressors. */
    Aggregation(
            InputOutputSystem system, Grouping regions, List<String> sectors, Regrouped industries, Regrouped causes) {
        this.system = system;
        this.regions = regions.names();
        this.sectors = sectors;
        this.industries = industries;
        this.causes = causes;
        this.demand = Regrouped.of(system.demandRegionOf(), regions, system.categoryOf(),
                Grouping.same(system.categories()));
    }

    InputOutputSystem aggregate() {
        Matrix transactions = Regrouped.sum(system.transactions(), industries, industries);
        Matrix finalDemand = Regrouped.sum(system.finalDemand(), industries, demand);
        return new InputOutputSystem(system.name(), system.currency(), regions, sectors, industries.first(),
                industries.second(), system.categories(), demand.first(), demand.second(), transactions, finalDemand,
                InputOutputSystem.rowSums(transactions, finalDemand), extensions());
    }

    private List<Extension> extensions() {
        return system.extensions().stream().map(extension -> {
            Regrouped rows = Regrouped.each(extension.stressors().size());
            Optional<Matrix> direct = extension.demandFlows().map(flows -> Regrouped.sum(flows, rows, demand));
            return new Extension(extension.name(), extension.stressors(),
                    Regrouped.sum(extension.flows(), rows, causes), direct);
        }).toList();
    }
}
