// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Dataset;
import org.citeprint.api.data.Figure;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.Table;

/**
 * Tells whether two outputs show the same. Two networks do when nodes and links agree, whatever else is known of the
 * nodes; tables and figures when all their contents agree.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The fingerprint of what a reader would see twice; none for other kinds. */
    static Optional<String> of(Dataset dataset) {
        Fingerprint print = new Fingerprint();
        switch (dataset) {
            case Network network -> print.add(network);
            case Table table -> print.add(table);
            case Figure figure -> print.add(figure);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(HexFormat.of().formatHex(print.digest.digest()));
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private void add(Network network) {
        add("network " + network.directed() + network.unit() + network.weightName());
        add(network.attributes().columns().getFirst());
        for (int offset : network.offsets()) {
            digest.update(ByteBuffer.allocate(4).putInt(0, offset));
        }
        for (int place = 0; place < network.neighbours().length; place++) {
            digest.update(ByteBuffer.allocate(12).putInt(0, network.neighbour(place))
                    .putDouble(4, network.weight(place)));
        }
    }

    private void add(Table table) {
        add("table");
        add(table.name());
        table.columns().forEach(this::add);
    }

    private void add(Column column) {
        add(column.name());
        add(column.unit() + column.meaning());
        for (int row = 0; row < column.size(); row++) {
            add(column.text(row));
        }
    }

    private void add(Figure figure) {
        add("figure " + figure.mark() + figure.encoding());
        add(figure.title());
        add(figure.data());
    }
}
