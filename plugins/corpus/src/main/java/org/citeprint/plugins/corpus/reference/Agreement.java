// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.text.PersonName;
import org.citeprint.plugins.corpus.text.SourceName;
import org.citeprint.plugins.corpus.text.Title;

/**
 * How much the parts of two mentions speak for their being one work, in bits: the sum over the parts of
 * {@code log2(P(agree | same) / P(agree | different))}, after Fellegi and Sunter (1969), J. Am. Stat. Assoc. 64,
 * 1183-1210, with fixed weights, begun at {@link #PRIOR}. The confidence is {@code 1 / (1 + 2^-bits)}. A part that one
 * of the two lacks says nothing. Symmetric.
 */
final class Agreement {

    /** Before any part is looked at: one in 2^18 pairs is a match. */
    static final double PRIOR = -18;

    private static final int SHORT_SURNAME = 5;

    private Agreement() {}

    /** The confidence that so many bits stand for. */
    static double confidence(double bits) {
        return 1 / (1 + StrictMath.pow(2, -bits));
    }

    /** How much speaks for two mentions being one work, in bits. */
    static double bits(Mention one, Mention other) {
        double bits = PRIOR + author(one.author(), other.author()) + year(one.year(), other.year())
                + volume(one.volume(), other.volume()) + page(one.page(), other.page());
        if (!one.title().isEmpty() && !other.title().isEmpty()) {
            bits += title(one.title(), other.title());
        }
        bits += source(one, other);
        return disjointDois(one, other) ? bits - 6 : bits;
    }

    /** Whether two mentions cannot stand in one cluster, even when a third agrees with both. */
    static boolean conflict(Mention one, Mention other) {
        boolean pagesDiffer = differ(one.page(), other.page()) && page(one.page(), other.page()) < 0;
        boolean volumesDiffer = differ(one.volume(), other.volume());
        boolean titles = !one.title().isEmpty() && !other.title().isEmpty();
        double likeness = titles ? one.title().likeness(other.title()) : 0;
        if (titles && likeness < 0.5) {
            return true;
        }
        boolean placed = !one.page().isEmpty() && !other.page().isEmpty() && !pagesDiffer && !volumesDiffer;
        if (disjointDois(one, other) && !placed) {
            return true;
        }
        return pagesDiffer && !(titles && likeness >= 0.8);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static double author(PersonName one, PersonName other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean initials = one.initial() == 0 || other.initial() == 0 || one.initial() == other.initial();
        if (one.surname().equals(other.surname())) {
            if (!initials) {
                return -3;
            }
            boolean both = one.initial() != 0 && other.initial() != 0;
            return !both ? 6 : secondDiffers(one.initials(), other.initials()) ? 5 : 9;
        }
        return initials && similar(one.surname(), other.surname()) ? 4 : -6;
    }

    private static boolean secondDiffers(String one, String other) {
        return one.length() > 1 && other.length() > 1 && one.charAt(1) != other.charAt(1);
    }

    /** Whether one surname begins the other or they are one letter apart. */
    private static boolean similar(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (shorter.length() < SHORT_SURNAME) {
            return false;
        }
        return longer.startsWith(shorter) || longer.endsWith(shorter) || oneApart(shorter, longer);
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

    private static double year(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        int apart = Math.abs(one - other);
        return apart == 0 ? 4 : apart == 1 ? 0 : apart <= 3 ? -4 : -8;
    }

    private static double volume(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? 3 : -5;
    }

    /** Long page numbers agree more rarely by chance than short ones; a letter in front may be missing. */
    private static double page(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean same = one.equals(other);
        if (!same && !digits(one).equals(digits(other))) {
            return -6;
        }
        int length = digits(one).length();
        boolean lettered = !same && hasLetter(one) && hasLetter(other);
        return lettered || length == 0 ? same ? 4 : -6 : Math.min(8, 1 + 2.5 * length) - (same ? 0 : 2);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static String digits(String text) {
        int from = 0;
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static double title(Title one, Title other) {
        double likeness = one.likeness(other);
        return likeness >= 1 ? 14 : likeness >= 0.8 ? 10 : likeness >= 0.6 ? 1 : likeness >= 0.4 ? -5 : -10;
    }

    private static double source(Mention one, Mention other) {
        double best = Double.NEGATIVE_INFINITY;
        for (String[] name : one.sources()) {
            for (String[] another : other.sources()) {
                best = Math.max(best, weight(SourceName.compare(name, another)));
            }
        }
        // Web of Science gives the title of a book where it gives the journal of an article.
        double book = Math.max(book(one, other), book(other, one));
        return best == Double.NEGATIVE_INFINITY && book == 0 ? 0 : Math.max(best, book == 0 ? best : book);
    }

    private static double book(Mention titled, Mention sourced) {
        if (titled.title().isEmpty() || !sourced.title().isEmpty() || sourced.sources().isEmpty()) {
            return 0;
        }
        SourceName.Agreement agreement = SourceName.compare(
                SourceName.words(titled.title().words()), sourced.sources().getFirst());
        return agreement.compareTo(SourceName.Agreement.STRONG) >= 0 && sourced.sources().getFirst().length > 1 ? 8 : 0;
    }

    private static double weight(SourceName.Agreement agreement) {
        return switch (agreement) {
            case EQUAL -> 6;
            case STRONG -> 5;
            case WEAK -> 0;
            case NONE -> -5;
        };
    }

    private static boolean disjointDois(Mention one, Mention other) {
        if (one.dois() == 0 || other.dois() == 0) {
            return false;
        }
        for (int i = 0; i < one.dois(); i++) {
            if (other.ids().subList(0, other.dois()).contains(one.ids().get(i))) {
                return false;
            }
        }
        return true;
    }
}
