// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.citeprint.api.data.Matrix;
import org.citeprint.testkit.TestContext;

/**
 * Times solutions for a made-up table of 49 regions: {@code SolverBenchmark [sectors] [threads] [what]}. Not a test; see
 * docs/benchmarks/accounts.md for how it is started. A is as dense and as domestic as real ones: columns sum to 0.2 to
 * 0.78, of which 60 to 95 % at home, with entries over many orders of magnitude.
 */
final class SolverBenchmark {

    private static final int REGIONS = 49;

    private SolverBenchmark() {}

    public static void main(String[] arguments) {
        int sectors = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        String what = arguments.length > 2 ? arguments[2] : "krylov,adjoint";
        int n = REGIONS * sectors;
        TestContext context = new TestContext().threads(threads);
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        Matrix a = new Matrix(n, n, coefficients(n, sectors));
        double[] demand = demand(n, sectors, 52);
        double[] column = demand(n, sectors, 1);
        System.out.printf(Locale.ROOT, "n = %d, %d threads, kernel %s%n", n, threads,
                Tile.best(n).getClass().getSimpleName());
        for (int time = 0; time < 3; time++) {
            Product product = new Product(a, ones, regions(n, sectors), context.workers());
            if (what.contains("krylov")) {
                report("49 columns (52 with padding), packing included", () -> new Solver(Method.KRYLOV, 1e-12, context)
                        .solve(product.leontief(), demand, 52));
                report("the same again", () -> new Solver(Method.KRYLOV, 1e-12, context)
                        .solve(product.leontief(), demand, 52));
            }
            if (what.contains("bound")) {
                report("49 columns and the guide", () -> new Solver(Method.KRYLOV, 1e-12, context)
                        .bounded(product.leontief(), guided(demand, 52), 52));
            }
            if (what.contains("adjoint")) {
                report("multipliers of one stressor, packing included", () -> product.upstream()
                        .solve(new Solver(Method.KRYLOV, 1e-12, context), column, 1));
                report("the same again", () -> product.upstream()
                        .solve(new Solver(Method.KRYLOV, 1e-12, context), column, 1));
            }
            if (what.contains("single")) {
                report("LU in single precision, refined", () -> new Lu(product.leontief(), 52, -1, 1e-12,
                        context.workers(), () -> {}).solve(demand));
            }
            if (what.contains("double")) {
                report("LU in double precision", () -> new Lu(product.leontief(), 52, -1, 1e-12,
                        context.workers(), () -> {}).exact(demand));
            }
        }
    }

    private static void report(String what, Supplier<Solution> work) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.nanoTime();
        long processor = system.getProcessCpuTime();
        Solution solution = work.get();
        System.out.printf(Locale.ROOT, "%-50s %6.2f s wall %6.2f s processor, %d products, residual %.1e, %s%n", what,
                (System.nanoTime() - wall) * 1e-9, (system.getProcessCpuTime() - processor) * 1e-9,
                solution.products(), solution.worst(), solution.method());
    }

    private static double[] guided(double[] block, int width) {
        double[] guided = block.clone();
        for (int at = width - 1; at < guided.length; at += width) {
            guided[at] = 1;
        }
        return guided;
    }

    private static int[] regions(int n, int sectors) {
        int[] regions = new int[n];
        for (int i = 0; i < n; i++) {
            regions[i] = i / sectors;
        }
        return regions;
    }

    private static double[] coefficients(int n, int sectors) {
        double[] a = new double[n * n];
        SplittableRandom random = new SplittableRandom(20240501);
        double[] pull = new double[n];
        for (int i = 0; i < n; i++) {
            pull[i] = Math.exp(1.6 * random.nextGaussian());
        }
        double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            int home = j / sectors;
            double[] sums = new double[2];
            for (int i = 0; i < n; i++) {
                boolean domestic = i / sectors == home;
                column[i] = random.nextDouble() > (domestic ? 0.75 : 0.45)
                        ? 0
                        : pull[i] * Math.exp(1.5 * random.nextGaussian());
                sums[domestic ? 0 : 1] += column[i];
            }
            double total = random.nextDouble(0.2, 0.78);
            double share = random.nextDouble(0.6, 0.95);
            for (int i = 0; i < n; i++) {
                a[i * n + j] = column[i] * total
                        * (i / sectors == home ? share / sums[0] : (1 - share) / sums[1]);
            }
        }
        return a;
    }

    private static double[] demand(int n, int sectors, int width) {
        SplittableRandom random = new SplittableRandom(7);
        double[] block = new double[n * width];
        for (int i = 0; i < n; i++) {
            for (int column = 0; column < Math.min(width, REGIONS); column++) {
                block[i * width + column] = Math.exp(1.2 * random.nextGaussian())
                        * (width == 1 || i / sectors == column ? 1 : 0.02);
            }
        }
        return block;
    }
}
