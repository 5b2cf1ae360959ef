// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * A plugin's jar: read once, its digest taken, and from then on served from memory. What was examined is therefore what
 * runs, and the file stays free to be replaced or deleted. In a multi-release jar a name stands for the newest variant
 * this Java can use.
 */
final class PluginJar {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String VERSIONS = "META-INF/versions/";

    private final Path file;
    private final byte[] content;
    private final String mark;
    private Optional<String> digest = Optional.empty();
    private final JarBytes bytes;
    private final Attributes attributes;
    private final Map<String, String> variants = new TreeMap<>();

    private PluginJar(Path file, byte[] content) throws IOException {
        this.file = file;
        this.content = content;
        this.mark = mark(file, content);
        this.bytes = new JarBytes(content);
        byte[] manifest = bytes.read(MANIFEST).orElseThrow(() -> new ZipException("it has no manifest"));
        this.attributes = new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
        findVariants(Boolean.parseBoolean(attributes.getValue(Attributes.Name.MULTI_RELEASE)));
    }

    /** Reads a jar from its file. */
    static PluginJar read(Path file) throws IOException {
        return new PluginJar(file, Files.readAllBytes(file));
    }

    private void findVariants(boolean multiRelease) {
        Map<String, Integer> chosen = new HashMap<>();
        for (String entry : bytes.names()) {
            if (!entry.startsWith(VERSIONS)) {
                variants.putIfAbsent(entry, entry);
            } else if (multiRelease) {
                int slash = entry.indexOf('/', VERSIONS.length());
                int release = slash < 0 ? 0 : release(entry.substring(VERSIONS.length(), slash));
                String name = entry.substring(slash + 1);
                if (release > chosen.getOrDefault(name, 0)) {
                    chosen.put(name, release);
                    variants.put(name, entry);
                }
            }
        }
    }

    /** The release a folder of variants is for, or 0 when this Java cannot use it. */
    private static int release(String folder) {
        try {
            int release = Integer.parseInt(folder);
            return release <= Runtime.version().feature() ? release : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A checksum is at hand for free; the digest takes longer than all else a short command does. */
    private static String mark(Path file, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return file.getFileName() + "-" + content.length + "-" + HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Where it was read from. */
    Path file() {
        return file;
    }

    /** The name of the file, without a folder. */
    String fileName() {
        return file.getFileName().toString();
    }

    /** The SHA-256 of all its bytes, in hexadecimal. */
    synchronized String digest() {
        String known = digest.orElseGet(() -> digest(content));
        digest = Optional.of(known);
        return known;
    }

    /** Tells it from other jars by name, size and checksum: enough for what is only a help, and not for a cache key. */
    String mark() {
        return mark;
    }

    /** A main attribute of its manifest, without blanks around it; empty when it is absent or blank. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.getValue(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The names of its entries, sorted. */
    Set<String> names() {
        return variants.keySet();
    }

    /** The content of an entry. */
    Optional<byte[]> read(String name) throws ZipException {
        String variant = variants.get(name);
        return variant == null ? Optional.empty() : bytes.read(variant);
    }
}
