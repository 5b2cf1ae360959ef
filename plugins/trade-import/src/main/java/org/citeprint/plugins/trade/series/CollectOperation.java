// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.series;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Table;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Section;
import org.citeprint.api.option.Doc;
import org.pf4j.Extension;

/**
 * Puts the tables of a step that runs once for each year (or for each of other values) below each other, with the values as
 * columns in front: {@code footprint[year=2005]} and {@code footprint[year=2009]} become one table with a column {@code year}.
 * Rows keep their order, years the order of the pipeline.
 */
@Extension
@Operation(
        name = "series.collect",
        summary = "Makes one table of the tables of a step that ran for several years.",
        method = "Puts the tables below each other and adds the values each run was for as columns.",
        source = "Wickham (2014), Tidy Data, J. Statistical Software 59(10), section 3.5.",
        since = "0.1.0")
public final class CollectOperation implements Operator<CollectOperation.Inputs, CollectOperation.Options, Table> {

    /**
     * The runs.
     *
     * @param runs the steps
     */
    public record Inputs(@Doc("The runs of a step, such as footprint[*].") List<Section> runs) {}

    /**
     * The options.
     *
     * @param output which output
     */
    public record Options(
            @Doc("The output that holds the table, where the step has several; the first table when absent.") Optional<String> output) {}

    @Override
    public Table run(Inputs inputs, Options options, Context context) {
        Table all = new Series(inputs.runs(), options.output()).collect();
        context.tally("runs", "rows").read(all.rows()).kept(all.rows());
        return all;
    }
}
