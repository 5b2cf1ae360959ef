// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.store.Action;
import org.citeprint.engine.store.Action.StoredOutput;

/**
 * What became of one step of a run.
 *
 * @param step its name
 * @param operation its operation
 * @param plugin the plugin and its version, such as {@code network 0.1.0}
 * @param status how it ended
 * @param key the key of its action, once its inputs were known
 * @param components what the key is made of, by name
 * @param sources for each component that is an input, the output it came from
 * @param options the options in force
 * @param outputs its outputs
 * @param ledger what became of what it read
 * @param warnings what it warned of
 * @param problems why it failed
 * @param files the files it read
 * @param started when it began, in ISO form, or the empty text
 * @param millis how long it took
 */
public record StepRecord(
        String step,
        String operation,
        String plugin,
        StepStatus status,
        Optional<String> key,
        Map<String, String> components,
        Map<String, String> sources,
        Map<String, String> options,
        List<StoredOutput> outputs,
        Ledger ledger,
        List<Problem> warnings,
        List<Problem> problems,
        List<InputFile> files,
        String started,
        long millis) {

    public StepRecord {
        components = new TreeMap<>(components);
        sources = new TreeMap<>(sources);
        options = new LinkedHashMap<>(options);
        outputs = List.copyOf(outputs);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /** A step of which nothing is known yet. */
    public static StepRecord of(String step, String operation, String plugin, Map<String, String> options) {
        return new StepRecord(step, operation, plugin, StepStatus.SKIPPED, Optional.empty(), Map.of(), Map.of(),
                options,
                List.of(), Ledger.EMPTY, List.of(), List.of(), List.of(), "", 0);
    }

    /** The same with its end. */
    public StepRecord ended(StepStatus how, List<Problem> why, String began, long took) {
        return new StepRecord(step, operation, plugin, how, key, components, sources, options, outputs, ledger,
                warnings,
                why, files, began, took);
    }

    /** The same with the arguments of its action. */
    public StepRecord with(String actionKey, Map<String, String> keyComponents, Map<String, String> inputSources,
            List<InputFile> inputFiles) {
        return new StepRecord(step, operation, plugin, status, Optional.of(actionKey), keyComponents, inputSources,
                options, outputs, ledger, warnings, problems, inputFiles, started, millis);
    }

    /** The same with what its action gave. */
    public StepRecord with(Action action) {
        return new StepRecord(step, operation, plugin, status, key, components, sources, options, action.outputs(),
                action.ledger(), action.warnings(), problems, files, started, millis);
    }

    /** The output with a name, unless it was left empty. */
    public Optional<StoredOutput> output(String name) {
        return outputs.stream().filter(output -> output.name().equals(name)).findFirst();
    }
}
