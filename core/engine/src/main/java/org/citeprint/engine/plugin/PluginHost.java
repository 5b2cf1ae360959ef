// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citeprint.api.operation.ApiVersion;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.problem.ProblemException;
import org.pf4j.BasePluginRepository;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.JarPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;
import org.pf4j.VersionManager;

/**
 * PF4J's manager, fed with plugins that were read and admitted before. It looks into no folder, unpacks nothing, reads
 * no list of disabled plugins, and starts a plugin when it is asked to.
 */
final class PluginHost extends JarPluginManager {

    private final Map<Path, PluginFile> files;
    private final OperatorMaker maker = new OperatorMaker(this);
    private final ClassLoader lent = new HostClassLoader(PluginHost.class.getClassLoader());

    /** Takes plugins, each after those it needs; loads none of their classes. */
    PluginHost(List<PluginFile> admitted) {
        // Set before the superclass is made: its constructor calls the methods below.
        Map<Path, PluginFile> byPath = new LinkedHashMap<>();
        admitted.forEach(plugin -> byPath.put(plugin.jar().file(), plugin));
        files = byPath;
        super();
        setSystemVersion(ApiVersion.CURRENT);
        setExactVersionAllowed(true);
        setResolveRecoveryStrategy(ResolveRecoveryStrategy.IGNORE_PLUGIN_AND_CONTINUE);
        files.keySet().forEach(this::loadPluginFromPath);
        resolvePlugins();
    }

    /** The loaded plugin with an id as it was read. */
    PluginFile plugin(String id) {
        return file(getPlugin(id).getPluginPath());
    }

    /** A class of a plugin that carries {@code @Operation}. */
    Class<?> load(PluginFile plugin, String className) {
        return maker.load(plugin, className, Operator.class);
    }

    /** Starts the plugin when it is not, then makes an operator of one of its classes. */
    synchronized Operator<?, ?, ?> make(PluginFile plugin, String className) {
        String id = plugin.info().id();
        PluginState state = PluginCode.call(plugin, getPluginClassLoader(id), className, () -> startPlugin(id));
        Throwable failure = getPlugin(id).getFailedException();
        if (!state.isStarted()) {
            String lifecycle = getPlugin(id).getDescriptor().getPluginClass();
            throw new ProblemException(PluginCode.problem(plugin, lifecycle,
                    failure == null ? new IllegalStateException("the plugin does not start") : failure));
        }
        return maker.make(plugin, maker.load(plugin, className, Operator.class));
    }

    private Plugin newPlugin(PluginFile plugin, String className) {
        return maker.construct(plugin, maker.load(plugin, className, Plugin.class));
    }

    private PluginFile file(Path path) {
        PluginFile plugin = files.get(path);
        if (plugin == null) {
            throw new PluginRuntimeException("{} was not admitted", path);
        }
        return plugin;
    }

    @Override
    protected List<Path> createPluginsRoot() {
        return List.of();
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new BasePluginRepository(List.of()) {
            @Override
            public List<Path> getPluginPaths() {
                return List.copyOf(files.keySet());
            }

            @Override
            public boolean deletePluginPath(Path path) {
                return false;
            }
        };
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PluginDescriptorFinder() {
            @Override
            public boolean isApplicable(Path path) {
                return files.containsKey(path);
            }

            @Override
            public PluginDescriptor find(Path path) {
                return new Descriptor(file(path));
            }
        };
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new PluginLoader() {
            @Override
            public boolean isApplicable(Path path) {
                return files.containsKey(path);
            }

            @Override
            public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
                try {
                    return new JarClassLoader(PluginHost.this, descriptor, file(path).jar(), lent);
                } catch (MalformedURLException e) {
                    throw new PluginRuntimeException(e);
                }
            }
        };
    }

    @Override
    protected ExtensionFinder createExtensionFinder() {
        return new OperatorFinder(this);
    }

    @Override
    protected ExtensionFactory createExtensionFactory() {
        return new ExtensionFactory() {
            @Override
            public <T> T create(Class<T> type) {
                return maker.make(plugin(whichPlugin(type).getPluginId()), type);
            }
        };
    }

    /** PF4J's own swallows what a plugin's constructor throws. */
    @Override
    protected PluginFactory createPluginFactory() {
        return wrapper -> {
            String className = wrapper.getDescriptor().getPluginClass();
            return className.equals(Plugin.class.getName())
                    ? new Plugin()
                    : newPlugin(file(wrapper.getPluginPath()), className);
        };
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new PluginStatusProvider() {
            @Override
            public boolean isPluginDisabled(String id) {
                return false;
            }

            @Override
            public void disablePlugin(String id) {
                throw new UnsupportedOperationException("remove the plugin's file instead");
            }

            @Override
            public void enablePlugin(String id) {}
        };
    }

    @Override
    protected VersionManager createVersionManager() {
        return new DefaultVersionManager() {
            @Override
            public boolean checkVersionConstraint(String version, String range) {
                return VersionRange.contains(range, version).orElse(false);
            }
        };
    }

    /** PF4J 3.15.0 changes the list of started plugins while it walks over it. */
    @Override
    public void stopPlugins() {
        for (PluginWrapper plugin : new ArrayList<>(getStartedPlugins()).reversed()) {
            stopPlugin(plugin.getPluginId(), false);
        }
    }

    /** A descriptor with the setters of its superclass, which only subclasses may call. */
    private static final class Descriptor extends DefaultPluginDescriptor {

        Descriptor(PluginFile plugin) {
            super(plugin.info().id(), plugin.jar().attribute("Plugin-Description").orElse(""),
                    plugin.jar().attribute("Plugin-Class").orElse(Plugin.class.getName()), plugin.info().version(),
                    plugin.requires(), plugin.jar().attribute("Plugin-Provider").orElse(""),
                    plugin.jar().attribute("Plugin-License").orElse(""));
            plugin.dependencies().forEach(this::addDependency);
        }
    }
}
