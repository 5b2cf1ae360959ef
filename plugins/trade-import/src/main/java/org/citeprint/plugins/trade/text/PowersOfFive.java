// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.text;

import java.math.BigInteger;

/**
 * For q from -342 to 308 the first 128 bits of 5^q, scaled so that the highest bit is set. The table of Lemire (2021), section 5, made here instead of typed in.
 */
final class PowersOfFive {

    static final int SMALLEST = -342;
    static final int LARGEST = 308;

    private static final int BITS_OF_FIVE_TO_27 = 63;

    private static final long[] HIGH = new long[LARGEST - SMALLEST + 1];
    private static final long[] LOW = new long[LARGEST - SMALLEST + 1];

    static {
        BigInteger five = BigInteger.valueOf(5);
        for (int q = SMALLEST; q <= LARGEST; q++) {
            BigInteger bits = q < 0 ? reciprocal(five.pow(-q)) : leading(five.pow(q));
            HIGH[q - SMALLEST] = bits.shiftRight(64).longValue();
            LOW[q - SMALLEST] = bits.longValue();
        }
    }

    private PowersOfFive() {}

    static long high(int q) {
        return HIGH[q - SMALLEST];
    }

    static long low(int q) {
        return LOW[q - SMALLEST];
    }

    private static BigInteger leading(BigInteger power) {
        return power.shiftLeft(128 - power.bitLength()); // to the right when it is longer
    }

    /** Rounded up where 128 bits hold enough of it (q of -27 and more), cut off below. */
    private static BigInteger reciprocal(BigInteger power) {
        int bits = power.bitLength();
        boolean few = bits <= BITS_OF_FIVE_TO_27;
        BigInteger quotient = BigInteger.ONE.shiftLeft(few ? bits + 127 : 2 * bits + 128).divide(power)
                .add(BigInteger.ONE);
        return leading(quotient);
    }
}
