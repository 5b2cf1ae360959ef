// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import org.citeprint.plugins.corpus.text.PersonName;

/** How much the first authors of two mentions speak for their being one work, in bits. */
final class NameAgreement {

    private static final int SHORT_SURNAME = 5;

    private NameAgreement() {}

    /** Positive when the names can be one; 0 when one is not known. Symmetric. */
    static double bits(PersonName one, PersonName other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean initials = one.initial() == 0 || other.initial() == 0 || one.initial() == other.initial();
        if (one.surname().equals(other.surname())) {
            if (!initials) {
                return 2;
            }
            boolean both = one.initial() != 0 && other.initial() != 0;
            return !both ? 6 : secondDiffers(one.initials(), other.initials()) ? 5 : 9;
        }
        return partOf(one.surname(), other.surname()) || (initials && similar(one.surname(), other.surname())) ? 4 : -6;
    }

    private static boolean secondDiffers(String one, String other) {
        return one.length() > 1 && other.length() > 1 && one.charAt(1) != other.charAt(1);
    }

    /** Whether one is the other with a given name or a second surname, as in {@code Yuliang Fan} and {@code Ben Amor}. */
    private static boolean partOf(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= 3 && longer.length() - shorter.length() >= 3
                && (longer.startsWith(shorter) || longer.endsWith(shorter));
    }

    /** Whether surnames are one letter apart. */
    private static boolean similar(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= SHORT_SURNAME && oneApart(shorter, longer);
    }

    private static boolean oneApart(String shorter, String longer) {
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter.length() && shorter.charAt(front) == longer.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter.length() - front
                && shorter.charAt(shorter.length() - 1 - back) == longer.charAt(longer.length() - 1 - back)) {
            back++;
        }
        return front + back >= longer.length() - 1;
    }
}
