// SPDX-License-Identifier: Apache-2.0
package org.citeprint.engine.option;

import java.util.SequencedMap;

/**
 * Options ready for an operator.
 *
 * @param record the options record
 * @param texts what was given and what defaults were taken, as YAML, by name in the order of the record
 */
public record BoundOptions(Record record, SequencedMap<String, String> texts) {}
