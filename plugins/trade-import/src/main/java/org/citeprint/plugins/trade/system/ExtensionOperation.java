// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.trade.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citeprint.api.data.InputOutputSystem;
import org.citeprint.api.operation.Context;
import org.citeprint.api.operation.Operation;
import org.citeprint.api.operation.Operator;
import org.citeprint.api.option.Default;
import org.citeprint.api.option.Doc;
import org.citeprint.api.option.InputPath;
import org.citeprint.api.problem.Problem;
import org.citeprint.api.problem.ProblemException;
import org.citeprint.plugins.trade.assembly.Doubts;
import org.citeprint.plugins.trade.assembly.WorldTotals;
import org.citeprint.plugins.trade.text.Faults;
import org.citeprint.plugins.trade.text.Separator;
import org.pf4j.Extension;

/**
 * Joins stressors from elsewhere to a table: one record of the file is a region, an industry and an amount. Codes are
 * matched as they are, or through concordances; regions also when both codes name the same country ({@code ROM},
 * {@code ROU}). Amounts of several records that meet in one industry are added. Records that find no partner stop the
 * step unless {@code unmatched: leave-out}; their number and amount are said either way.
 */
@Extension
@Operation(
        name = "system.extension",
        summary = "Joins stressors from a file of regions and industries to an input-output table.",
        method = "Matches records to industries by region and sector codes through concordances, adds records that meet in one"
                + " industry, and accounts for every record that finds no partner.",
        source = "Concordance join; see Corsatea et al. (2019), JRC116234, for CO2 beside WIOD.",
        since = "0.1.0")
public final class ExtensionOperation
        implements
        Operator<InputOutputSystem, ExtensionOperation.Options, InputOutputSystem> {

    /** What becomes of records that find no partner. */
    public enum Unmatched {
        /** The step fails and names them. */
        FAIL,
        /** They are left out, with a warning that says how much. */
        LEAVE_OUT
    }

    /**
     * The headings of the columns.
     *
     * @param region of regions
     * @param sector of industries
     * @param value of amounts
     * @param stressor of stressors
     * @param unit of units
     */
    public record Columns(
            @Doc("The heading of the column of regions.") @Default("region") String region,
            @Doc("The heading of the column of industries.") @Default("sector") String sector,
            @Doc("The heading of the column of amounts.") @Default("value") String value,
            @Doc("The heading of the column of stressors, where the file has several.") Optional<String> stressor,
            @Doc("The heading of the column of units, where stressors differ in them; `unit` is not needed then.") Optional<String> unit) {}

    /**
     * The options.
     *
     * @param file the records
     * @param columns the headings
     * @param where which records
     * @param name the name of the extension
     * @param stressor the name of the stressor
     * @param unit the unit
     * @param regions concordance of regions
     * @param sectors concordance of sectors
     * @param households codes of direct use
     * @param category where direct use goes
     * @param unmatched what becomes of records without partner
     * @param separator what stands between cells
     */
    public record Options(
            @Doc("The file of records, with a line of headings: text, perhaps packed with gzip, or the first sheet of a workbook.") InputPath file,
            @Doc("The headings of the columns.") Columns columns,
            @Doc("Which records to take: for headings the value they must have, such as year: 2009.")
            @Default("{}") Map<String, String> where,
            @Doc("The name of the extension.") @Default("emissions") String name,
            @Doc("The name of the stressor, where the file has no column of them.") Optional<String> stressor,
            @Doc("The unit of the amounts, such as kt; must be given unless a column of the file gives units.") Optional<String> unit,
            @Doc("A concordance of the file's regions to the table's: two columns with headings, codes or /expressions/, and a third of shares where one belongs to several.") Optional<InputPath> regions,
            @Doc("A concordance of the file's industries to the table's sectors: two columns with headings, codes or /expressions/, and a third of shares where one belongs to several.") Optional<InputPath> sectors,
            @Doc("Codes in the column of industries that mean direct use by final demand, such as FC_HH.")
            @Default("[]") List<String> households,
            @Doc("The category of final demand that direct use belongs to; the first when absent.") Optional<String> category,
            @Doc("What becomes of records that find no partner: fail, or leave-out with a warning.")
            @Default("fail") Unmatched unmatched,
            @Doc("What stands between cells: comma, semicolon or tab.") @Default("comma") Separator separator) {

        /**
         * A unit and a name from one place, and a category only where something goes there.
         *
         * @throws ProblemException CP-3177 otherwise
         */
        public Options {
            if (unit.isPresent() == columns.unit().isPresent()) {
                throw new ProblemException(Problem.error("CP-3177",
                        unit.isPresent()
                                ? "both `unit` and `columns: unit` give the unit of the amounts"
                                : "nothing gives the unit of the amounts",
                        "say `unit: kt` where all are in one, or name the column of units under `columns:`"));
            }
            if (stressor.isPresent() && columns.stressor().isPresent()) {
                throw new ProblemException(Problem.error("CP-3177",
                        "both `stressor` and `columns: stressor` name the stressors", "leave one of them out"));
            }
            if (category.isPresent() && households.isEmpty()) {
                throw new ProblemException(Problem.error("CP-3177",
                        "`category` says where direct use goes, and `households` names no code of it",
                        "name the codes, such as `households: [FC_HH]`, or leave `category` out"));
            }
        }
    }

    @Override
    public InputOutputSystem run(InputOutputSystem system, Options options, Context context) throws IOException {
        Systems.requireNew(system, options.name());
        Faults faults = new Faults();
        Shares regions = Shares.read(options.regions(), context, faults);
        Shares sectors = Shares.read(options.sectors(), context, faults);
        regions.requireHeadings(system.regions(), "region", 1, "code,region", faults);
        sectors.requireHeadings(system.sectors(), "sector", 1, "code,sector", faults);
        faults.throwIfAny();
        Partners partners = new Partners(system, options, regions, sectors);
        Join join = new Join(system, options, partners, context);
        org.citeprint.api.data.Extension joined = join.read();
        List<org.citeprint.api.data.Extension> extensions = new ArrayList<>(system.extensions());
        extensions.add(joined);
        InputOutputSystem result = Systems.with(system, extensions);
        Doubts.emissionsWithoutOutput(result, joined, join.file(), context);
        WorldTotals.warnOfJoined(system, joined, join.file(), context);
        return result;
    }
}
