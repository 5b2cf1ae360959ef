// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.cssci;

import java.nio.charset.Charset;
import java.util.List;
import org.citeprint.api.data.CitedReference;
import org.citeprint.api.data.Corpus;
import org.citeprint.api.data.Field;
import org.citeprint.api.operation.Source;
import org.citeprint.plugins.literature.ImporterSamples;
import org.citeprint.plugins.literature.ImporterText;
import org.citeprint.plugins.literature.mapping.FileOptions;
import org.citeprint.testkit.OperatorTester;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CssciImporterTest {

    @Test
    void readsFieldsBetweenBracketsAndOneReferenceALine() {
        Corpus corpus = ImporterText.read(new CssciImporter(), ImporterSamples.CSSCI).result();
        assertThat(corpus.text(Field.TITLE, 0)).contains("贸易碳排放");
        assertThat(ImporterText.list(corpus, Field.AUTHORS, 0)).containsExactly("王伟", "李娜");
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("北京大学");
        assertThat(ImporterText.list(corpus, Field.KEYWORDS, 0)).containsExactly("碳", "贸易");
        assertThat(corpus.text(Field.SOURCE, 0)).contains("中国软科学");
        assertThat(corpus.number(Field.YEAR, 0)).hasValue(2014);
        assertThat(corpus.text(Field.VOLUME, 0)).contains("33");
        assertThat(corpus.text(Field.ISSUE, 0)).contains("2");
        assertThat(corpus.text(Field.PAGES, 0)).contains("104-114");
        assertThat(ImporterText.list(corpus, Field.REFERENCES, 0)).hasSize(2);
        CitedReference cited = CitedReference.parse(ImporterText.list(corpus, Field.REFERENCES, 0).getFirst());
        assertThat(cited.author()).contains("陈明");
        assertThat(cited.year()).hasValue(2007);
        assertThat(corpus.text(Field.VOLUME, 1)).isEmpty();
        assertThat(corpus.text(Field.ISSUE, 1)).contains("50");
    }

    @Test
    void readsGbk() {
        Source source = Source.of("file", ImporterSamples.CSSCI.getBytes(Charset.forName("GBK")));
        Corpus corpus = OperatorTester.read(new CssciImporter(), new FileOptions(List.of()), source).result();
        assertThat(corpus.text(Field.SOURCE, 0)).contains("中国软科学");
    }

    /** CSSCI writes the department behind a full stop, and one at the end. */
    @Test
    void anInstitutionEndsBeforeItsDepartment() {
        Corpus corpus = ImporterText.read(new CssciImporter(), "【来源篇名】贸易\n【来源作者】王伟/李娜\n"
                + "【机构名称】[王伟]北京大学.信息管理系/[李娜]《学术期刊(光盘版)》杂志社. \n【年代卷期】2019,40(010):3-19 \n")
                .result();
        assertThat(ImporterText.list(corpus, Field.INSTITUTIONS, 0)).containsExactly("北京大学", "《学术期刊(光盘版)》杂志社");
    }

    /** Issues are padded to three digits. */
    @Test
    void anIssueLosesItsPadding() {
        Corpus corpus = ImporterText.read(new CssciImporter(), "【来源篇名】贸易\n【年代卷期】2019,40(010):3-19\n").result();
        assertThat(corpus.text(Field.ISSUE, 0)).contains("10");
    }
}
