// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.Optional;
import org.citeprint.api.family.BurstDetector;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.testkit.BurstDetectorContract;

class KleinbergBurstsContractTest extends BurstDetectorContract<KleinbergBursts.Options, KleinbergBursts.Result> {

    @Override
    protected BurstDetector<KleinbergBursts.Options, KleinbergBursts.Result> operator() {
        return new KleinbergBursts();
    }

    @Override
    protected KleinbergBursts.Options options() {
        return new KleinbergBursts.Options(TermField.KEYWORDS, 4, 1.5, Optional.of(2.0), 0.2, 1, 1, Total.ALL_WORKS,
                Optional.empty(), Optional.empty(), 10, true);
    }
}
