// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.build;

import java.util.Arrays;

/**
 * Similarities made of counts. With c(ij) the weight of a link, k(i) the sum of a node's weights (its total link
 * strength), 2m the sum of all k, and o(i) the number of works the term occurs in. Which of the two meanings "c(i)" has
 * differs between programs, so both kinds of association strength are offered.
 */
public enum Normalisation {
    /** The count itself. */
    NONE("") {
        @Override
        double of(double count, double one, double other, double all) {
            return count;
        }
    },
    /** 2m c(ij) / (k(i) k(j)): above 1 when two terms are linked more often than by chance (VOSviewer, CWTS). */
    ASSOCIATION_STRENGTH("association strength") {
        @Override
        double of(double count, double one, double other, double all) {
            return all * count / (one * other);
        }
    },
    /** c(ij) / (o(i) o(j)) (bibliometrix, SciMAT). */
    ASSOCIATION_STRENGTH_OCCURRENCES("association strength by occurrences") {
        @Override
        double of(double count, double one, double other, double all) {
            return count / (one * other);
        }
    },
    /** c(ij) / sqrt(o(i) o(j)), Salton's cosine. */
    COSINE("cosine") {
        @Override
        double of(double count, double one, double other, double all) {
            return count / Math.sqrt(one * other);
        }
    },
    /** c(ij) / (o(i) + o(j) - c(ij)). */
    JACCARD("Jaccard index") {
        @Override
        double of(double count, double one, double other, double all) {
            return count / (one + other - count);
        }
    },
    /** c(ij) / min(o(i), o(j)). */
    INCLUSION("inclusion index") {
        @Override
        double of(double count, double one, double other, double all) {
            return count / Math.min(one, other);
        }
    },
    /** c(ij) squared / (o(i) o(j)). */
    EQUIVALENCE("equivalence index") {
        @Override
        double of(double count, double one, double other, double all) {
            return count * count / (one * other);
        }
    },
    /** 2 c(ij) / (o(i) + o(j)). */
    DICE("Dice coefficient") {
        @Override
        double of(double count, double one, double other, double all) {
            return 2 * count / (one + other);
        }
    };

    private final String weightName;

    Normalisation(String weightName) {
        this.weightName = weightName;
    }

    /** The similarity of two nodes: their count, the size of each, and the sum of all sizes. */
    abstract double of(double count, double one, double other, double all);

    /** What the weights are called, or the empty text for counts. */
    public String weightName() {
        return weightName;
    }

    /** Whether weights of this name are similarities, not counts. */
    public static boolean isSimilarity(String weightName) {
        return Arrays.stream(values()).anyMatch(each -> each != NONE && each.weightName.equals(weightName));
    }

    /** The links with their counts replaced. */
    Links apply(Links links, int[] occurrences) {
        if (this == NONE) {
            return links;
        }
        double[] size = this == ASSOCIATION_STRENGTH ? links.strengths() : asDoubles(occurrences);
        double all = 0;
        for (double each : size) {
            all += each;
        }
        double[] weights = new double[links.weights().length];
        for (int node = 0; node < size.length; node++) {
            for (int place = links.offsets()[node]; place < links.offsets()[node + 1]; place++) {
                int other = links.neighbours()[place];
                // The smaller end first: the two rows of a link must hold the same bits.
                weights[place] = of(
                        links.weights()[place], size[Math.min(node, other)], size[Math.max(node, other)], all);
            }
        }
        return new Links(links.offsets(), links.neighbours(), weights);
    }

    private static double[] asDoubles(int[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
