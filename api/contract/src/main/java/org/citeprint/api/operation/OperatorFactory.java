// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

/**
 * Makes the operators of a plugin, where a constructor without parameters is not enough. A plugin that wants Guice (or
 * any other way to wire its classes) names its implementation in the manifest entry {@code Citeprint-Factory} and
 * creates its injector there; the injector and its library are the plugin's own.
 */
public interface OperatorFactory {

    /** An operator of the class asked for. */
    <T> T create(Class<T> type);
}
