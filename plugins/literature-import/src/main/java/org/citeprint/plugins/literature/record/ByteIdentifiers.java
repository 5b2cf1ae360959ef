// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.plugins.literature.bytes.Slice;
import org.citeprint.plugins.literature.bytes.Texts;

/** {@link Identifiers} done on bytes: the usual shapes without a {@code String}, all others by way of it. */
public final class ByteIdentifiers {

    private static final byte[] OPENALEX = "openalex:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EQUALS = " = ".getBytes(StandardCharsets.US_ASCII);

    private final WorkBuffer work;
    private final Slice value = new Slice();
    private final Slice name = new Slice();
    private final Texts names = new Texts();
    private final Texts others = new Texts();
    private byte[] text = new byte[1 << 8];
    private int length;

    /** Puts identifiers into a work. */
    public ByteIdentifiers(WorkBuffer work) {
        this.work = work;
    }

    /** The identifiers of a cell under a scheme. */
    public void add(String scheme, Slice cell) {
        if (isNumber(cell) && !scheme.equals("pmcid")) {
            length = 0;
            appendScheme(scheme);
            append(cell.bytes(), cell.begin(), cell.end());
            work.add(Field.IDENTIFIERS, text, 0, length);
        } else if (!cell.isEmpty()) {
            Identifiers.add(work::add, scheme, cell.text());
        }
    }

    /** Serial numbers with their hyphen; the numbers of books go to the identifiers. */
    public void serial(Slice cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (isSerial(cell)) {
            work.add(Field.ISSN, cell.bytes(), cell.begin(), cell.end());
        } else if (isBareSerial(cell)) {
            byte[] bytes = {0, 0, 0, 0, '-', 0, 0, 0, 0};
            System.arraycopy(cell.bytes(), cell.begin(), bytes, 0, 4);
            System.arraycopy(cell.bytes(), cell.begin() + 4, bytes, 5, 4);
            work.add(Field.ISSN, bytes, 0, bytes.length);
        } else {
            Identifiers.serial(work::add, cell.text());
        }
    }

    private static boolean isNumber(Slice cell) {
        int at = cell.begin();
        while (at < cell.end() && cell.bytes()[at] >= '0' && cell.bytes()[at] <= '9') {
            at++;
        }
        return at == cell.end() && !cell.isEmpty();
    }

    /** Eight digits, of which the last may be an X. */
    private static boolean isBareSerial(Slice cell) {
        boolean bare = cell.length() == 8;
        for (int at = cell.begin(); bare && at < cell.end(); at++) {
            byte sign = cell.bytes()[at];
            bare = (sign >= '0' && sign <= '9') || (sign == 'X' && at == cell.end() - 1);
        }
        return bare;
    }

    /** {@code Name/id; Name/id}, as Web of Science writes them. */
    public void authors(String scheme, Slice cell) {
        byte[] bytes = cell.bytes();
        int from = cell.begin();
        for (int at = from; at <= cell.end(); at++) {
            if (at == cell.end() || bytes[at] == ';' || bytes[at] == '\n') {
                name.set(bytes, from, at);
                name.strip();
                author(scheme);
                from = at + 1;
            }
        }
    }

    /** The identifier behind the last slash of what is taken for a name so far. */
    private void author(String scheme) {
        int slash = name.end() - 1;
        while (slash > name.begin() && name.bytes()[slash] != '/') {
            slash--;
        }
        if (slash > name.begin()) {
            Slice identifier = new Slice();
            identifier.set(name.bytes(), slash + 1, name.end());
            name.set(name.bytes(), name.begin(), slash);
            name.strip();
            author(name, scheme, identifier);
        }
    }

    /** Remembers an author's name for {@link #authors(String)}. */
    public void name(Slice author) {
        names.add(author);
    }

    /** Remembers an identifier for {@link #authors(String)}. */
    public void identifier(Slice identifier) {
        others.add(identifier);
    }

    /** Names and identifiers that were remembered, in two lists of one length; lists of two lengths say nothing. */
    public void authors(String scheme) {
        Slice identifier = new Slice();
        for (int i = 0; names.size() == others.size() && i < names.size(); i++) {
            names.get(i, name);
            others.get(i, identifier);
            author(name, scheme, identifier);
        }
        names.clear();
        others.clear();
    }

    private static boolean isSerial(Slice cell) {
        return cell.length() == 9 && isDashed(cell.bytes(), cell.begin(), 9);
    }

    /** An author's identifier, as it stands or as an address; one of ORCID must have its shape. */
    public void author(Slice author, String scheme, Slice identifier) {
        value.set(identifier);
        value.keepLastPart();
        boolean shaped = !scheme.equals("orcid")
                || (value.length() == 19 && isDashed(value.bytes(), value.begin(), 19));
        if (shaped) {
            pair(Field.AUTHOR_IDS, author, scheme);
        }
    }

    /** An institution's identifier, as it stands or as an address. */
    public void institution(Slice institution, String scheme, Slice identifier) {
        value.set(identifier);
        value.keepLastPart();
        pair(Field.INSTITUTION_IDS, institution, scheme);
    }

    /** What an institution of OpenAlex belongs to: its lineage without itself, each as it stands or as an address. */
    public void parents(Slice institution, Texts lineage) {
        name.set(institution);
        name.keepLastPart();
        for (int i = 0; i < lineage.size() && !name.isEmpty(); i++) {
            lineage.get(i, value);
            value.keepLastPart();
            if (!value.isEmpty() && !value.isSame(name)) {
                length = 0;
                append(OPENALEX, 0, OPENALEX.length);
                append(name.bytes(), name.begin(), name.end());
                append(EQUALS, 0, EQUALS.length);
                append(OPENALEX, 0, OPENALEX.length);
                append(value.bytes(), value.begin(), value.end());
                work.add(Field.INSTITUTION_PARENTS, text, 0, length);
            }
        }
    }

    private void pair(Field field, Slice owner, String scheme) {
        if (value.isEmpty() || owner.isBlank()) {
            return;
        }
        if (owner.bytes()[owner.begin()] <= ' ' || owner.bytes()[owner.end() - 1] <= ' ') {
            work.add(field, owner.text().strip() + " = " + scheme + ":" + value.text());
            return;
        }
        length = 0;
        append(owner.bytes(), owner.begin(), owner.end());
        append(EQUALS, 0, EQUALS.length);
        appendScheme(scheme);
        append(value.bytes(), value.begin(), value.end());
        work.add(field, text, 0, length);
    }

    /** {@link #append} leaves room for it. */
    private void appendScheme(String scheme) {
        for (int i = 0; i < scheme.length(); i++) {
            text[length++] = (byte) scheme.charAt(i);
        }
        text[length++] = ':';
    }

    private void append(byte[] from, int begin, int end) {
        int spare = 32;
        if (length + end - begin + spare > text.length) {
            text = Arrays.copyOf(text, 2 * (length + end - begin + spare));
        }
        System.arraycopy(from, begin, text, length, end - begin);
        length += end - begin;
    }

    /** Four digits, a hyphen, and so on; the last sign may be an X. */
    private static boolean isDashed(byte[] bytes, int from, int length) {
        for (int i = 0; i < length; i++) {
            byte sign = bytes[from + i];
            boolean digit = sign >= '0' && sign <= '9';
            boolean fits = i % 5 == 4 ? sign == '-' : digit || (i == length - 1 && sign == 'X');
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
