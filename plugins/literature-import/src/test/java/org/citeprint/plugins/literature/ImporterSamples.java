// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature;

import java.nio.charset.StandardCharsets;

/** Small invented files of every format, for several tests. */
public final class ImporterSamples {

    /** A page of Crossref with two works. */
    public static final String CROSSREF = """
            {"status":"ok","message-type":"work-list","message":{"total-results":2,"items":[
            {"DOI":"10.1234/ABC","type":"journal-article","title":["Carbön <i>leakage</i> &amp; trade"],
             "container-title":["Journal of Climate Policy"],"short-container-title":["J. Clim. Policy"],
             "author":[{"given":"Jo","family":"Ames","ORCID":"http://orcid.org/0000-0002-1825-0097",
               "affiliation":[{"name":"University of Oslo, Oslo, Norway"}]},{"name":"The Carbon Group"}],
             "issued":{"date-parts":[[2012,5,1]]},"volume":"3","issue":"2","page":"11-19","ISSN":["1234-5679"],
             "abstract":"<jats:title>Abstract</jats:title><jats:p>Trade moves carbon.</jats:p>",
             "is-referenced-by-count":7,"reference":[
             {"key":"r1","DOI":"10.1021/es072023k","author":"Peters","year":"2008","journal-title":"Environ. Sci. Technol.",
              "volume":"42","first-page":"1401"},
             {"key":"r2","unstructured":"Hertwich E. Carbon footprints (2009) doi:10.1021/es803496a"}]},
            {"DOI":"10.1234/two","title":["Two"],"issued":{"date-parts":[[null]]},"created":{"date-parts":[[2013,1,2]]},
             "is-referenced-by-count":0}
            ],"items-per-page":20}}
            """;

    /** A page of Europe PMC with two results. */
    public static final String EUROPE_PMC = """
            {"version":"6.9","hitCount":2,"resultList":{"result":[
            {"id":"31234567","source":"MED","pmid":"31234567","pmcid":"PMC6543210","doi":"10.1234/Epmc",
             "title":"Carbön and <i>health</i>.","authorString":"Ames J, Brown B.",
             "authorList":{"author":[{"fullName":"Ames J","firstName":"Jo","lastName":"Ames",
               "authorId":{"type":"ORCID","value":"0000-0002-1825-0097"},"authorAffiliationDetailsList":
               {"authorAffiliation":[{"affiliation":"University of Oslo, Oslo, Norway."}]}},
               {"collectiveName":"The Carbon Group"}]},
             "journalInfo":{"issue":"2","volume":"3","yearOfPublication":2019,"journal":{"title":"Health Journal",
               "isoabbreviation":"Health J","issn":"1234-5679"}},"pubYear":"2019","pageInfo":"11-19",
             "abstractText":"<h4>Background</h4>Trade moves carbon.","language":"eng",
             "keywordList":{"keyword":["carbon","trade"]},
             "meshHeadingList":{"meshHeading":[{"majorTopic_YN":"N","descriptorName":"Climate Change"}]},
             "pubTypeList":{"pubType":["Journal Article"]},"citedByCount":4},
            {"id":"PPR1","source":"PPR","title":"Two","authorString":"Li F, Chen W.","pubYear":"2020",
             "journalTitle":"Preprints","citedByCount":0}
            ]}}
            """;

    /** Papers of Semantic Scholar, one a line. */
    public static final String SEMANTIC_SCHOLAR = """
            {"paperId":"649def34f8be52c8b66281af98ae884c09aef38b","corpusId":1,"externalIds":{"DOI":"10.1234/S2","PubMed":"312"},\
            "title":"Carbön","abstract":"Trade moves carbon.","venue":"J","journal":{"name":"Journal of Climate","volume":"3",\
            "pages":"1-9"},"year":2012,"citationCount":5,"influentialCitationCount":1,"authors":[{"authorId":"7","name":"Jo Ames"}],\
            "s2FieldsOfStudy":[{"category":"Economics","source":"x"}],"references":[{"paperId":\
            "0123456789012345678901234567890123456789","title":"Cited"},{"paperId":null,"externalIds":{"DOI":"10.1021/es072023k"},\
            "title":"Embodied","year":2008,"authors":[{"name":"G. Peters"}]}]}
            {"corpusid":2,"externalids":{"DOI":null,"ArXiv":"1234.5678"},"title":"Two","year":2013,"citationcount":0,"authors":[]}
            """;

