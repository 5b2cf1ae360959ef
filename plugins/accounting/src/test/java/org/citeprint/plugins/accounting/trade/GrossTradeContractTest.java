// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.accounting.trade;

import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;

class GrossTradeContractTest extends AccountContract<GrossTrade.Options, GrossTrade.Result> {

    @Override
    protected Account<GrossTrade.Options, GrossTrade.Result> operator() {
        return new GrossTrade();
    }

    @Override
    protected GrossTrade.Options options() {
        return new GrossTrade.Options();
    }
}
