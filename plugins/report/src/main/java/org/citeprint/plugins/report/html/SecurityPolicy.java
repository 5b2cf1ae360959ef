// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A content security policy that allows the scripts and the style of one page, by their digests, and nothing else. */
final class SecurityPolicy {

    private SecurityPolicy() {}

    static String of(List<String> scripts, String style) {
        return "default-src 'none'; script-src "
                + scripts.stream().map(SecurityPolicy::source).collect(Collectors.joining(" "))
                + "; style-src " + source(style)
                + "; img-src data: blob:; base-uri 'none'; form-action 'none'";
    }

    private static String source(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
