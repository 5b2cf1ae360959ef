// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.burst.detect;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.BurstDetector;
import org.citeprint.api.option.Seed;
import org.citeprint.plugins.burst.series.TermField;
import org.citeprint.testkit.BurstDetectorContract;

class KleinbergBurstsContractTest extends BurstDetectorContract<KleinbergBursts.Options, KleinbergBursts.Result> {

    @Override
    protected BurstDetector<KleinbergBursts.Options, KleinbergBursts.Result> operator() {
        return new KleinbergBursts();
    }

    @Override
    protected KleinbergBursts.Options options() {
        return new KleinbergBursts.Options(TermField.KEYWORDS, Compat.KLEINBERG, 4, 1.5, Optional.of(2.0), 0.2, 1, 1,
                Total.ALL_WORKS,
                Optional.empty(), Optional.empty(), 25, 5, Optional.of(new Significance(19, new Seed(7))),
                Optional.of(new Sensitivity(List.of(1.5, 3.0), List.of(1.0))), 10, true);
    }
}
