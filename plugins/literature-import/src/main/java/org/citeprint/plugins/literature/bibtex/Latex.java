// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX as bibliographies have it, turned into plain text: accents, letters, signs and quotes; braces go. */
final class Latex {

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:([a-zA-Z]+)(?:\\s+|(?![a-zA-Z]))|([^a-zA-Z]))");
    private static final Pattern BASE = Pattern.compile("\\G\\s*\\{?\\s*(?:\\\\([ij])(?![a-zA-Z])|(\\p{L}))\\s*\\}?");
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("'", "\u0301"), Map.entry("`", "\u0300"), Map.entry("^", "\u0302"), Map.entry("\"", "\u0308"),
            Map.entry("~", "\u0303"), Map.entry("=", "\u0304"), Map.entry(".", "\u0307"), Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"), Map.entry("H", "\u030B"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"), Map.entry("d", "\u0323"), Map.entry("b", "\u0331"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("o", "ø"), Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("ss", "ß"),
            Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"), Map.entry("OE", "Œ"),
            Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("i", "ı"), Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"), Map.entry("DH", "Ð"), Map.entry("dj", "đ"), Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"), Map.entry("TH", "Þ"), Map.entry("textendash", "–"), Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"), Map.entry("textquoteleft", "‘"), Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"), Map.entry("textregistered", "®"), Map.entry("texttrademark", "™"),
            Map.entry("textdegree", "°"), Map.entry("textperiodcentered", "·"), Map.entry("textbackslash", "\\"),
            Map.entry("ldots", "…"), Map.entry("dots", "…"), Map.entry("euro", "€"), Map.entry("pounds", "£"),
            Map.entry("copyright", "©"), Map.entry("S", "§"), Map.entry("P", "¶"));

    private Latex() {}

    /** The plain text. */
    static String plain(String text) {
        String decoded = text.indexOf('\\') < 0 ? text : commands(text);
        return decoded.replace("{", "").replace("}", "").replace("``", "“").replace("''", "”")
                .replace('\uE000', '{').replace('\uE001', '}');
    }

    private static String commands(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Matcher command = COMMAND.matcher(text);
        int at = 0;
        while (command.find(at)) {
            plain.append(text, at, command.start());
            at = command(text, command, plain);
        }
        return plain.append(text, at, text.length()).toString();
    }

    /** Writes what a command stands for; gives where to go on. */
    private static int command(String text, Matcher command, StringBuilder plain) {
        String name = command.group(1) == null ? command.group(2) : command.group(1);
        String accent = ACCENTS.get(name);
        Matcher base = BASE.matcher(text);
        if (accent != null && base.find(command.end())) {
            String letter = base.group(1) == null ? base.group(2) : base.group(1);
            plain.append(Normalizer.normalize(letter + accent, Normalizer.Form.NFC));
            return base.end();
        }
        plain.append(sign(name));
        return command.end();
    }

    /** Escaped braces wait in the private use area until the others are gone; unknown commands leave nothing. */
    private static String sign(String name) {
        return switch (name) {
            case "{" -> "\uE000";
            case "}" -> "\uE001";
            case "\\", "/", "-", ",", ";", "!" -> "";
            default -> Character.isLetter(name.charAt(0)) ? LETTERS.getOrDefault(name, LatexSigns.of(name)) : name;
        };
    }
}
