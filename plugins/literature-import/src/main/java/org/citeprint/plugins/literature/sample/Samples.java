// SPDX-License-Identifier: Apache-2.0
package org.citeprint.plugins.literature.sample;

/** A small file of each format, invented: no record of a database is quoted. */
public final class Samples {

    /** Web of Science, plain text. */
    public static final String WOS = """
            FN Clarivate Analytics Web of Science
            VR 1.0
            PT J
            AU Ames, J
               Buchner, K
            AF Ames, Jo
               Buchner, Karin
            TI Carbon leakage and trade
            SO JOURNAL OF MADE-UP POLICY
            LA English
            DT Article
            DE carbon leakage; trade
            C1 [Ames, Jo; Buchner, Karin] Univ Oslo, Oslo, Norway.
            CR Brown B, 2008, MADE UP SCI, V42, P1401, DOI 10.1234/brown
               Li F, 2009, MADE UP ECON, V3, P12
            NR 2
            TC 7
            PY 2012
            VL 3
            IS 2
            BP 11
            EP 19
            DI 10.1234/ames
            UT WOS:000000000000001
            ER

            EF
            """;

    /** Web of Science, tab-delimited. */
    public static final String WOS_TABLE = """
            PT\tAU\tAF\tTI\tSO\tDT\tDE\tC1\tCR\tTC\tPY\tVL\tBP\tEP\tDI\tUT
            J\tAmes, J; Buchner, K\tAmes, Jo; Buchner, Karin\tCarbon leakage and trade\tJOURNAL OF MADE-UP POLICY\tArticle\t\
            carbon leakage; trade\t[Ames, Jo] Univ Oslo, Oslo, Norway\tBrown B, 2008, MADE UP SCI, V42, P1401\t7\t2012\t3\t11\t19\t\
            10.1234/ames\tWOS:000000000000001
            """;

    /** Scopus, CSV. */
    public static final String SCOPUS = """
            Authors,Author full names,Author(s) ID,Title,Year,Source title,Volume,Issue,Art. No.,Page start,Page end,Cited by,DOI,\
            Affiliations,Abstract,Author Keywords,References,Document Type,Source,EID
            "Ames J.; Buchner K.","Ames, Jo (1); Buchner, Karin (2)","1; 2","Carbon leakage and trade","2012",\
            "Journal of Made-up Policy","3","2","","11","19","7","10.1234/ames","University of Oslo, Oslo, Norway",\
            "Trade moves carbon.","carbon leakage; trade","Brown B., A study, Made Up Science, 42, 1, pp. 1401-1407, (2008)",\
            "Article","Scopus","2-s2.0-1"
            """;

    /** PubMed, nbib. */
    public static final String NBIB = """
            PMID- 1
            TI  - Carbon and
                  health
            FAU - Ames, Jo
            AU  - Ames J
            AD  - University of Oslo, Oslo, Norway.
            DP  - 2012 May
            JT  - Made-up health journal
            TA  - Made Up Health J
            VI  - 3
            PG  - 11-9
            MH  - Climate Change
            OT  - carbon
            LID - 10.1234/ames [doi]
            """;

