// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.files;

import org.citeprint.plugins.trade.parquet.ParquetText;
import org.citeprint.plugins.trade.text.TableReader;

/**
 * A file of a table.
 *
 * @param name its name for messages
 * @param opener opens it, as text where it is Parquet; a web page in its place is refused
 */
public record TableFile(String name, TableReader.Opener opener) {

    public TableFile {
        TableReader.Opener plain = opener;
        opener = name.endsWith(".parquet")
                ? () -> ParquetText.of(name, plain.open())
                : () -> ForeignFile.refused(name, plain.open());
    }
}
