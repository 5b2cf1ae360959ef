// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.view.theme;

/** The similarity of two nodes: c is the weight of their link, o the works each of them is in. */
public enum Similarity {
    /** The weight itself. */
    AS_GIVEN {
        @Override
        double of(double weight, double one, double other) {
            return weight;
        }
    },
    /** c² / (o(i) o(j)), the equivalence index of Callon's paper. */
    EQUIVALENCE {
        @Override
        double of(double weight, double one, double other) {
            return weight * weight / (one * other);
        }
    },
    /** c / (o(i) o(j)), as in bibliometrix. */
    ASSOCIATION_STRENGTH {
        @Override
        double of(double weight, double one, double other) {
            return weight / (one * other);
        }
    };

    abstract double of(double weight, double one, double other);
}
