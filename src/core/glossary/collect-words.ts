/**
 * Words by which a definition is told from other lines of its form. Each list is one text, divided by `|`; add a word with
 * an example in `collect-patterns.ts`.
 */

/** What sentences begin with, and neither names nor definitions do; also before `'s` and `n't`. */
const openers = 'i|you|we|they|he|she|it|this|that|these|those|there|here|my|your|our|what|why|how|when|who|if|because|but|so|and|or|then|also|however|never|always|not|'
  + 'do|did|is|are|was|were|be|can|could|should|must|may|might|will|would|let|please|make|use|using|avoid|add|check|try|get|see|note|remember|no|thanks|maybe|yes|easier|faster|better|more|less';

/** What stands in no name: words that begin a sentence. */
export const sentenceOpeners = `${openers}|their|his|her|its|where|which|since|while|although|does|(?:every|some|no)(?:thing|one)|all|any|each|every|some|most|many|another|other|both|only|just|`
  + 'for|with|without|in|on|at|from|to|by|as|of|about|after|before|today|yesterday|tomorrow|now|first|finally|next|new|great|thank|perhaps';

/** What no name begins with besides: how a thing is praised, and what was done to it. */
export const praises = 'added|removed|renamed|fixed|changed|improved|updated|deprecated|fast|easy|simple|small|tiny|lightweight|powerful|flexible|secure|safe|smart|modern|unique|accurate|complete|minimal|'
  + 'well|fully?|highly|extremely|zero|rich|cross-platform|extensible|deterministic|customizable|configurable|native|reliable|scalable|efficient';

/** What no definition begins with: the line goes on telling. */
export const tellingOpeners = `${openers}|makes sure|ensure|keep|start|consider|go|run|click|read|watch|write|choose|select|install|open|set|create|build|test|learn|look|ask|talk|ok|`
  + 'e\\.g|eg|ex|i\\.e|for example|such as|like|cheaper|true if|true when|optional|required|by default|defaults to|supports?|support for|provides|'
  + '예|예를 들어|예시|즉|그래서|하지만|그리고|또는|우리|저는|나는|例|例如|例えば';

/** What heads a line and may be what it's about, without being a term. */
const koreanLabels = '오늘|내일|어제|다음|이전|목적|목표|장점|단점|특징|문제|이유|결과|방법|핵심|의미|정의|차이|결론|원인|회사|예|예시|코드|역할|기능|과정|구조|종류|답|가격|시간|장소|주제|제목';

/**
 * What heads a line without being a term: `**Note**: …`, `참고 : …`. In small letters; without blanks inside it, numbers,
 * plural endings, and `점`, `법`, `사항` behind it.
 */
export const labels = `nb|n.b|tip|hint|warning|caution|important|attention|info|danger|bug|example|e.g|i.e|ex|eg|summary|tl;dr|tldr|abstract|todo|fixme|question|q|a|q&a|answer|faq|`
  + 'date|time|location|place|room|venue|speaker|host|topic|title|link|url|website|source|author|reference|resource|slides|video|recording|repo|repository|github|docs|documentation|'
  + 'pro|con|advantage|disadvantage|benefit|drawback|upside|downside|goal|aim|objective|purpose|motivation|problem|issue|challenge|solution|fix|workaround|cause|rootcause|reason|'
  + 'result|outcome|conclusion|context|background|overview|intro|introduction|status|state|version|price|cost|budget|input|output|usage|syntax|step|part|day|week|chapter|section|'
  + 'lesson|lecture|session|talk|phase|stage|level|round|task|second|third|key|keypoint|keyidea|takeaway|keytakeaway|idea|mainidea|feature|requirement|prerequisite|'
  + 'installation|install|setup|config|configuration|demo|agenda|attendee|participant|action|actionitem|decision|owner|deadline|due|priority|tag|category|categories|type|name|description|'
  + 'definition|meaning|detail|data|environment|update|edit|created|edited|done|pending|true|false|morning|afternoon|evening|lunch|break|dinner|email|e-mail|phone|address|contact|'
  + 'company|organization|organisation|role|position|license|languages|tools|stack|techstack|rule|thoughts|quote|observation|assumption|method|approach|impact|trade-off|tradeoff|'
  + 'limitation|exercise|performance|rationale|caveat|target|case|plan|option|support|compatibility|breakingchange|read|watch|listen|misc|total|average|default|required|optional|'
  + 'parameters|returns|bestpractice|ruleofthumb|analogy|fact|headsup|theproblem|thesolution|theidea|thegoal|theresult|'
  + `${koreanLabels}|참고|주의|유의|예제|요약|정리|해결|해결책|특성|순서|구성|구성요소|전체구조|날짜|일시|발표자|연사|강사|참석자|링크|출처|질문|답변|팁|할일|중요|배경|개요|소개|준비물|사용|설치|설정|실행|비고|메모|`
  + '느낀|배운|추가|기타|뜻|설명|개념|용도|유형|분류|공통|조건|절차|단계|형식|명령어|입력|출력|해석|풀이|시간복잡도|공간복잡도|오전|오후|점심|휴식|저자|작성자|작성일|수정일|버전|상태|비용|환경|언어|도구|기술스택|'
  + '소속|직책|이름|이메일|전화|주소|담당자|결정|마감|우선순위|태그|시나리오|형태|사례|상황|모드|예상결과|회고|소감|요구|기대효과|효과|'
  + '注意|メモ|例|質問|回答|日時|場所|参考|結論|まとめ|目的|目標|理由|方法|特徴|長所|短所|メリット|デメリット|問題|解決|原因|結果|登壇者|講師|背景|概要|补充|备注|例如|问题|时间|地点|总结|结论|优点|缺点|'
  + '步骤|特点|作用|说明|remarque|exemple|conseil|astuce|heure|lieu|objectif|problème|avantage|inconvénient|résumé|'
  + 'nota|ejemplo|consejo|fecha|hora|lugar|objetivo|problema|solución|ventaja|desventaja|resumen|hinweis|achtung|beispiel|tipp|datum|uhrzeit|ort|ziel|vorteile|nachteile|fazit';

