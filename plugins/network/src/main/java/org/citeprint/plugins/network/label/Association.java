// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.label;

/**
 * How a term goes with a cluster, from four counts of works: with the term in the cluster, with the term elsewhere,
 * without it in the cluster, without it elsewhere.
 */
record Association(long with, long elsewhere, long without, long neither) {

    private static final double LN_2 = StrictMath.log(2);

    /** Whether the term is in a greater share of the cluster's works than of the others. */
    boolean over() {
        return with * neither > elsewhere * without;
    }

    /**
     * Dunning's log-likelihood ratio (1993, Computational Linguistics 19, 61-74): 2 sum O ln(O / E) over the four counts,
     * E being what independence would give; 0 ln 0 is 0.
     */
    double logLikelihood() {
        double all = (double) with + elsewhere + without + neither;
        double term = (double) with + elsewhere;
        double cluster = (double) with + without;
        double sum = part(with, term * cluster / all)
                + part(elsewhere, term * (all - cluster) / all)
                + part(without, (all - term) * cluster / all)
                + part(neither, (all - term) * (all - cluster) / all);
        return Math.max(0, 2 * sum);
    }

    private static double part(long observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }

    /** The pointwise mutual information, log2 of p(term, cluster) / (p(term) p(cluster)); with at least one work. */
    double mutualInformation() {
        double all = (double) with + elsewhere + without + neither;
        return StrictMath.log(with * all / (((double) with + elsewhere) * ((double) with + without))) / LN_2;
    }

    /** The works with the term in the cluster, times ln of all works over those with the term. */
    double tfIdf() {
        double all = (double) with + elsewhere + without + neither;
        return with * StrictMath.log(all / ((double) with + elsewhere));
    }
}
