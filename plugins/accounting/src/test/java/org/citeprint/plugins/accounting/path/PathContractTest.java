// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.path;

import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;

class PathContractTest extends AccountContract<PathAccount.Options, PathAccount.Result> {

    @Override
    protected Account<PathAccount.Options, PathAccount.Result> operator() {
        return new PathAccount();
    }

    @Override
    protected PathAccount.Options options() {
        return new PathOptions("CO2").apart().share(1e-4).most(100).options();
    }
}
