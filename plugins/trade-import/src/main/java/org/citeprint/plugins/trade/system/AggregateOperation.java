// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.IOException;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.plugins.trade.text.Faults;
import org.pf4j.Extension;

/**
 * Adds up regions and sectors of a table: with the summing matrix S (one 1 in each column) Z' = S Z Sᵀ, Y' = S Y Tᵀ,
 * F' = F Sᵀ, F_Y' = F_Y Tᵀ and x' the sums of the rows. Emissions and demand add up exactly, footprints do not: an
 * average recipe takes the place of several, so compute footprints at full detail first where they are what is asked
 * for, and aggregate the results. Trade inside a new region is then no longer trade.
 */
@Extension
@Operation(
        name = "system.aggregate",
        summary = "Adds up regions and sectors of an input-output table by concordances.",
        method = "Sums transactions, final demand and stressors of the regions and sectors that a concordance joins; footprints of"
                + " the aggregated table differ from those at full detail (aggregation error).",
        source = "Miller and Blair (2022), Input-Output Analysis, 3rd ed., section 4.9.",
        since = "0.1.0")
public final class AggregateOperation
        implements
        Operator<InputOutputSystem, AggregateOperation.Options, InputOutputSystem> {

    /**
     * The options.
     *
     * @param regions concordance of regions
     * @param otherRegions where regions not listed go
     * @param sectors concordance of sectors
     * @param otherSectors where sectors not listed go
     */
    public record Options(
            @Doc("A concordance of the table's regions to new ones: two columns with headings, codes or /expressions/, and a third of shares where one belongs to several.") Optional<InputPath> regions,
            @Doc("The new region for all regions that the concordance does not list; without it they stay.") Optional<String> otherRegions,
            @Doc("A concordance of the table's sectors to new ones: two columns with headings, codes or /expressions/, and a third of shares where one belongs to several.") Optional<InputPath> sectors,
            @Doc("The new sector for all sectors that the concordance does not list; without it they stay.") Optional<String> otherSectors) {}

    @Override
    public InputOutputSystem run(InputOutputSystem system, Options options, Context context) throws IOException {
        Faults faults = new Faults();
        Shares toRegions = Shares.read(options.regions(), context, faults);
        Shares toSectors = Shares.read(options.sectors(), context, faults);
        toRegions.requireKnown(system.regions(), "region", faults);
        toSectors.requireKnown(system.sectors(), "sector", faults);
        faults.throwIfAny();
        toRegions.warnOfIdle(system.regions(), context);
        toSectors.warnOfIdle(system.sectors(), context);
        Grouping regions = Grouping.of(system.regions(), name -> toRegions.of(name, options.otherRegions()));
        Grouping sectors = Grouping.of(system.sectors(), name -> toSectors.of(name, options.otherSectors()));
        count("regions", regions, context);
        count("sectors", sectors, context);
        return new Aggregation(system, regions, sectors).aggregate();
    }

    private static void count(String unit, Grouping grouping, Context context) {
        int old = grouping.targets().length;
        int kept = Math.min(old, grouping.names().size());
        context.tally("table", unit).read(old).kept(kept).merged((long) old - kept);
    }
}
