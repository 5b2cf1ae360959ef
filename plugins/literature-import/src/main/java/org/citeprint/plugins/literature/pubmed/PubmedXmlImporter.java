// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.pubmed;

import java.io.IOException;
import java.util.Set;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.plugins.literature.xml.XmlFile;
import org.pf4j.Extension;

/**
 * Reads PubMed XML: articles and books of a set, of any year of its definition. Every record is parsed by itself; document
 * types and external entities are never read. Titles and abstracts lose their markup, the parts of an abstract keep their
 * labels. Author keywords and MeSH headings are kept apart. Cited references are those PubMed Central deposits: their
 * PubMed number, else their DOI, else their text.
 */
@Extension
@Operation(
        name = "import.pubmed-xml",
        summary = "Reads PubMed XML.",
        method = "Each article or book of the files is one work; author keywords and MeSH headings are kept apart."
                + " Countries are the last part of each address, as ISO 3166-1 codes.",
        sample = Samples.PUBMED_XML,
        since = "0.1.0")
public final class PubmedXmlImporter implements CorpusImporter<FileOptions> {

    @Override
    public Set<Field> gives(FileOptions options) {
        return PubmedArticle.MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        Source source = options.text(file, sink);
        FileFormat.require(source, Set.of(FileFormat.PUBMED_XML), "PubMed XML");
        new XmlFile(source, "PubmedArticle|PubmedBookArticle", PubmedArticle.MAP, PubmedArticle::read, sink).read();
    }
}
