// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An abstract as OpenAlex stores it: each word with the places where it stands, which give back the text when sorted.
 * O(n log n) in the number of places; no array is sized by what a file claims.
 */
final class AbstractIndex {

    private final List<String> words = new ArrayList<>();
    private long[] places = new long[0];

    /** Adds a word at a place, from 0. */
    void add(int place, String word) {
        if (words.size() == places.length) {
            places = Arrays.copyOf(places, Math.max(256, 2 * places.length));
        }
        places[words.size()] = ((long) place << 32) | words.size();
        words.add(word);
    }

    /** The words in the order of their places. */
    String text() {
        Arrays.sort(places, 0, words.size());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : " ").append(words.get((int) places[i]));
        }
        return text.toString();
    }
}
