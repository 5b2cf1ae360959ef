// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.citeprint.plugins.literature.bytes.Slice;

/** Cells that somebody made texts of already. */
record TextCells(List<String> texts) implements Cells {

    @Override
    public int count() {
        return texts.size();
    }

    @Override
    public void get(int index, Slice into) {
        byte[] bytes = texts.get(index).getBytes(StandardCharsets.UTF_8);
        into.set(bytes, 0, bytes.length);
    }

    @Override
    public String text(int index) {
        return texts.get(index);
    }
}
