// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.network.path;

import org.citeprint.api.data.Network;
import org.citeprint.api.operation.Operator;
import org.citeprint.plugins.network.Networks;
import org.citeprint.testkit.OperatorContract;

class MainPathContractTest extends OperatorContract<Network, MainPath.Options, MainPath.Result> {

    @Override
    protected Operator<Network, MainPath.Options, MainPath.Result> operator() {
        return new MainPath();
    }

    @Override
    protected MainPath.Options options() {
        return new MainPath.Options(Traversal.SPLC, Route.KEY_ROUTE, 2);
    }

    @Override
    protected Network inputs() {
        return Networks.directed(12, 0.08, 3);
    }
}
