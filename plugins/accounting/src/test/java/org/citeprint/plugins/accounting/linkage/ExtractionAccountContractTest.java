// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.linkage;

import java.util.Optional;
import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;

class ExtractionAccountContractTest extends AccountContract<ExtractionAccount.Options, ExtractionAccount.Result> {

    @Override
    protected Account<ExtractionAccount.Options, ExtractionAccount.Result> operator() {
        return new ExtractionAccount();
    }

    @Override
    protected ExtractionAccount.Options options() {
        return new ExtractionAccount.Options(ExtractionAccount.By.REGION, Optional.of("CO2"), Optional.empty());
    }
}
