// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citeprint.api.data.Field;
import org.citeprint.api.family.CorpusImporter;
import org.citeprint.api.family.WorkSink;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Source;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.Glob;
import org.citeprint.plugins.literature.file.FileFormat;
import org.citeprint.plugins.literature.file.Misfits;
import org.citeprint.plugins.literature.json.JsonFile;
import org.citeprint.plugins.literature.json.JsonShape;
import org.citeprint.plugins.literature.mapping.FieldMap;
import org.citeprint.plugins.literature.mapping.RecordTarget;
import org.citeprint.plugins.literature.sample.Samples;
import org.pf4j.Extension;

/**
 * Reads any table or list of works by a mapping: which column, or which name in JSON, holds which field. Tables have
 * separators (found out from the header; {@code NA} and {@code null} alone in a cell stand for nothing) or are the first sheet of a workbook; JSON is a list, pages around lists, or JSON
 * Lines. A name in JSON may be a path, {@code journal.title}; through lists it gives the values of all elements, {@code
 * authors.name}.
 */
@Extension
@Operation(
        name = "import.mapped",
        summary = "Reads any CSV, Excel sheet, JSON or JSON Lines of works by a mapping of their names.",
        method = "Each row or object of the files is one work, with the values that the mapping of the pipeline names.",
        sample = Samples.MAPPED,
        since = "0.1.0")
public final class MappedImporter implements CorpusImporter<MappedImporter.Options> {

    private static final Set<FileFormat> FITTING = Set.of(FileFormat.TABLE, FileFormat.WOS_TAB, FileFormat.WORKBOOK,
            FileFormat.JSON);
    private static final String WANTED = "a table, a workbook or JSON";

    /**
     * The options.
     *
     * @param files the files
     * @param fields for each field the column or path it comes from
     * @param listSeparator what parts the values of a list in one value
     * @param encoding the encoding; found out when absent
     */
    public record Options(
            @Doc("Files or globs to read; gzip files are unpacked.") List<Glob> files,
            @Doc("For each field of a work, such as title, year, authors or keywords, the name of its column or the path"
                    + " of its value in JSON.") Map<String, String> fields,
            @Doc("What parts the values in one cell or text, such as authors.") @Default(";") String listSeparator,
            @Doc("The encoding of a table; found out when absent.") Optional<Charset> encoding) {

        /** CP-3010 when no field is named, CP-3011 for a name that is none. */
        public Options {
            ColumnMap.check(fields);
        }
    }

    @Override
    public Set<Field> gives(Options options) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        options.fields().keySet().forEach(label -> ColumnMap.field(label).ifPresent(fields::add));
        return fields;
    }

    @Override
    public void read(Source source, Options options, WorkSink sink) throws IOException {
        switch (FileFormat.require(source, FITTING, WANTED)) {
            case JSON -> json(source, options, sink);
            case WORKBOOK -> {
                FieldMap map = FieldMapping.of(options.fields(), options.listSeparator());
                SheetTable.read(source, sink, (header, position) -> FieldMapping.rows(source, options.fields(), map,
                        header, position, sink));
            }
            default -> table(source, options, sink);
        }
    }

    private static void table(Source source, Options options, WorkSink sink) throws IOException {
        Misfits.report(source, options.encoding(), sink);
        CsvImporter.Options csv = new CsvImporter.Options(List.of(), options.fields(), Optional.empty(),
                options.listSeparator(), CsvImporter.Quotes.DOUBLE, options.encoding());
        FieldMap map = FieldMapping.of(options.fields(), options.listSeparator());
        new CsvFile(source, csv, sink, (header, part) -> FieldMapping.rows(source, options.fields(), map,
                header.names(), header.position(), part)).read();
    }

    /** An object with any of the names is a record, so that pages around the records are none, or have fewer of them. */
    private static void json(Source source, Options options, WorkSink sink) throws IOException {
        Set<String> first = options.fields().values().stream()
                .map(path -> path.strip().split("\\.", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
        Pattern mark = Pattern.compile("\"(?:" + first.stream().sorted().map(Pattern::quote)
                .collect(Collectors.joining("|")) + ")\"\\s*:");
        JsonShape shape = new JsonShape("JSON with " + String.join(", ", options.fields().values()),
                names -> (int) first.stream().filter(names::contains).count(), mark, JsonShape.UNCOUNTED, false);
        JsonMapping mapping = new JsonMapping(options.fields(), options.listSeparator());
        new JsonFile(source, shape, RecordTarget.ofAny(source, mapping.map(), sink, "all the names mapped are empty"),
                mapping::read, sink).read();
    }
}
