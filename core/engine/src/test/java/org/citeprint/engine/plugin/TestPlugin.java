// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A plugin made for a test: compiled from source texts in memory, packed as a jar. */
final class TestPlugin {

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final Map<String, byte[]> entries = new TreeMap<>();
    private boolean compiled;

    TestPlugin(String id) {
        manifest.put("Manifest-Version", "1.0");
        manifest.put("Plugin-Id", id);
        manifest.put("Plugin-Version", "1.0.0");
        manifest.put("Plugin-Requires", ">=0.1.0 & <0.2.0");
    }

    /** A plugin with one working importer. */
    static TestPlugin importer(String id, String operation) {
        return new TestPlugin(id).source("org." + id + ".Importer", importerSource(id, operation, "", ""));
    }

    /** The source of an importer with more members and more options. */
    static String importerSource(String id, String operation, String members, String options) {
        try (InputStream template = TestPlugin.class.getResourceAsStream("Importer.txt")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8).formatted(id, operation,
                    options.isEmpty() ? "" : ", " + options, members);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets an entry of the manifest; the empty text removes it. */
    TestPlugin manifest(String key, String value) {
        if (value.isEmpty()) {
            manifest.remove(key);
        } else {
            manifest.put(key, value);
        }
        return this;
    }

    TestPlugin source(String className, String text) {
        sources.add(new SimpleJavaFileObject(URI.create("string:///" + className.replace('.', '/') + ".java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    /** Changes or removes (with an empty result) an entry after compiling. */
    TestPlugin change(String entry, UnaryOperator<byte[]> change) {
        compile();
        byte[] changed = change.apply(entries.getOrDefault(entry, new byte[0]));
        if (changed.length == 0) {
            entries.remove(entry);
        } else {
            entries.put(entry, changed);
        }
        return this;
    }

    /** Puts everything of the jar a class came from into this one, as shading does. */
    TestPlugin library(Class<?> member) {
        try {
            return library(Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts all entries of a jar, or files of a folder of classes, into this one. */
    TestPlugin library(Path path) {
        try {
            if (Files.isDirectory(path)) {
                try (var files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String name = path.relativize(file).toString().replace(File.separatorChar, '/');
                        entries.put(name, Files.readAllBytes(file));
                    }
                }
                return this;
            }
            try (JarFile jar = new JarFile(path.toFile())) {
                for (JarEntry entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                    }
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry as compiled. */
    byte[] entry(String name) {
        compile();
        return entries.getOrDefault(name, new byte[0]);
    }

    byte[] jar() {
        compile();
        Manifest written = new Manifest();
        manifest.forEach((key, value) -> written.getMainAttributes().put(new Attributes.Name(key), value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, written)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path writeTo(Path folder, String fileName) {
        try {
            return Files.write(folder.resolve(fileName), jar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile() {
        if (compiled || sources.isEmpty()) {
            return;
        }
        compiled = true;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        try (JavaFileManager files = new InMemory(compiler.getStandardFileManager(faults, null, null))) {
            String libraries = System.getProperty("java.class.path");
            if (!compiler
                    .getTask(null, files, faults, List.of("-proc:none", "-nowarn", "-cp", libraries), null, sources)
                    .call()) {
                throw new IllegalStateException(faults.getDiagnostics().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the class files as entries. */
    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            String name = className.replace('.', '/') + ".class";
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                @Override
                public ByteArrayOutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            entries.put(name, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
