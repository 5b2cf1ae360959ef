// SPDX-License-Identifier: Apache-2.0
/** The files that come with the plugin: style, scripts, shapes of countries. */
@NullMarked
package org.citeprint.plugins.report.resource;

import org.jspecify.annotations.NullMarked;
