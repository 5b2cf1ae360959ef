// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.regional;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.Account;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.AccountContract;

class MultiplierContractTest extends AccountContract<MultiplierAccount.Options, MultiplierAccount.Result> {

    @Override
    protected Account<MultiplierAccount.Options, MultiplierAccount.Result> operator() {
        return new MultiplierAccount();
    }

    @Override
    protected MultiplierAccount.Options options() {
        return new MultiplierAccount.Options(List.of(), Optional.empty(), Layout.LONG, true, Method.AUTO, 1e-13);
    }
}
