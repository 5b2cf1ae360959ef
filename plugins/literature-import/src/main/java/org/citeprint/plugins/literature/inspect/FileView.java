// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.inspect;

import java.util.List;
import java.util.Map;

/**
 * What one file holds.
 *
 * @param file its name
 * @param format what it is called, such as {@code Scopus CSV}
 * @param generation which shape of the format, or empty
 * @param operation the importer that reads it, or empty
 * @param encoding the encoding of its text
 * @param packing {@code gzip} or {@code workbook}, or empty
 * @param why what all that was judged by
 * @param records records seen
 * @param kept records that are works
 * @param rejected records left out
 * @param quarantined records set aside
 * @param coverage for each field in how many works it stands; those of no work are left out
 * @param odd what a person should look at
 * @param leftOut the records left out or set aside, as they stand
 */
record FileView(String file, String format, String generation, String operation, String encoding, String packing,
        String why, long records, long kept, long rejected, long quarantined, Map<String, Integer> coverage,
        List<String> odd, List<LeftOutView> leftOut) {

    /** A record that would not go on. */
    record LeftOutView(String place, boolean quarantined, String reason, String text) {}
}
