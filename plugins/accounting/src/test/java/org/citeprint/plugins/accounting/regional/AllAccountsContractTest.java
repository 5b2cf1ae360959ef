// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.Map;
import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;
import org.citeprint.testkit.Samples;

class AllAccountsContractTest extends AccountContract<AllAccounts.Options, AllAccounts.Result> {

    @Override
    protected Account<AllAccounts.Options, AllAccounts.Result> operator() {
        return new AllAccounts();
    }

    @Override
    protected AllAccounts.Options options() {
        return new AccountOptions().blocs(Map.of("all", Samples.inputOutputSystem().regions()))
                .demand(Samples.inputOutputSystem().categories().getFirst())
                .population(Map.of(Samples.inputOutputSystem().regions().getFirst(), 5.0)).all();
    }
}
