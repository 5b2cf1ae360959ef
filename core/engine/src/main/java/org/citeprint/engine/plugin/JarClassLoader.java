// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/**
 * Loads a plugin's classes and resources from the bytes of its jar that were examined: its own first, then those of the
 * plugins it needs, then the platform. What the host lends always comes from the host.
 */
final class JarClassLoader extends PluginClassLoader {

    private final PluginJar jar;
    private final ProtectionDomain domain;

    JarClassLoader(PluginManager manager, PluginDescriptor descriptor, PluginJar jar, ClassLoader host)
            throws MalformedURLException {
        super(manager, descriptor, host);
        this.jar = jar;
        CodeSource source = new CodeSource(jar.file().toUri().toURL(), (Certificate[]) null);
        this.domain = new ProtectionDomain(source, null, this, null);
    }

    @Override
    protected boolean shouldDelegateToParent(String className) {
        return HostClassLoader.lends(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = content(name.replace('.', '/') + ".class")
                .orElseThrow(() -> new ClassNotFoundException(name));
        int dot = name.lastIndexOf('.');
        if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
            definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
        }
        return defineClass(name, classFile, 0, classFile.length, domain);
    }

    @Override
    public @Nullable URL findResource(String name) {
        return jar.names().contains(name) ? url(name) : null;
    }

    @Override
    public Enumeration<URL> findResources(String name) {
        return jar.names().contains(name)
                ? Collections.enumeration(List.of(url(name)))
                : Collections.emptyEnumeration();
    }

    private Optional<byte[]> content(String entry) {
        try {
            return jar.read(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL url(String entry) {
        try {
            return URL.of(new URI("citeprint-plugin", jar.fileName(), "/" + entry, null), new Handler());
        } catch (Exception e) {
            throw new IllegalStateException(entry, e);
        }
    }

    /** Opens addresses of entries from memory. */
    private final class Handler extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() throws IOException {
                    String entry = url.getPath().substring(1);
                    return new ByteArrayInputStream(jar.read(entry).orElseThrow(() -> new IOException("no " + entry)));
                }
            };
        }
    }
}
