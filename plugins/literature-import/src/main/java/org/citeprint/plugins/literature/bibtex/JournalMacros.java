// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The journals of which astronomers write macros, {@code \mnras}: the Astrophysics Data System exports them so, and the
 * classes of the journals say what they stand for.
 */
final class JournalMacros {

    private static final Pattern MACRO = Pattern.compile("[\\s{]*\\\\([a-zA-Z]+)[\\s{}]*");
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+) (.+)$");
    private static final Map<String, String> NAMES = names("""
            aap Astronomy and Astrophysics
            aapr Astronomy and Astrophysics Review
            aaps Astronomy and Astrophysics Supplement Series
            actaa Acta Astronomica
            aj The Astronomical Journal
            ao Applied Optics
            apj The Astrophysical Journal
            apjl The Astrophysical Journal Letters
            apjlett The Astrophysical Journal Letters
            apjs The Astrophysical Journal Supplement Series
            apjsupp The Astrophysical Journal Supplement Series
            aplett Astrophysical Letters
            applopt Applied Optics
            apspr Astrophysics and Space Physics Research
            apss Astrophysics and Space Science
            araa Annual Review of Astronomy and Astrophysics
            azh Astronomicheskii Zhurnal
            baas Bulletin of the American Astronomical Society
            bac Bulletin of the Astronomical Institutes of Czechoslovakia
            bain Bulletin of the Astronomical Institutes of the Netherlands
            caa Chinese Astronomy and Astrophysics
            cjaa Chinese Journal of Astronomy and Astrophysics
            fcp Fundamentals of Cosmic Physics
            gca Geochimica et Cosmochimica Acta
            grl Geophysical Research Letters
            iaucirc IAU Circular
            icarus Icarus
            jcap Journal of Cosmology and Astroparticle Physics
            jcp The Journal of Chemical Physics
            jgr Journal of Geophysical Research
            jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer
            jrasc Journal of the Royal Astronomical Society of Canada
            maps Meteoritics and Planetary Science
            memras Memoirs of the Royal Astronomical Society
            memsai Memorie della Societa Astronomica Italiana
            mnras Monthly Notices of the Royal Astronomical Society
            na New Astronomy
            nar New Astronomy Reviews
            nat Nature
            nphysa Nuclear Physics A
            pasa Publications of the Astronomical Society of Australia
            pasj Publications of the Astronomical Society of Japan
            pasp Publications of the Astronomical Society of the Pacific
            physrep Physics Reports
            physscr Physica Scripta
            planss Planetary and Space Science
            pra Physical Review A
            prb Physical Review B
            prc Physical Review C
            prd Physical Review D
            pre Physical Review E
            prl Physical Review Letters
            procspie Proceedings of SPIE
            psj The Planetary Science Journal
            qjras Quarterly Journal of the Royal Astronomical Society
            rmxaa Revista Mexicana de Astronomia y Astrofisica
            skytel Sky and Telescope
            solphys Solar Physics
            sovast Soviet Astronomy
            ssr Space Science Reviews
            zap Zeitschrift fuer Astrophysik
            """);

    private JournalMacros() {}

    /** The name of a source in plain text: of a macro alone the journal, else the macro's own name. */
    static String source(String value) {
        Matcher macro = MACRO.matcher(value);
        return macro.matches() ? NAMES.getOrDefault(macro.group(1), macro.group(1)) : Latex.plain(value);
    }

    private static Map<String, String> names(String lines) {
        Map<String, String> names = new HashMap<>();
        Matcher line = LINE.matcher(lines);
        while (line.find()) {
            names.put(line.group(1), line.group(2));
        }
        return Map.copyOf(names);
    }
}
