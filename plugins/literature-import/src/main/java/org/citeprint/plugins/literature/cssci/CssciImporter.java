// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cssci;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.plugins.literature.mapping.Parts;
import org.citeprint.plugins.literature.mapping.RawFields;
import org.citeprint.plugins.literature.sample.Samples;
import org.citeprint.plugins.literature.tagged.TaggedFormat;
import org.citeprint.plugins.literature.tagged.TaggedSyntax;
import org.pf4j.Extension;

/**
 * Reads the text of CSSCI, the Chinese Social Sciences Citation Index: fields between lenticular brackets, records that
 * begin with the title of the source, one cited reference a line, usually in GBK. Year, volume, issue and pages stand in
 * one field: {@code 2014,33(2):104-114}; issues are padded with zeros to three digits, which are taken off. References are
 * numbered within each record: the number is left out, as one reference would have as many names as places in lists.
 */
@Extension
@Operation(
        name = "import.cssci",
        summary = "Reads text of CSSCI.",
        method = "Each record of the files is one work; cited references are kept as they stand, without their"
                + " running number.",
        sample = Samples.CSSCI,
        since = "0.1.0")
public final class CssciImporter implements CorpusImporter<FileOptions> {

    private static final String WANTED = "CSSCI text";
    private static final String TITLE = "\u6765\u6E90\u7BC7\u540D";
    private static final String ENGLISH_TITLE = "\u82F1\u6587\u7BC7\u540D";
    private static final String AUTHORS = "\u6765\u6E90\u4F5C\u8005";
    private static final String JOURNAL = "\u671F\u520A";
    private static final String INSTITUTIONS = "\u673A\u6784\u540D\u79F0";
    private static final String CLASSES = "\u4E2D\u56FE\u7C7B\u53F7";
    private static final String NUMBERS = "\u5E74\u4EE3\u5377\u671F";
    private static final String KEYWORDS = "\u5173\u952E\u8BCD";
    private static final String REFERENCES = "\u53C2\u8003\u6587\u732E";

    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}\\.\\s*(?=\\p{L})");
    /** Ends a record: what stands behind a long row before the next one begins is of neither. */
    private static final Pattern DASHES = Pattern.compile("-{3,}$|-{10,}.*$|-{3,}", Pattern.DOTALL);
    private static final Pattern AUTHORS_BEFORE = Pattern.compile("^\\[[^\\]]*]\\s*");
    /** The department, or the end. */
    private static final Pattern BEHIND = Pattern.compile("(?<=[\\p{IsHan})\\u300B])\\..*$");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final Pattern PLACE = Pattern
            .compile("^\\s*([0-9]{4})\\s*,\\s*([^(:]*)(?:\\(([^)]*)\\))?\\s*(?::\\s*(.*))?$");
    /** Blanks pad the names of fields. */
    private static final TaggedSyntax SYNTAX = new TaggedSyntax(
            Pattern.compile("^\\s*\u3010(?<tag>[^\u3011\\s]+(?:\\s+[^\u3011\\s]+)*)\\s*\u3011(?<value>.*)$"), TITLE,
            Set.of(AUTHORS, JOURNAL, NUMBERS));

    private static final FieldMap MAP = FieldMap.builder()
            .text(Field.TITLE, CssciImporter::bare, TITLE, ENGLISH_TITLE)
            .text(Field.SOURCE, CssciImporter::bare, JOURNAL)
            .each(Field.AUTHORS, CssciImporter::slashes, AUTHORS)
            .each(Field.INSTITUTIONS, CssciImporter::institutions, INSTITUTIONS)
            .each(Field.KEYWORDS, CssciImporter::slashes, KEYWORDS)
            .each(Field.CATEGORIES, CssciImporter::slashes, CLASSES)
            .rule(List.of(Field.REFERENCES), CssciImporter::references)
            .year(NUMBERS)
            .rule(List.of(Field.VOLUME, Field.ISSUE, Field.PAGES), CssciImporter::place)
            .build();

    private static String bare(String value) {
        return DASHES.matcher(value).replaceAll("").strip();
    }

    private static void references(RawFields record, FieldMap.Draft draft) {
        List<String> lines = record.all(REFERENCES).stream()
                .flatMap(value -> Parts.lines(value).stream())
                .filter(line -> !line.isBlank())
                .takeWhile(line -> !DASHES.matcher(line).matches())
                .toList();
        for (int line = 0; line < lines.size(); line++) {
            draft.work().add(Field.REFERENCES, unnumbered(lines.get(line), line + 1 + "."));
        }
    }

    /** A number that is not that of the line belongs to the reference, unless what is left is a whole one. */
    private static String unnumbered(String line, String number) {
        if (line.startsWith(number)) {
            return line.substring(number.length()).strip();
        }
        String rest = NUMBER.matcher(line).replaceFirst("");
        return CitedReference.parse(rest).form() == CitedReference.Form.CSSCI ? rest : line;
    }

    private static List<String> slashes(String value) {
        return Parts.at("/").apply(bare(value));
    }

    private static List<String> institutions(String value) {
        return slashes(value.replace(';', '/')).stream()
                .map(part -> BEHIND.matcher(AUTHORS_BEFORE.matcher(part).replaceFirst("")).replaceFirst(""))
                .toList();
    }

    private static void place(RawFields record, FieldMap.Draft draft) {
        Matcher place = PLACE.matcher(bare(record.text(List.of(NUMBERS))));
        if (place.matches()) {
            draft.work().text(Field.VOLUME, place.group(2));
            draft.work().text(Field.ISSUE,
                    ZEROS.matcher(Optional.ofNullable(place.group(3)).orElse("")).replaceFirst(""));
            draft.work().text(Field.PAGES, Optional.ofNullable(place.group(4)).orElse(""));
        }
    }

    @Override
    public Set<Field> gives(FileOptions options) {
        return MAP.fields();
    }

    @Override
    public void read(Source file, FileOptions options, WorkSink sink) throws IOException {
        new TaggedFormat(FileFormat.CSSCI, WANTED, SYNTAX, MAP).read(options.text(file, sink), sink);
    }
}
