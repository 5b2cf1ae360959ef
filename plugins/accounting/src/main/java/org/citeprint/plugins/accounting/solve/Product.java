// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.data.Matrix;
import org.citeprint.api.operation.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Products with the coefficients of a table, made from its flows without a second n × n array: with D = diag(1 / x),
 * zero where x is zero, A = Z D (Leontief), its transpose D Zᵀ, and B = D Z (Ghosh); {@link FlowProduct} computes them.
 */
public final class Product {

    /** Widths of blocks are multiples of this, or 1. */
    public static final int WIDTHS = 4;
    private static final int SCANNED = 64;

    private final double[] flows;
    private final int n;
    private final double[] reciprocal;
    private final int[] starts;
    private final Workers workers;
    private final FlowProduct products;
    private @Nullable Boolean nonNegative;
    private @Nullable Coefficients packedMap;
    private @Nullable Packed packed;

    /** Over the flows and the output of a table. */
    public Product(Matrix flows, double[] output, Workers workers) {
        this(flows, output, new int[output.length], workers);
    }

    /** Over a table. */
    public static Product of(InputOutputSystem system, Workers workers) {
        return new Product(system.transactions(), system.output(), system.regionOf(), workers);
    }

    /** Over the sizes of a table's flows and output, a second n × n array, where some are negative. */
    public static Product ofSizes(InputOutputSystem system, Workers workers) {
        Matrix flows = system.transactions();
        double[] sizes = new double[flows.values().length];
        Arrays.setAll(sizes, at -> Math.abs(flows.values()[at]));
        return new Product(new Matrix(flows.rows(), flows.columns(), sizes),
                Arrays.stream(system.output()).map(Math::abs).toArray(), system.regionOf(), workers);
    }

    Product(Matrix flows, double[] output, int[] regionOf, Workers workers) {
        this.flows = flows.values();
        this.n = flows.rows();
        this.workers = workers;
        this.products = new FlowProduct(this.flows, n, workers);
        this.starts = Partition.starts(regionOf);
        // An industry without output has no coefficients; -0.0 is zero too.
        this.reciprocal = each(n, i -> output[i] == 0 ? 0 : 1 / output[i]);
    }

    /** A: what each unit of output needs. */
    public LinearMap leontief() {
        return new Coefficients(this, ones(), reciprocal, false);
    }

    /** A for products counted in other units c: C A C⁻¹ with C = diag(c). */
    LinearMap leontief(double[] units) {
        return new Coefficients(this, units, each(n, i -> reciprocal[i] / units[i]), false);
    }

    /** What a unit of a product causes up its chains: (I - Aᵀ diag(w)) m = s. */
    public PerUnit upstream(double[] weights) {
        double[] size = sizes();
        double[] rows = each(n, i -> weights[i] / size[i]);
        return new PerUnit(new Coefficients(this, rows, each(n, i -> reciprocal[i] * size[i]), true), size);
    }

    /** The same with weights of one. */
    public PerUnit upstream() {
        return upstream(ones());
    }

    /** What a unit of output enables down its chains: (I - B) m = s. */
    public PerUnit downstream() {
        double[] size = sizes();
        double[] columns = each(n, i -> 1 / size[i]);
        return new PerUnit(new Coefficients(this, each(n, i -> reciprocal[i] * size[i]), columns, false), size);
    }

    /** |x|, or one where there is no output. */
    public static double[] sizes(double[] output) {
        return each(output.length, i -> output[i] == 0 ? 1 : Math.abs(output[i]));
    }

    private double[] sizes() {
        return each(n, i -> reciprocal[i] == 0 ? 1 : Math.abs(1 / reciprocal[i]));
    }

    /** Aᵀ. */
    public LinearMap adjoint() {
        return new Coefficients(this, ones(), reciprocal, true);
    }

    /** B: where each unit of output goes. */
    public LinearMap ghosh() {
        return new Coefficients(this, reciprocal, ones(), false);
    }

    /**
     * The solution of (I - A) X = Y, found for X as shares of each industry's output: these differ far less in size than
     * outputs do, so that small industries are as exact as large ones. The last column of the block is not used: it
     * guides ({@link Guide}), and becomes (I - A)⁻¹ x.
     *
     * @throws org.citeprint.api.problem.ProblemException CP-4203 when it is not solved
     */
    public Solution output(Solver solver, double[] demand, int width) {
        double[] size = sizes();
        double[] rows = each(n, i -> 1 / size[i]);
        LinearMap shares = new Coefficients(this, rows, each(n, i -> reciprocal[i] * size[i]), false);
        double[] right = times(demand, rows, width);
        int guide = width - 1;
        for (int at = guide; at < right.length; at += width) {
            right[at] = 1;
        }
        Solution solution = solver.solve(shares, right, width, guide);
        return new Solution(times(solution.values(), size, width), times(solution.residual(), size, width),
                solution.worst(), solution.products(), solution.method(),
                Bound.of(shares, right, solution, guide, size));
    }

    private static double[] times(double[] block, double[] factors, int width) {
        double[] result = new double[block.length];
        for (int at = 0; at < block.length; at++) {
            result[at] = block[at] * factors[at / width];
        }
        return result;
    }

    private double[] ones() {
        return each(n, i -> 1);
    }

    /** One number for each industry. */
    private static double[] each(int n, IntToDoubleFunction number) {
        double[] numbers = new double[n];
        Arrays.setAll(numbers, number);
        return numbers;
    }

    /** Z, row by row, to be read only. */
    double[] flows() {
        return flows;
    }

    /** Whether no flow is below zero; found once. */
    synchronized boolean nonNegative() {
        if (nonNegative == null) {
            nonNegative = workers.map((n + SCANNED - 1) / SCANNED, part -> negative(part * SCANNED)).stream()
                    .noneMatch(negative -> negative);
        }
        return nonNegative;
    }

    private boolean negative(int row) {
        int end = Math.min(n, row + SCANNED) * n;
        // By signs, as fast as memory is; only where there is one it may be that of -0.0.
        long signs = 0;
        for (int at = row * n; at < end; at++) {
            signs |= Double.doubleToRawLongBits(flows[at]);
        }
        return signs < 0 && IntStream.range(row * n, end).anyMatch(at -> flows[at] < 0);
    }

    /** A map in single precision; the last one is kept, as the same is mostly wanted again. */
    synchronized Packed packed(Coefficients map) {
        if (packed == null || packedMap == null || !map.same(packedMap)) {
            packed = null;
            FloatPanels panels = FloatPanels.pack(map, workers);
            packed = new Packed(panels, new Blocks(map, starts, workers));
            packedMap = map;
        }
        return packed;
    }

    /** Z times a block. */
    double[] times(double[] block, int width) {
        return products.times(false, block, width);
    }

    /** Zᵀ times a block. */
    double[] transposedTimes(double[] block, int width) {
        return products.times(true, block, width);
    }
}
