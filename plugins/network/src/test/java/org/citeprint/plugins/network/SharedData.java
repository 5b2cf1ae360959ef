// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.citeprint.api.data.Network;
import org.citeprint.api.data.NetworkBuilder;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Data that lies beside the repository where the team works, and may not be handed on. */
public final class SharedData {

    private static final Pattern JSON_LINK = Pattern.compile(
            "\"source_id\"\\s*:\\s*\"?([^\",]+)\"?\\s*,\\s*\"target_id\"\\s*:\\s*\"?([^\",}\\s]+)\"?(?:\\s*,\\s*\"strength\"\\s*:\\s*([\\d.]+))?");
    private static final Pattern TEXT_LINK = Pattern.compile("(?m)^(\\d+)\\t(\\d+)(?:\\t([\\d.]+))?$");

    private SharedData() {}

    /** A folder or file of it; a test that asks for one that is not there says so and is skipped. */
    public static Path require(String path) {
        Optional<Path> found = find(path);
        if (found.isEmpty()) {
            System.out.println("not there, so not tested: " + path);
        }
        assumeTrue(found.isPresent());
        return found.orElseThrow();
    }

    private static Optional<Path> find(String path) {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve("shared").resolve(path))) {
                return Optional.of(here.resolve("shared").resolve(path));
            }
        }
        return Optional.empty();
    }

    /** The networks among the samples of VOSviewer Online, in the order of their names. */
    public static List<Path> vosviewerNetworks() {
        try (Stream<Path> files = Files.list(require("data/biblio/vosviewer-online-samples"))) {
            return files.filter(file -> file.getFileName().toString().contains("_network")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The links of a network file of VOSviewer, links of a node with itself left out. */
    public static Network vosviewer(Path file) {
        boolean json = file.getFileName().toString().contains(".json");
        List<List<String>> ends = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Matcher link = (json ? JSON_LINK : TEXT_LINK).matcher(text(file));
        while (link.find()) {
            if (!link.group(1).equals(link.group(2))) {
                ends.add(List.of(link.group(1).strip(), link.group(2).strip()));
                weights.add(link.group(3) == null ? 1 : Double.parseDouble(link.group(3)));
            }
        }
        TreeSet<String> ids = new TreeSet<>();
        ends.forEach(ids::addAll);
        List<String> sorted = List.copyOf(ids);
        NetworkBuilder builder = NetworkBuilder.undirected("node", "links", sorted);
        for (int i = 0; i < ends.size(); i++) {
            builder.link(Collections.binarySearch(sorted, ends.get(i).getFirst()),
                    Collections.binarySearch(sorted, ends.get(i).getLast()), weights.get(i));
        }
        return builder.build();
    }

    private static String text(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
