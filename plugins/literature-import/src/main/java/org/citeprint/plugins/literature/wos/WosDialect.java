// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.wos;

import java.io.IOException;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.Head;

/** Who wrote a file of Web of Science's tags. */
enum WosDialect {
    /** Web of Science, or a program that writes as it does. */
    WEB_OF_SCIENCE,
    /** OpenAlex: no accession numbers, no {@code ER} but at the end of the file, countries as codes of two letters. */
    OPENALEX;

    /** The heading tells. */
    static WosDialect of(Source source) throws IOException {
        return Head.of(source).firstLine().startsWith("FN OpenAlex") ? OPENALEX : WEB_OF_SCIENCE;
    }
}
