// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.responsibility;

import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;

class ResponsibilityContractTest
        extends
            AccountContract<ResponsibilityAccount.Options, ResponsibilityAccount.Result> {

    @Override
    protected Account<ResponsibilityAccount.Options, ResponsibilityAccount.Result> operator() {
        return new ResponsibilityAccount();
    }

    @Override
    protected ResponsibilityAccount.Options options() {
        return TwoRegions.options("CO2", Principle.values());
    }
}
