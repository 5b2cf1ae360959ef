// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.blas;

import java.util.List;
import java.util.Optional;
import org.citeprint.api.family.Account;
import org.citeprint.testkit.AccountContract;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

class LeontiefByBlasContractTest extends AccountContract<LeontiefByBlas.Options, LeontiefByBlas.Result> {

    @BeforeAll
    static void aLibraryIsThere() {
        Assumptions.assumeTrue(LeontiefByBlasTest.there(),
                "no BLAS library on this machine: the contract of blas.leontief is not tried");
    }

    @Override
    protected Account<LeontiefByBlas.Options, LeontiefByBlas.Result> operator() {
        return new LeontiefByBlas();
    }

    @Override
    protected LeontiefByBlas.Options options() {
        return new LeontiefByBlas.Options(List.of(LeontiefByBlas.Kind.values()), Optional.empty());
    }
}
