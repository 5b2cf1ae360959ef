// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.run;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Glob;
import org.citeprint.api.problem.Position;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationDescriber;
import org.citeprint.engine.catalog.PluginInfo;
import org.citeprint.engine.catalog.Port;
import org.citeprint.engine.file.FileOption;
import org.citeprint.engine.file.PlannedFile;
import org.citeprint.engine.plan.Expectation;
import org.citeprint.engine.plan.OutputRef;
import org.citeprint.engine.plan.Plan;
import org.citeprint.engine.plan.PlannedInput;
import org.citeprint.engine.plan.PlannedStep;
import org.citeprint.engine.plan.Publication;

/** Makes plans of test operations by hand. */
final class PlanBuilder {

    private final Path folder;
    private final List<PlannedStep> steps = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private PluginInfo plugin = new PluginInfo("test", "1.0.0", () -> "d1", "test.jar");

    PlanBuilder(Path folder) {
        this.folder = folder;
    }

    PlanBuilder plugin(String version, String digest) {
        plugin = new PluginInfo("test", version, () -> digest, "test.jar");
        return this;
    }

    /** Adds a step; each port of the operation takes the outputs given under its name. */
    PlanBuilder step(String id, Operator<?, ?, ?> operator, Record options, Map<String, List<String>> inputs,
            Expectation... expectations) {
        OfferedOperation operation = new OperationDescriber().describe(operator, plugin);
        List<PlannedInput> planned = operation.inputs().stream()
                .filter(port -> port.arity() != Port.Arity.LINEAGE)
                .map(port -> new PlannedInput(port,
                        inputs.getOrDefault(port.name(), List.of()).stream().map(PlanBuilder::reference).toList()))
                .toList();
        steps.add(new PlannedStep(id, operation, options, texts(options), planned, files(options),
                List.of(expectations), new Position("p.yaml", steps.size() + 1, 3)));
        return this;
    }

    private static OutputRef reference(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new OutputRef(text, Optional.empty())
                : new OutputRef(text.substring(0, dot), Optional.of(text.substring(dot + 1)));
    }

    private static SequencedMap<String, String> texts(Record options) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (RecordComponent component : options.getClass().getRecordComponents()) {
            texts.put(component.getName(), String.valueOf(value(component, options)));
        }
        return texts;
    }

    private static Object value(RecordComponent component, Record options) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(options);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pattern stands for the files it names, separated by commas. */
    private List<FileOption> files(Record options) {
        List<FileOption> files = new ArrayList<>();
        for (RecordComponent component : options.getClass().getRecordComponents()) {
            if (value(component, options) instanceof Glob glob) {
                files.add(new FileOption(glob, List.of(glob.pattern().split(",")).stream()
                        .map(name -> new PlannedFile(name, name, folder.resolve(name))).toList()));
            }
        }
        return files;
    }

    PlanBuilder publish(String from, Path target) {
        publications.add(new Publication(reference(from), String.valueOf(target.getFileName()), target,
                new Position("p.yaml", 99, 3)));
        return this;
    }

    Plan build() {
        return new Plan("test", folder.resolve("p.yaml"), List.copyOf(steps), List.copyOf(publications),
                new TreeMap<>(), List.of());
    }
}
