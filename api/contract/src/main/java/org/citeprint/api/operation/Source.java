// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** One input file: opened as bytes or read line by line. */
public final class Source {

    private final String name;
    private final Optional<Path> path;
    private final Content content;

    /** How to get at the bytes; each call gives them from the beginning. */
    public interface Content {
        /** Opens the bytes. */
        InputStream open() throws IOException;
    }

    private Source(String name, Optional<Path> path, Content content) {
        this.name = name;
        this.path = path;
        this.content = content;
    }

    /** A file, under the name the user knows it by. */
    public static Source of(String name, Path path) {
        return new Source(name, Optional.of(path), () -> Files.newInputStream(path));
    }

    /** Bytes in memory, for tests. */
    public static Source of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Source(name, Optional.empty(), () -> new ByteArrayInputStream(copy));
    }

    /** A file inside another one, such as an archive. */
    public static Source of(String name, Content content) {
        return new Source(name, Optional.empty(), content);
    }

    /** The name the user knows the file by; positions carry it. */
    public String name() {
        return name;
    }

    /** The file itself where it lies on disk, for readers that map it into memory. */
    public Optional<Path> path() {
        return path;
    }

    /** The bytes as they are. */
    public InputStream open() throws IOException {
        return content.open();
    }

    /** The bytes, unpacked when they begin like a gzip file. */
    public InputStream unpacked() throws IOException {
        BufferedInputStream raw = new BufferedInputStream(open(), 1 << 16);
        raw.mark(2);
        boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return gzip ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    /**
     * The lines, unpacked and decoded: by the byte order mark when there is one, else as UTF-8 when the file is valid
     * UTF-8, else as Windows-1252. Lines end at LF, CR LF or a lone CR.
     */
    public Lines lines() throws IOException {
        return new Lines(this, Optional.empty());
    }

    /** The lines in an encoding that is known. */
    public Lines lines(Charset encoding) throws IOException {
        return new Lines(this, Optional.of(encoding));
    }

    @Override
    public String toString() {
        return name;
    }
}
