// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Optional;
import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;
import org.citeprint.testkit.Samples;

class InfluenceAccountContractTest extends AccountContract<InfluenceAccount.Options, InfluenceAccount.Result> {

    @Override
    protected Account<InfluenceAccount.Options, InfluenceAccount.Result> operator() {
        return new InfluenceAccount();
    }

    @Override
    protected InfluenceAccount.Options options() {
        return new InfluenceAccount.Options(5, Optional.of(Samples.inputOutputSystem().industry(1)),
                Optional.of(Samples.inputOutputSystem().industry(2)));
    }
}
