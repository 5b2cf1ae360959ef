// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.plan;

import java.util.List;
import org.citeprint.engine.catalog.Port;

/**
 * A port and what flows into it, in order; empty for an optional port that nothing is connected to.
 *
 * @param port the port
 * @param from its sources
 */
public record PlannedInput(Port port, List<OutputRef> from) {}
