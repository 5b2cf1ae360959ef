// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.Optional;
import org.citeprint.api.problem.Position;

/**
 * An assertion about a step's outputs: {@code works: ">= 100"}.
 *
 * @param output the output whose measure is meant; empty to take the first output that has the measure
 * @param measure the measure's name
 * @param comparison how to compare
 * @param bound with what
 * @param position where it stands
 */
public record Expectation(
        Optional<String> output, String measure, Comparison comparison, double bound, Position position) {

    /** How a measure is compared with the bound. */
    public enum Comparison {
        /** {@code <} */
        LESS("<"),
        /** {@code <=} */
        AT_MOST("<="),
        /** {@code =} or {@code ==} */
        EQUAL("=="),
        /** {@code !=} */
        NOT_EQUAL("!="),
        /** {@code >=} */
        AT_LEAST(">="),
        /** {@code >} */
        MORE(">");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** The sign as a pipeline writes it. */
        public String sign() {
            return sign;
        }

        /** Whether it holds. */
        public boolean holds(double value, double bound) {
            return switch (this) {
                case LESS -> value < bound;
                case AT_MOST -> value <= bound;
                case EQUAL -> value == bound;
                case NOT_EQUAL -> value != bound;
                case AT_LEAST -> value >= bound;
                case MORE -> value > bound;
            };
        }
    }
}
