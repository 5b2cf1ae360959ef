// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import org.citeprint.api.problem.Position;

/**
 * A factor of characterisation.
 *
 * @param stressor the name of the stressor
 * @param stressorUnit its unit
 * @param impact the name of the impact
 * @param impactUnit its unit
 * @param region the region it holds in, empty for all
 * @param sector the sector it holds for, empty for all
 * @param value how much impact a unit of the stressor is
 * @param place where it stands
 */
record Factor(
        String stressor, String stressorUnit, String impact, String impactUnit, String region, String sector,
        double value, Position place) {}
