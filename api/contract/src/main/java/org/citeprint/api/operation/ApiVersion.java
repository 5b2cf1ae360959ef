// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

/**
 * The version of this API, apart from that of the product. Plugins name the versions they work with in their manifest
 * ({@code Plugin-Requires}); the engine checks it when it loads them.
 */
public final class ApiVersion {

    /** The version at hand: major.minor.patch; while major is 0, minor counts as major. */
    public static final String CURRENT = "0.1.0";

    private ApiVersion() {}
}
