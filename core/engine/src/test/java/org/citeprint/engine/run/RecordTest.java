// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.record.RunHistory;
import org.citeprint.engine.record.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTest {

    @TempDir private Path folder;

    @Test
    void theRecordReadBackIsTheRecordOfTheRun() {
        Bench bench = new Bench(folder);
        RunRecord run = bench.run();
        RunHistory history = new RunHistory(bench.workspace.resolve("runs"));
        assertThat(history.find(run.id())).contains(run);
        assertThat(history.ids()).containsExactly(run.id());
        assertThat(history.find("../../etc")).isEmpty();
    }

    /** Whoever runs the copy with these values and blocks does the same again. */
    @Test
    void theRecordKeepsWhatThePipelineWasCalledWith() throws IOException {
        Bench bench = new Bench(folder);
        Files.createDirectories(folder.resolve("blocks"));
        bench.write("blocks/map.yaml", "citeprint-block: 1\n");
        Plan plan = bench.plan();
        RunRecord run = bench.run(new Plan(plan.name(), plan.file(), plan.steps(), plan.publications(),
                new TreeMap<>(Map.of("least", "6")), List.of(folder.resolve("blocks/map.yaml"))));

        Path record = bench.workspace.resolve("runs").resolve(run.id());
        assertThat(new RunHistory(record.getParent()).find(run.id()).orElseThrow().params()).containsEntry("least",
                "6");
        assertThat(record.resolve("blocks/map.yaml")).hasContent("citeprint-block: 1");
        assertThat(Files.readString(record.resolve("ro-crate-metadata.json")))
                .contains("\"blocks/map.yaml\"", "\"#param/least\"");
    }

    @Test
    void aRecordOfAnOlderVersionIsRead() throws IOException {
        Bench bench = new Bench(folder);
        RunRecord run = bench.run();
        Path file = bench.workspace.resolve("runs").resolve(run.id()).resolve(RunHistory.RECORD);
        ObjectNode older = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(file));
        assertThat(older.remove("call")).isNotNull();
        Files.write(file, JsonMapper.shared().writeValueAsBytes(older));

        assertThat(new RunHistory(bench.workspace.resolve("runs")).find(run.id()).orElseThrow().steps())
                .isEqualTo(run.steps());
    }

    @Test
    void idsFollowEachOtherAlsoWhenTheClockDoesNot() throws IOException {
        RunHistory history = new RunHistory(folder);
        Instant now = Instant.parse("2026-11-24T03:14:07.9Z");
        for (int i = 0; i < 12; i++) {
            history.begin(now);
        }
        history.begin(now.minusSeconds(86_400 * 365 * 10L));
        assertThat(history.ids()).startsWith("2026-11-24T03-14-07-13", "2026-11-24T03-14-07-12")
                .endsWith("2026-11-24T03-14-07-1").hasSize(13);
        history.begin(now.plusSeconds(1));
        assertThat(history.ids().getFirst()).isEqualTo("2026-11-24T03-14-08-1");
    }

    @Test
    void theCrateNamesEveryThingItRefersTo() throws IOException {
        Bench bench = new Bench(folder);
        RunRecord run = bench.run();
        Path file = bench.workspace.resolve("runs").resolve(run.id()).resolve("ro-crate-metadata.json");
        JsonNode graph = JsonMapper.shared().readTree(Files.readAllBytes(file)).get("@graph");
        Set<String> ids = new HashSet<>();
        graph.forEach(entity -> assertThat(ids.add(entity.get("@id").asString())).isTrue());
        Set<String> references = new HashSet<>();
        graph.forEach(entity -> entity.forEach(value -> collect(value, references)));
        references.removeIf(id -> id.startsWith("http"));
        assertThat(ids).containsAll(references);
        assertThat(file.resolveSibling("p.yaml")).exists();
        assertThat(actions(graph)).hasSize(6);
        assertThat(ids).filteredOn(id -> id.startsWith("#published/")).hasSameSizeAs(run.published()).isNotEmpty();
    }

    /** A crate is handed on: it says nothing of the machine's folders. */
    @Test
    void theCrateNamesNoFolder() throws IOException {
        Bench bench = new Bench(folder);
        RunRecord run = bench.run();

        assertThat(
                Files.readString(bench.workspace.resolve("runs").resolve(run.id()).resolve("ro-crate-metadata.json")))
                .contains("#published/").doesNotContain("file:", folder.getFileName().toString());
    }

    private static void collect(JsonNode value, Set<String> references) {
        if (value.isObject()) {
            references.add(value.get("@id").asString());
        } else if (value.isArray()) {
            value.forEach(part -> collect(part, references));
        }
    }

    private static List<JsonNode> actions(JsonNode graph) {
        return graph.valueStream().filter(entity -> entity.get("@type").toString().equals("\"CreateAction\"")).toList();
    }
}
