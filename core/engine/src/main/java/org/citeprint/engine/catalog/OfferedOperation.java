// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.catalog;

import java.util.List;
import org.citeprint.api.operation.Operator;

/**
 * An operation that a loaded plugin offers, with everything that schema, checks, reference pages and cache keys need.
 *
 * @param name {@code family.name}
 * @param summary one sentence
 * @param method the method in two sentences, or the empty text
 * @param source where the method is described, or the empty text
 * @param sample a small file that it reads, or the empty text
 * @param since the first version that had it, or the empty text
 * @param inputs its ports; empty when it takes {@code None}
 * @param inputsType the type handed to {@code run}: {@code None}, a dataset or a record of ports
 * @param options the options record
 * @param outputs its outputs, in the order of the record
 * @param plugin the plugin that brings it
 * @param operator the operator itself; call it only through the runner, which guards the call
 */
public record OfferedOperation(
        String name,
        String summary,
        String method,
        String source,
        String sample,
        String since,
        List<Port> inputs,
        Class<?> inputsType,
        OptionType.Group options,
        List<Output> outputs,
        PluginInfo plugin,
        Operator<Object, Record, Object> operator) {}