    /** PubMed, XML. */
    public static final String PUBMED_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <PubmedArticleSet>
            <PubmedArticle><MedlineCitation><PMID>1</PMID><Article><Journal><JournalIssue><Volume>3</Volume>
            <PubDate><Year>2012</Year></PubDate></JournalIssue><Title>Made-up health journal</Title></Journal>
            <ArticleTitle>Carbon and health</ArticleTitle>
            <AuthorList><Author><LastName>Ames</LastName><ForeName>Jo</ForeName></Author></AuthorList></Article>
            <KeywordList><Keyword>carbon</Keyword></KeywordList></MedlineCitation></PubmedArticle>
            </PubmedArticleSet>
            """;

    /** RIS. */
    public static final String RIS = """
            TY  - JOUR
            AU  - Ames, Jo
            AU  - Buchner, Karin
            TI  - Carbon leakage and trade
            T2  - Journal of Made-up Policy
            PY  - 2012
            VL  - 3
            SP  - 11
            EP  - 19
            DO  - 10.1234/ames
            KW  - carbon leakage
            KW  - trade
            ER  -
            """;

    /** BibTeX. */
    public static final String BIBTEX = """
            @article{ames2012,
              author = {Ames, Jo and Buchner, Karin},
              title = {Carbon leakage and trade},
              journal = {Journal of Made-up Policy},
              year = {2012}, volume = {3}, pages = {11--19},
              doi = {10.1234/ames},
              keywords = {carbon leakage, trade}
            }
            """;

    /** Dimensions, CSV. */
    public static final String DIMENSIONS = """
            "About the data: Exported on Jan 01, 2025. Criteria: made up."
            Rank,Publication ID,DOI,PMID,PMCID,Title,Abstract,Source title,PubYear,Volume,Issue,Pagination,Publication Type,Authors,\
            Country of Research organization,Times cited,Cited references
            1,pub.1000000001,10.1234/ames,,,Carbon leakage and trade,Trade moves carbon.,Journal of Made-up Policy,2012,3,2,11-19,\
            Article,"Ames, Jo; Buchner, Karin",Norway,7,"[Brown, B., , A study, Made Up Science, 2008, 42, 1, 1401-1407, \
            10.1234/brown, pub.1000000002, 12]"
            """;

    /** Lens, CSV. */
    public static final String LENS = """
            Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,ISSNs,Author/s,Abstract,Volume,Issue Number,\
            Start Page,End Page,Fields of Study,Keywords,DOI,Citing Works Count,References
            000-000-000-000-001,Carbon leakage and trade,2012-05-01,2012,journal article,Journal of Made-up Policy,12345679,\
            Jo Ames; Karin Buchner,Trade moves carbon.,3,2,11,19,Economics,carbon leakage; trade,10.1234/ames,7,\
            000-000-000-000-002; 000-000-000-000-003
            """;

    /** OpenAlex, one work a line. */
    public static final String OPENALEX = """
            {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1234/ames","title":"Carbon leakage and trade",\
            "publication_year":2012,"type":"article","cited_by_count":7,"authorships":[{"author":{"id":"https://openalex.org/A1",\
            "display_name":"Jo Ames","orcid":null},"institutions":[{"id":"https://openalex.org/I1","display_name":\
            "University of Oslo","country_code":"NO","lineage":["https://openalex.org/I1"]}]}],\
            "keywords":[{"display_name":"Carbon leakage"}],"abstract_inverted_index":{"Trade":[0],"moves":[1],"carbon.":[2]},\
            "referenced_works":["https://openalex.org/W2","https://openalex.org/W3"]}
            """;

    /** OpenAlex, CSV. */
    public static final String OPENALEX_TABLE = """
            id,doi,display_name,publication_year,type,cited_by_count,authorships.author.display_name,keywords.display_name,\
            referenced_works
            https://openalex.org/W1,https://doi.org/10.1234/ames,Carbon leakage and trade,2012,article,7,Jo Ames|Karin Buchner,\
            Carbon leakage|Trade,https://openalex.org/W2|https://openalex.org/W3
            """;

    /** Publish or Perish, CSV. */
    public static final String PUBLISH_OR_PERISH = """
            Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank,QueryDate,Type,DOI
            7,"J Ames, K Buchner\u2026",Carbon leakage and trade,2012,Journal of Made-up Policy,made-up.example,\
            https://made-up.example/ames,https://made-up.example/cites,1,2025-01-31 09:00:00,PDF,10.1234/ames
            """;

    /** Zotero, CSV. */
    public static final String ZOTERO = """
            "Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Abstract Note","Pages","Issue","Volume",\
            "Extra","Manual Tags","Automatic Tags"
            "ABCD1234","journalArticle","2012","Ames, Jo; Buchner, Karin","Carbon leakage and trade","Journal of Made-up Policy",\
            "10.1234/ames","Trade moves carbon.","11-19","2","3","PMID: 1","to read","carbon leakage; trade"
            """;

    /** PubMed, CSV. */
    public static final String PUBMED_TABLE = """
            PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI
            1,Carbon and health,"Ames J, Buchner K.",Made Up Health. 2012 May 1;3(2):11-19. doi: 10.1234/ames.,Ames J,\
            Made Up Health,2012,2012/05/02,PMC2,,10.1234/ames
            """;

    /** IEEE Xplore, CSV. */
    public static final String IEEE_XPLORE = """
            "Document Title",Authors,"Author Affiliations","Publication Title","Publication Year","Volume","Start Page","End Page",\
            "DOI",PDF Link,"Author Keywords","IEEE Terms",Article Citation Count,Document Identifier
            "Carbon of Networks","J. Ames; K. Buchner","University of Oslo, Oslo, Norway; ETH, Zurich, Switzerland",\
            "Made-up Transactions","2012","3","11","19","10.1234/ames","https://made-up.example/stamp.jsp?arnumber=1",\
            "carbon;networks","Energy","7","IEEE Journals"
            """;

    /** Springer Link, CSV. */
    public static final String SPRINGER = """
            Item Title,Publication Title,Book Series Title,Journal Volume,Journal Issue,Item DOI,Authors,Publication Year,URL,\
            Content Type
            "Carbon leakage and trade","Journal of Made-up Policy","","3","1","10.1234/ames","Jo AmesKarl Buchner","2012",\
            "https://made-up.example/ames","Article"
            """;

    /** The Cochrane Library, CSV. */
    public static final String COCHRANE_TABLE = """
            CENTRAL ID,Author(s),Title,Source,Year,Abstract,Volume,Issue,Pages,PubMed ID,Publication Type,Keywords,DOI
            "CN-00000001","Ames, JK; Buchner, K","Carbon and health","Made Up Health","2012","A trial.","3","2","11-19",\
            "PUBMED 1","Journal article","*Carbon [adverse effects]; Health","10.1234/ames"
            """;

    /** Embase, CSV with fields by column. */
    public static final String EMBASE = """
            Title,Author Names,Source,Source title,Publication Year,Volume,Issue,First Page,Last Page,Publication Type,\
            Abstract,Author Keywords,DOI
            Carbon and health,"Ames J.K., Buchner K.",Made Up Health (2012) 3:2 (11-19),Made Up Health,2012,3,2,11,19,\
            Article,A trial.,"Carbon,Health",10.1234/ames
            """;

    /** Crossref, one work a line. */
    public static final String CROSSREF = """
            {"DOI":"10.1234/ames","type":"journal-article","title":["Carbon leakage and trade"],\
            "container-title":["Journal of Made-up Policy"],"author":[{"given":"Jo","family":"Ames"}],\
            "issued":{"date-parts":[[2012,5,1]]},"volume":"3","page":"11-19","is-referenced-by-count":7,\
            "reference":[{"key":"r1","DOI":"10.1234/brown","author":"Brown","year":"2008"}]}
            """;

    /** CNKI in RefWorks' tags. */
    public static final String CNKI = """
            RT Journal Article
            SR 1
            T1 \u8d38\u6613\u4e0e\u78b3
            A1 \u738b\u4f1f;\u674e\u5a1c
            JF \u67d0\u67d0\u5b66\u62a5
            YR 2012
            IS 02
            OP 11-19
            K1 \u78b3;\u8d38\u6613
            DS CNKI
            """;

    /** NoteExpress. */
    public static final String NOTE_EXPRESS = """
            {Reference Type}: Journal Article
            {Title}: \u8d38\u6613\u4e0e\u78b3
            {Author}: \u738b\u4f1f;\u674e\u5a1c;
            {Author Address}: \u67d0\u67d0\u5927\u5b66;
            {Journal}: \u67d0\u67d0\u5b66\u62a5
            {Year}: 2012
            {Issue}: 02
            {Pages}: 11-19
            {Keywords}: \u78b3;;\u8d38\u6613
            {Database Provider}: CNKI
            """;

    /** CSSCI. */
    public static final String CSSCI = """
            \u3010\u6765\u6e90\u7bc7\u540d\u3011\u8d38\u6613\u4e0e\u78b3
            \u3010\u6765\u6e90\u4f5c\u8005\u3011\u738b\u4f1f/\u674e\u5a1c
            \u3010\u671f    \u520a\u3011\u67d0\u67d0\u5b66\u62a5
            \u3010\u5e74\u4ee3\u5377\u671f\u30112012,3(2):11-19
            \u3010\u5173 \u952e \u8bcd\u3011\u78b3/\u8d38\u6613
            \u3010\u53c2\u8003\u6587\u732e\u3011
            1.Brown.A study.Made Up Science.2008
            ----
            """;

    /** Cochrane. */
    public static final String COCHRANE = """
            Record #1 of 1
            ID: CN-00000001
            AU: Ames J
            AU: Buchner K
            TI: Carbon and health
            SO: Made-up health journal
            YR: 2012
            VL: 3
            PG: 11-19
            DOI: 10.1234/ames
            AB: Trade moves carbon.
            """;

    /** Europe PMC, one work a line. */
    public static final String EUROPE_PMC = """
            {"id":"1","source":"MED","pmid":"1","doi":"10.1234/ames","title":"Carbon and health.","authorString":"Ames J, Buchner K.",\
            "journalInfo":{"volume":"3","yearOfPublication":2012,"journal":{"title":"Made-up health journal"}},"pubYear":"2012",\
            "keywordList":{"keyword":["carbon"]},"citedByCount":7}
            """;

    /** Semantic Scholar, one paper a line. */
    public static final String SEMANTIC_SCHOLAR = """
            {"paperId":"0123456789012345678901234567890123456789","corpusId":1,"externalIds":{"DOI":"10.1234/ames"},\
            "title":"Carbon leakage and trade","venue":"Journal of Made-up Policy","year":2012,"citationCount":7,\
            "authors":[{"authorId":"7","name":"Jo Ames"}],"references":[{"paperId":\
            "9876543210987654321098765432109876543210","title":"A study"}]}
            """;

    /** EndNote's tagged text. */
    public static final String ENDNOTE = """
            %0 Journal Article
            %A Ames, Jo
            %A Buchner, Karin
            %T Carbon leakage and trade
            %J Journal of Made-up Policy
            %D 2012
            %V 3
            %P 11-19
            %R 10.1234/ames
            %K carbon leakage
            """;

    /** A table whose columns are {@code title: Title, year: Year, authors: Authors}. */
    public static final String TABLE = """
            Title;Year;Authors;Shelf
            Carbon leakage and trade;2012;"Ames, Jo; Buchner, Karin";B 12
            """;

    /** A list to read by {@code title: name, year: when.year, authors: people.n}. */
    public static final String MAPPED = """
            [{"name": "Carbon leakage and trade", "when": {"year": 2012}, "people": [{"n": "Ames, Jo"}, {"n": "Buchner, Karin"}]}]
            """;

    private Samples() {}
}
