// SPDX-License-Identifier: Apache-2.0
package org.citeprint.api.operation;

/** The inputs of an operation that has none, such as an importer. */
public record None() {}
