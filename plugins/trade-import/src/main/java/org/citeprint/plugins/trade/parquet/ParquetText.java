// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.text.TableReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table that pandas saved as Parquet (Apache Parquet format 2.x, thrift definition), as the text pymrio would have saved:
 * cells parted by tabs, labels of rows first. Names of columns such as {@code ('AT', 'farms')} are levels of labels, a line
 * each.
 */
public final class ParquetText {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LEVEL = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, Cells> columns;
    private final List<String> index;
    private final List<String> levels;

    private ParquetText(Map<String, Cells> columns, List<String> index, List<String> levels) {
        this.columns = columns;
        this.index = index;
        this.levels = levels;
    }

    /**
     * The text of a file.
     *
     * @throws ProblemException CP-3195 when it is in a form that is not read, CP-3109 when it is damaged
     */
    public static InputStream of(String name, InputStream in) throws IOException {
        byte[] file = in.readAllBytes();
        try {
            return read(file).text();
        } catch (UnreadParquet e) {
            throw new ProblemException(Problem.error("CP-3195", Position.of(name), "the Parquet file is not read: "
                    + e.getMessage(), e.hint()));
        } catch (EOFException | ZipException | BufferUnderflowException | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException | NegativeArraySizeException | JacksonException e) {
            throw TableReader.damaged(name, new EOFException("no whole Parquet"));
        }
    }

    private static ParquetText read(byte[] file) throws IOException {
        int end = file.length - 8;
        if (end < 4 || !Arrays.equals(file, 0, 4, MAGIC, 0, 4)
                || !Arrays.equals(file, end + 4, end + 8, MAGIC, 0, 4)) {
            throw new EOFException("no Parquet");
        }
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
        Compact.Struct meta = new Compact(file, end - length).struct();
        Map<String, Boolean> optional = new LinkedHashMap<>();
        for (Compact.Struct element : meta.structs(2).subList(1, meta.structs(2).size())) {
            if (element.number(5, 0) > 0 || element.number(3, 0) == 2) {
                throw new UnreadParquet("it has columns within columns", "save it as text");
            }
            optional.put(element.text(4), element.number(3, 0) == 1);
        }
        Map<String, Cells> columns = new LinkedHashMap<>();
        List<String> names = List.copyOf(optional.keySet());
        for (Compact.Struct group : meta.structs(4)) {
            List<Compact.Struct> chunks = group.structs(1);
            for (int column = 0; column < names.size(); column++) {
                String name = names.get(column);
                Chunk chunk = new Chunk(file, chunks.get(column).struct(3), optional.getOrDefault(name, false));
                chunk.addTo(columns.computeIfAbsent(name, _ -> new Cells(chunk.numeric())));
            }
        }
        JsonNode notes = notes(meta);
        List<String> index = notes.path("index_columns").valueStream().map(node -> node.asString("")).toList();
        if (!columns.keySet().containsAll(index)) {
            throw new UnreadParquet("its rows have no labels", "save it with the labels as index");
        }
        return new ParquetText(columns, index, notes.path("column_indexes").valueStream()
                .map(node -> node.path("name").asString("")).toList());
    }

    /** What pandas says of labels. */
    private static JsonNode notes(Compact.Struct meta) throws IOException {
        for (Compact.Struct pair : meta.structs(5)) {
            if (pair.text(1).equals("pandas")) {
                return new JsonMapper().readTree(pair.text(2));
            }
        }
        throw new UnreadParquet("pandas did not write it, so nothing tells labels from numbers", "save it as text");
    }

    private InputStream text() {
        List<String> numbers = columns.keySet().stream().filter(name -> !index.contains(name)).toList();
        int depth = Math.max(1, levels.size());
        List<String> lines = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            List<String> cells = new ArrayList<>();
            for (int label = 0; label < index.size(); label++) {
                cells.add(depth == 1 ? index.get(label) : label == 0 ? levels.get(level) : "");
            }
            for (String name : numbers) {
                cells.add(depth == 1 ? name : level(name, level));
            }
            lines.add(String.join("\t", cells));
        }
        if (depth > 1) {
            lines.add(String.join("\t", index) + "\t".repeat(numbers.size()));
        }
        return new Lines(lines, Stream.concat(index.stream(), numbers.stream())
                .map(name -> columns.getOrDefault(name, new Cells(false))).toList());
    }

    /** Of a name that Python prints as a tuple of texts. */
    private static String level(String name, int level) {
        Matcher matcher = LEVEL.matcher(name);
        for (int at = 0; matcher.find(); at++) {
            if (at == level) {
                String text = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                return text.replaceAll("\\\\(.)", "$1");
            }
        }
        return name;
    }
}
