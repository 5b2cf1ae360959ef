// SPDX-License-Identifier: Apache-2.0
/** What the pipeline language looks like with the operations at hand: JSON Schema for editors, pages for people. */
@NullMarked
package org.citeprint.engine.schema;

import org.jspecify.annotations.NullMarked;
