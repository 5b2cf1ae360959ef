// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.catalog.OperationDescriber;
import org.citeprint.engine.catalog.PluginInfo;

/** The operations of {@link TestOperations}, and one that a broken plugin has. */
public final class TestCatalog implements OperationCatalog {

    static final String BROKEN = "test.broken";

    private static final PluginInfo PLUGIN = new PluginInfo("test", "1.0.0", () -> "00", "test-1.0.0.jar");

    private final SortedMap<String, OfferedOperation> operations = new TreeMap<>();

    public TestCatalog() {
        OperationDescriber describer = new OperationDescriber();
        TestOperations.all().stream().map(operator -> describer.describe(operator, PLUGIN))
                .forEach(operation -> operations.put(operation.name(), operation));
    }

    @Override
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(operations.keySet());
        names.add(BROKEN);
        return names;
    }

    @Override
    public Optional<OfferedOperation> find(String name) {
        if (name.equals(BROKEN)) {
            throw new ProblemException(Problem.error("CP-2099",
                    "the plugin `broken 1.0.0` has `test.broken` but its class cannot be made", "update the plugin"));
        }
        return Optional.ofNullable(operations.get(name));
    }

    @Override
    public List<PluginInfo> plugins() {
        return List.of(PLUGIN);
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
