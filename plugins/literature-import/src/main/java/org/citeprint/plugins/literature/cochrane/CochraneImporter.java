// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cochrane;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.record.Identifiers;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.plugins.literature.tagged.TaggedFormat;
import org.citeprint.plugins.literature.tagged.TaggedSyntax;
import org.pf4j.Extension;

/**
 * Reads the text export of the Cochrane Library: records begin with {@code Record #1 of 20}, fields with a tag and a colon.
 * Lines that begin like a tag of another kind, such as {@code AIM:} in an abstract, belong to the field before them.
 * Keywords lose the qualifiers in square brackets and the stars that Cochrane adds to them. There are neither addresses
 * nor references.
 */
@Extension
@Operation(
        name = "import.cochrane",
        summary = "Reads text of the Cochrane Library.",
        method = "Each record of the files is one work; its keywords are those of the databases Cochrane draws on.",
        sample = Samples.COCHRANE,
        since = "0.1.0")
public final class CochraneImporter implements CorpusImporter<FileOptions> {

    private static final String WANTED = "Cochrane text";
    private static final Pattern QUALIFIER = Pattern.compile("\\s*\\[[^\\]]*]|\\*");
    private static final Pattern INITIALS = Pattern.compile("\\S \\p{Lu}{1,3}$");
    private static final Pattern PUBMED = Pattern.compile("[0-9]{1,8}");
    private static final TaggedSyntax SYNTAX = new TaggedSyntax(
            Pattern.compile(
                    "^\\s?(?<tag>Record(?= #[0-9]+ of [0-9]+)|(?:ID|AU|TI|SO|YR|VL|NO|PG|PM|XR|PT|KY|DOI|AB|US|CC"
                            + "|LA|SN|AN|CY|PB|ED)(?=:)):? ?(?<value>.*)$"),
            "Record", Set.of("ID", "TI", "YR"));

    private static final FieldMap MAP = FieldMap.builder()
            .text(Field.ID, "ID", "AN")
            .text(Field.TITLE, "TI")
            .text(Field.ABSTRACT, "AB")
            .text(Field.SOURCE, "SO")
            .text(Field.TYPE, "PT")
            .text(Field.LANGUAGE, "LA")
            .text(Field.VOLUME, "VL")
            .text(Field.ISSUE, "NO")
            .text(Field.PAGES, "PG")
            .each(Field.AUTHORS, CochraneImporter::names, "AU")
            .each(Field.INDEX_KEYWORDS, CochraneImporter::keywords, "KY")
            .year("YR")
            .doi("DOI")
            .rule(List.of(Field.IDENTIFIERS), (record, draft) -> record.all("PM").stream()
                    .map(PUBMED::matcher).filter(Matcher::find)
                    .forEach(number -> Identifiers.add(draft.work()::add, "pmid", number.group())))
            .serials("SN")
            .build();

    /** One author a line, or several between semicolons, or between commas where each ends with initials. */
    private static List<String> names(String value) {
        List<String> parts = Parts.at(",").apply(value);
        boolean commas = parts.size() > 1 && parts.stream().allMatch(part -> INITIALS.matcher(part).find());
        return commas ? parts : Parts.semicolons(value);
    }

    private static List<String> keywords(String value) {
        return Parts.semicolons(value).stream().map(word -> QUALIFIER.matcher(word).replaceAll("").strip()).toList();
    }

    @Override
    public Set<Field> gives(FileOptions options) {
        return MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        new TaggedFormat(FileFormat.COCHRANE, WANTED, SYNTAX, MAP).read(options.text(file, sink), sink);
    }
}
