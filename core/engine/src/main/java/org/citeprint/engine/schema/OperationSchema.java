// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import java.util.ArrayList;
import java.util.List;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.Option;
import org.citeprint.engine.catalog.Port;
import org.citeprint.engine.catalog.Port.Arity;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** What a step must look like when it uses an operation. */
final class OperationSchema {

    private OperationSchema() {}

    /** The rule: if {@code use} is this operation, then {@code with} and {@code in} are like this. */
    static ObjectNode rule(OfferedOperation operation) {
        ObjectNode use = Json.object().set("use", Json.object().put("const", operation.name()));
        ObjectNode condition = Json.object().set("properties", use);
        condition.set("required", Json.strings(List.of("use")));
        ObjectNode properties = Json.object();
        properties.set("with", Json.ref("options." + operation.name()));
        List<Port> ports = operation.inputs().stream().filter(port -> port.arity() != Arity.LINEAGE).toList();
        properties.set("in", ports.isEmpty() ? BooleanNode.FALSE : in(ports));
        ObjectNode consequence = Json.object().set("properties", properties);
        List<String> required = new ArrayList<>();
        if (operation.options().options().stream().anyMatch(Option::required)) {
            required.add("with");
        }
        if (ports.stream().anyMatch(port -> port.arity() != Arity.OPTIONAL)) {
            required.add("in");
        }
        consequence.set("required", Json.strings(required));
        ObjectNode rule = Json.object();
        rule.set("if", condition);
        rule.set("then", consequence);
        return rule;
    }

    private static ObjectNode in(List<Port> ports) {
        ObjectNode properties = Json.object();
        ports.forEach(port -> properties.set(port.name(), port(port)));
        List<String> required = ports.stream().filter(port -> port.arity() != Arity.OPTIONAL).map(Port::name).toList();
        ObjectNode map = Json.closed(properties, required);
        List<Port> lists = ports.stream().filter(OperationSchema::takesMany).toList();
        boolean listAlone = lists.size() == 1;
        boolean oneAlone = ports.size() == 1 || required.size() == 1;
        return oneAlone && listAlone
                ? Json.anyOf(Json.ref("step-reference"), Json.listOf(Json.ref("step-reference")), map)
                : oneAlone
                        ? Json.anyOf(Json.ref("step-reference"), map)
                        : listAlone ? Json.anyOf(Json.listOf(Json.ref("step-reference")), map) : map;
    }

    private static ObjectNode port(Port port) {
        ObjectNode schema = takesMany(port)
                ? Json.anyOf(Json.ref("step-reference"), Json.listOf(Json.ref("step-reference")).put("minItems", 1))
                : Json.anyOf(Json.ref("step-reference"));
        return schema.put("description", port.doc());
    }

    private static boolean takesMany(Port port) {
        return port.arity() == Arity.MANY || port.arity() == Arity.SECTIONS;
    }
}
