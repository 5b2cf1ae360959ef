// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.family;

import java.io.IOException;
import java.util.List;
import org.citeprint.api.data.Document;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Lineage;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.operation.Section;
import org.citeprint.api.option.Doc;

/**
 * Writes whole steps into one document. Names and texts in the sections come from data files and are never trusted:
 * a writer escapes every one of them.
 *
 * @param <O> the options
 */
public interface ReportWriter<O extends Record> extends Operator<ReportWriter.Inputs, O, Document> {

    /**
     * What a report is made of.
     *
     * @param sections the steps to show, in the order the pipeline names them
     * @param lineage where they come from
     */
    record Inputs(
            @Doc("Steps to show, in this order.") List<Section> sections, Lineage lineage) {}

    /** The document. */
    Document write(List<Section> sections, Lineage lineage, O options) throws IOException;

    @Override
    default Document run(Inputs inputs, O options, Context context) throws IOException {
        return write(inputs.sections(), inputs.lineage(), options);
    }
}
