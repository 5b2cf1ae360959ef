// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import java.util.List;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;

/** Writes GraphML (graphml.graphdrawing.org). Every attribute is a key of its name; node ids are n0, n1, … */
final class GraphMl {

    private GraphMl() {}

    static String write(Network network) {
        List<Column> columns = network.attributes().columns();
        StringBuilder xml = new StringBuilder(1 << 16)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        for (int i = 0; i < columns.size(); i++) {
            key(xml, "a" + i, "node", columns.get(i).name(), type(columns.get(i)));
        }
        key(xml, "w", "edge", "weight", "double");
        xml.append("  <graph id=\"G\" edgedefault=\"")
                .append(network.directed() ? "directed" : "undirected")
                .append("\">\n");
        for (int node = 0; node < network.nodes(); node++) {
            node(xml, columns, node);
        }
        Links.each(network, (source, target, weight) -> xml.append("    <edge source=\"n")
                .append(source)
                .append("\" target=\"n")
                .append(target)
                .append("\"><data key=\"w\">")
                .append(weight)
                .append("</data></edge>\n"));
        return xml.append("  </graph>\n</graphml>\n").toString();
    }

    private static void key(StringBuilder xml, String id, String of, String name, String type) {
        xml.append("  <key id=\"").append(id).append("\" for=\"").append(of);
        xml.append("\" attr.name=\"").append(Escapes.xml(name)).append("\" attr.type=\"").append(type).append("\"/>\n");
    }

    private static void node(StringBuilder xml, List<Column> columns, int node) {
        xml.append("    <node id=\"n").append(node).append("\">");
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).missing(node)) {
                xml.append("<data key=\"a").append(i).append("\">");
                xml.append(Escapes.xml(columns.get(i).text(node))).append("</data>");
            }
        }
        xml.append("</node>\n");
    }

    /** The type of a column, as GraphML and GEXF both call it. */
    static String type(Column column) {
        return switch (column) {
            case Column.Text text -> "string";
            case Column.Whole whole -> "long";
            case Column.Decimal decimal -> "double";
        };
    }
}
