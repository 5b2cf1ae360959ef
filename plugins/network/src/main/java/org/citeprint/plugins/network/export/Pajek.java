// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import org.citeprint.api.data.Network;

/** Writes Pajek's network file: vertices from 1 with quoted labels and places, then edges or arcs with weights. */
final class Pajek {

    private Pajek() {}

    static String write(Network network) {
        StringBuilder text = new StringBuilder(1 << 16).append("*Vertices ").append(network.nodes()).append('\n');
        Look look = new Look(network);
        for (int node = 0; node < network.nodes(); node++) {
            text.append(node + 1).append(' ').append(Escapes.pajek(network.label(node)));
            if (look.x(node).isPresent() && look.y(node).isPresent()) {
                text.append(' ').append(look.x(node).getAsDouble());
                text.append(' ').append(look.y(node).getAsDouble()).append(" 0.5");
            }
            text.append('\n');
        }
        text.append(network.directed() ? "*Arcs\n" : "*Edges\n");
        Links.each(network, (source, target, weight) -> text.append(source + 1).append(' ').append(target + 1)
                .append(' ').append(weight).append('\n'));
        return text.toString();
    }
}
