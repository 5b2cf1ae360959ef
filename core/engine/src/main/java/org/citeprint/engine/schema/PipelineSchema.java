// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.pipeline.DatasetTypes;
import org.citeprint.engine.pipeline.ParamType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft-07, which all editors know) of the pipeline language with the operations of a catalog. It is a
 * help for writing: what it accepts can still be wrong, since files, edges and references are checked by the planner.
 * It asks for options without a default even when the pipeline gives them under {@code defaults:}.
 */
public final class PipelineSchema {

    private static final String NAME = "^[a-z][a-z0-9-]*$";

    private final List<OfferedOperation> operations;

    private PipelineSchema(List<OfferedOperation> operations) {
        this.operations = operations;
    }

    /** With all operations of a catalog that can be used. */
    public static PipelineSchema of(OperationCatalog catalog) {
        List<OfferedOperation> operations = new ArrayList<>();
        for (String name : catalog.names()) {
            usable(catalog, name).ifPresent(operations::add);
        }
        return new PipelineSchema(operations);
    }

    private static Optional<OfferedOperation> usable(OperationCatalog catalog, String name) {
        try {
            return catalog.find(name);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The schema of pipeline files. */
    public ObjectNode pipeline() {
        ObjectNode properties = Json.object();
        properties.set("citeprint", Json.object().put("const", 1).put("description", "Version of the language."));
        texts(properties);
        properties.set("params", named(Json.ref("param")).put("description", "Parameters, set with -p name=value."));
        properties.set("defaults", Json.mapOf(Json.type("object"))
                .put("description", "Options for all steps whose operation fits a pattern such as network.*"));
        properties.set("steps", named(Json.ref("step")).put("description", "The steps, in any order."));
        properties.set("publish", Json.mapOf(Json.type("string"))
                .put("description", "Documents that become files: a step, and the file."));
        return root("pipeline-1.json", "Citeprint pipeline", Json.closed(properties, List.of("citeprint", "steps")));
    }

    /** The schema of block files. */
    public ObjectNode block() {
        ObjectNode input = Json.object();
        input.set("type", Json.oneOfTexts(DatasetTypes.labels()));
        input.set("description", Json.type("string"));
        ObjectNode properties = Json.object();
        properties.set("citeprint-block",
                Json.object().put("const", 1).put("description", "Version of the language."));
        texts(properties);
        properties.set("inputs", named(Json.closed(input, List.of("type"))));
        properties.set("params", named(Json.ref("param")));
        properties.set("steps", named(Json.ref("step")));
        properties.set("outputs", named(Json.ref("step-reference")));
        return root("block-1.json", "Citeprint block",
                Json.closed(properties, List.of("citeprint-block", "steps", "outputs")));
    }

    /** A schema as text: two blanks of indentation, lines ended by a line feed. */
    public static String text(ObjectNode schema) {
        String text = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema);
        return text.replace("\r\n", "\n") + "\n";
    }

    private static void texts(ObjectNode properties) {
        properties.set("name", Json.ref("text"));
        properties.set("description", Json.ref("text"));
    }

    private static ObjectNode named(ObjectNode value) {
        return Json.mapOf(value).set("propertyNames", Json.object().put("pattern", NAME));
    }

    private ObjectNode root(String id, String title, ObjectNode shape) {
        ObjectNode schema = Json.object().put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$id", "https://citeprint.org/schema/" + id).put("title", title);
        schema.setAll(shape);
        ObjectNode definitions = Json.object();
        definitions.set("text", Json.object().set("type", Json.strings(List.of("string", "number", "boolean"))));
        definitions.set("reference", Json.type("string").put("pattern", "\\$\\{(params|each|env)\\.[^}]+\\}"));
        definitions.set("step-reference", Json.anyOf(Json.ref("reference"), Json.type("string")
                .put("pattern", "^[a-z][a-z0-9-]*(\\[[^\\]]+\\])?(\\.[a-z][a-z0-9-]*)?$")));
        definitions.set("param", param());
        definitions.set("step", step());
        operations.forEach(operation -> definitions.set("options." + operation.name(),
                OptionSchema.group(operation.options())));
        return schema.set("definitions", definitions);
    }

    private static ObjectNode param() {
        ObjectNode properties = Json.object();
        properties.set("type", Json.oneOfTexts(ParamType.labels()));
        properties.set("default", Json.object());
        properties.set("description", Json.type("string"));
        properties.set("required", Json.type("boolean"));
        properties.set("of", Json.listOf(Json.ref("text")));
        return Json.closed(properties, List.of("type"));
    }

    private ObjectNode step() {
        ObjectNode properties = Json.object();
        properties.set("use", use());
        properties.set("in", Json.object().put("description", "The steps whose results flow in."));
        properties.set("with", Json.type("object").put("description", "Options."));
        properties.set("each", Json.mapOf(Json.anyOf(Json.ref("text"), Json.listOf(Json.ref("text"))))
                .put("description", "Runs the step once for each combination of these values."));
        properties.set("expect", Json.mapOf(Json.ref("text"))
                .put("description", "What must hold of the result, such as works: \">= 100\"."));
        properties.set("description", Json.ref("text"));
        ArrayNode rules = Json.strings(List.of());
        operations.forEach(operation -> rules.add(OperationSchema.rule(operation)));
        ObjectNode step = Json.closed(properties, List.of("use"));
        return rules.isEmpty() ? step : step.set("allOf", rules);
    }

    private ObjectNode use() {
        ArrayNode choices = Json.strings(List.of());
        operations.forEach(operation -> choices
                .add(Json.object().put("const", operation.name()).put("description", operation.summary())));
        choices.add(Json.type("string").put("pattern", "(^\\.{0,2}/|\\.ya?ml$)").put("description", "A block's file."));
        ObjectNode use = Json.object().put("description", "The operation, or the file of a block.");
        return use.set("anyOf", choices);
    }
}
