// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.wiod;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.family.InputOutputImporter;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.None;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Position;
import org.citeprint.api.problem.Problem;
import org.citeprint.plugins.trade.assembly.ColumnBalance;
import org.citeprint.plugins.trade.assembly.SystemAssembler;
import org.citeprint.plugins.trade.assembly.Tables;
import org.citeprint.plugins.trade.assembly.Tables.ExtensionTables;
import org.citeprint.plugins.trade.files.InputFiles;
import org.citeprint.plugins.trade.files.TableFile;
import org.citeprint.plugins.trade.text.NumberTable;
import org.citeprint.plugins.trade.text.RecordLines;
import org.citeprint.plugins.trade.wide.WideTable;
import org.citeprint.plugins.trade.workbook.Workbook;
import org.pf4j.Extension;

/**
 * Reads a year of WIOD: the release of 2013 ({@code wiot09_row_sep12.xlsx}) with the environmental and socio-economic
 * accounts that lie beside it, and the release of 2016 as workbook or as CSV saved from R, its national tables
 * ({@code USA_NIOT_nov16.xlsx}) too. What is what is told by labels, not by file names. Value added and taxes become
 * the extension {@code factor_inputs}.
 */
@Extension
@Operation(
        name = "import.wiod",
        summary = "Reads a world input-output table of WIOD, release 2013 with its satellites or 2016, or a national table of 2016.",
        method = "Tells industries, final demand, value added and totals apart by the codes of rows and columns, reads the accounts"
                + " of each country that lie beside the table, and takes output as the sum of each row.",
        source = "Timmer et al. (2015), Review of International Economics 23, 575-605; releases of 2013 and 2016.",
        since = "0.1.0")
public final class WiodImporter implements InputOutputImporter<WiodImporter.Options> {

    private static final String CURRENCY = "M.USD";
    private static final String FACTORS = "factor_inputs";
    private static final Pattern YEAR = Pattern.compile("(?:.*/)?wiot[-_]?(\\d{4}|\\d{2})(?!\\d).*",
            Pattern.CASE_INSENSITIVE);

    /**
     * The options.
     *
     * @param path the folder, zip or file
     * @param year which year
     * @param sheet which sheet
     * @param satellites whether to read what lies beside the table
     * @param currency the unit of the flows
     * @param name the name of the table
     */
    public record Options(
            @Doc("The folder or zip archive with the table and its satellites, or the table's file.") InputPath path,
            @Doc("The year, where the folder or a national table holds several.") Optional<Integer> year,
            @Doc("The sheet of the table; the first when absent.") Optional<String> sheet,
            @Doc("Whether to read the accounts (AIR_, EU_, lan_, SEA and so on) that lie in the same folder.")
            @Default("true") boolean satellites,
            @Doc("The unit of the money flows; taken from the sheet when absent, else M.USD.") Optional<String> currency,
            @Doc("The name of the table; the name of its file when absent.") Optional<String> name) {}

    @Override
    public InputOutputSystem run(None inputs, Options options, Context context) throws IOException {
        try (InputFiles files = InputFiles.open(context.folder(options.path()))) {
            boolean world = files.all().keySet().stream().anyMatch(WiodImporter::isWorld);
            TableFile file = files.only(path -> world ? isTable(path, options.year()) : NationalSheet.isNational(path),
                    "table such as `wiot09_row_sep12.xlsx` or `USA_NIOT_nov16.xlsx`",
                    "say which with `year:`, or give the file itself as `path:`");
            context.checkCancelled();
            context.progress().phase("reading " + file.name(), 0);
            Cut cut = world ? world(file, options, context) : national(file, options, context);
            List<ExtensionTables> extensions = new ArrayList<>(cut.tables().extensions());
            if (options.satellites()) {
                extensions.addAll(satellites(files, cut.tables(), options, file, context));
            }
            Tables tables = cut.tables();
            return ColumnBalance.checked(
                    new SystemAssembler(new Tables(false, tables.flows(), tables.demand(), tables.output(),
                            tables.units(), extensions), options.name().orElse(file.name()),
                            Optional.of(cut.currency()), context).assemble(),
                    FACTORS, tables.flows().file(), context);
        }
    }

