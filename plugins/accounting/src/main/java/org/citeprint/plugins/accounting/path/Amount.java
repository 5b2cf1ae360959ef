// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

/** A sum of many numbers, with Neumaier's correction, and how many they were. */
final class Amount {

    private double sum;
    private double lost;
    private long count;

    void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
        count++;
    }

    double value() {
        return sum + lost;
    }

    long count() {
        return count;
    }
}
