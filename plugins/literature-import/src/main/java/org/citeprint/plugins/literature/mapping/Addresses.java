// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.plugins.literature.record.AddressCountry;

/**
 * Addresses in running order, from the smallest part to the country: {@code Department of Economics, University of Oslo,
 * Oslo, Norway}. The institution is the first part that names one, else the first part.
 */
public final class Addresses {

    private static final Pattern UNIVERSITY = Pattern.compile(
            "(?iU)\\b(?:univ|universi\\w*|polytech\\w*|politec\\w*|eth|mit)\\b|\u5927\u5B66");
    private static final Pattern INSTITUTION = Pattern
            .compile("(?iU)\\b(?:instit\\w*|academ\\w*|hospital|clinic|colleges?"
                    + "|council|ministry|agency|bank|foundation|organi[sz]ation|museum|inc|ltd|gmbh|corp\\w*|company)\\b");
    private static final Pattern MAIL = Pattern.compile("\\.?\\s*(?:Electronic address:\\s*)?\\S+@\\S+\\s*$");

    private final AddressCountry countries = new AddressCountry();

    /** Adds the institution and the country of an address. */
    void add(String address, FieldMap.Draft draft) {
        add(address, Addresses::institution, draft);
    }

    /** Adds the first part of an address, as Web of Science writes the institution, and the country. */
    public void addFirstPart(String address, FieldMap.Draft draft) {
        add(address, bare -> bare.split(",", 2)[0], draft);
    }

    private void add(String address, UnaryOperator<String> institution, FieldMap.Draft draft) {
        String bare = MAIL.matcher(RawRecord.joined(address)).replaceFirst("").strip();
        if (!bare.isEmpty()) {
            draft.work().add(Field.INSTITUTIONS, institution.apply(bare));
            String last = AddressCountry.lastPart(bare);
            draft.values().country(draft.work(), countries.of(last), last, draft.position());
        }
    }

    private static String institution(String address) {
        List<String> parts = Arrays.stream(address.split(",", -1)).map(String::strip).toList();
        return parts.stream()
                .filter(part -> UNIVERSITY.matcher(part).find())
                .findFirst()
                .or(() -> parts.stream().filter(part -> INSTITUTION.matcher(part).find()).findFirst())
                .orElse(parts.getFirst());
    }
}
