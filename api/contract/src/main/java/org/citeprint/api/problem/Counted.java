// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.problem;

/** Numbers of things as messages say them, in the singular where there is one. Things are named by English plurals. */
public final class Counted {

    private Counted() {}

    /** {@code 1 work}, {@code 3 works}. */
    public static String of(long number, String plural) {
        return number + " " + (number == 1 ? one(plural) : plural);
    }

    /**
     * What a sentence begins with that says that not one of so many has something: {@code none of the 3 works},
     * {@code not even the one work}, {@code no work}; a verb in the singular follows.
     */
    public static String none(long number, String plural) {
        return number == 0
                ? "no " + one(plural)
                : number == 1 ? "not even the one " + one(plural) : "none of the " + of(number, plural);
    }

    /** The singular of a plural. */
    private static String one(String plural) {
        if (plural.endsWith("series") || plural.endsWith("species")) {
            return plural;
        }
        if (plural.endsWith("ies")) {
            return cut(plural, 3) + "y";
        }
        if (plural.endsWith("trices")) {
            return cut(plural, 3) + "x";
        }
        return cut(plural, plural.endsWith("sses") ? 2 : plural.endsWith("s") ? 1 : 0);
    }

    private static String cut(String plural, int letters) {
        return plural.substring(0, plural.length() - letters);
    }
}
