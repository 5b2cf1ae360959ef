// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Heads, then rows of columns, cells parted by tabs, made as they are read. */
final class Lines extends InputStream {

    private final List<String> heads;
    private final List<Cells> columns;
    private final int rows;
    private int line;
    private byte[] bytes = new byte[0];
    private int at;

    Lines(List<String> heads, List<Cells> columns) {
        this.heads = heads;
        this.columns = columns;
        this.rows = columns.isEmpty() ? 0 : columns.getFirst().size();
    }

    @Override
    public int read() {
        return filled() ? bytes[at++] & 255 : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private boolean filled() {
        if (at < bytes.length) {
            return true;
        }
        if (line == heads.size() + rows) {
            return false;
        }
        bytes = (text(line++) + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private String text(int number) {
        if (number < heads.size()) {
            return heads.get(number);
        }
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            text.append(column == 0 ? "" : "\t").append(columns.get(column).text(number - heads.size()));
        }
        return text.toString();
    }
}
