// SPDX-License-Identifier: Apache-2.0
/**
 * Plugins: read as bytes, examined without running them, admitted one by one, loaded when a pipeline uses them. PF4J
 * does the loading; why it is not left to itself is told in {@code docs/adr/0007}.
 */
@NullMarked
package org.citeprint.engine.plugin;

import org.jspecify.annotations.NullMarked;
