// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.export;

import java.util.List;
import java.util.StringJoiner;
import org.citeprint.api.data.Column;
import org.citeprint.api.data.Network;

/**
 * Writes the JSON file of VOSviewer and VOSviewer Online: items with place, cluster, weights (counts) and scores (other
 * numbers), and links with their strength.
 */
final class VosviewerJson {

    private VosviewerJson() {}

    static String write(Network network) {
        List<Column> columns = network.attributes().columns();
        Look look = new Look(network);
        StringBuilder json = new StringBuilder(1 << 16).append("{\"network\":{\n\"items\":[\n");
        for (int node = 0; node < network.nodes(); node++) {
            json.append(node == 0 ? "" : ",\n").append(item(network, columns, look, node));
        }
        json.append("\n],\n\"links\":[\n");
        String[] between = {""};
        Links.each(network, (source, target, weight) -> {
            json.append(between[0]).append("{\"source_id\":").append(source + 1);
            json.append(",\"target_id\":").append(target + 1).append(",\"strength\":").append(weight).append('}');
            between[0] = ",\n";
        });
        return json.append("\n]\n}}\n").toString();
    }

    private static String item(Network network, List<Column> columns, Look look, int node) {
        StringJoiner item = new StringJoiner(",", "{", "}");
        item.add("\"id\":" + (node + 1)).add("\"label\":" + Escapes.json(network.label(node)));
        look.x(node).ifPresent(x -> item.add("\"x\":" + x));
        look.y(node).ifPresent(y -> item.add("\"y\":" + y));
        StringJoiner weights = new StringJoiner(",", "{", "}");
        StringJoiner scores = new StringJoiner(",", "{", "}");
        for (Column column : columns) {
            if (column.missing(node)) {
                continue;
            }
            String value = Escapes.json(column.name()) + ":" + column.text(node);
            switch (column.meaning()) {
                case COUNT -> weights.add(value);
                case INDEX, SHARE, YEAR, FLOW -> scores.add(value);
                case GROUP -> {
                    if (column.name().equals("cluster")) {
                        item.add("\"cluster\":" + column.text(node));
                    }
                }
                case LABEL, COORDINATE -> {
                }
            }
        }
        return item.add("\"weights\":" + weights).add("\"scores\":" + scores).toString();
    }
}
