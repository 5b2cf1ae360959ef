// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.reference;

import org.citeprint.plugins.corpus.mention.Mention;
import org.citeprint.plugins.corpus.text.Numeral;
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

    /** What it says when nothing else comes into question. */
    static final double ONLY_CANDIDATE = 5;

    private Agreement() {}

    /** The confidence that so many bits stand for. */
    static double confidence(double bits) {
        return 1 / (1 + StrictMath.pow(2, -bits));
    }

    /** How much speaks for two mentions being one work, in bits, when their parts say so much. */
    static double bits(double parts, Mention one, Mention other) {
        return disjointDois(one, other) ? parts - 6 : parts;
    }

    /** How much the parts of two mentions speak for their being one work, whatever their DOIs say. */
    static double parts(Mention one, Mention other) {
        double bits = PRIOR + NameAgreement.bits(one.author(), other.author()) + year(one.year(), other.year())
                + volume(one.volume(), other.volume()) + page(one.page(), other.page());
        if (!one.title().isEmpty() && !other.title().isEmpty()) {
            bits += title(one.title(), other.title(), page(one.page(), other.page()) < 0);
        }
        return bits + source(one, other);
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
        return pagesDiffer && !(titles && likeness >= 1);
    }

    /** Whether two mentions stand on the same page, of the same volume as far as both name one. */
    static boolean samePlace(Mention one, Mention other) {
        return !one.page().isEmpty() && one.page().text().equals(other.page().text())
                && !differ(one.volume(), other.volume());
    }

    private static boolean differ(Numeral one, Numeral other) {
        return !one.isEmpty() && !other.isEmpty() && !one.text().equals(other.text());
    }

    private static double year(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        int apart = Math.abs(one - other);
        return apart == 0 ? 4 : apart == 1 ? 0 : apart <= 3 ? -4 : -8;
    }

    private static double volume(Numeral one, Numeral other) {
        return one.isEmpty() || other.isEmpty() ? 0 : one.text().equals(other.text()) ? 3 : -5;
    }

    /** Long page numbers agree more rarely by chance than short ones; a letter in front may be missing. */
    private static double page(Numeral one, Numeral other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean same = one.text().equals(other.text());
        if (!same && (!one.digits().equals(other.digits()) || (one.hasLetter() && other.hasLetter()))) {
            return -6;
        }
        int length = one.digits().length();
        return length == 0 ? 4 : Math.min(8, 1 + 2.5 * length) - (same ? 0 : 2);
    }

    /** Titles nearly the same on different pages are parts one and two. */
    private static double title(Title one, Title other, boolean pagesDiffer) {
        double likeness = one.likeness(other);
        if (likeness >= 0.8) {
            return likeness >= 1 ? 14 : pagesDiffer ? -2 : 10;
        }
        return likeness >= 0.6 ? 1 : likeness >= 0.4 ? -5 : -10;
    }

    /** The more words of two names agree, the more it says; a name for which the other has no word speaks against. */
    private static double source(Mention one, Mention other) {
        double best = Double.NEGATIVE_INFINITY;
        for (String[] name : one.sources()) {
            for (String[] another : other.sources()) {
                double weight = weight(SourceName.compare(name, another), Math.min(name.length, another.length));
                best = Math.max(best, weight);
            }
        }
        // Web of Science gives the title of a book where it gives the journal of an article.
        best = Math.max(best, Math.max(book(one, other), book(other, one)));
        return best == Double.NEGATIVE_INFINITY ? 0 : best;
    }

    private static double book(Mention titled, Mention sourced) {
        if (titled.title().isEmpty() || !sourced.title().isEmpty() || sourced.sources().isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        String[] name = sourced.sources().getFirst();
        SourceName.Agreement agreement = SourceName.compare(titled.title().sourceWords(), name);
        boolean same = name.length > 1 && agreement.compareTo(SourceName.Agreement.STRONG) >= 0;
        return same ? 8 : Double.NEGATIVE_INFINITY;
    }

    private static double weight(SourceName.Agreement agreement, int words) {
        return switch (agreement) {
            case EQUAL -> Math.min(8, 3 + words);
            case STRONG -> Math.min(8, 2 + words);
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
