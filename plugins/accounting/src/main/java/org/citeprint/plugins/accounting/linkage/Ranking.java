// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.citeprint.api.operation.Workers;
import org.citeprint.plugins.accounting.solve.LinearMap;

/**
 * The coefficients of the largest weighted influence, of equal ones those first in the table. Rows are read some at a time,
 * as they lie in memory, and each group of rows keeps no more than are wanted in the end: n² readings, and no object for
 * a coefficient that is not among them.
 *
 * @param coefficients A
 * @param sold 1'L, by the industry that sells
 * @param bought L1, by the industry that buys
 * @param most how many are wanted
 */
record Ranking(LinearMap coefficients, double[] sold, double[] bought, int most) {

    private static final int ROWS = 64;
    private static final Comparator<Coefficient> ORDER = Comparator.comparingDouble(Coefficient::weighted).reversed()
            .thenComparingInt(Coefficient::row).thenComparingInt(Coefficient::column);

    List<Coefficient> of(Workers workers) {
        int n = coefficients.size();
        List<Coefficient> candidates = new ArrayList<>();
        workers.map((n + ROWS - 1) / ROWS, part -> best(part * ROWS, Math.min(n, (part + 1) * ROWS)))
                .forEach(candidates::addAll);
        return candidates.stream().sorted(ORDER).limit(most).toList();
    }

    private Collection<Coefficient> best(int first, int end) {
        int n = coefficients.size();
        double[] row = new double[n];
        PriorityQueue<Coefficient> best = new PriorityQueue<>(ORDER.reversed());
        for (int seller = first; seller < end; seller++) {
            coefficients.read(seller, 1, 0, n, row);
            for (int buyer = 0; buyer < n; buyer++) {
                double influence = sold[seller] * bought[buyer];
                // Rows come in their order, so that of two that are equal the one that is there stays.
                if (row[buyer] != 0 && (best.size() < most
                        || Math.abs(row[buyer] * influence) > best.element().weighted())) {
                    best.add(new Coefficient(seller, buyer, row[buyer], influence));
                    if (best.size() > most) {
                        best.remove();
                    }
                }
            }
        }
        return best;
    }
}
