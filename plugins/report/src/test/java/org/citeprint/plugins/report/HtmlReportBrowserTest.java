// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.citeprint.testkit.browser.Chromium;
import org.citeprint.testkit.browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The report in a browser. Pictures for people go to {@code target/screenshots}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private Chromium browser;

    @TempDir Path folder;

    @BeforeAll
    void start() throws IOException {
        browser = Chromium.start();
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"1400, false", "1400, true", "400, false", "400, true"})
    void showsTheReportWithoutErrorsRequestsOrSidewaysScrolling(int width, boolean dark) throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), Demo.html());

        Files.copy(file, PICTURES.resolve("report.html"), StandardCopyOption.REPLACE_EXISTING);
        try (Tab tab = browser.open(file, width, 900, dark)) {
            tab.screenshot(PICTURES.resolve("report-" + width + (dark ? "-dark" : "-light") + ".png"));

            assertThat(tab.errors()).isEmpty();
            assertThat(tab.requests()).allMatch(url -> url.startsWith(file.toUri().toString())
                    || url.startsWith("data:") || url.startsWith("blob:"));
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
            assertThat(tab.evaluate("document.querySelectorAll('.network canvas').length").asInt()).isPositive();
        }
    }
}
