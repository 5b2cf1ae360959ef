// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citeprint.plugins.literature.file.RecordCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the records of a JSON value and what is damaged around them. Records are the outermost objects of a shape,
 * whatever pages and arrays hold them. At a place that cannot be JSON the record at hand is lost, and reading goes on with
 * the next object that looks like the first sound record, so that one bad byte costs one record. Linear but for the search
 * behind a bad place, which gives up after walking {@value #PATIENCE} times the length of the value.
 */
public final class JsonRecords {

    /** Why an object in a list of records is rejected that does not look like them. */
    public static final String NO_RECORD = "an object among the records that is none";

    /** Why a record is rejected that cannot be read. */
    static final String MALFORMED = "malformed JSON";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int PATIENCE = 30;
    private static final int ENOUGH = 200;

    /** Takes what is found, in the order of the file. */
    public interface Target {
        /** A record, its place and its bytes. */
        void record(JsonNode record, int from, int to);

        /** Text that holds a record that cannot be read. */
        void reject(int from, int to, String reason);

        /** Text without a record that cannot be read. */
        void oddity(int from);
    }

    private final byte[] bytes;
    private final int end;
    private final JsonShape shape;
    private final Target target;
    private final JsonScanner scanner;
    private Set<String> typical = new LinkedHashSet<>();
    private long patience;
    private boolean resumed;
    private int hidden;

    JsonRecords(byte[] bytes, int end, JsonShape shape, Target target) {
        this.bytes = bytes;
        this.end = end;
        this.shape = shape;
        this.target = target;
        this.scanner = new JsonScanner(bytes, end, shape.weight());
        this.patience = (long) PATIENCE * end + 100_000;
    }

    /** Reads what follows the last sound record of a value that is malformed further on. */
    public static void readRest(byte[] bytes, JsonShape shape, Target target) throws IOException {
        JsonRecords rest = new JsonRecords(bytes, bytes.length, shape, target);
        rest.resumed = true;
        rest.read();
    }

    /** Reads all values there are, one after the other. */
    void read() throws IOException {
        int from = next(0);
        while (from < end) {
            boolean sound = scanner.value(from);
            emit(scanner.found());
            hidden = Math.max(hidden, scanner.hidden());
            if (sound && resumed && scanner.found().size() == 0 && bytes[from] == '{') {
                alone(from, scanner.at());
            }
            from = sound ? scanner.at() : behindDamage(scanner.found().end(from), scanner.at());
            from = next(from);
        }
    }

    /** Behind a bad place the list around the records is gone, so that an object among them stands alone. */
    private void alone(int from, int to) {
        if (holdsRecord(from, to)) {
            target.reject(from, to, NO_RECORD);
        }
    }

    /** How many objects that look like records stand within a record that is no part of anything. */
    int hidden() {
        return hidden;
    }

    private void emit(RecordList found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.record(i)) {
                record(found.from(i), found.to(i));
            } else {
                target.reject(found.from(i), found.to(i), NO_RECORD);
            }
        }
    }

    private void record(int from, int to) {
        try {
            JsonNode record = MAPPER.readTree(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            if (typical.isEmpty()) {
                typical = new LinkedHashSet<>(record.propertyNames());
            }
            target.record(record, from, to);
        } catch (JacksonException e) {
            target.reject(from, to, MALFORMED);
        }
    }

    /** Gives up what stands from the last sound record to the next one; gives where that begins. */
    private int behindDamage(int last, int damage) {
        resumed = true;
        int from = next(last);
        int next = search(Math.min(from + 1, end));
        if (from < next && holdsRecord(from, next)) {
            target.reject(from, next, next == end && isOver(damage) ? RecordCheck.ENDS : MALFORMED);
        } else if (from < next) {
            target.oddity(from);
        }
        return next;
    }

    /** Whether nothing but blanks stands from a place on: a string that is cut off goes on to the end of its line. */
    private boolean isOver(int from) {
        int at = from;
        while (at < end && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at >= end;
    }

    private boolean holdsRecord(int from, int to) {
        return shape.mark().matcher(new String(bytes, from, to - from, StandardCharsets.UTF_8)).find();
    }

    /**
     * Where the next record begins. The bad byte itself may stand far behind or before it: a text whose end is lost goes on
     * to the next quote.
     */
    private int search(int from) {
        if (typical.isEmpty()) {
            typical = longest(from);
        }
        Set<String> wanted = typical;
        JsonScanner trial = new JsonScanner(bytes, end,
                names -> shape.isRecord(names) && similar(names, wanted) ? 1 : 0);
        int at = from;
        while (at < end && patience > 0) {
            if (bytes[at] == '{') {
                boolean sound = trial.value(at);
                patience -= trial.at() - at;
                if (trial.found().size() > 0 && trial.found().from(0) == at) {
                    return at;
                }
                at = sound ? trial.at() : at + 1;
            } else {
                at++;
            }
        }
        return end;
    }

    /** The names of the record that has most of them, among those that are sound. */
    private Set<String> longest(int from) {
        List<Set<String>> seen = new ArrayList<>();
        JsonScanner trial = new JsonScanner(bytes, end, names -> {
            if (shape.isRecord(names)) {
                seen.add(names);
            }
            return 0;
        });
        int at = from;
        while (at < end && seen.size() < ENOUGH && patience > 0) {
            if (bytes[at] == '{') {
                boolean sound = trial.value(at);
                patience -= trial.at() - at;
                at = sound ? trial.at() : at + 1;
            } else {
                at++;
            }
        }
        return seen.stream().max(Comparator.comparingInt(Set::size)).orElse(Set.of());
    }

    /** Objects inside records may look like short records: those have few of the names of whole ones. */
    private static boolean similar(Set<String> names, Set<String> wanted) {
        long common = wanted.stream().filter(names::contains).count();
        return 2 * common >= wanted.size();
    }

    /** The next byte that may begin a value: behind blanks, what may stand between records, and marks of byte order. */
    private int next(int from) {
        int at = from;
        while (at < end && (isBetween(bytes[at]) || isMark(at))) {
            at += isBetween(bytes[at]) ? 1 : MARK.length;
        }
        return at;
    }

    private static boolean isBetween(byte sign) {
        return (sign <= ' ' && sign >= 0) || sign == ',' || sign == ']' || sign == '}';
    }

    /** Files that were joined have the mark of each at its beginning. */
    private boolean isMark(int at) {
        return at + MARK.length <= end && Arrays.equals(bytes, at, at + MARK.length, MARK, 0, MARK.length);
    }

    /** How many records a search for a name finds, which knows nothing of their structure. */
    static long marks(byte[] bytes, int end, JsonShape shape) {
        return shape.count().matcher(new String(bytes, 0, end, StandardCharsets.UTF_8)).results().count();
    }

    /** A copy of some of the bytes as text. */
    static String text(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }

}
