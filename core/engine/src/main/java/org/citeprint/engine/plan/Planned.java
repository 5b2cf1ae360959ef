// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.problem.Problem;

/**
 * The outcome of planning.
 *
 * @param plan the plan; empty when there are errors
 * @param problems all errors and warnings in the order of their places
 */
public record Planned(Optional<Plan> plan, List<Problem> problems) {}
