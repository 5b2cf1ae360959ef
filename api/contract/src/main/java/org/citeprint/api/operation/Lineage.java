// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.citeprint.api.ledger.Ledger;
import org.citeprint.api.problem.Problem;

/**
 * Where the inputs of a step come from: every step before it. Free of times, machine names and absolute paths, so that
 * a report made from it is the same everywhere.
 *
 * @param pipeline the name of the pipeline
 * @param file the name of the pipeline's file, without its folder
 * @param params the values its parameters were given when it was run, by name; those that have their defaults are not there
 * @param product the product and its version, such as {@code Citeprint 0.1.0}
 * @param steps the steps before this one, each after those it needs
 */
public record Lineage(String pipeline, String file, SequencedMap<String, String> params, String product,
        List<Step> steps) {

    public Lineage {
        params = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(params));
        steps = List.copyOf(steps);
    }

    /** Of a {@code pipeline.yaml} whose parameters were given no values. */
    public Lineage(String pipeline, String product, List<Step> steps) {
        this(pipeline, "pipeline.yaml", new LinkedHashMap<>(), product, steps);
    }

    /**
     * One step that was carried out.
     *
     * @param step its name in the pipeline
     * @param operation the name of its operation
     * @param summary what the operation does
     * @param method the method in two sentences, or the empty text
     * @param reference where the method is described, or the empty text
     * @param plugin the plugin and its version, such as {@code network 0.1.0}
     * @param from the steps it takes its inputs from
     * @param options the options in force, defaults included, as they would stand in YAML
     * @param files the files it read
     * @param ledger what became of what it read
     * @param warnings what it warned of
     */
    public record Step(
            String step,
            String operation,
            String summary,
            String method,
            String reference,
            String plugin,
            List<String> from,
            SequencedMap<String, String> options,
            List<InputFile> files,
            Ledger ledger,
            List<Problem> warnings) {

        public Step {
            from = List.copyOf(from);
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A file that was read.
     *
     * @param name the file as the pipeline names it
     * @param size its length in bytes
     * @param sha256 the digest of its content, in hexadecimal
     */
    public record InputFile(String name, long size, String sha256) {}
}
