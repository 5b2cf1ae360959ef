// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.Account;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.AccountContract;

class AllAccountsContractTest extends AccountContract<AllAccounts.Options, AllAccounts.Result> {

    @Override
    protected Account<AllAccounts.Options, AllAccounts.Result> operator() {
        return new AllAccounts();
    }

    @Override
    protected AllAccounts.Options options() {
        return new AllAccounts.Options(List.of(), Optional.empty(), Layout.WIDE, true, true, Method.AUTO, 1e-13);
    }
}
