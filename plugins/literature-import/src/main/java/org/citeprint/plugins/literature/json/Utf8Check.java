// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import org.citeprint.plugins.literature.file.ByteScan;

/** Tells whether bytes are UTF-8. */
public final class Utf8Check {

    private Utf8Check() {}

    /** Whether the bytes between two places of an array are; letters may not reach beyond the second. */
    public static boolean isValid(byte[] bytes, int begin, int end) {
        int at = begin;
        while (at < end) {
            at = ByteScan.wide(bytes, at, end);
            if (at < end) {
                at = StringScan.behindWide(bytes, at);
                if (at == 0 || at > end) {
                    return false;
                }
            }
        }
        return true;
    }
}
