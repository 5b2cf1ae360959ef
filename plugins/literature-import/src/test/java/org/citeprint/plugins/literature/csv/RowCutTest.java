// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowCutTest {

    private static final byte[] SIGNS = {'\n', '\r', '"', 'a', -1};

    /** From the first byte on, as a reader would. */
    private static int last(byte[] bytes, int length, int quote) {
        boolean inside = false;
        int last = 0;
        for (int at = 0; at < length - 1; at++) {
            inside ^= quote >= 0 && bytes[at] == quote;
            boolean ends = bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n');
            last = ends && !inside ? at + 1 : last;
        }
        return last;
    }

    @Test
    void cutsBehindTheLastRowThatEndsOutsideQuotes() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = new byte[random.nextInt(30)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = SIGNS[random.nextInt(SIGNS.length)];
            }
            for (int quote : new int[]{'"', -1}) {
                assertThat(new RowCut(quote).last(bytes, bytes.length)).isEqualTo(last(bytes, bytes.length, quote));
            }
        }
    }
}
