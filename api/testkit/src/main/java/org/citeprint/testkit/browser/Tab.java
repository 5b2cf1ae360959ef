// SPDX-License-Identifier: Apache-2.0
package org.citeprint.testkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** One open page: what it logged, what it asked for, what it says, how it looks. */
public final class Tab implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    /** What drawing without a graphics card says about its own speed; no fault of the page. */
    private static final String DRIVER_CHATTER = "GL Driver Message";

    /** Two frames after the scripts have run, everything is drawn. */
    private static final String DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
            + " setTimeout(() => done(true), 300))))";

    private final DevTools tools;
    private final String target;
    private final String session;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private int width;
    private int height;

    Tab(DevTools tools, String target, String session) {
        this.tools = tools;
        this.target = target;
        this.session = session;
        tools.listen(event -> {
            if (session.equals(event.path("sessionId").asString(""))) {
                note(event.path("method").asString(""), event.path("params"));
            }
        });
    }

    private void note(String method, JsonNode event) {
        switch (method) {
            case "Runtime.exceptionThrown" -> errors.add(event.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                String type = event.path("type").asString("");
                if (type.equals("error") || type.equals("warning") || type.equals("assert")) {
                    errors.add("console." + type + " " + event.path("args"));
                }
            }
            case "Log.entryAdded" -> {
                JsonNode entry = event.path("entry");
                boolean chatter = entry.path("text").asString("").contains(DRIVER_CHATTER);
                if (!chatter && !entry.path("level").asString("").equals("verbose")) {
                    errors.add(entry.path("level").asString("") + ": " + entry.path("text").asString(""));
                }
            }
            case "Network.requestWillBeSent" -> requests.add(event.path("request").path("url").asString(""));
            case "Page.loadEventFired" -> loaded.countDown();
            default -> {
            }
        }
    }

    void open(URI address, int pixelsWide, int pixelsHigh, boolean dark) {
        List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
                .forEach(domain -> send(domain, Map.of()));
        resize(pixelsWide, pixelsHigh);
        send("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        send("Page.navigate", Map.of("url", address.toString()));
        try {
            if (!loaded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the page did not load: " + address);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the page loaded", e);
        }
        evaluate(DRAWN);
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return tools.send(session, method, parameters);
    }

    /** Gives the window another size. */
    public void resize(int pixelsWide, int pixelsHigh) {
        width = pixelsWide;
        height = pixelsHigh;
        send("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Errors and warnings the page logged, and exceptions nothing caught. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Every address the page asked for, itself included. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /**
     * The value of an expression of JavaScript; a promise is waited for.
     *
     * @throws IllegalStateException when the expression throws
     */
    public JsonNode evaluate(String expression) {
        JsonNode answer = send("Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Writes a picture of the whole page, from top to bottom. */
    public void screenshot(Path png) {
        int windowHeight = height;
        resize(width, evaluate("document.documentElement.scrollHeight").asInt());
        evaluate(DRAWN);
        JsonNode picture = send("Page.captureScreenshot", Map.of("format", "png"));
        try {
            Files.write(png, Base64.getDecoder().decode(picture.get("data").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        resize(width, windowHeight);
    }

    @Override
    public void close() {
        tools.send("Target.closeTarget", Map.of("targetId", target));
    }
}
