// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.matrix;

import java.util.List;
import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;

class LeontiefAccountContractTest extends AccountContract<LeontiefAccount.Options, LeontiefAccount.Result> {

    @Override
    protected Account<LeontiefAccount.Options, LeontiefAccount.Result> operator() {
        return new LeontiefAccount();
    }

    @Override
    protected LeontiefAccount.Options options() {
        return new LeontiefAccount.Options(List.of(LeontiefAccount.Kind.values()));
    }
}
