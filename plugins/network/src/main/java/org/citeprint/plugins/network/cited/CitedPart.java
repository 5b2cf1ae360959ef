// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Terms;
import org.citeprint.api.operation.Context;

/** A part of cited references that works can be said to cite. */
public enum CitedPart {
    /** The first author. */
    AUTHOR("author") {
        @Override
        Optional<String> in(CitedReference reference) {
            return reference.author();
        }
    },
    /** The journal or book. */
    SOURCE("source") {
        @Override
        Optional<String> in(CitedReference reference) {
            return reference.source();
        }
    };

    private final String label;

    CitedPart(String label) {
        this.label = label;
    }

    /** The part of a reference, where it has one. */
    abstract Optional<String> in(CitedReference reference);

    /** For each work the part of its references in the place of the references; those without it are left out. */
    public Terms of(Terms references, Context context) {
        List<Optional<String>> parts = new ArrayList<>();
        for (int id = 0; id < references.size(); id++) {
            parts.add(in(CitedReference.parse(references.label(id))));
        }
        int found = (int) parts.stream().filter(Optional::isPresent).count();
        context.tally("cited references", "references")
                .read(parts.size())
                .kept(found)
                .rejected("no " + label + " that could be told", parts.size() - found);
        List<List<String>> works = new ArrayList<>();
        for (int work = 0; work < references.works(); work++) {
            List<String> terms = new ArrayList<>();
            for (int place = references.start(work); place < references.end(work); place++) {
                parts.get(references.id(place)).ifPresent(terms::add);
            }
            works.add(terms);
        }
        return Terms.of(works);
    }
}
