// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.uncertainty;

import java.util.Optional;
import org.citeprint.api.family.Account;
import org.citeprint.api.option.Seed;
import org.citeprint.testkit.AccountContract;

class UncertaintyAccountContractTest extends AccountContract<UncertaintyAccount.Options, UncertaintyAccount.Result> {

    @Override
    protected Account<UncertaintyAccount.Options, UncertaintyAccount.Result> operator() {
        return new UncertaintyAccount();
    }

    @Override
    protected UncertaintyAccount.Options options() {
        return new UncertaintyAccount.Options("CO2", Optional.empty(), 0.1, 0.05, 0.05, 50, 3, new Seed(5), 1e-10);
    }
}
