// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.citeprint.engine.diagnostic.Problems;
import org.citeprint.engine.pipeline.Numbers;
import org.citeprint.engine.pipeline.Yaml;
import org.citeprint.engine.pipeline.YamlReader;
import org.citeprint.engine.plan.TestCatalog;
import org.citeprint.engine.plan.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import static org.assertj.core.api.Assertions.assertThat;

class PipelineSchemaTest {

    private static final Path DOCS = Path.of("..", "..", "docs");

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static final PipelineSchema SCHEMA = PipelineSchema.of(new TestCatalog());

    private static List<String> faults(ObjectNode schema, String yaml) {
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
        Yaml root = new YamlReader(new Problems()).read("test.yaml", yaml).orElseThrow();
        return validator.validate(json(root)).stream().map(Object::toString).toList();
    }

    /** As an editor reads YAML: by the core schema. */
    private static JsonNode json(Yaml node) {
        return switch (node) {
            case Yaml.Text text -> scalar(text);
            case Yaml.Items items -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                items.values().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Yaml.Entries entries -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                entries.values().forEach(entry -> object.set(entry.name(), json(entry.value())));
                yield object;
            }
        };
    }

    private static JsonNode scalar(Yaml.Text text) {
        String value = text.value();
        if (!text.plain()) {
            return StringNode.valueOf(value);
        }
        if (text.isMissing() || value.equals("null")) {
            return NullNode.instance;
        }
        if (value.equals("true") || value.equals("false")) {
            return BooleanNode.valueOf(value.equals("true"));
        }
        if (Numbers.whole(value).isPresent()) {
            return LongNode.valueOf(Numbers.whole(value).getAsLong());
        }
        return Numbers.decimal(value).isPresent()
                ? DoubleNode.valueOf(Numbers.decimal(value).getAsDouble())
                : StringNode.valueOf(value);
    }

    @Test
    void aValidPipelineAndItsBlockAreAccepted() throws IOException {
        Path folder = TestFiles.resource("/valid");
        String pipeline = Files.readString(folder.resolve("whole.yaml")).replace(", null,", ",");
        assertThat(faults(SCHEMA.pipeline(), pipeline)).isEmpty();
        assertThat(faults(SCHEMA.block(), Files.readString(folder.resolve("blocks/map.yaml")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown-key", "misspelt-operation", "unknown-option", "wrong-type", "range", "enum-value",
                "list-for-scalar", "missing-required-option", "missing-input", "unknown-port", "no-version",
                "other-version", "bad-names", "not-a-map", "refused-options", "no-steps"})
    void brokenPipelinesAreRefused(String name) throws IOException {
        String yaml = Files.readString(TestFiles.resource("/broken").resolve(name + ".yaml"));
        assertThat(faults(SCHEMA.pipeline(), yaml)).isNotEmpty();
    }

    @Test
    void optionsCarryTheirTextsDefaultsAndChoices() {
        JsonNode option = SCHEMA.pipeline().at("/definitions/options.network.co-occurrence/properties/normalise");
        assertThat(option.get("description").asString()).isEqualTo("Normalisation.");
        assertThat(option.get("default").asString()).isEqualTo("association-strength");
        assertThat(option.at("/anyOf/0/enum")).extracting(JsonNode::asString)
                .containsExactly("none", "association-strength", "cosine");
        JsonNode count = SCHEMA.pipeline().at("/definitions/options.network.co-occurrence/properties/min-count");
        assertThat(count.get("default").asInt()).isEqualTo(2);
        assertThat(count.at("/anyOf/0/maximum").asInt()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"carbon-and-trade", "literature-views"})
    void theExamplesAreAsTheSchemaOfTheDocumentationAsks(String example) throws IOException {
        String yaml = Files.readString(DOCS.resolve("examples").resolve(example).resolve("pipeline.yaml"));
        assertThat(faults(written(), yaml)).isEmpty();
    }

    @Test
    void soAreTheExamplesOfTheReference() throws IOException {
        ObjectNode schema = written();
        int examples = 0;
        try (Stream<Path> pages = Files.list(DOCS.resolve("reference"))) {
            for (Path page : pages.sorted().toList()) {
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                while (example.find()) {
                    examples++;
                    assertThat(faults(schema, "citeprint: 1\n" + example.group(1))).as("%s", page).isEmpty();
                }
            }
        }
        assertThat(examples).isGreaterThan(100);
    }

    private static ObjectNode written() throws IOException {
        return (ObjectNode) JsonMapper.builder().build()
                .readTree(Files.readString(DOCS.resolve("pipeline.schema.json")));
    }

    @Test
    void theTextIsJsonAndAlwaysTheSame() {
        String text = PipelineSchema.text(SCHEMA.pipeline());
        assertThat(text).endsWith("}\n").doesNotContain("\r")
                .isEqualTo(PipelineSchema.text(PipelineSchema.of(new TestCatalog()).pipeline()));
        assertThat(JsonMapper.builder().build().readTree(text).toString()).isEqualTo(SCHEMA.pipeline().toString());
    }
}
