// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.citeprint.api.operation.Context;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/**
 * (I - M)⁻¹, column by column as asked for, from factors in double precision: 2/3 n³ operations once, n² to 2 n² a
 * column (fewer the later it is) and so 2 n³ for all. Nothing else here needs an inverse; solutions for
 * the columns wanted are always cheaper.
 */
public final class Inverse {

    private static final int BLOCK = 64;
    /** Columns solved for at once, so that the factors are read from memory once for many. */
    private static final int TOGETHER = 384;

    private final DoubleLu lu;
    private final LinearMap map;
    private final Context context;

    /**
     * Factorises.
     *
     * @throws ProblemException CP-5032 when there is no inverse
     */
    public Inverse(LinearMap map, Context context) {
        this(map, context, new DoubleLu(map, context.workers(), context::checkCancelled));
        if (lu.singular()) {
            throw new ProblemException(Problem.error("CP-5032", "the table has no inverse: a pivot of its equations is"
                    + " zero",
                    "some industries buy all they sell, directly or in a circle; look at the warnings of the"
                            + " import"));
        }
    }

    private Inverse(LinearMap map, Context context, DoubleLu lu) {
        this.map = map;
        this.context = context;
        this.lu = lu;
    }

    /** Factorises; empty when there is no inverse. */
    public static Optional<Inverse> find(LinearMap map, Context context) {
        Inverse inverse = new Inverse(map, context, new DoubleLu(map, context.workers(), context::checkCancelled));
        return inverse.lu.singular() ? Optional.empty() : Optional.of(inverse);
    }

    /** The inverse times a block, n × width, row by row in memory. */
    public double[] times(double[] block, int width) {
        return lu.solve(block, width);
    }

    /**
     * How far off solutions can be: by no more than the factor times the guide where the right-hand side is between -1
     * and 1 times the one that is given, which is above zero; and so is the sum of errors of solutions whose
     * right-hand sides add up to no more than that.
     */
    public Bound bound(double[] right) {
        Guide guide = Guide.by(map, times(right, 1));
        if (!guide.given()) {
            return Bound.without(guide.none());
        }
        Magnitudes magnitudes = lu.magnitudes();
        double[] sizes = magnitudes.times(guide.v());
        double most = 0;
        for (int i = 0; i < sizes.length; i++) {
            most = Math.max(most, sizes[i] / guide.w()[i]);
        }
        return new Bound(guide.v(), new double[]{withSums(Guide.roundings(magnitudes.roundings()) * most)}, "");
    }

    /**
     * How far off all of a column of the inverse can be, relative to its sum; NaN without a guide.
     *
     * @param adjoint of the transposed map
     */
    public double ofColumns(Guide adjoint) {
        if (!adjoint.none().isEmpty()) {
            return Double.NaN;
        }
        Magnitudes magnitudes = lu.magnitudes();
        double most = Arrays.stream(magnitudes.transposedTimes(adjoint.v())).max().orElse(0);
        double least = Arrays.stream(adjoint.w()).min().orElse(1);
        return withSums(Guide.roundings(magnitudes.roundings()) * most / least);
    }

    /** Solutions that are found are larger by what they are off, and sums of them round, too. */
    private double withSums(double factor) {
        return (factor + Guide.roundings(map.size())) * (1 + factor);
    }

    /** Columns of the inverse, n × their number, row by row in memory. */
    public double[] columns(int... which) {
        int width = which.length;
        double[] units = new double[map.size() * width];
        for (int column = 0; column < width; column++) {
            units[which[column] * width + column] = 1;
        }
        return lu.solve(units, width);
    }

    /** The whole inverse, row by row. */
    public double[] all() {
        int n = map.size();
        double[] inverse = new double[Math.multiplyExact(n, n)];
        for (int first = 0; first < n; first += TOGETHER) {
            context.checkCancelled();
            int[] which = IntStream.range(first, Math.min(n, first + TOGETHER)).toArray();
            double[] block = columns(which);
            for (int row = 0; row < n; row++) {
                System.arraycopy(block, row * which.length, inverse, row * n + first, which.length);
            }
        }
        return inverse;
    }

    /** The largest deviation of (I - M) times an inverse from I. */
    public double deviation(double[] inverse) {
        int n = map.size();
        double largest = 0;
        for (int first = 0; first < n; first += BLOCK) {
            int width = Math.min(BLOCK, n - first);
            double[] block = new double[n * BLOCK];
            for (int row = 0; row < n; row++) {
                System.arraycopy(inverse, row * n + first, block, row * BLOCK, width);
            }
            double[] product = map.apply(block, BLOCK);
            for (int row = 0; row < n; row++) {
                for (int column = 0; column < width; column++) {
                    double unit = row == first + column ? 1 : 0;
                    int at = row * BLOCK + column;
                    largest = Math.max(largest, Math.abs(block[at] - product[at] - unit));
                }
            }
        }
        return largest;
    }
}
