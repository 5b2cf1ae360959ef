// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Chromium without a window, for tests of pages. Found on the PATH; installed where the tests may install (root with
 * {@code apt-get}); else {@link #start} says in one line what is missing. It never goes to the network by itself.
 */
public final class Chromium implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--use-angle=swiftshader",
            "--enable-unsafe-swiftshader",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--hide-scrollbars",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /**
     * Starts a browser with a profile of its own.
     *
     * @throws IllegalStateException when there is no browser, with what to do in one line
     */
    public static Chromium start() {
        Path program = Installation.find();
        try {
            Path profile = Files.createTempDirectory("citeprint-browser");
            List<String> command = Stream.of(
                    Stream.of(program.toString()),
                    FLAGS.stream(),
                    Stream.of("--user-data-dir=" + profile, "about:blank")).flatMap(part -> part).toList();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(process, profile, new DevTools(address(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI address(Process process) throws IOException {
        BufferedReader messages = new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> drain(messages));
                return URI.create(found.group(1));
            }
        }
        throw new IOException("Chromium ended before it could be used");
    }

    /** Reads on, so that the browser never waits for a reader. */
    private static void drain(BufferedReader messages) {
        try (messages) {
            messages.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The browser has ended.
        }
    }

    /** Opens a file in a window of a size, in the light or the dark theme, and waits until it is drawn. */
    public Tab open(Path file, int width, int height, boolean dark) {
        JsonNode target = tools.send("Target.createTarget", Map.of("url", "about:blank"));
        String id = target.get("targetId").asString();
        JsonNode attached = tools.send("Target.attachToTarget", Map.of("targetId", id, "flatten", true));
        Tab tab = new Tab(tools, id, attached.get("sessionId").asString());
        tab.open(file.toAbsolutePath().toUri(), width, height, dark);
        return tab;
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deleteProfile();
    }

    private void deleteProfile() {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
