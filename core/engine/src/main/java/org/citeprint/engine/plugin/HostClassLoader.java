// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.util.List;

/**
 * What a plugin sees of its host: the platform and the libraries the API is made of, nothing else. So the host can
 * change its own libraries without breaking a plugin, and a plugin's cannot disturb the host.
 */
final class HostClassLoader extends ClassLoader {

    /** The API and what appears in its signatures. */
    private static final List<String> LENT = List.of("org.citeprint.api.", "org.jgrapht.", "org.jspecify.", "org.pf4j.",
            "org.slf4j.");

    private final ClassLoader host;

    HostClassLoader(ClassLoader host) {
        super("citeprint-api", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    /** Whether the host lends a class; a plugin's own copy of it is never used. */
    static boolean lends(String className) {
        return LENT.stream().anyMatch(className::startsWith);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (lends(name)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
