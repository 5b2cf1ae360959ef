// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

/** Lengths in a picture, written with at most one decimal. */
public final class Pixels {

    private Pixels() {}

    /** The length, rounded half up to a tenth: {@code 12}, {@code 0.5}, {@code -3.2}. */
    public static String text(double length) {
        if (!Double.isFinite(length)) {
            throw new IllegalArgumentException("a length in a picture is not a number");
        }
        long tenths = Math.round(length * 10);
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
    }
}
