// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * A multi-regional input-output table: who sells what to whom, who consumes it, and what it causes. Row and column
 * {@code i} of Z is one industry: sector {@code sectorOf(i)} of region {@code regionOf(i)}. Column {@code k} of Y is one
 * category of final demand of one region. Order is the file's. There is at least one industry: a table without is refused
 * with CP-3184, so that no solver or account meets one.
 *
 * @param name what the table is, such as {@code WIOD 2013 release, 2011}
 * @param currency the unit of Z and Y, such as {@code million USD}; {@link #MIXED_UNITS} where rows differ
 * @param regions the names or codes of the regions, each once
 * @param sectors the names of the sectors, each once
 * @param regionOf for each industry the index of its region
 * @param sectorOf for each industry the index of its sector
 * @param categories the names of the final-demand categories, each once
 * @param demandRegionOf for each column of Y the index of its region
 * @param categoryOf for each column of Y the index of its category
 * @param transactions Z, n × n, row sells to column
 * @param finalDemand Y, n × columns
 * @param output x, n values: the row sums of Z and Y
 * @param extensions stressors and factor inputs
 * @param units for each industry the unit of its row of Z and Y and of its x; empty where all are in {@code currency}
 */
public record InputOutputSystem(
        String name,
        String currency,
        List<String> regions,
        List<String> sectors,
        int[] regionOf,
        int[] sectorOf,
        List<String> categories,
        int[] demandRegionOf,
        int[] categoryOf,
        Matrix transactions,
        Matrix finalDemand,
        double[] output,
        List<Extension> extensions,
        List<String> units)
        implements Dataset {

    /** The currency of a table whose rows are in several units, such as tonnes and TJ: its columns have no sum. */
    public static final String MIXED_UNITS = "mixed units";

    public InputOutputSystem {
        regions = List.copyOf(regions);
        sectors = List.copyOf(sectors);
        categories = List.copyOf(categories);
        extensions = List.copyOf(extensions);
        units = List.copyOf(units);
        int n = regionOf.length;
        if (n == 0) {
            throw new ProblemException(Problem.error("CP-3184", "`" + name + "` has no industries",
                    "a table of nothing has no accounts; what it is made of, or what was chosen of it, is empty"));
        }
        require(sectorOf.length == n, "sectorOf", n);
        require(output.length == n, "x", n);
        // A flow that is infinite or no number is in the sum of its row.
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(output[i])) {
                throw new ProblemException(Problem.error("CP-5041",
                        "the output of `" + regions.get(regionOf[i]) + ", " + sectors.get(sectorOf[i]) + "` in `" + name
                                + "` is " + output[i],
                        "its flows or their sum are beyond 1.8e308: compare the row and the unit with the publisher's"));
            }
        }
        require(transactions.rows() == n && transactions.columns() == n, "Z", n);
        require(finalDemand.rows() == n && finalDemand.columns() == demandRegionOf.length, "Y", n);
        require(categoryOf.length == demandRegionOf.length, "categoryOf", n);
        require(units.isEmpty() || units.size() == n, "units", n);
        for (Extension extension : extensions) {
            require(extension.flows().columns() == n, "F of " + extension.name(), n);
            require(
                    extension.demandFlows().map(Matrix::columns).orElse(demandRegionOf.length) == demandRegionOf.length,
                    "F_Y of " + extension.name(),
                    n);
        }
    }

    /** A table all rows of which are in its currency. */
    public InputOutputSystem(
            String name,
            String currency,
            List<String> regions,
            List<String> sectors,
            int[] regionOf,
            int[] sectorOf,
            List<String> categories,
            int[] demandRegionOf,
            int[] categoryOf,
            Matrix transactions,
            Matrix finalDemand,
            double[] output,
            List<Extension> extensions) {
        this(name, currency, regions, sectors, regionOf, sectorOf, categories, demandRegionOf, categoryOf, transactions,
                finalDemand, output, extensions, List.of());
    }

    private static void require(boolean holds, String what, int n) {
        if (!holds) {
            throw new IllegalArgumentException("the shape of " + what + " does not fit " + n + " industries");
        }
    }

    /** x as the row sums of Z and Y, added from left to right. */
    public static double[] rowSums(Matrix transactions, Matrix finalDemand) {
        double[] output = new double[transactions.rows()];
        for (int row = 0; row < output.length; row++) {
            output[row] = rowSum(rowSum(0, transactions, row), finalDemand, row);
        }
        return output;
    }

    private static double rowSum(double before, Matrix matrix, int row) {
        double sum = before;
        double[] values = matrix.values();
        int end = (row + 1) * matrix.columns();
        for (int at = row * matrix.columns(); at < end; at++) {
            sum += values[at];
        }
        return sum;
    }

    /** n, the number of industries: regions times sectors where every region has every sector. */
    public int industries() {
        return regionOf.length;
    }

    /** The unit of an industry's row of Z and Y and of its output. */
    public String unit(int index) {
        return units.isEmpty() ? currency : units.get(index);
    }

    /** Whether rows are in several units, so that sums over industries mean nothing. */
    public boolean mixed() {
        return currency.equals(MIXED_UNITS);
    }

    /** {@code region, sector} of an industry, for messages and tables. */
    public String industry(int index) {
        return regions.get(regionOf[index]) + ", " + sectors.get(sectorOf[index]);
    }

    /**
     * {@code regions}, {@code sectors}, {@code industries}, {@code stressors} and, where all rows are in one unit,
     * {@code output} (the sum of x).
     */
    @Override
    public SequencedMap<String, Double> measures() {
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        measures.put("regions", (double) regions.size());
        measures.put("sectors", (double) sectors.size());
        measures.put("industries", (double) industries());
        measures.put("stressors",
                (double) extensions.stream().mapToInt(extension -> extension.stressors().size()).sum());
        if (!mixed()) {
            double sum = 0;
            for (double value : output) {
                sum += value;
            }
            measures.put("output", sum);
        }
        return measures;
    }
}