/** Words in which a Korean definition ends, with any before them: what kind of thing the term is. */
export const koreanKinds = '기술|법|론|방식|도구|툴|프로젝트|플랫폼|서비스|시스템|프레임워크|라이브러리|밸런서|서버|언어|프로토콜|규약|개념|구조|패턴|객체|베이스|DB|엔진|표준|규격|명세|인터페이스|'
  + '웨어|프로그램|플리케이션|컨테이너|저장소|브로커|오케스트레이터|런타임|스택|모듈|장치|기능|과정|작업|행위|현상|상태|단위|집합|묶음|모음|요소|알고리즘|함수|메[서소]드|'
  + '클래스|형식|포맷|파일|공간|환경|모델|용어|원칙|원리|전략|정책|아키텍처|네트워크|게이트웨이|프록시|에이전트|컨트롤러|오퍼레이터|소스|오브젝트|솔루션|유틸리티|플러그인|키트|계층|레이어|재단|커뮤니티|회사|조직|'
  + '명령어|변수|값|식별자|주소|문서|테이블|데이터|정보|메모리|장비|기기|메커니즘|설계|스타일|절차|체계|제품|단체|능력|성질|특성|속성|역할|규칙|관계|구문|키워드|권한|조건|영역|범위|목록|컴포넌트|인스턴스|라우터|드라이버|커널';

/** Words in which a line of Korean tells of something done, planned or asked for. */
export const koreanTelling = '[했였었았됐]다|[했였었았]음|[했였었았]습니다|예정|완료|하자|해야 ?함|해야 한다|해야 합니다|할 것|말 것|볼 것|필요함?|같다|싶다|좋다|[좋적많높낮]음|빠름|느림|'
  + '좋을 듯|드립니다|세요|하기|보기|찾기|만들기|쓰기|읽기|넣기|줄이기|늘리기|겠다|겠습니다|[네군지나까]요|죠|할까|[인는]가|구나|던데|는데|지만';

/** What a Korean sentence is about without being a term. */
export const koreanTopics = `${koreanLabels}|이것|그것|저것|이|그|저|여기|여기서|거기|우리|나|저희|너|당신|이번|처음|마지막|요즘|최근|현재|지금|이제|차이점|여기에|이후|대부분|일반적|기본적|보통|모두|하나|둘|`
  + '첫째|둘째|것|점|때|경우|사람|사용자|개발자|팀|내용|강의|발표|세션|책|글|위|아래|그림|표|생각';

/** Articles and their like, with which definitions begin. */
export const articles = 'an?|the|one|any|une?|uno|una|le|la|les|el|los|las|eine?|der|die|das';

/** What a person does: `**Mina Park** - engineer at …` is a speaker. */
export const roles = 'engineer|developer|cto|ceo|cfo|coo|vp|founder|co-founder|professor|manager|architect|advocate|evangelist|speaker|researcher|scientist|designer|lead|director|consultant|maintainer|phd|'
  + '개발자|엔지니어|대표|교수|연구원|매니저|팀장|리드|이사|강사|박사|발표자|연사|아키텍트|기획자|디자이너|컨설턴트';
