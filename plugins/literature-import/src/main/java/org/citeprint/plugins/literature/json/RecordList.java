// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.util.Arrays;

/** Places of records in a file, in their order, and of objects among them that are none. */
final class RecordList {

    private static final int PARTS = 3;

    private int[] places = new int[16 * PARTS];
    private int size;

    int size() {
        return size;
    }

    /** Where one begins. */
    int from(int index) {
        return places[PARTS * index];
    }

    /** Where it has ended. */
    int to(int index) {
        return places[PARTS * index + 1];
    }

    /** Whether it is a record. */
    boolean record(int index) {
        return weight(index) > 0;
    }

    /** How much it looks like a record; 0 for none. */
    int weight(int index) {
        return places[PARTS * index + 2];
    }

    /** Where the last has ended; a place before all when there is none. */
    int end(int before) {
        return size == 0 ? before : to(size - 1);
    }

    void add(int from, int to, int weight) {
        if (PARTS * size == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[PARTS * size] = from;
        places[PARTS * size + 1] = to;
        places[PARTS * size + 2] = weight;
        size++;
    }

    /** Forgets all behind the first so many. */
    void shorten(int length) {
        size = length;
    }

    /** Forgets those behind the first so many that are no records. */
    void keepRecords(int length) {
        int kept = length;
        for (int i = length; i < size; i++) {
            if (record(i)) {
                System.arraycopy(places, PARTS * i, places, PARTS * kept, PARTS);
                kept++;
            }
        }
        size = kept;
    }
}
