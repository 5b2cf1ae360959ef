// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.pf4j.Extension;

/**
 * Changes a table where it is asked to and says what was changed: flows too small to mean anything become zero; negative
 * flows become zero; negative demand of named categories becomes zero; industries
 * without flows and stressors are left out; what the columns lack to balance becomes a row of value added. Nothing is
 * repaired that is not named. Output is the sums of rows afterwards.
 */
@Extension
@Operation(
        name = "system.repair",
        summary = "Repairs what it is told to in an input-output table and reports each change.",
        method = "Clears small or negative flows, leaves out empty industries and closes columns with a balancing row, each only"
                + " when asked, with the number of cells, the amount and the largest change in a report.",
        source = "Lenzen et al. (2013), Economic Systems Research 25, 20-49; Miller and Blair (2022), section 4.7.",
        since = "0.1.0")
public final class RepairOperation
        implements
        Operator<InputOutputSystem, RepairOperation.Options, RepairOperation.Repaired> {

    /**
     * The options.
     *
     * @param smallerThan which flows are too small
     * @param negativeTransactions whether negative transactions become zero
     * @param negativeDemand the categories whose negative demand becomes zero
     * @param emptyIndustries whether empty industries are left out
     * @param balance the extension that takes what columns lack
     */
    public record Options(
            @Doc("Flows of Z and Y smaller than this in amount become zero; 0 for none.")
            @Default("0") @Range(min = 0) double smallerThan,
            @Doc("Whether negative cells of Z become zero.") @Default("false") boolean negativeTransactions,
            @Doc("Categories of final demand, such as changes in stocks, whose negative cells become zero.")
            @Default("[]") List<String> negativeDemand,
            @Doc("Whether industries with no flow and no stressor are left out.")
            @Default("false") boolean emptyIndustries,
            @Doc("The extension of value added; a row `balancing item` is added to it so that columns balance.") Optional<String> balance) {}

    /**
     * What comes out.
     *
     * @param table the repaired table
     * @param report what was changed
     */
    public record Repaired(
            @Doc("The table after the repairs.") InputOutputSystem table,
            @Doc("Each repair with the number of cells, the amount and where it was largest.") Table report) {}

    @Override
    public Repaired run(InputOutputSystem system, Options options, Context context) {
        Repair repair = new Repair(system, context);
        repair.clearSmall(options.smallerThan());
        if (options.negativeTransactions()) {
            repair.clearNegativeTransactions();
        }
        repair.clearNegativeDemand(options.negativeDemand());
        if (options.emptyIndustries()) {
            repair.leaveOutEmpty();
        }
        options.balance().ifPresent(repair::balance);
        return new Repaired(repair.system(), repair.report());
    }
}
