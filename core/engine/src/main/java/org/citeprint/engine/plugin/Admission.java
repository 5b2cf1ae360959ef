// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.operation.ApiVersion;
import org.citeprint.api.problem.Problem;
import org.pf4j.PluginDependency;

/**
 * Decides which plugins may be loaded. Every plugin is judged by itself; one that is refused takes only those with it
 * that need it. PF4J would judge them together, and let one bad plugin stop all.
 */
final class Admission {

    private final Map<String, PluginFile> admitted = new LinkedHashMap<>();
    private final Map<PluginFile, Problem> refused = new LinkedHashMap<>();

    /** Judges plugins; of two with one id the first is taken. */
    Admission(List<PluginFile> plugins) {
        for (PluginFile plugin : plugins) {
            faultOf(plugin).ifPresentOrElse(fault -> refused.put(plugin, fault),
                    () -> admitted.put(plugin.info().id(), plugin));
        }
        refuseWhatLacksItsDependencies();
    }

    /** The plugins to load, each after those it needs. */
    List<PluginFile> admitted() {
        return List.copyOf(admitted.values());
    }

    /** The others, and why. */
    Map<PluginFile, Problem> refused() {
        return refused;
    }

    private Optional<Problem> faultOf(PluginFile plugin) {
        Optional<Boolean> fits = VersionRange.contains(plugin.requires(), ApiVersion.CURRENT);
        if (fits.isEmpty()) {
            return fault("CP-2002", plugin,
                    "requires the API `" + plugin.requires() + "`, which is no range of versions",
                    VersionRange.SYNTAX);
        }
        if (!fits.get()) {
            return fault("CP-2003", plugin,
                    "requires the API `" + plugin.requires() + "`; this Citeprint has " + ApiVersion.CURRENT,
                    "take a version of the plugin made for this API, or another Citeprint");
        }
        if (plugin.operations().stream().anyMatch(OperationScanner.Found::forNewerJava)) {
            return fault("CP-2007", plugin, "is made for a newer Java than " + Runtime.version().feature(),
                    "build it with <maven.compiler.release>" + Runtime.version().feature()
                            + "</maven.compiler.release>");
        }
        PluginFile other = admitted.get(plugin.info().id());
        return other == null
                ? Optional.empty()
                : fault("CP-2004", plugin,
                        "has the same id as " + other.label() + " in " + other.jar().file().getParent()
                                + ", which is used",
                        "remove one of the two files");
    }

    private static Optional<Problem> fault(String code, PluginFile plugin, String message, String hint) {
        return Optional.of(Problem.error(code, "the plugin " + plugin.label() + " " + message, hint));
    }

    /** Takes plugins whose needs are met until none is left; what remains lacks something or needs itself. */
    private void refuseWhatLacksItsDependencies() {
        List<PluginFile> waiting = new ArrayList<>(admitted.values());
        Map<String, PluginFile> ready = new LinkedHashMap<>();
        boolean moved = true;
        while (moved) {
            moved = waiting.removeIf(plugin -> {
                boolean met = plugin.dependencies().stream()
                        .allMatch(need -> isMet(need, ready) || isAbsentOption(need));
                if (met) {
                    ready.put(plugin.info().id(), plugin);
                }
                return met;
            });
        }
        waiting.forEach(plugin -> refused.put(plugin, unmet(plugin, ready)));
        admitted.clear();
        admitted.putAll(ready);
    }

    private boolean isAbsentOption(PluginDependency need) {
        return need.isOptional() && !admitted.containsKey(need.getPluginId());
    }

    private static boolean isMet(PluginDependency need, Map<String, PluginFile> ready) {
        PluginFile plugin = ready.get(need.getPluginId());
        return plugin != null
                && VersionRange.contains(need.getPluginVersionSupport(), plugin.info().version()).orElse(false);
    }

    private Problem unmet(PluginFile plugin, Map<String, PluginFile> ready) {
        PluginDependency need = plugin.dependencies().stream().filter(each -> !isMet(each, ready)).findFirst()
                .orElseThrow();
        PluginFile present = admitted.get(need.getPluginId());
        String why;
        if (present == null) {
            why = "which is not there or could not be used";
        } else if (ready.containsKey(need.getPluginId())) {
            why = "but " + present.label() + " is there";
        } else {
            why = "which itself lacks something or needs this one";
        }
        return Problem.error("CP-2006",
                "the plugin " + plugin.label() + " needs the plugin `" + need.getPluginId() + " "
                        + need.getPluginVersionSupport() + "`, " + why,
                "add that plugin, or remove this one");
    }
}
