// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.openalex;

import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.json.JsonLine;
import org.citeprint.plugins.literature.json.MalformedJson;

/** {@link WorkReader} done on bytes: pulls works out of a line; values that nobody reads are passed over. */
final class LineWorks {

    /** Takes a work. */
    interface Target {
        void take(LineDraft work);
    }

    private final JsonLine json;
    private final Layout layout;
    private final Target target;
    private final LineDraft work = new LineDraft();
    private final int[] places = new int[64];
    private boolean page;
    private int begin;
    private int lists;
    private int sound;

    LineWorks(JsonLine json, boolean references, Target target) {
        this.json = json;
        this.layout = references ? Layout.WORK : Layout.UNLINKED_WORK;
        this.target = target;
    }

    /** Whether the line was a page with results, not just works. */
    boolean sawPage() {
        return page;
    }

    /** Where the work taken last begins. */
    int begin() {
        return begin;
    }

    /** Whether reading ended within a list of works. */
    boolean inList() {
        return lists > 0;
    }

    /** Behind the last work that was taken, or where the list of works begins. */
    int soundEnd() {
        return sound;
    }

    /** Reads the work, page of works or array of works on a line. */
    void line() throws MalformedJson {
        page = false;
        lists = 0;
        value();
    }

    private void value() throws MalformedJson {
        byte first = json.peek();
        begin = json.at();
        switch (first) {
            case '[' -> list();
            case '{' -> object();
            default -> {
                json.skip();
                notAnObject();
            }
        }
    }

    private void list() throws MalformedJson {
        lists++;
        sound = begin + 1;
        for (boolean more = json.enter('['); more; more = json.more()) {
            value();
        }
        lists--;
    }

    private void notAnObject() {
        work.clear();
        work.fault("not an object");
        taken();
    }

    private void taken() {
        target.take(work);
        sound = json.at();
    }

    private void object() throws MalformedJson {
        work.clear();
        boolean results = members(layout);
        page |= results;
        if (!results) {
            taken();
        }
    }

    /** Reads an object; whether works were found in it. */
    private boolean members(Layout object) throws MalformedJson {
        boolean results = false;
        for (boolean more = json.enter('{'); more; more = json.more()) {
            Member member = object.member(Key.of(json.text()));
            switch (member.shape()) {
                case ANY -> json.skip();
                case TEXT -> text(member);
                case RESULTS -> results |= results();
                default -> structure(member);
            }
        }
        return results;
    }

    private boolean results() throws MalformedJson {
        boolean list = json.peek() == '[';
        if (list) {
            value();
        } else {
            json.skip();
        }
        return list;
    }

    private void structure(Member member) throws MalformedJson {
        switch (member.shape()) {
            case NUMBER -> number(member);
            case INDEX -> index();
            case OBJECT -> object(member);
            default -> list(member);
        }
    }

    private void object(Member member) throws MalformedJson {
        if (expect(member.key(), '{', "an object")) {
            work.begin(member.inside());
            members(member.inside());
            work.end(member.inside());
        }
    }

    private void list(Member member) throws MalformedJson {
        for (boolean more = list(member.key()); more; more = json.more()) {
            switch (member.shape()) {
                case TEXTS -> text(member);
                case OBJECTS -> object(member);
                default -> name(member);
            }
        }
    }

    /** A keyword is a text, or an object that names itself in one of three ways. */
    private void name(Member member) throws MalformedJson {
        if (json.peek() == '"') {
            text(member);
        } else {
            object(member);
        }
    }

    private void index() throws MalformedJson {
        for (boolean more = members(Key.ABSTRACT_INVERTED_INDEX); more; more = json.more()) {
            work.index.word(json.text());
            places();
            json.countMembers(work.index, places);
        }
    }

    private void places() throws MalformedJson {
        for (boolean next = list(Key.ABSTRACT_INVERTED_INDEX); next; next = json.more()) {
            if (isNumber(Key.ABSTRACT_INVERTED_INDEX)) {
                long place = number(json.text());
                if (place < 0 || place > Integer.MAX_VALUE) {
                    work.fault("abstract_inverted_index has a word at no place");
                } else {
                    work.index.place((int) place);
                }
            }
        }
    }

    private void text(Member member) throws MalformedJson {
        if (isText(member.key())) {
            work.take(member, json.text());
        }
    }

    private void number(Member member) throws MalformedJson {
        if (isNumber(member.key())) {
            work.take(member.use(), number(json.text()));
        }
    }

    private static long number(Slice digits) {
        boolean negative = digits.bytes()[digits.begin()] == '-';
        long value = 0;
        for (int at = digits.begin() + (negative ? 1 : 0); at < digits.end(); at++) {
            value = value * 10 + digits.bytes()[at] - '0';
        }
        return negative ? -value : value;
    }

    private boolean members(Key of) throws MalformedJson {
        return expect(of, '{', "an object") && json.enter('{');
    }

    private boolean list(Key of) throws MalformedJson {
        return expect(of, '[', "a list") && json.enter('[');
    }

    /** Whether a text or number was read. */
    private boolean isText(Key of) throws MalformedJson {
        if (JsonLine.isNumber(json.peek())) {
            json.number();
            return true;
        }
        if (expect(of, '"', "a text")) {
            json.string();
            return true;
        }
        return false;
    }

    /** Whether a whole number was read. */
    private boolean isNumber(Key of) throws MalformedJson {
        if (!JsonLine.isNumber(json.peek())) {
            expect(of, '0', "a whole number");
            return false;
        }
        json.number();
        if (!json.whole()) {
            work.fault(of.label() + " is not a whole number");
            return false;
        }
        if (isTooLarge(json.text())) {
            work.fault(of.label() + " is too large");
            return false;
        }
        return true;
    }

    private static boolean isTooLarge(Slice digits) {
        if (digits.length() < 19) {
            return false;
        }
        try {
            Long.parseLong(digits.text());
            return false;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** Absent values are null; any other kind of value is a fault of the work, and passed over. */
    private boolean expect(Key of, char wanted, String kind) throws MalformedJson {
        byte first = json.peek();
        if (first == wanted) {
            return true;
        }
        if (first != 'n') {
            work.fault(of.label() + " is not " + kind);
        }
        json.skip();
        return false;
    }
}
