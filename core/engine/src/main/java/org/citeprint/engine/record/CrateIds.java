// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.record;

import com.google.common.net.UrlEscapers;
import org.citeprint.api.operation.Lineage.InputFile;
import org.citeprint.engine.store.Action.StoredOutput;

/**
 * What things are called in a crate. Files beside it are called by their paths; everything else, also the files that were
 * read and published, which lie where they lie, by an id of the crate that names no folder of the machine.
 */
final class CrateIds {

    private CrateIds() {}

    /** A file of the crate. */
    static String path(String file) {
        return UrlEscapers.urlPathSegmentEscaper().escape(file).replace("%2F", "/");
    }

    static String of(String kind, String name) {
        return "#" + UrlEscapers.urlFragmentEscaper().escape(kind + "/" + name);
    }

    static String howTo(StepRecord step) {
        return of("how-to", step.step());
    }

    static String control(StepRecord step) {
        return of("control", step.step());
    }

    static String action(StepRecord step) {
        return of("step", step.step());
    }

    static String operation(StepRecord step) {
        return of("operation", step.operation());
    }

    static String plugin(StepRecord step) {
        return of("plugin", step.plugin());
    }

    static String input(InputFile file) {
        return of("file", file.name());
    }

    static String output(StoredOutput output) {
        return of("object", output.object().sha256());
    }

    static String published(PublishedFile file) {
        return of("published", file.name());
    }
}
