// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A column of numbers or of texts that grows; what is missing is an empty cell. */
final class Cells {

    private final boolean numeric;
    private final List<String> texts = new ArrayList<>();
    private double[] numbers = new double[16];
    private int size;

    Cells(boolean numeric) {
        this.numeric = numeric;
    }

    int size() {
        return size;
    }

    void add(double number) {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
        numbers[size++] = number;
    }

    void add(String text) {
        texts.add(text);
        size++;
    }

    void addMissing() {
        if (numeric) {
            add(Double.NaN);
        } else {
            add("");
        }
    }

    /** The cell of other ones, of the same kind. */
    void add(Cells cells, int index) {
        if (numeric) {
            add(cells.numbers[index]);
        } else {
            add(cells.texts.get(index));
        }
    }

    /** As text, numbers as exact as they are; what is no number is missing, as pandas has it. */
    String text(int index) {
        if (!numeric) {
            return texts.get(index);
        }
        return Double.isNaN(numbers[index]) ? "" : Double.toString(numbers[index]);
    }
}
