// SPDX-License-Identifier: Apache-2.0
package org.citeprint.documentation;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code the product can show is explained, and nothing is explained that it cannot show. */
class ErrorPagesTest {

    private static final Pattern CODE = Pattern.compile("CP-\\d{4}");
    private static final String FOLDER = "docs/errors";

    @Test
    void everyCodeHasAPageAndEveryPageACode() {
        SortedSet<String> shown = new TreeSet<>();
        Stream.of("api", "core", "plugins").flatMap(part -> Repository.sources(part).stream())
                .forEach(file -> addCodes(Repository.read(file), shown));
        assertThat(shown).hasSizeGreaterThan(100);
        assertThat(pages()).as("pages in %s", FOLDER).isEqualTo(shown);
    }

    @Test
    void everyPageBeginsWithItsCodeAndSaysWhatToDo() {
        for (String code : pages()) {
            String page = Repository.text(FOLDER + "/" + code + ".md");
            assertThat(page).as(code).startsWith("# " + code);
            assertThat(page.lines().filter(line -> !line.isBlank())).as(code).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void theIndexHasEveryPageWithItsTitle() {
        StringBuilder expected = new StringBuilder();
        for (String code : pages()) {
            expected.append("- [").append(code).append("](").append(code).append(".md) ").append(title(code))
                    .append('\n');
        }
        String index = Repository.text(FOLDER + "/README.md").lines().filter(line -> line.startsWith("- [CP-"))
                .map(line -> line + "\n").reduce("", String::concat);
        assertThat(index).as("the lines of %s/README.md", FOLDER).isEqualTo(expected.toString());
    }

    private static String title(String code) {
        String heading = Repository.text(FOLDER + "/" + code + ".md").lines().findFirst().orElseThrow();
        return heading.substring(("# " + code).length()).replaceFirst("^:", "").strip();
    }

    private static SortedSet<String> pages() {
        SortedSet<String> pages = new TreeSet<>();
        for (Path page : Repository.files(FOLDER, file -> !file.endsWith("README.md"))) {
            assertThat(page.getFileName().toString()).matches(CODE + "\\.md");
            addCodes(page.getFileName().toString(), pages);
        }
        return pages;
    }

    private static void addCodes(String text, SortedSet<String> codes) {
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group());
        }
    }
}
