// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.mapping;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.ByteScan;
import org.citeprint.plugins.literature.bytes.Slice;

/** Takes a value apart as bytes: what {@link Parts} does with texts. */
@FunctionalInterface
public interface Split {

    /** Parts between semicolons. */
    Split SEMICOLONS = at(";");

    /** Hands over the parts of a value that are not blank, without the blanks around them; each is valid until the next. */
    void each(Slice value, Consumer<Slice> target);

    /** Parts between a sign of ASCII, alone or with a blank behind it; the lines of a value are joined first. */
    static Split at(String sign) {
        char first = sign.charAt(0);
        boolean blank = sign.length() > 1;
        return where(first, (bytes, at, end) -> !blank || (at < end && bytes[at] == ' '));
    }

    /** Parts between those signs of ASCII behind which something stands; the lines of a value are joined first. */
    static Split where(char sign, Behind behind) {
        return (value, target) -> {
            Slice text = joined(value);
            byte[] bytes = text.bytes();
            int from = text.begin();
            int end = text.end();
            Slice part = new Slice();
            for (int at = ByteScan.next(bytes, from, end, sign); at < end; at = ByteScan.next(bytes, at + 1, end,
                    sign)) {
                if (bytes[at] == sign && behind.parts(bytes, at + 1, end)) {
                    hand(part, bytes, from, at, target);
                    from = at + 1;
                }
            }
            hand(part, bytes, from, end, target);
        };
    }

    private static void hand(Slice part, byte[] bytes, int from, int to, Consumer<Slice> target) {
        part.set(bytes, from, to);
        part.strip();
        if (!part.isEmpty()) {
            target.accept(part);
        }
    }

    /** The value itself, or a copy of one line when it has several. */
    static Slice joined(Slice value) {
        if (value.indexOf('\n') < 0) {
            return value;
        }
        byte[] bytes = RawRecord.joined(value.text()).getBytes(StandardCharsets.UTF_8);
        Slice line = new Slice();
        line.set(bytes, 0, bytes.length);
        return line;
    }

    /** What has to stand behind a sign for it to part a value. */
    @FunctionalInterface
    interface Behind {

        /** Whether it stands between two places of an array. */
        boolean parts(byte[] bytes, int at, int end);
    }
}
