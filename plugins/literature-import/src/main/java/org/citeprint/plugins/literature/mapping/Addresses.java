// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.record.AddressCountry;

/**
 * Addresses in running order, from the smallest part to the country: {@code Department of Economics, University of Oslo,
 * Oslo, Norway}. The institution is the first part that names one, else the first part.
 */
final class Addresses {

    private static final Pattern UNIVERSITY = Pattern.compile(
            "(?iU)\\b(?:univ|universi\\w*|polytech\\w*|politec\\w*|eth|mit)\\b|\u5927\u5B66");
    private static final Pattern INSTITUTION = Pattern
            .compile("(?iU)\\b(?:instit\\w*|academ\\w*|hospital|clinic|colleges?"
                    + "|council|ministry|agency|bank|foundation|organi[sz]ation|museum|inc|ltd|gmbh|corp\\w*|company)\\b");
    private static final Pattern MAIL = Pattern.compile("\\.?\\s*(?:Electronic address:\\s*)?\\S+@\\S+\\s*$");

    /** PubMed has them behind the country: {@code Batavia, IL 60510 USA. GRID: grid.1. ISNI: 0000}. */
    private static final Pattern NUMBERS = Pattern.compile("\\.?\\s+(?:GRID|ISNI|ROR|RINGGOLD): .*$");

    /** Remembered for all files, but not without end: damaged ones may have something else in every address. */
    private static final Map<String, Rank> RANKS = new ConcurrentHashMap<>();
    private static final int MOST = 1 << 16;
    private static final int LONGEST = 200;

    /** How well a part of an address names an institution. */
    private enum Rank {
        NONE, INSTITUTION, UNIVERSITY
    }

    private Addresses() {}

    /** Adds the institution and the country of an address; a Chinese name alone names no country. */
    static void add(String address, FieldMap.Draft draft) {
        add(address, Addresses::institution, draft);
    }

    /** Adds the first part of an address, as Web of Science writes the institution, and the country. */
    static void addFirstPart(String address, FieldMap.Draft draft) {
        add(address, bare -> bare.split(",", 2)[0], draft);
    }

    private static void add(String address, UnaryOperator<String> institution, FieldMap.Draft draft) {
        String bare = withoutMail(RawRecord.joined(address)).strip();
        if (!bare.isEmpty()) {
            draft.work().add(Field.INSTITUTIONS, institution.apply(bare));
            boolean named = bare.indexOf(',') >= 0 || bare.chars().allMatch(letter -> letter < 0x2E80);
            if (named) {
                addCountry(bare, draft);
            }
        }
    }

    /** Adds the country of an address. */
    static void addCountry(String address, FieldMap.Draft draft) {
        String last = AddressCountry.lastPart(withoutMail(address).strip());
        if (!last.isEmpty()) {
            draft.values().country(draft.work(), AddressCountry.of(last), last, draft.position());
        }
    }

    /** An address without the mail addresses and the institution's numbers behind it. */
    private static String withoutMail(String address) {
        String bare = address.indexOf(':') < 0 ? address : NUMBERS.matcher(address).replaceFirst("");
        for (String before = ""; bare.indexOf('@') >= 0 && !bare.equals(before);) {
            before = bare;
            bare = MAIL.matcher(bare).replaceFirst("");
        }
        return bare;
    }

    private static String institution(String address) {
        String best = "";
        Rank rank = Rank.NONE;
        int from = 0;
        while (from <= address.length() && rank != Rank.UNIVERSITY) {
            int comma = address.indexOf(',', from);
            int to = comma < 0 ? address.length() : comma;
            String part = address.substring(from, to).strip();
            Rank other = rank(part);
            if (from == 0 || other.compareTo(rank) > 0) {
                best = part;
                rank = other;
            }
            from = to + 1;
        }
        return best;
    }

    private static Rank rank(String part) {
        Rank known = RANKS.get(part);
        if (known == null) {
            known = UNIVERSITY.matcher(part).find()
                    ? Rank.UNIVERSITY
                    : INSTITUTION.matcher(part).find() ? Rank.INSTITUTION : Rank.NONE;
            if (part.length() <= LONGEST && RANKS.size() < MOST) {
                RANKS.put(part, known);
            }
        }
        return known;
    }
}
