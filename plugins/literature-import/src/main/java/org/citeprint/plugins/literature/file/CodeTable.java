// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.citeprint.plugins.literature.bytes.Slice;

/** What codes of two capitals stand for, remembered by their two letters; all other texts are looked up each time. */
final class CodeTable {

    private static final int LETTERS = 26;

    private final Function<String, Optional<String>> find;
    private final byte[][] found = new byte[LETTERS * LETTERS][];

    CodeTable(Function<String, Optional<String>> find) {
        this.find = find;
    }

    Optional<byte[]> of(Slice code) {
        int place = code.length() == 2 ? place(code.bytes()[code.begin()], code.bytes()[code.begin() + 1]) : -1;
        if (place < 0) {
            return look(code);
        }
        if (found[place] == null) {
            found[place] = look(code).orElse(new byte[0]);
        }
        return found[place].length == 0 ? Optional.empty() : Optional.of(found[place]);
    }

    private Optional<byte[]> look(Slice code) {
        return find.apply(code.text()).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static int place(int first, int second) {
        boolean letters = first >= 'A' && first <= 'Z' && second >= 'A' && second <= 'Z';
        return letters ? (first - 'A') * LETTERS + second - 'A' : -1;
    }
}
