// SPDX-License-Identifier: Apache-2.0
/** Apache Parquet as pandas writes it, turned into the text that tables are read from. */
@NullMarked
package org.citeprint.plugins.trade.parquet;

import org.jspecify.annotations.NullMarked;
