// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.api.problem.Severity;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;
import org.citeprint.engine.catalog.OperationDescriber;
import org.citeprint.engine.catalog.PluginInfo;
import org.pf4j.PluginManager;

/**
 * The operations of the plugins in some folders. Opening it reads every jar once and loads no class; {@link #find} starts
 * the plugin, loads the one class asked for, and remembers the outcome, good or bad.
 */
public final class PluginCatalog implements OperationCatalog, AutoCloseable {

    private final PluginHost host;
    private final List<PluginInfo> plugins;
    private final List<Problem> problems;
    private final SortedMap<String, Offer> offers = new TreeMap<>();
    private final Map<String, List<Problem>> unusable = new HashMap<>();
    private final Map<String, List<Problem>> doubts = new HashMap<>();
    private final Map<String, OfferedOperation> described = new HashMap<>();

    /** A class that carries out an operation. */
    private record Offer(PluginFile plugin, String className) {}

    private PluginCatalog(PluginFolders folders) {
        Admission admission = new Admission(folders.plugins());
        host = new PluginHost(admission.admitted());
        problems = new ArrayList<>(folders.problems());
        folders.plugins().stream().filter(admission.refused()::containsKey)
                .forEach(plugin -> problems.add(admission.refused().get(plugin)));
        folders.plugins().stream().filter(admission.admitted()::contains).forEach(this::offer);
        admission.refused().forEach(this::remember);
        plugins = admission.admitted().stream().map(PluginFile::info).sorted(Comparator.comparing(PluginInfo::id))
                .toList();
    }

    /**
     * Opens the plugins in these folders; of two plugins with one id, or two operations with one name, that of the first
     * folder is used. A folder that does not exist counts as empty.
     */
    public static PluginCatalog open(List<Path> folders) {
        return new PluginCatalog(PluginFolders.read(folders, ScanCache.none()));
    }

    /** As {@link #open(List)}, remembering in a folder of its own which operations a jar has. */
    public static PluginCatalog open(List<Path> folders, Path cache) {
        return new PluginCatalog(PluginFolders.read(folders, ScanCache.in(cache)));
    }

    private void offer(PluginFile plugin) {
        SortedMap<String, PluginFile> taken = new TreeMap<>();
        for (OperationScanner.Found found : plugin.operations()) {
            Offer first = offers.putIfAbsent(found.operation(), new Offer(plugin, found.className()));
            if (first != null) {
                taken.put(found.operation(), first.plugin());
            }
        }
        if (!taken.isEmpty()) {
            PluginFile owner = taken.sequencedValues().getFirst();
            String names = "the plugin " + plugin.label() + " offers `" + String.join("`, `", taken.keySet()) + "`";
            Problem problem = owner.equals(plugin)
                    ? Problem.error("CP-2005", names + " twice; one of the classes is never used",
                            "its author gives each class a name of its own in @Operation")
                    : Problem.error("CP-2005", names + ", which " + owner.label() + " offers already; that one is used",
                            "remove one of the two plugins, or ask its author for another name");
            problems.add(problem);
            taken.keySet().forEach(name -> doubt(name, problem));
        }
        if (plugin.operations().isEmpty()) {
            problems.add(Problem.warning("CP-2016", "the plugin " + plugin.label() + " offers no operation",
                    "annotate a class that implements Operator with @Operation"));
        }
    }

    /** So that who uses an operation that only a refused plugin has is told why it is missing. */
    private void remember(PluginFile refused, Problem reason) {
        for (OperationScanner.Found found : refused.operations()) {
            if (offers.containsKey(found.operation())) {
                doubt(found.operation(), reason);
            } else {
                unusable.putIfAbsent(found.operation(), List.of(reason));
            }
        }
    }

    private void doubt(String operation, Problem reason) {
        doubts.computeIfAbsent(operation, name -> new ArrayList<>()).add(new Problem(reason.code(), Severity.WARNING,
                reason.message(), reason.position(), reason.hint()));
    }

    @Override
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(offers.keySet()));
    }

    @Override
    public synchronized Optional<OfferedOperation> find(String name) {
        if (unusable.containsKey(name)) {
            throw new ProblemException(unusable.getOrDefault(name, List.of()));
        }
        Offer offer = offers.get(name);
        if (offer == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(described.computeIfAbsent(name, key -> describe(offer)));
        } catch (ProblemException e) {
            unusable.put(name, e.problems());
            throw e;
        }
    }

    private OfferedOperation describe(Offer offer) {
        Operator<?, ?, ?> operator = host.make(offer.plugin(), offer.className());
        return PluginCode.call(offer.plugin(), operator.getClass().getClassLoader(), offer.className(),
                () -> new OperationDescriber().describe(operator, offer.plugin().info()));
    }

    @Override
    public List<Problem> doubts(String name) {
        return List.copyOf(doubts.getOrDefault(name, List.of()));
    }

    @Override
    public List<PluginInfo> plugins() {
        return plugins;
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** PF4J's manager, for those who want more of it. */
    public PluginManager manager() {
        return host;
    }

    /** Stops the plugins that were started, and lets go of their classes. */
    @Override
    public void close() {
        host.stopPlugins();
        host.unloadPlugins();
    }
}
