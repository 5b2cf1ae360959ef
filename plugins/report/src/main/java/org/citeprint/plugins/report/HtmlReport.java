// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.Document;
import org.citeprint.api.family.ReportWriter;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Section;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Range;
import org.citeprint.plugins.report.content.Report;
import org.pf4j.Extension;

/**
 * One HTML file that holds everything it shows: style, scripts, data. It asks the network for nothing, and no text from
 * the data can become markup: the page is built of typed elements, data stands in JSON blocks, and a content security
 * policy allows the page's own scripts by their digests only.
 */
@Extension
@Operation(
        name = "report.html",
        summary = "Writes steps into one HTML page with charts, maps and tables.",
        method = "Charts are drawn from the outputs of the steps without further computation. The page holds all its data and"
                + " works without a network.",
        since = "0.1.0")
public final class HtmlReport implements ReportWriter<HtmlReport.Options> {

    /**
     * The options.
     *
     * @param title the title
     * @param rows how many rows of a table the report holds
     */
    public record Options(
            @Doc("Title of the report; the pipeline's name when absent.") Optional<String> title,
            @Doc("How many rows of each table the report holds; export.csv gives them all.") @Default("5000")
            @Range(min = 1, max = 100_000) int rows) {}

    @Override
    public Document write(List<Section> sections, Lineage lineage, Options options) {
        String html = new Report(sections, lineage, options.title().orElse(""), options.rows()).html();
        return new Document("text/html", ".html", html.getBytes(StandardCharsets.UTF_8));
    }
}
