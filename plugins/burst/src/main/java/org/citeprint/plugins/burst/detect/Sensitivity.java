// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import org.citeprint.api.family.Burst;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;

/**
 * How far a burst depends on the two numbers one has to choose: the series is searched again with each ratio s and each
 * price gamma, and a burst holds in a setting in which bursts of level 1 cover at least half of its years.
 *
 * @param ratios the ratios s to try
 * @param gammas the prices gamma to try
 */
public record Sensitivity(
        @Doc("The ratios to try.") @Default("[1.5, 2.0, 3.0]") List<Double> ratios,
        @Doc("The values of gamma to try.") @Default("[0.5, 1.0, 2.0]") List<Double> gammas) {

    /** What became of a burst: in how many settings it holds, and the widest years of the bursts that overlap it. */
    record Held(int settings, int of, int earliest, int latest) {}

    Held of(Burst burst, BiFunction<Double, Double, BurstModel> models, int[] relevant, int[] total) {
        int holds = 0;
        int earliest = burst.start();
        int latest = burst.end();
        for (double ratio : ratios) {
            for (double gamma : gammas) {
                // Two bursts of the continuous model may lie within one year.
                BitSet covered = new BitSet();
                for (Burst other : models.apply(ratio, gamma).bursts(relevant, total)) {
                    int start = Math.max(other.start(), burst.start());
                    int end = Math.min(other.end(), burst.end());
                    if (other.level() == 1 && start <= end) {
                        covered.set(start, end + 1);
                        earliest = Math.min(earliest, other.start());
                        latest = Math.max(latest, other.end());
                    }
                }
                holds += 2 * covered.cardinality() >= burst.end() - burst.start() + 1 ? 1 : 0;
            }
        }
        return new Held(holds, ratios.size() * gammas.size(), earliest, latest);
    }
}
