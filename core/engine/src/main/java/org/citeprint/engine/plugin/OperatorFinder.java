// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.ExtensionDescriptor;
import org.pf4j.ExtensionFinder;
import org.pf4j.ExtensionWrapper;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets PF4J's {@code getExtensions} find operators: those the scan of the class files found, in plugins that are
 * started. What cannot be loaded is left out here; {@link PluginCatalog#find} says why.
 */
final class OperatorFinder implements ExtensionFinder {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorFinder.class);

    private final PluginHost host;

    OperatorFinder(PluginHost host) {
        this.host = host;
    }

    @Override
    public <T> List<ExtensionWrapper<T>> find(Class<T> type) {
        return host.getPlugins(PluginState.STARTED).stream()
                .map(PluginWrapper::getPluginId)
                .sorted()
                .flatMap(id -> find(type, id).stream())
                .toList();
    }

    @Override
    public <T> List<ExtensionWrapper<T>> find(Class<T> type, String pluginId) {
        List<ExtensionWrapper<T>> extensions = new ArrayList<>();
        for (Class<?> found : classes(pluginId)) {
            if (type.isAssignableFrom(found)) {
                extensions.add(wrapper(found));
            }
        }
        return extensions;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<ExtensionWrapper> find(String pluginId) {
        List<ExtensionWrapper> extensions = new ArrayList<>();
        classes(pluginId).forEach(found -> extensions.add(wrapper(found)));
        return extensions;
    }

    @Override
    public Set<String> findClassNames(String pluginId) {
        Set<String> names = new LinkedHashSet<>();
        if (host.getPlugin(pluginId) != null) {
            host.plugin(pluginId).operations().forEach(found -> names.add(found.className()));
        }
        return names;
    }

    private List<Class<?>> classes(String pluginId) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : findClassNames(pluginId)) {
            try {
                classes.add(host.load(host.plugin(pluginId), name));
            } catch (ProblemException e) {
                LOG.debug("left out", e);
            }
        }
        return classes;
    }

    private <T> ExtensionWrapper<T> wrapper(Class<?> type) {
        return new ExtensionWrapper<>(new ExtensionDescriptor(0, type), host.getExtensionFactory());
    }
}
