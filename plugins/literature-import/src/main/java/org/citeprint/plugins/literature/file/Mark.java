// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.file;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines by which a format is known.
 *
 * @param format the format
 * @param line what they look like
 * @param words of which such a line has one at least: to look for a word is cheap, and most texts have none
 */
record Mark(FileFormat format, Pattern line, List<String> words) {

    /** A spoilt letter may make a line of one format look like the mark of another, but not so many lines. */
    private static final int MANY = 20;

    /** All, in the order in which they are tried: Cochrane numbers the records of its other formats, too. */
    static final List<Mark> ALL = List.of(
            of(FileFormat.CSSCI, "\u3010(?:\u6765\u6E90\u7BC7\u540D|\u6765\u6E90\u4F5C\u8005)\u3011", "\u3010"),
            of(FileFormat.CNKI, "(?m)^\\s?RT {1,3}[A-Z][a-z]+.*\\R(?:.*\\R){0,40}?\\s?(?:A1|T1) ", "RT "),
            of(FileFormat.WOS_PLAIN, "(?m)^(?:FN (?:Clarivate|Thomson|ISI|Web of)|(?:null)?PT [A-Z]$|VR 1\\.)", "FN ",
                    "PT ", "VR 1."),
            of(FileFormat.RIS, "(?m)^\\s{0,2}TY {0,3}- {0,3}\\p{L}", "TY"),
            of(FileFormat.PUBMED, "(?m)^\\s?PMID ?- ?[0-9]", "PMID"),
            of(FileFormat.ERIC, "(?m)^\\s?OWN {1,2}- ERIC\\s*$", "OWN"),
            of(FileFormat.BIBTEX, "(?m)^[\\s}]*@[a-zA-Z]+\\s*[{(]", "@"),
            of(FileFormat.COCHRANE, "(?m)^Record #[0-9]+ of [0-9]+\\s*$", "Record #"),
            of(FileFormat.ENDNOTE, "(?m)(?:\\A\\s*|(?<=\\n))%[0AETDJ](?: |$)", "%"));

    private static Mark of(FileFormat format, String line, String... words) {
        return new Mark(format, Pattern.compile(line), List.of(words));
    }

    /** How many such lines a text has, as far as they need be counted. */
    long count(String text) {
        return words.stream().anyMatch(text::contains) ? line.matcher(text).results().limit(MANY).count() : 0;
    }
}
