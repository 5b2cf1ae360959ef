// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.List;

/** Text in lines of at most 100 characters, broken at blanks, so that a page reads in any terminal and in a file. */
final class Wrapped {

    private static final int WIDTH = 100;

    private Wrapped() {}

    /** A text in lines. */
    static String text(String text) {
        return beside("", 0, List.of(text));
    }

    /** Texts below each other, each in lines that begin at a column, and a head before the first of them. */
    static String beside(String head, int column, List<String> texts) {
        StringBuilder lines = new StringBuilder(head).append(" ".repeat(Math.max(0, column - head.length())));
        String next = "";
        for (String text : texts) {
            lines.append(next);
            int used = column;
            for (String word : text.strip().split(" ")) {
                boolean first = used == column;
                boolean full = !first && used + 1 + word.length() > WIDTH;
                lines.append(full ? "\n" + " ".repeat(column) : first ? "" : " ").append(word);
                used = full ? column + word.length() : used + (first ? 0 : 1) + word.length();
            }
            next = "\n" + " ".repeat(column);
        }
        return lines.append('\n').toString();
    }
}