    /** The tables of a sheet, and their unit. */
    private record Cut(Tables tables, String currency) {}

    private static Cut world(TableFile file, Options options, Context context) throws IOException {
        String currency = options.currency().orElse(CURRENCY);
        NumberTable table;
        if (Workbook.isWorkbook(file)) {
            Workbook workbook = Workbook.open(file);
            CodedSheet sheet = new CodedSheet(options.sheet().isPresent()
                    ? workbook.sheet(options.sheet().get())
                    : workbook.first());
            // Workbooks of 2016 may leave out what those of 2013 say.
            currency = options.currency().orElseGet(() -> file.name().matches("(?i).*wiot\\d\\d_[^/]*")
                    ? sheet.currencyOrMillions(context)
                    : sheet.currency().orElse(CURRENCY));
            table = sheet.table(false);
        } else {
            table = NumberedColumns.read(file, headings(file), context);
        }
        table = table.labelled(renamed(table.rows()), renamed(table.columns()));
        CodedSides sides = new CodedSides(table);
        return new Cut(new WideTable(table, sides.rows(), sides.columns()).cut(FACTORS, currency, context), currency);
    }

    private static Cut national(TableFile file, Options options, Context context) throws IOException {
        String currency = options.currency().orElse(CURRENCY);
        NationalSheet sheet = NationalSheet.of(file, options.sheet(), options.year(), context);
        return new Cut(new WideTable(sheet.table(), sheet.rowSides(), sheet.columnSides())
                .cut(FACTORS, currency, context), currency);
    }

    /** Early tables call Romania ROM, the accounts and later tables ROU, as ISO 3166 does since 2002. */
    private static List<List<String>> renamed(List<List<String>> labels) {
        return labels.stream().map(label -> label.getFirst().equals("ROM")
                ? List.of("ROU", label.get(1), label.get(2))
                : label).toList();
    }

    private static List<String> headings(TableFile file) throws IOException {
        try (InputStream in = file.opener().open()) {
            return new RecordLines(in, ',').next();
        }
    }

    private static List<ExtensionTables> satellites(
            InputFiles files, Tables tables, Options options, TableFile table, Context context) throws IOException {
        SortedMap<String, TableFile> all = NestedFiles.of(files);
        Optional<String> year = options.year().map(String::valueOf).or(() -> year(table.name()));
        if (year.isEmpty()) {
            warnOfUnread(all, table, context);
            return List.of();
        }
        List<ExtensionTables> extensions = new ArrayList<>(
                new CountrySheets(all, tables, year.get(), context).read());
        for (var entry : all.entrySet()) {
            if (isSocioEconomic(entry.getKey())) {
                extensions.add(SocioEconomicAccounts.read(entry.getValue(), tables, year.get(), context));
            }
        }
        return extensions;
    }

    /** Accounts are by year, and the file's name does not say which the table is of. */
    private static void warnOfUnread(SortedMap<String, TableFile> all, TableFile table, Context context) {
        all.keySet().stream().filter(path -> CountrySheets.isAccount(path) || isSocioEconomic(path)).findFirst()
                .ifPresent(path -> context.warn(Problem.warning("CP-3180", Position.of(table.name()),
                        "the name of the table tells no year, so the accounts beside it, such as `" + path
                                + "`, are left out",
                        "say `year: 2009`, or `satellites: false`")));
    }

    private static boolean isSocioEconomic(String path) {
        return path.matches("(?i)(.*/)?(WIOD_)?(SEA|Socio[-_ ]Economic[-_ ]Accounts)[^/]*\\.xlsx?");
    }

    private static Optional<String> year(String file) {
        Matcher parts = YEAR.matcher(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(1);
        return Optional.of(digits.length() == 4 ? digits : (digits.compareTo("50") > 0 ? "19" : "20") + digits);
    }

    private static boolean isWorld(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)
                .matches("wiot.*\\.(xls[xb]?|csv)(\\.gz)?");
    }

    private static boolean isTable(String path, Optional<Integer> year) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return isWorld(path)
                && (year.isEmpty() || year(file).map(Integer::parseInt).map(year.get()::equals).orElse(true));
    }
}
