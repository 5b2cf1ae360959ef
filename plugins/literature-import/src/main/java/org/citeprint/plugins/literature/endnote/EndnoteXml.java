// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.endnote;

import org.citeprint.plugins.literature.json.Values;
import org.citeprint.plugins.literature.mapping.RawRecord;
import org.citeprint.plugins.literature.xml.Element;

/** Takes the values of a record of EndNote's XML under the tags of its text. */
final class EndnoteXml {

    private EndnoteXml() {}

    static RawRecord read(Element record, int line) {
        RawRecord raw = new RawRecord(line);
        Values.put(raw, "%0",
                record.all("ref-type").stream().map(type -> type.attribute("name")).findFirst().orElse(""));
        record.values("contributors", "authors", "author").forEach(name -> raw.add("%A", name));
        record.values("contributors", "secondary-authors", "author").forEach(name -> raw.add("%E", name));
        Values.put(raw, "%T", record.value("titles", "title"));
        Values.put(raw, "%J", record.value("periodical", "full-title"));
        Values.put(raw, "%J", record.value("titles", "secondary-title"));
        Values.put(raw, "%O", record.value("periodical", "abbr-1"));
        Values.put(raw, "%O", record.value("alt-periodical", "abbr-1"));
        Values.put(raw, "%P", record.value("pages"));
        Values.put(raw, "%V", record.value("volume"));
        Values.put(raw, "%N", record.value("number"));
        Values.put(raw, "%D", record.value("dates", "year"));
        Values.put(raw, "%8", record.value("dates", "pub-dates", "date"));
        Values.put(raw, "%W", record.value("remote-database-name"));
        Values.put(raw, "%W", record.value("remote-database-provider"));
        Values.put(raw, "%X", record.value("abstract"));
        Values.put(raw, "%G", record.value("language"));
        Values.put(raw, "%@", record.value("isbn"));
        Values.put(raw, "%M", record.value("accession-num"));
        Values.put(raw, "%R", record.value("electronic-resource-num"));
        record.values("keywords", "keyword").forEach(word -> raw.add("%K", word));
        Values.put(raw, "%+", record.all("auth-address").stream().map(place -> place.text().toString().strip())
                .findFirst().orElse(""));
        record.values("urls", "related-urls", "url").forEach(url -> raw.add("%U", url));
        return raw;
    }
}