    /** A set of PubMed with an article and a book. */
    public static final String PUBMED_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "https://example.org/x.dtd">
            <PubmedArticleSet>
            <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">31234567</PMID>
            <Article><Journal><ISSN IssnType="Print">1234-5679</ISSN><JournalIssue><Volume>3</Volume><Issue>2</Issue>
            <PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate></JournalIssue><Title>Health Journal</Title>
            <ISOAbbreviation>Health J</ISOAbbreviation></Journal><ArticleTitle>Carb\u00f6n <i>leakage</i> &amp; trade</ArticleTitle>
            <Pagination><MedlinePgn>11-9</MedlinePgn></Pagination>
            <ELocationID EIdType="pii">S0378-1</ELocationID><ELocationID EIdType="doi">10.1234/PM</ELocationID>
            <Abstract><AbstractText Label="BACKGROUND">Trade.</AbstractText><AbstractText>Carbon.</AbstractText></Abstract>
            <AuthorList><Author><LastName>Ames</LastName><ForeName>Jo</ForeName><Initials>J</Initials>
            <Identifier Source="ORCID">0000-0002-1825-0097</Identifier>
            <AffiliationInfo><Affiliation>University of Oslo, Oslo, Norway.</Affiliation></AffiliationInfo></Author>
            <Author><CollectiveName>The Carbon Group</CollectiveName></Author></AuthorList><Language>eng</Language>
            <PublicationTypeList><PublicationType UI="D1">Journal Article</PublicationType></PublicationTypeList></Article>
            <MeshHeadingList><MeshHeading><DescriptorName UI="D2">Climate Change</DescriptorName></MeshHeading></MeshHeadingList>
            <KeywordList><Keyword>carbon</Keyword></KeywordList></MedlineCitation>
            <PubmedData><ArticleIdList><ArticleId IdType="pubmed">31234567</ArticleId><ArticleId IdType="pmc">PMC1</ArticleId>
            </ArticleIdList><ReferenceList><Reference><Citation>Peters G. 2008.</Citation><ArticleIdList>
            <ArticleId IdType="pubmed">18497123</ArticleId></ArticleIdList></Reference>
            <Reference><Citation>Hertwich E. Footprints. 2009.</Citation></Reference></ReferenceList></PubmedData></PubmedArticle>
            <PubmedBookArticle><BookDocument><PMID>2</PMID><Book><BookTitle>A Book</BookTitle><PubDate><Year>2013</Year></PubDate>
            </Book><ArticleTitle>Chapter two</ArticleTitle></BookDocument></PubmedBookArticle>
            </PubmedArticleSet>
            """;

    /** EndNote's tagged text. */
    public static final String ENDNOTE = """
            %0 Journal Article
            %A Ames, Jo
            %A Büchner, K.
            %T Carbön leakage
            and trade
            %J Journal of Climate
            %D 2012
            %V 3
            %N 2
            %P 11-19
            %R 10.1234/EN
            %K carbon
            trade
            %+ University of Oslo, Oslo, Norway

            %0 Book
            %E Brown, B.
            %T Two
            %D 2013
            """;

    /** EndNote's XML. */
    public static final String ENDNOTE_XML = """
            <?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
            <contributors><authors><author><style face="normal">Ames, Jo</style></author></authors></contributors>
            <titles><title><style>Carb\u00f6n leakage</style></title><secondary-title>Journal of Climate</secondary-title></titles>
            <dates><year>2012</year></dates><keywords><keyword>carbon</keyword></keywords>
            <electronic-resource-num>10.1234/EN</electronic-resource-num></record>
            <record><titles><title>Two</title></titles></record></records></xml>
            """;

    /** CNKI in RefWorks' tags. */
    public static final String CNKI = """
            RT Journal Article
            SR 1
            T1 \u8d38\u6613\u9690\u542b\u78b3\u6392\u653e
            A1 \u738b\u4f1f;\u674e\u5a1c\uff1b\u9648\u660e
            AD \u5317\u4eac\u5927\u5b66;\u6e05\u534e\u5927\u5b66
            JF \u4e2d\u56fd\u8f6f\u79d1\u5b66
            YR 2009
            IS 07
            vo 25
            OP 165-167
            K1 \u78b3;\u8d38\u6613
            AB First line
            second line
            SN 1002-9753
            DS CNKI

            RT Dissertation/Thesis
            SR 1
            A1 Ames, Jo;Brown, B.
            T1 Two
            FD 2013-03-08
            """;

    /** CSSCI. */
    public static final String CSSCI = """
            \u5357\u4eac\u5927\u5b66

            \u3010\u6765\u6e90\u7bc7\u540d\u3011\u8d38\u6613\u78b3\u6392\u653e
            \u3010\u6765\u6e90\u4f5c\u8005\u3011\u738b\u4f1f/\u674e\u5a1c
            \u3010\u671f    \u520a\u3011\u4e2d\u56fd\u8f6f\u79d1\u5b66
            \u3010\u673a\u6784\u540d\u79f0\u3011[\u738b\u4f1f]\u5317\u4eac\u5927\u5b66
            \u3010\u5e74\u4ee3\u5377\u671f\u30112014,33(2):104-114
            \u3010\u5173 \u952e \u8bcd\u3011\u78b3/\u8d38\u6613
            \u3010\u53c2\u8003\u6587\u732e\u3011
            1.\u9648\u660e.\u78b3\u8db3\u8ff9.\u79d1\u5b66.2007
            2.Peters,Hertwich.Embodied carbon.Science.2008
            ----
            \u3010\u6765\u6e90\u7bc7\u540d\u3011\u4e8c
            \u3010\u5e74\u4ee3\u5377\u671f\u30112015,(050):1-9
            ----
            """;

    /** Cochrane. */
    public static final String COCHRANE = """
            Record #1 of 2
            ID: CN-00000001
            AU: Ames J
            AU: Brown B
            TI: Carbön and health
            SO: Health Journal
            YR: 2012
            VL: 3
            NO: 2
            PG: 11\u201019
            PM: PUBMED 31234567
            KY: *Climate Change [prevention & control]; Adult; Humans
            DOI: 10.1234/CO
            AB: Trade moves
             carbon.
            US: https://example.org/1

            Record #2 of 2
            ID: CN-00000002
            TI: Two
            YR: 2013
            """;

    private ImporterSamples() {}

    /** A text in UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
