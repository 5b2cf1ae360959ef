// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import java.util.Arrays;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.plugins.literature.bytes.ByteCopy;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.json.JsonLine;

/**
 * An abstract as OpenAlex stores it, {@link AbstractIndex} done on bytes: each word with the places where it stands.
 * Words stay where they are until they are put in order. Linear where the places are those of a whole text, else
 * O(n log n); no array is sized by what a file claims.
 */
final class InvertedIndex implements JsonLine.CountTarget {

    private byte[][] arrays = new byte[256][];
    private int[] begins = new int[256];
    private int[] lengths = new int[256];
    private int words;
    private long[] places = new long[256];
    private int size;
    private int highest;
    private long length;
    private int[] slots = new int[256];
    private byte[] text = new byte[1 << 11];

    void clear() {
        words = 0;
        size = 0;
        highest = -1;
        length = 0;
    }

    /** Begins a word, whose bytes must stay as they are until the work is complete. */
    void word(Slice word) {
        word(word.bytes(), word.begin(), word.end());
    }

    private void word(byte[] array, int begin, int end) {
        if (words == begins.length) {
            arrays = Arrays.copyOf(arrays, Math.multiplyExact(2, words));
            begins = Arrays.copyOf(begins, arrays.length);
            lengths = Arrays.copyOf(lengths, arrays.length);
        }
        arrays[words] = array;
        begins[words] = begin;
        lengths[words++] = end - begin;
    }

    /** Puts the word begun last at a place, from 0. */
    void place(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.multiplyExact(2, size));
        }
        places[size++] = (long) place << 32 | (words - 1);
        highest = Math.max(highest, place);
        length += lengths[words - 1] + 1;
    }

    @Override
    public void take(byte[] array, int begin, int end, int[] numbers, int count) {
        word(array, begin, end);
        for (int i = 0; i < count; i++) {
            place(numbers[i]);
        }
    }

    /** Sets the abstract of a work to the words in the order of their places; words at one place in that of the file. */
    void copyTo(WorkBuffer work) {
        if (size > 0) {
            if (text.length - ByteCopy.SPARE < length) {
                text = new byte[Math.toIntExact(2 * length + ByteCopy.SPARE)];
            }
            int end = scattered() ? joinSlots() : joinSorted();
            work.text(Field.ABSTRACT, text, 0, end);
        }
    }

    /** Whether each place had one word at most and all are near each other, so that they could be put in slots. */
    private boolean scattered() {
        if (highest >= 4L * size) {
            return false;
        }
        int count = highest + 1;
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
        int end = 0;
        for (int place = 0; place <= highest; place++) {
            end = slots[place] == 0 ? end : append(slots[place] - 1, end);
        }
        return end;
    }

    private int joinSorted() {
        Arrays.sort(places, 0, size);
        int end = 0;
        for (int i = 0; i < size; i++) {
            end = append((int) places[i], end);
        }
        return end;
    }

    private int append(int word, int at) {
        int to = at;
        if (at > 0) {
            text[to++] = ' ';
        }
        ByteCopy.shortText(arrays[word], begins[word], text, to, lengths[word]);
        return to + lengths[word];
    }
}
