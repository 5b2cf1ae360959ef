// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bytes;

/** Tells whether bytes are UTF-8. */
public final class Utf8Check {

    private Utf8Check() {}

    /** Whether the bytes between two places of an array are; letters may not reach beyond the second. */
    public static boolean isValid(byte[] bytes, int begin, int end) {
        int at = begin;
        while (at < end) {
            at = ByteScan.wide(bytes, at, end);
            if (at < end) {
                at = behindWide(bytes, at);
                if (at == 0 || at > end) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Behind the letter of two to four bytes that begins at a place; 0 when the bytes are no UTF-8. */
    public static int behindWide(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1];
        if (first < 0xE0) {
            return first >= 0xC2 && isNext(second) ? at + 2 : 0;
        }
        if (first < 0xF0) {
            boolean shortest = first != 0xE0 || (second & 0xFF) >= 0xA0;
            boolean single = first != 0xED || (second & 0xFF) < 0xA0;
            return shortest && single && isNext(second) && isNext(bytes[at + 2]) ? at + 3 : 0;
        }
        boolean shortest = first != 0xF0 || (second & 0xFF) >= 0x90;
        boolean known = first < 0xF4 || (first == 0xF4 && (second & 0xFF) < 0x90);
        return shortest && known && isNext(second) && isNext(bytes[at + 2]) && isNext(bytes[at + 3]) ? at + 4 : 0;
    }

    private static boolean isNext(int value) {
        return (value & 0xC0) == 0x80;
    }
}
