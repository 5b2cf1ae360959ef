// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.engine.diagnostic.DidYouMean;
import org.citeprint.engine.diagnostic.Problems;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a pipeline file as text: UTF-8, at most 1 MiB, without the bytes of something else. */
final class TextFile {

    /** The parser needs quadratic time for a long plain text; nobody writes a pipeline of this length. */
    private static final int LARGEST = 1 << 20;

    /** A line that begins with blanks of which one is a no-break, wide or other blank that is no space. */
    private static final Pattern ODD_INDENT = Pattern.compile("(?m)^ *[\\p{Zs}&&[^ ]]");

    private final Problems problems;

    TextFile(Problems problems) {
        this.problems = problems;
    }

    Optional<String> read(String name, Path path) {
        if (!Files.isRegularFile(path)) {
            problems.add(notThere(name, path));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.error("CP-1002", Position.of(name), "the file is larger than 1 MiB",
                        "a pipeline names data files, it does not hold them");
                return Optional.empty();
            }
            return decode(name, bytes);
        } catch (IOException e) {
            problems.error("CP-1001", Position.of(name), "the file cannot be read", "check who may read it");
            return Optional.empty();
        }
    }

    private static Problem notThere(String name, Path path) {
        if (Files.isDirectory(path)) {
            return Problem.error("CP-1001", Position.of(name), "this is a folder, not a pipeline file",
                    "name the file in it, such as " + name + "/pipeline.yaml");
        }
        String file = path.getFileName() == null ? "" : path.getFileName().toString();
        String hint = DidYouMean.hint(file, neighbours(path), "check the name and the folder you are in");
        return Problem.error("CP-1001", Position.of(name), "there is no such file", hint);
    }

    private static List<String> neighbours(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.matches(".+\\.ya?ml")).sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Optional<String> decode(String name, byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            problems.error("CP-1003", Position.of(name), "the file is in UTF-16", "save it as UTF-8");
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            problems.error("CP-1003", end(name, decoded), "the file is not UTF-8 text",
                    "save it as UTF-8; a pipeline is a text file");
            return Optional.empty();
        }
        return printable(name, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    }

    private Optional<String> printable(String name, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                problems.error("CP-1003", end(name, text.substring(0, i)),
                        String.format(Locale.ROOT,
                                "the file holds the control character U+%04X: it is not a text file",
                                text.codePointAt(i)),
                        "check that this is the pipeline file");
                return Optional.empty();
            }
        }
        return indented(name, text);
    }

    /** Blanks of other kinds come along when a pipeline is copied from a page; YAML takes them for letters. */
    private Optional<String> indented(String name, String text) {
        Matcher odd = ODD_INDENT.matcher(text);
        if (!odd.find()) {
            return Optional.of(text);
        }
        problems.error("CP-1005", end(name, text.substring(0, odd.end() - 1)), String.format(Locale.ROOT,
                "a blank that is none for YAML indents this line (U+%04X)", (int) text.charAt(odd.end() - 1)),
                "it comes along when text is copied from a page: put an ordinary blank in its place");
        return Optional.empty();
    }

    /** The place right after a text. */
    private static Position end(String name, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Position(name, line, text.length() - text.lastIndexOf('\n'));
    }
}
