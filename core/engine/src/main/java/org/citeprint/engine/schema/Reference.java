// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.citeprint.engine.catalog.OfferedOperation;
import org.citeprint.engine.catalog.OperationCatalog;

/**
 * The reference of all operations of a catalog: one page each, and an index by family. The family is what stands before
 * the dot of a name.
 */
public final class Reference {

    /** The file name of the index. */
    public static final String INDEX = "README.md";

    private Reference() {}

    /**
     * The pages in Markdown by file name.
     *
     * @throws org.citeprint.api.problem.ProblemException when an operation cannot be used
     */
    public static SortedMap<String, String> of(OperationCatalog catalog) {
        SortedMap<String, String> pages = new TreeMap<>();
        SortedMap<String, List<OfferedOperation>> families = new TreeMap<>();
        for (String name : catalog.names()) {
            OfferedOperation operation = catalog.find(name).orElseThrow();
            pages.put(file(operation), ReferencePage.of(operation));
            families.computeIfAbsent(family(name), family -> new ArrayList<>()).add(operation);
        }
        pages.put(INDEX, index(families));
        return pages;
    }

    private static String index(SortedMap<String, List<OfferedOperation>> families) {
        StringBuilder page = new StringBuilder("# Reference\n\nEvery operation, by family. These pages are written by "
                + "`citeprint reference`; `citeprint explain NAME` shows one.\n");
        families.forEach((family, operations) -> {
            page.append("\n## ").append(family).append("\n\n| Operation | Does |\n|---|---|\n");
            operations.forEach(operation -> page.append("| [`").append(operation.name()).append("`](")
                    .append(file(operation)).append(") | ").append(operation.summary().replace("|", "\\|"))
                    .append(" |\n"));
        });
        return page.toString();
    }

    private static String family(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String file(OfferedOperation operation) {
        return operation.name() + ".md";
    }
}
