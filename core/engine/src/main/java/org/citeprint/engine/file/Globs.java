// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds files by pattern: {@code *} and {@code ?} within a name, <code>{a,b}</code> for alternatives, {@code **} for
 * any number of folders. Names that begin with a dot are matched only by patterns that do so. Results are sorted by
 * name. Links are followed, at most {@value #DEEPEST} folders deep.
 */
public final class Globs {

    private static final int DEEPEST = 40;
    private static final int MOST_ALTERNATIVES = 1_000;

    private final Path folder;
    private final Set<String> literals;

    /** Looks from a folder on. */
    Globs(Path folder) {
        this(folder, Set.of());
    }

    /** Looks from a folder on; some names are no patterns, whatever signs they have. */
    public Globs(Path folder, Set<String> literals) {
        this.folder = folder;
        this.literals = Set.copyOf(literals);
    }

    /** Where it looks. */
    Path folder() {
        return folder;
    }

    static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> c == '*' || c == '?' || c == '{');
    }

    /** A path without {@code ./} and trailing slashes; {@code .} when nothing is left. */
    static String clean(String path) {
        boolean absolute = path.startsWith("/");
        List<String> parts = Stream.of(path.split("/")).filter(part -> !part.isEmpty() && !part.equals(".")).toList();
        String joined = (absolute ? "/" : "") + String.join("/", parts);
        return joined.isEmpty() ? "." : joined;
    }

    /** The files, sorted by name. */
    public List<PlannedFile> find(String pattern) throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        if ((literals.contains(pattern) || !isPattern(pattern)) && Files.isRegularFile(folder.resolve(pattern))) {
            found.put(clean(pattern), folder.resolve(pattern));
        } else {
            for (String alternative : alternatives(pattern)) {
                boolean absolute = alternative.startsWith("/");
                String cleaned = clean(alternative);
                walk(absolute ? Path.of("/") : folder, absolute ? "/" : "",
                        parts(absolute ? cleaned.substring(1) : cleaned), 0, found);
            }
        }
        return found.entrySet().stream().map(entry -> new PlannedFile(entry.getKey(),
                entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1), entry.getValue().normalize())).toList();
    }

    /** The parts of a path; several {@code **} in a row mean no more than one, and would be walked again and again. */
    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        for (String part : pattern.split("/")) {
            if (!part.equals("**") || parts.isEmpty() || !parts.getLast().equals("**")) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static void walk(Path at, String name, List<String> parts, int depth, SortedMap<String, Path> found)
            throws IOException {
        if (parts.isEmpty() || depth > DEEPEST) {
            return;
        }
        String part = parts.getFirst();
        List<String> rest = parts.subList(1, parts.size());
        if (part.equals("**")) {
            walk(at, name, rest.isEmpty() ? List.of("*") : rest, depth, found);
            for (Path child : children(at)) {
                if (!fileName(child).startsWith(".") && Files.isDirectory(child)) {
                    walk(child, name + fileName(child) + "/", parts, depth + 1, found);
                }
            }
        } else if (isPattern(part)) {
            for (Path child : children(at)) {
                if (matches(part, fileName(child))) {
                    step(child, name + fileName(child), rest, depth, found);
                }
            }
        } else {
            step(at.resolve(part), name + part, rest, depth, found);
        }
    }

    private static void step(Path child, String name, List<String> rest, int depth, SortedMap<String, Path> found)
            throws IOException {
        if (rest.isEmpty() && Files.isRegularFile(child)) {
            found.put(name, child);
        } else if (!rest.isEmpty() && Files.isDirectory(child)) {
            walk(child, name + "/", rest, depth + 1, found);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Whether a name fits a pattern of {@code *} and {@code ?}; O(pattern × name), remembering the last star only. */
    static boolean matches(String pattern, String name) {
        if (name.startsWith(".") && !pattern.startsWith(".")) {
            return false;
        }
        int p = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = n;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** The pattern once for each choice of its braces. */
    static List<String> alternatives(String pattern) {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(pattern));
        while (!open.isEmpty() && done.size() + open.size() <= MOST_ALTERNATIVES) {
            String text = open.removeFirst();
            int end = text.indexOf('}');
            int start = end < 0 ? -1 : text.lastIndexOf('{', end);
            if (start < 0) {
                done.add(text);
            } else {
                for (String choice : text.substring(start + 1, end).split(",", -1)) {
                    open.add(text.substring(0, start) + choice + text.substring(end + 1));
                }
            }
        }
        return done;
    }
}
