// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Optional;
import org.citeprint.api.family.Account;
import org.citeprint.plugins.accounting.solve.Method;
import org.citeprint.testkit.AccountContract;

class LinkageAccountContractTest extends AccountContract<LinkageAccount.Options, LinkageAccount.Result> {

    @Override
    protected Account<LinkageAccount.Options, LinkageAccount.Result> operator() {
        return new LinkageAccount();
    }

    @Override
    protected LinkageAccount.Options options() {
        return new LinkageAccount.Options(Optional.of("CO2"), Optional.empty(), true, Method.AUTO, 1e-13);
    }
}
