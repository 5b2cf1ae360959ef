// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/**
 * How many ways run through each link, exactly: they soon outgrow any machine number. With N⁻(u) the ways that reach u
 * and N⁺(v) those that go on from v, a link from u to v has N⁻(u) N⁺(v). Time linear in the links, times the digits.
 *
 * @param links the ways through each link
 * @param all all ways of at least one link
 */
record Counts(BigInteger[] links, BigInteger all) {

    static Counts of(Flow flow, Traversal traversal) {
        BigInteger[] reach = new BigInteger[flow.nodes()];
        for (int node : flow.order()) {
            BigInteger sum = flow.begins(node) || traversal.fromAny() ? BigInteger.ONE : BigInteger.ZERO;
            for (int i = flow.in()[node]; i < flow.in()[node + 1]; i++) {
                sum = sum.add(reach[flow.from()[flow.entering()[i]]]);
            }
            reach[node] = sum;
        }
        BigInteger[] onward = new BigInteger[flow.nodes()];
        for (int i = flow.nodes() - 1; i >= 0; i--) {
            int node = flow.order()[i];
            BigInteger sum = flow.ends(node) || traversal.toAny() ? BigInteger.ONE : BigInteger.ZERO;
            for (int link = flow.out()[node]; link < flow.out()[node + 1]; link++) {
                sum = sum.add(onward[flow.to()[link]]);
            }
            onward[node] = sum;
        }
        BigInteger[] links = new BigInteger[flow.links()];
        Arrays.setAll(links, link -> reach[flow.from()[link]].multiply(onward[flow.to()[link]]));
        return new Counts(links, all(flow, traversal, reach));
    }

    /** Ways counted where they end; a way of no link is none. */
    private static BigInteger all(Flow flow, Traversal traversal, BigInteger[] reach) {
        BigInteger all = BigInteger.ZERO;
        for (int node = 0; node < flow.nodes(); node++) {
            if (!flow.begins(node) && (flow.ends(node) || traversal.toAny())) {
                all = all.add(traversal.fromAny() ? reach[node].subtract(BigInteger.ONE) : reach[node]);
            }
        }
        return all;
    }

    /** The share of all ways that run through a link, 0 to 1. */
    double share(int link) {
        return new BigDecimal(links[link]).divide(new BigDecimal(all), MathContext.DECIMAL64).doubleValue();
    }
}
