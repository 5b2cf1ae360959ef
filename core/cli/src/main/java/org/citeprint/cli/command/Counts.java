// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

/** Numbers of things as people say them. */
final class Counts {

    private Counts() {}

    /** {@code 1 step}, {@code 3 steps}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
