// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.api.operation.ApiVersion;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.engine.catalog.PluginInfo;
import org.citeprint.engine.catalog.Port.Arity;
import org.citeprint.engine.codec.Codec;
import org.citeprint.engine.plan.OutputRef;
import org.citeprint.engine.plan.PlannedInput;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.record.StepRecord;
import org.citeprint.engine.store.Action.StoredOutput;
import org.citeprint.engine.store.Digests;
import org.citeprint.engine.store.Json;
import org.citeprint.engine.store.ObjectStore;

/**
 * Everything the result of a step depends on, and nothing else: no time, no number of threads, no place of the
 * workspace. The key is the SHA-256 of the components as canonical JSON.
 *
 * @param components the arguments by name: {@code operation}, {@code plugin}, {@code plugin-digest}, {@code api},
 *     {@code form}, {@code option <name>}, {@code file <name>}, {@code input <port>} or {@code input <port> <n>},
 *     {@code lineage}
 * @param sources for each input the output it came from; not part of the key, as the name of a step is no argument
 */
record StepKey(SortedMap<String, String> components, SortedMap<String, String> sources) {

    /** The key of a step whose files and inputs are known. */
    static StepKey of(PlannedStep step, List<InputFile> files, Map<String, StepRecord> before, Lineages lineages) {
        StepKey key = new StepKey(new TreeMap<>(), new TreeMap<>());
        PluginInfo plugin = step.operation().plugin();
        key.put("operation", step.operation().name());
        key.put("plugin", plugin.id() + " " + plugin.version());
        key.put("plugin-digest", plugin.digest());
        key.put("api", ApiVersion.CURRENT);
        key.put("form", Integer.toString(Codec.VERSION));
        key.put("store", Integer.toString(ObjectStore.VERSION));
        step.optionTexts().forEach((name, text) -> key.put("option " + name, text));
        files.forEach(file -> key.put("file " + file.name(), file.sha256()));
        step.inputs().forEach(input -> key.putInput(input, before));
        if (step.operation().inputs().stream().anyMatch(port -> port.arity() == Arity.LINEAGE)) {
            key.put("lineage", Digests.of(Json.write(lineages.of(step, before))));
        }
        return key;
    }

    String digest() {
        return Digests.of(Json.write(components));
    }

    private void put(String name, String value) {
        components.put(name, value);
    }

    private void putInput(PlannedInput input, Map<String, StepRecord> before) {
        Arity arity = input.port().arity();
        boolean single = arity == Arity.ONE || arity == Arity.OPTIONAL;
        int index = 0;
        for (OutputRef from : input.from()) {
            index++;
            String name = "input " + input.port().name() + (single ? "" : " " + index);
            put(name, arity == Arity.SECTIONS ? section(from, before) : dataset(from, before));
            sources.put(name, from.toString());
        }
    }

    private static String dataset(OutputRef from, Map<String, StepRecord> before) {
        return Inputs.stored(from, before).map(output -> output.object().sha256()).orElse("empty");
    }

    /** A section shows the names of step, operation and outputs, so they are arguments too. */
    private static String section(OutputRef from, Map<String, StepRecord> before) {
        StringBuilder text = new StringBuilder(from.step()).append(" (")
                .append(Optional.ofNullable(before.get(from.step())).map(StepRecord::operation).orElse("")).append(')');
        for (StoredOutput output : Inputs.storedAll(from, before)) {
            text.append(' ').append(output.name()).append('=').append(output.object().sha256());
        }
        return text.toString();
    }
}
