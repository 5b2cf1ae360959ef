// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;

/**
 * Writes GEXF 1.3 (gexf.net) with places, sizes and colours. The date of writing is left out, so that the same network
 * gives the same file.
 */
final class Gexf {

    /** Gephi counts places in pixels or so; ours go from 0 to 1. */
    private static final double SPAN = 1000;

    private Gexf() {}

    static String write(Network network) {
        List<Column> columns = network.attributes().columns();
        StringBuilder xml = new StringBuilder(1 << 16)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n")
                .append("  <graph mode=\"static\" defaultedgetype=\"")
                .append(network.directed() ? "directed" : "undirected")
                .append("\">\n    <attributes class=\"node\">\n");
        for (int i = 1; i < columns.size(); i++) {
            xml.append("      <attribute id=\"").append(i).append("\" title=\"");
            xml.append(Escapes.xml(columns.get(i).name())).append("\" type=\"");
            xml.append(GraphMl.type(columns.get(i))).append("\"/>\n");
        }
        xml.append("    </attributes>\n    <nodes>\n");
        Look look = new Look(network);
        for (int node = 0; node < network.nodes(); node++) {
            node(xml, columns, look, node);
        }
        xml.append("    </nodes>\n    <edges>\n");
        int[] number = {0};
        Links.each(network, (source, target, weight) -> xml.append("      <edge id=\"")
                .append(number[0]++)
                .append("\" source=\"")
                .append(source)
                .append("\" target=\"")
                .append(target)
                .append("\" weight=\"")
                .append(weight)
                .append("\"/>\n"));
        return xml.append("    </edges>\n  </graph>\n</gexf>\n").toString();
    }

    private static void node(StringBuilder xml, List<Column> columns, Look look, int node) {
        xml.append("      <node id=\"").append(node).append("\" label=\"");
        xml.append(Escapes.xml(columns.getFirst().text(node))).append("\">\n        <attvalues>");
        for (int i = 1; i < columns.size(); i++) {
            if (!columns.get(i).missing(node)) {
                xml.append("<attvalue for=\"").append(i).append("\" value=\"");
                xml.append(Escapes.xml(columns.get(i).text(node))).append("\"/>");
            }
        }
        xml.append("</attvalues>\n");
        look.colour(node).ifPresent(colour -> xml.append("        <viz:color r=\"").append(colour.get(0))
                .append("\" g=\"").append(colour.get(1)).append("\" b=\"").append(colour.get(2)).append("\"/>\n"));
        if (look.x(node).isPresent() && look.y(node).isPresent()) {
            xml.append("        <viz:position x=\"").append(look.x(node).getAsDouble() * SPAN);
            xml.append("\" y=\"").append(look.y(node).getAsDouble() * SPAN).append("\" z=\"0.0\"/>\n");
        }
        xml.append("        <viz:size value=\"").append(look.size(node)).append("\"/>\n      </node>\n");
    }
}
