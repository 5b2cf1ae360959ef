// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.plugins.corpus.text.Accents;
import org.citeprint.plugins.corpus.text.FamilyFirst;
import org.citeprint.plugins.corpus.text.Fold;
import org.citeprint.plugins.corpus.text.PersonName;

/**
 * An author's name by its parts: surname, and each given name in full or as an initial.
 *
 * @param name the name as it is written
 * @param surname letters of the surname
 * @param given given names, in full or one letter
 */
record GivenName(String name, String surname, List<String> given) {

    private static final int LONGEST_INITIALS = 3;

    static GivenName of(String name) {
        String turned = FamilyFirst.of(name);
        PersonName parts = PersonName.of(turned);
        int comma = turned.indexOf(',');
        List<String> given = new ArrayList<>();
        for (String word : comma < 0
                ? new String[0]
                : Accents.composed(turned.substring(comma + 1)).split("[\\s\u00A0.,-]+", -1)) {
            String plain = Fold.letters(word);
            if (word.length() <= LONGEST_INITIALS && word.chars().allMatch(Character::isUpperCase)) {
                plain.chars().mapToObj(Character::toString).forEach(given::add);
            } else if (!plain.isEmpty()) {
                given.add(plain);
            }
        }
        // Particles behind the given names belong to the surname.
        int initials = parts.initials().length();
        boolean trailing = given.size() > initials && initials > 0;
        return new GivenName(name, parts.surname(), comma < 0
                ? parts.initials().chars().mapToObj(Character::toString).toList()
                : List.copyOf(trailing ? given.subList(0, initials) : given));
    }

    /** What names must share to be compared at all: the surname and the first initial. */
    String block() {
        return surname + " " + (given.isEmpty() ? "" : given.getFirst().substring(0, 1));
    }

    /**
     * Whether this name can be the other one, said with less: {@code J.} and {@code Jane M.}, {@code Jane} and {@code Jane M.}.
     */
    boolean canBe(GivenName fuller) {
        if (!surname.equals(fuller.surname) || given.size() > fuller.given.size() || given.isEmpty()) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            String mine = given.get(i);
            String theirs = fuller.given.get(i);
            boolean initial = mine.length() == 1 && theirs.startsWith(mine);
            if (!initial && !mine.equals(theirs)) {
                return false;
            }
        }
        return true;
    }
}
