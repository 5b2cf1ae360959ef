// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.plot;

import java.util.List;

/** Maps values to places along an axis. */
public sealed interface Scale {

    /** The place of a value, in pixels. */
    double place(double value);

    /** The values that get a tick, ascending. */
    List<Double> ticks();

    /**
     * Equal differences are equal lengths.
     *
     * @param low the value at {@code from}
     * @param high the value at {@code to}; above {@code low}
     * @param from the first pixel
     * @param to the last pixel
     * @param ticks the ticks
     */
    record Linear(double low, double high, double from, double to, List<Double> ticks) implements Scale {

        /** Nothing is drawn farther outside, in lengths of the axis. */
        private static final double FAR = 1e6;

        /** An axis from tick to tick around the values. */
        public static Linear around(double least, double most, double from, double to, int count) {
            List<Double> ticks = Ticks.around(least, most, count);
            return new Linear(ticks.getFirst(), ticks.getLast(), from, to, ticks);
        }

        @Override
        public double place(double value) {
            // Halved, as the difference of two huge numbers is beyond any double.
            double share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
            return from + Math.clamp(share, -FAR, FAR) * (to - from);
        }
    }

    /**
     * Equal ratios are equal lengths.
     *
     * @param low the value at {@code from}, above zero
     * @param high the value at {@code to}
     * @param from the first pixel
     * @param to the last pixel
     */
    record Log(double low, double high, double from, double to) implements Scale {

        /** An axis over whole decades around the values. */
        public static Log around(double least, double most, double from, double to) {
            double low = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
            double high = StrictMath.pow(10, Math.ceil(StrictMath.log10(most)));
            return new Log(low, high > low ? Math.min(high, Double.MAX_VALUE) : low * 10, from, to);
        }

        @Override
        public double place(double value) {
            double share = (StrictMath.log10(value) - StrictMath.log10(low))
                    / (StrictMath.log10(high) - StrictMath.log10(low));
            return from + share * (to - from);
        }

        @Override
        public List<Double> ticks() {
            return Ticks.decades(low, high);
        }
    }
}
