// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.citeprint.api.operation.OperatorFactory;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;

/** Loads classes of plugins and makes instances of them: by the plugin's own factory where it names one. */
final class OperatorMaker {

    private static final String FACTORY = "Citeprint-Factory";

    private final PluginHost host;
    private final Map<String, OperatorFactory> factories = new HashMap<>();

    OperatorMaker(PluginHost host) {
        this.host = host;
    }

    /** A class of a plugin, not yet initialised. */
    <T> Class<? extends T> load(PluginFile plugin, String className, Class<T> type) {
        ClassLoader loader = host.getPluginClassLoader(plugin.info().id());
        Class<?> loaded = PluginCode.call(plugin, loader, className, () -> loader.loadClass(className));
        if (!type.isAssignableFrom(loaded)) {
            throw unusable(plugin, className, "is no " + type.getSimpleName(), "implement " + type.getName());
        }
        return loaded.asSubclass(type);
    }

    /** An instance of a class of a plugin, from the plugin's factory or its constructor without parameters. */
    synchronized <T> T make(PluginFile plugin, Class<T> type) {
        Optional<String> factory = plugin.jar().attribute(FACTORY);
        if (factory.isEmpty()) {
            return construct(plugin, type);
        }
        OperatorFactory maker = factories.get(plugin.info().id());
        if (maker == null) {
            maker = construct(plugin, load(plugin, factory.get(), OperatorFactory.class));
            factories.put(plugin.info().id(), maker);
        }
        OperatorFactory chosen = maker;
        return PluginCode.call(plugin, type.getClassLoader(), factory.get(),
                () -> Objects.requireNonNull(type.cast(chosen.create(type)), "the factory made nothing"));
    }

    /** An instance made by the constructor without parameters, which need not be public. */
    <T> T construct(PluginFile plugin, Class<T> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw unusable(plugin, type.getName(), "is abstract", "annotate the class that can be made");
        }
        return PluginCode.call(plugin, type.getClassLoader(), type.getName(), () -> {
            Constructor<T> constructor;
            try {
                constructor = type.getDeclaredConstructor();
            } catch (NoSuchMethodException e) {
                throw unusable(plugin, type.getName(), "has no constructor without parameters",
                        "add one, or name an OperatorFactory in the manifest entry " + FACTORY);
            }
            constructor.setAccessible(true);
            return constructor.newInstance();
        });
    }

    private static ProblemException unusable(PluginFile plugin, String className, String message, String hint) {
        return new ProblemException(Problem.error("CP-2009",
                "the plugin " + plugin.label() + ": class `" + className + "` " + message, hint));
    }
}
