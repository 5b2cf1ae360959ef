// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DictionaryTest {

    /** Letters of one to four bytes, with those around which UTF-8 and UTF-16 are sorted differently. */
    private static final String[] LETTERS = {"", "a", "b", "\0", "é", "中", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF",
        "\uD83D\uDE00", "\uDBFF\uDFFF", "aaaaaaaa", "\0".repeat(9), "aaaaaaaa".repeat(17)};

    private static List<String> terms(long seed, int count) {
        Random random = new Random(seed);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder term = new StringBuilder();
            for (int k = random.nextInt(5); k >= 0; k--) {
                term.append(LETTERS[random.nextInt(LETTERS.length)]);
            }
            terms.add(term.toString());
        }
        return terms;
    }

    @Test
    void numbersTermsAsTheyComeAndSortsThemAsStringsAre() {
        for (int count : new int[]{0, 1, 11, 12, 13, 500, 40_000}) {
            List<String> terms = terms(count, count);
            Dictionary dictionary = new Dictionary();
            List<String> distinct = new ArrayList<>(new LinkedHashSet<>(terms));
            for (String term : terms) {
                byte[] bytes = Utf8.of("<" + term + ">");
                assertThat(dictionary.idOf(bytes, 1, bytes.length - 1)).isLessThan(distinct.size());
            }
            for (int id = 0; id < distinct.size(); id++) {
                byte[] bytes = Utf8.of(distinct.get(id));
                assertThat(dictionary.idOf(bytes, 0, bytes.length)).isEqualTo(id);
            }
            Strings labels = dictionary.labels(dictionary.sorted());
            List<String> sorted = distinct.stream().sorted().toList();
            assertThat(labels.size()).isEqualTo(sorted.size());
            for (int i = 0; i < sorted.size(); i++) {
                assertThat(labels.get(i)).isEqualTo(sorted.get(i));
            }
        }
    }

    @Test
    void aClearedDictionaryIsEmpty() {
        Dictionary dictionary = new Dictionary();
        terms(1, 300).forEach(term -> dictionary.idOf(Utf8.of(term), 0, Utf8.of(term).length));
        dictionary.clear();
        assertThat(dictionary.size()).isZero();
        assertThat(dictionary.idOf(Utf8.of("x"), 0, 1)).isZero();
    }

    @Test
    void stripsAsStringsDo() {
        Set<Integer> odd = Set.of(0x1680, 0x2000, 0x2007, 0x2028, 0x202F, 0x205F, 0x3000, 0xA0, 0x85, 0xFEFF, 0x4E2D);
        List<String> ends = new ArrayList<>(List.of("", " ", "\t", "\u001C", "\n", "a", "é"));
        odd.forEach(letter -> ends.add(Character.toString(letter)));
        for (String before : ends) {
            for (String after : ends) {
                for (String middle : List.of("", "x", "x y", "中")) {
                    String text = " " + before + middle + after + before;
                    byte[] bytes = Utf8.of(text);
                    int first = Utf8.first(bytes, 0, bytes.length);
                    int last = Utf8.last(bytes, first, bytes.length);
                    assertThat(new String(bytes, first, last - first, java.nio.charset.StandardCharsets.UTF_8))
                            .isEqualTo(text.strip());
                }
            }
        }
    }
}
