// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

/** Numbers of things as people say them. */
final class Counts {

    private Counts() {}

    /** {@code 1 work}, {@code 3 works}, of things named in the plural, as ledgers name them. */
    static String ofMany(long number, String things) {
        return number + " " + (number == 1 ? singular(things) : things);
    }

    private static String singular(String things) {
        if (things.endsWith("series") || things.endsWith("species")) {
            return things;
        }
        if (things.endsWith("ies")) {
            return things.substring(0, things.length() - 3) + "y";
        }
        boolean hissing = things.matches(".*(ss|sh|ch|x)es");
        return things.endsWith("s") ? things.substring(0, things.length() - (hissing ? 2 : 1)) : things;
    }

    /** {@code 1 step}, {@code 3 steps}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
