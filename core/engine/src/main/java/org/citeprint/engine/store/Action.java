// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.api.problem.Problem;

/**
 * What an operation gave for certain arguments, without the data themselves.
 *
 * @param key the digest of the components
 * @param components the arguments, by name; see the runner's {@code StepKey}
 * @param outputs the outputs that were not left empty, in the order of the operation
 * @param ledger what became of what was read
 * @param warnings what the operation warned of
 * @param files the files that were read
 * @param millis how long it took; part of no digest
 */
public record Action(
        String key,
        SortedMap<String, String> components,
        List<StoredOutput> outputs,
        Ledger ledger,
        List<Problem> warnings,
        List<InputFile> files,
        long millis) {

    public Action {
        outputs = List.copyOf(outputs);
        warnings = List.copyOf(warnings);
        files = List.copyOf(files);
    }

    /**
     * One output.
     *
     * @param name its name
     * @param kind the kind of dataset
     * @param object its bytes
     * @param measures what can be asserted of it
     */
    public record StoredOutput(String name, String kind, StoredObject object, Map<String, Double> measures) {}

    /** The output with a name, unless it was left empty. */
    public Optional<StoredOutput> output(String name) {
        return outputs.stream().filter(output -> output.name().equals(name)).findFirst();
    }
}
