// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Walks over the structure of JSON without making anything of its values, and stops at the first byte that cannot stand
 * where it does. It tells where objects of the outermost kind looked for begin and end, whatever pages or arrays are
 * around them. Linear in the bytes walked over; its stack is at most {@value #DEEPEST} levels deep.
 */
final class JsonScanner {

    private static final int DEEPEST = 500;

    private final byte[] bytes;
    private final int end;
    private final int[] starts = new int[DEEPEST + 1];
    private final int[] foundBefore = new int[DEEPEST + 1];
    private final boolean[] object = new boolean[DEEPEST + 1];
    private final boolean[] holdsRecords = new boolean[DEEPEST + 1];
    private final ToIntFunction<Set<String>> weight;
    private final LinkedHashSet<?>[] names = new LinkedHashSet<?>[DEEPEST + 1];
    private final RecordList found = new RecordList();
    private int hidden;
    private int depth;
    private int at;

    /**
     * A scanner.
     *
     * @param bytes the file
     * @param end where it ends
     * @param weight how much an object with these names looks like a record, 0 for none; objects inside a record do not count
     */
    JsonScanner(byte[] bytes, int end, ToIntFunction<Set<String>> weight) {
        this.bytes = bytes;
        this.end = end;
        this.weight = weight;
    }

    /** Where the walk stopped: behind the value, or at the byte that cannot be. */
    int at() {
        return at;
    }

    /** The records of the walk that are in no other one, and the objects that stand among them and are none. */
    RecordList found() {
        return found;
    }

    /** How many objects that look like records the outermost object has within it, when it is a record itself. */
    int hidden() {
        return hidden;
    }

    /** Walks over one value; whether it was sound to its end. */
    boolean value(int from) {
        at = from;
        depth = 0;
        hidden = 0;
        found.shorten(0);
        do {
            if (!step()) {
                forgetOpen();
                return false;
            }
        } while (depth > 0);
        return true;
    }

    /** Objects in an array that is broken off are parts of the record at hand, unless records stand among them. */
    private void forgetOpen() {
        for (int level = depth - 1; level >= 0; level--) {
            if (!object[level] && !holdsRecords[level]) {
                found.keepRecords(foundBefore[level]);
            }
        }
    }

    /** One value, or one beginning or end of an object or array, with what must stand before and behind it. */
    private boolean step() {
        skipBlanks();
        if (at >= end) {
            return false;
        }
        byte sign = bytes[at];
        if (depth > 0 && sign == (object[depth - 1] ? '}' : ']')) {
            return close();
        }
        if (depth > 0 && object[depth - 1] && !name()) {
            return false;
        }
        skipBlanks();
        if (at >= end) {
            return false;
        }
        return switch (bytes[at]) {
            case '{', '[' -> open();
            case '"' -> string() && behind();
            default -> literal() && behind();
        };
    }

    private boolean open() {
        if (depth == DEEPEST) {
            return false;
        }
        starts[depth] = at;
        foundBefore[depth] = found.size();
        holdsRecords[depth] = false;
        object[depth] = bytes[at] == '{';
        names[depth] = new LinkedHashSet<String>();
        depth++;
        at++;
        return true;
    }

    private boolean close() {
        at++;
        depth--;
        if (object[depth]) {
            closeObject();
        } else if (!holdsRecords[depth]) {
            found.keepRecords(foundBefore[depth]);
        }
        return depth == 0 || behind();
    }

    private void closeObject() {
        int own = weight.applyAsInt(namesAt(depth));
        boolean record = own > 0 && !(depth == 0 && isPage(own));
        boolean inArray = depth > 0 && !object[depth - 1];
        if (record) {
            hidden = depth == 0 ? found.size() : 0;
            found.shorten(foundBefore[depth]);
        }
        if (record || (inArray && found.size() == foundBefore[depth])) {
            found.add(starts[depth], at, record ? own : 0);
        }
        if (inArray) {
            holdsRecords[depth - 1] |= record;
        }
    }

    /** Whether all that the outermost object holds looks more like a record than itself. */
    private boolean isPage(int own) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < found.size(); i++) {
            least = Math.min(least, found.weight(i));
        }
        return found.size() > 0 && least > own;
    }

    @SuppressWarnings("unchecked") // only sets of texts are put in
    private Set<String> namesAt(int level) {
        return (Set<String>) names[level];
    }

    /** A comma, or the end of what is around. */
    private boolean behind() {
        if (depth == 0) {
            return true;
        }
        skipBlanks();
        if (at < end && bytes[at] == ',') {
            at++;
            skipBlanks();
            return at < end && bytes[at] != '}' && bytes[at] != ']';
        }
        return at < end && bytes[at] == (object[depth - 1] ? '}' : ']');
    }

    private boolean name() {
        int from = at + 1;
        if (bytes[at] != '"' || !string()) {
            return false;
        }
        namesAt(depth - 1).add(new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8));
        skipBlanks();
        if (at >= end || bytes[at] != ':') {
            return false;
        }
        at++;
        return true;
    }

    private boolean string() {
        for (at++; at < end; at++) {
            byte sign = bytes[at];
            if (sign == '"') {
                at++;
                return true;
            }
            if (sign == '\\') {
                at++;
            } else if (sign >= 0 && sign < ' ') {
                return false;
            }
        }
        return false;
    }

    /** A number, {@code true}, {@code false} or {@code null}; the parser of the record looks closer. */
    private boolean literal() {
        int from = at;
        while (at < end && (bytes[at] == '-' || bytes[at] == '+' || bytes[at] == '.'
                || Character.isLetterOrDigit(bytes[at]))) {
            at++;
        }
        return at > from;
    }

    private void skipBlanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }
}
