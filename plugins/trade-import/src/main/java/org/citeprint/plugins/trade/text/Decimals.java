// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

/**
 * Turns w · 10^q into the double nearest to it, ties to even: exactly what {@link Double#parseDouble} gives, without a
 * string. Small values by one exact multiplication or division (Clinger 1990), the others by 128-bit multiplication
 * (Eisel and Lemire; D. Lemire 2021, "Number parsing at a gigabyte per second", Software: Practice and Experience
 * 51(8), algorithm 1). Where that cannot decide, and for subnormal and infinite results, the answer is NaN and the
 * caller asks the JDK.
 */
final class Decimals {

    private static final int EXACT = 22;
    private static final long EXACT_INTEGER = 1L << 53;
    private static final double[] TEN = new double[EXACT + 1];

    static {
        for (int q = 0; q <= EXACT; q++) {
            TEN[q] = Double.parseDouble("1e" + q);
        }
    }

    private Decimals() {}

    /**
     * The double nearest to w · 10^q, or NaN when it cannot be decided here.
     *
     * @param w the digits as a whole number without a sign; all 64 bits count
     * @param q the exponent
     */
    static double of(long w, int q) {
        if (w == 0) {
            return 0;
        }
        if (w > 0 && w <= EXACT_INTEGER && q >= -EXACT && q <= EXACT) {
            return q < 0 ? w / TEN[-q] : w * TEN[q];
        }
        return q < PowersOfFive.SMALLEST || q > PowersOfFive.LARGEST ? Double.NaN : eiselLemire(w, q);
    }

    private static double eiselLemire(long w, int q) {
        int zeros = Long.numberOfLeadingZeros(w);
        long digits = w << zeros;
        long high = Math.unsignedMultiplyHigh(digits, PowersOfFive.high(q));
        long low = digits * PowersOfFive.high(q);
        if ((high & 0x1FF) == 0x1FF) {
            long more = Math.unsignedMultiplyHigh(digits, PowersOfFive.low(q));
            low += more;
            high += Long.compareUnsigned(low, more) < 0 ? 1 : 0;
            if (low == -1L && (q < -27 || q > 55)) {
                return Double.NaN;
            }
        }
        return round(high, low, q, zeros);
    }

    private static double round(long high, long low, int q, int zeros) {
        int upper = (int) (high >>> 63);
        int shift = upper + 9;
        long mantissa = high >>> shift;
        int exponent = ((217706 * q) >> 16) + 63 + upper - zeros + 1023;
        boolean tie = Long.compareUnsigned(low, 1) <= 0 && q >= -4 && q <= 23 && (mantissa & 3) == 1
                && mantissa << shift == high;
        mantissa = (tie ? mantissa & ~1L : mantissa + (mantissa & 1)) >>> 1;
        if (mantissa == EXACT_INTEGER) {
            mantissa >>>= 1;
            exponent++;
        }
        if (exponent <= 0 || exponent >= 0x7FF) {
            return Double.NaN;
        }
        return Double.longBitsToDouble((mantissa & ~(1L << 52)) | ((long) exponent << 52));
    }
}
