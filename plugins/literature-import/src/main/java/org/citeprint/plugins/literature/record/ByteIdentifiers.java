// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.citeprint.api.data.Field;
import org.citeprint.api.data.Work;
import org.citeprint.api.data.WorkBuffer;
import org.citeprint.plugins.literature.bytes.Slice;

/** {@link Identifiers} done on bytes: the usual shapes without a {@code String}, all others by way of it. */
public final class ByteIdentifiers {

    private static final byte[] EQUALS = " = ".getBytes(StandardCharsets.US_ASCII);

    private final WorkBuffer work;
    private final Slice value = new Slice();
    private byte[] text = new byte[1 << 8];
    private int length;

    /** Puts identifiers into a work. */
    public ByteIdentifiers(WorkBuffer work) {
        this.work = work;
    }

    /** The identifiers of a cell under a scheme. */
    public void add(String scheme, Slice cell) {
        if (cell.isEmpty()) {
            return;
        }
        Work.Builder others = Work.builder();
        Identifiers.add(others, scheme, cell.text());
        work.addAll(others.build());
    }

    /** Serial numbers with their hyphen; the numbers of books go to the identifiers. */
    public void serial(Slice cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (isSerial(cell)) {
            work.add(Field.ISSN, cell.bytes(), cell.begin(), cell.end());
        } else {
            Work.Builder others = Work.builder();
            Identifiers.serial(others, cell.text());
            work.addAll(others.build());
        }
    }

    /** {@code Name/id; Name/id}, as Web of Science writes them. */
    public void authors(String scheme, Slice cell) {
        if (!cell.isEmpty()) {
            Work.Builder others = Work.builder();
            Identifiers.authors(others, scheme, cell.text());
            work.addAll(others.build());
        }
    }

    private static boolean isSerial(Slice cell) {
        return cell.length() == 9 && isDashed(cell.bytes(), cell.begin(), 9);
    }

    /** An author's identifier, as it stands or as an address; one of ORCID must have its shape. */
    public void author(Slice name, String scheme, Slice identifier) {
        value.set(identifier);
        value.keepLastPart();
        boolean shaped = !scheme.equals("orcid")
                || (value.length() == 19 && isDashed(value.bytes(), value.begin(), 19));
        if (shaped) {
            pair(Field.AUTHOR_IDS, name, scheme);
        }
    }

    /** An institution's identifier, as it stands or as an address. */
    public void institution(Slice name, String scheme, Slice identifier) {
        value.set(identifier);
        value.keepLastPart();
        pair(Field.INSTITUTION_IDS, name, scheme);
    }

    private void pair(Field field, Slice name, String scheme) {
        if (value.isEmpty() || name.isBlank()) {
            return;
        }
        if (name.bytes()[name.begin()] <= ' ' || name.bytes()[name.end() - 1] <= ' ') {
            work.add(field, name.text().strip() + " = " + scheme + ":" + value.text());
            return;
        }
        length = 0;
        append(name.bytes(), name.begin(), name.end());
        append(EQUALS, 0, EQUALS.length);
        for (int i = 0; i < scheme.length(); i++) {
            text[length++] = (byte) scheme.charAt(i);
        }
        text[length++] = ':';
        append(value.bytes(), value.begin(), value.end());
        work.add(field, text, 0, length);
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
