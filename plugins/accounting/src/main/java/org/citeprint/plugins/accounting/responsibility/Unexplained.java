// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citeprint.api.data.InputOutputSystem;

/**
 * Industries whose output is not what the demand of all regions needs of them: those that no demand needs at all, as they
 * sell to each other only (CP-3163), or else all that are off. Named where accounts do not add up.
 */
public final class Unexplained {

    private static final double LIMIT = 1e-6;
    private static final int SHOWN = 3;

    private Unexplained() {}

    /**
     * Their names, in a sentence to follow another, or nothing.
     *
     * @param output what the columns of {@link Demand} need of every industry, n × width, row by row
     */
    public static String named(InputOutputSystem system, double[] output, int width) {
        int[] unsold = which(system, output, width, 1 - LIMIT);
        int[] off = unsold.length > 0 ? unsold : which(system, output, width, LIMIT);
        String names = IntStream.of(off).limit(SHOWN).mapToObj(i -> "`" + system.industry(i) + "`")
                .collect(Collectors.joining(", "));
        return off.length == 0
                ? ""
                : "; what is sold by " + names + (off.length > SHOWN ? " and " + (off.length - SHOWN) + " more" : "")
                        + " does not follow from final demand";
    }

    /** Those of whose output more than a share is not needed; no number is not needed either. */
    private static int[] which(InputOutputSystem system, double[] output, int width, double share) {
        return IntStream.range(0, system.industries()).filter(i -> {
            double sold = system.output()[i];
            return sold != 0 && !(Math
                    .abs(needed(output, i, width, Math.min(width, system.regions().size() + 2)) - sold) <= share
                            * Math.abs(sold));
        }).toArray();
    }

    private static double needed(double[] output, int industry, int width, int columns) {
        double needed = 0;
        for (int column = 0; column < columns; column++) {
            needed += output[industry * width + column];
        }
        return needed;
    }
}
