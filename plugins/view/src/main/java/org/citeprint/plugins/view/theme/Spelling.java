// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.citeprint.api.data.TermGroups;
import org.citeprint.plugins.view.node.Nodes;

/**
 * How the labels of slices are compared. Each slice shows a term in the spelling it uses most, which may be another one in
 * the next slice: capitals and blanks do not count, unless a slice has labels that differ in nothing else.
 */
final class Spelling {

    private Spelling() {}

    /** What labels of one term have in common in these slices. */
    static UnaryOperator<String> of(List<SliceThemes> slices) {
        return slices.stream().map(SliceThemes::nodes).allMatch(Spelling::isFolded)
                ? TermGroups::key
                : UnaryOperator.identity();
    }

    private static boolean isFolded(Nodes nodes) {
        return IntStream.range(0, nodes.count()).mapToObj(node -> TermGroups.key(nodes.label(node))).distinct()
                .count() == nodes.count();
    }
}
