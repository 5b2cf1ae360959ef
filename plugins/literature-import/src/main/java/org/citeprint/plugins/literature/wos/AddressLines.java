// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.citeprint.plugins.literature.bytes.Slice;

/**
 * The addresses of a record: {@code [Authors] Organisation, Suborganisation, City Zip, Country.}, one a line, without
 * the authors in older files; one whose bracket of authors is still open goes on in the next line. They are never parted
 * at full stops: {@code St. Louis} and {@code U.S.A.} have some.
 */
final class AddressLines implements Consumer<Slice> {

    private final Consumer<Slice> target;
    private final Slice address = new Slice();
    private String open = "";

    /** Hands over each address without its authors; it is valid until the next one. */
    AddressLines(Consumer<Slice> target) {
        this.target = target;
    }

    @Override
    public void accept(Slice line) {
        if (open.isEmpty()) {
            address.set(line);
            address.strip();
        } else {
            set(open + " " + line.text().strip());
        }
        boolean authors = !address.isEmpty() && address.bytes()[address.begin()] == '[';
        int close = authors ? address.indexOf(']') : -1;
        if (authors && close < 0) {
            open = address.text();
        } else {
            open = "";
            if (authors) {
                address.set(address.bytes(), close + 1, address.end());
                address.strip();
            }
            target.accept(address);
        }
    }

    /** The record ends: what is still open is an address as it stands. */
    void end() {
        if (!open.isEmpty()) {
            set(open);
            open = "";
            target.accept(address);
        }
    }

    private void set(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        address.set(bytes, 0, bytes.length);
    }
}
