// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.util.List;
import org.citeprint.api.data.Extension;
import org.citeprint.api.data.InputOutputSystem;

/** Systems that differ from another in one part. */
final class Systems {

    private Systems() {}

    static InputOutputSystem with(InputOutputSystem system, List<Extension> extensions) {
        return new InputOutputSystem(system.name(), system.currency(), system.regions(), system.sectors(),
                system.regionOf(), system.sectorOf(), system.categories(), system.demandRegionOf(),
                system.categoryOf(), system.transactions(), system.finalDemand(), system.output(), extensions);
    }
}
