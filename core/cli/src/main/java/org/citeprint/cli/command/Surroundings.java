// SPDX-License-Identifier: Apache-2.0
package org.citeprint.cli.command;

import java.util.Map;
import org.citeprint.cli.terminal.Console;

/**
 * What every command finds.
 *
 * @param console the streams
 * @param environment the variables of the environment
 */
record Surroundings(Console console, Map<String, String> environment) {}
