// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.util.Arrays;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Texts;

/**
 * An abstract as OpenAlex stores it, {@link AbstractIndex} done on bytes: each word with the places where it stands.
 * Linear where the places are those of a whole text, else O(n log n); no array is sized by what a file claims.
 */
final class InvertedIndex {

    private final Texts words = new Texts();
    private long[] places = new long[256];
    private int size;
    private long highest;
    private int[] slots = new int[256];
    private byte[] text = new byte[1 << 11];

    void clear() {
        words.clear();
        size = 0;
        highest = -1;
    }

    /** Begins a word. */
    void word(Slice word) {
        words.add(word);
    }

    /** Puts the word begun last at a place, from 0. */
    void place(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.multiplyExact(2, size));
        }
        places[size++] = (long) place << 32 | (words.size() - 1);
        highest = Math.max(highest, place);
    }

    /** Sets the abstract of a work to the words in the order of their places; words at one place in that of the file. */
    void copyTo(WorkBuffer work) {
        if (size == 0) {
            return;
        }
        int length = scattered() ? joinSlots() : joinSorted();
        work.text(Field.ABSTRACT, text, 0, length);
    }

    /** Whether each place had one word at most and all are near each other, so that they could be put in slots. */
    private boolean scattered() {
        if (highest >= 4L * size) {
            return false;
        }
        int count = (int) highest + 1;
        slots = slots.length < count ? new int[count * 2] : slots;
        Arrays.fill(slots, 0, count, 0);
        for (int i = 0; i < size; i++) {
            int place = (int) (places[i] >> 32);
            if (slots[place] != 0) {
                return false;
            }
            slots[place] = (int) places[i] + 1;
        }
        return true;
    }

    private int joinSlots() {
        int length = 0;
        for (int place = 0; place <= highest; place++) {
            length = slots[place] == 0 ? length : append(slots[place] - 1, length);
        }
        return length;
    }

    private int joinSorted() {
        Arrays.sort(places, 0, size);
        int length = 0;
        for (int i = 0; i < size; i++) {
            length = append((int) places[i], length);
        }
        return length;
    }

    private int append(int word, int at) {
        int begin = words.begin(word);
        int count = words.end(word) - begin;
        if (at + count + 1 > text.length) {
            text = Arrays.copyOf(text, Math.max(Math.addExact(at, count + 1), Math.multiplyExact(2, text.length)));
        }
        int to = at;
        if (at > 0) {
            text[to++] = ' ';
        }
        System.arraycopy(words.bytes(), begin, text, to, count);
        return to + count;
    }
}
