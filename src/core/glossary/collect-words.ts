/**
 * Words by which a definition is told from other lines of its form. Each list is one text, divided by `|`; add a word with
 * an example in `collect-patterns.ts`.
 */

/** What heads a line without being a term: `**Note**: …`, `참고 : …`. In small letters, without numbers behind them. */
export const labels = 'note|notes|nb|n.b|tip|tips|hint|warning|caution|important|attention|info|danger|bug|example|examples|e.g|i.e|ex|eg|summary|tl;dr|tldr|abstract|'
  + 'todo|to do|fixme|question|questions|q|a|q&a|answer|answers|faq|date|time|when|where|who|why|what|how|which|location|place|room|venue|speaker|speakers|host|'
  + 'topic|topics|title|subtitle|link|links|url|website|source|sources|author|authors|reference|references|resources|slides|video|recording|repo|repository|github|'
  + 'docs|documentation|pro|pros|con|cons|advantage|advantages|disadvantage|disadvantages|benefit|benefits|drawback|drawbacks|upside|downside|goal|goals|aim|aims|'
  + 'objective|objectives|purpose|motivation|problem|problems|issue|issues|challenge|challenges|solution|solutions|fix|workaround|cause|root cause|reason|reasons|'
  + 'result|results|outcome|outcomes|conclusion|conclusions|context|background|overview|intro|introduction|status|state|version|price|cost|costs|budget|input|inputs|'
  + 'output|outputs|usage|use case|use cases|when to use|syntax|step|steps|part|day|week|chapter|section|lesson|lecture|session|talk|phase|stage|level|round|task|tasks|first|'
  + 'second|third|next|next steps|then|finally|also|however|remember|key|key point|key points|key idea|key takeaway|key takeaways|takeaway|takeaways|main idea|idea|ideas|'
  + 'features|feature|requirement|requirements|prerequisites|installation|install|setup|config|configuration|demo|agenda|attendees|participants|action|actions|action item|action items|'
  + 'decision|decisions|owner|deadline|due|priority|tag|tags|category|type|name|description|definition|meaning|details|detail|data|environment|update|edit|updated|created|edited|'
  + 'done|pending|yes|no|true|false|before|after|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|lunch|break|dinner|'
  + 'email|e-mail|phone|address|contact|company|organization|organisation|employer|role|position|license|languages|tools|tech stack|stack|rule|rules|thoughts|my take|quote|'
  + 'observation|observations|assumption|assumptions|hypothesis|method|methods|approach|impact|trade-off|trade-offs|tradeoff|tradeoffs|limitations|limitation|exercise|exercises|'
  + 'performance|productivity|reliability|types|rationale|caveat|caveats|heads up|target|targets|case|cases|plan|generate|debug|options|option|support|compatibility|breaking changes|'
  + 'read|see|see also|watch|listen|more|more info|further reading|other|others|misc|total|average|default|required|optional|parameters|returns|return value|time complexity|space complexity|'
  + 'best for|best practice|best practices|rule of thumb|analogy|fun fact|fact|bottom line|in short|in practice|in other words|the problem|the solution|the idea|the goal|the result|'
  + '참고|주의|주의사항|유의|예|예시|예제|ex|요약|정리|결론|문제|문제점|해결|해결책|해결방법|해결 방법|원인|결과|장점|단점|특징|특성|목적|목표|이유|방법|순서|구성|구성 요소|구성요소|구조|전체 구조|'
  + '날짜|일시|시간|장소|발표자|연사|강사|참석자|주제|제목|링크|출처|질문|답변|답|팁|할 일|할일|중요|배경|개요|소개|준비물|사용법|사용 방법|사용|설치|설정|실행|비고|메모|느낀 점|느낀점|배운 점|핵심|추가|기타|'
  + '정의|의미|뜻|설명|개념|용도|역할|기능|종류|유형|분류|차이|차이점|공통점|조건|과정|절차|단계|형식|문법|코드|명령어|입력|출력|해석|풀이|시간복잡도|공간복잡도|시간 복잡도|공간 복잡도|다음|이전|오전|오후|'
  + '오늘|내일|어제|점심|휴식|저자|작성자|작성일|수정일|버전|상태|가격|비용|환경|언어|도구|기술 스택|회사|소속|직책|이름|이메일|전화|주소|담당자|결정|마감|우선순위|태그|시나리오|형태|사례|상황|모드|예상 결과|회고|소감|요구사항|기대효과|효과|'
  + '注意|メモ|例|質問|回答|日時|場所|参考|結論|まとめ|目的|目標|理由|方法|特徴|長所|短所|メリット|デメリット|問題|解決|原因|結果|登壇者|講師|背景|概要|补充|备注|例如|问题|时间|地点|总结|结论|优点|缺点|'
  + '原因|步骤|特点|作用|说明|remarque|attention|exemple|exemples|conseil|astuce|date|heure|lieu|objectif|problème|avantages|inconvénients|résumé|'
  + 'nota|ejemplo|ejemplos|consejo|fecha|hora|lugar|objetivo|problema|solución|ventajas|desventajas|resumen|hinweis|achtung|beispiel|tipp|datum|uhrzeit|ort|ziel|vorteile|nachteile|fazit';

/** What no name begins with: words that begin a sentence. */
export const sentenceOpeners = 'i|you|we|they|he|she|it|this|that|these|those|there|here|my|your|our|their|his|her|its|what|why|how|when|where|who|which|if|because|since|while|although|but|so|and|or|'
  + 'then|also|however|never|always|not|don\'t|do|does|did|is|are|was|were|be|can|could|should|must|may|might|will|would|let|let\'s|please|make|use|using|avoid|add|check|try|get|see|note|remember|'
  + 'everything|everyone|nothing|something|someone|all|any|each|every|some|most|many|no|another|other|both|only|just|for|with|without|in|on|at|from|to|by|as|of|about|after|before|'
  + 'today|yesterday|tomorrow|now|first|finally|next|thanks|thank|maybe|perhaps|yes|'
  + 'added|removed|renamed|fixed|changed|improved|updated|deprecated|new|fast|faster|easy|easier|simple|small|tiny|lightweight|powerful|flexible|secure|safe|smart|modern|unique|accurate|complete|minimal|'
  + 'well|fully|highly|extremely|zero|full|rich|better|great|more|less|cross-platform|extensible|deterministic|customizable|configurable|native|reliable|scalable|efficient';

/** What no definition begins with: the line goes on telling. */
export const tellingOpeners = 'i|i\'m|i\'ve|you|we|we\'re|we\'ve|they|he|she|it|it\'s|this|that|that\'s|these|those|there|here|my|your|our|what|why|how|who|if|because|but|so|and|or|then|also|however|never|always|not|'
  + 'don\'t|do|did|is|are|was|were|be|can|could|should|must|may|might|will|would|let|let\'s|please|make|makes sure|ensure|use|using|avoid|add|check|try|get|see|note|remember|keep|start|consider|'
  + 'go|run|click|read|watch|write|choose|select|install|open|set|create|build|test|learn|look|ask|talk|thanks|maybe|yes|no|ok|e.g|eg|ex|i.e|for example|such as|like|better|easier|faster|cheaper|more|less|when|true if|true when|optional|required|by default|defaults to|supports?|support for|provides|'
  + '예|ex|예를 들어|예시|즉|그래서|하지만|그리고|또는|우리|저는|나는|例|例如|例えば';

/** Words in which a Korean definition ends: what kind of thing the term is. */
export const koreanKinds = '기술|기법|방식|방법|방법론|도구|툴|프로젝트|플랫폼|서비스|시스템|프레임워크|라이브러리|밸런서|서버|언어|프로토콜|규약|개념|구조|패턴|객체|데이터베이스|DB|엔진|표준|규격|명세|인터페이스|'
  + '소프트웨어|프로그램|애플리케이션|어플리케이션|컨테이너|저장소|브로커|오케스트레이터|런타임|스택|모듈|장치|기능|과정|작업|행위|현상|상태|단위|집합|묶음|모음|구성 요소|구성요소|요소|알고리즘|자료구조|함수|메서드|메소드|'
  + '클래스|형식|포맷|파일|공간|환경|모델|용어|이론|원칙|원리|전략|정책|아키텍처|네트워크|게이트웨이|프록시|에이전트|컨트롤러|오퍼레이터|리소스|오브젝트|솔루션|유틸리티|플러그인|키트|계층|레이어|재단|커뮤니티|회사|조직|'
  + '명령어|변수|값|식별자|주소|문서|테이블|데이터|정보|메모리|장비|기기|매커니즘|메커니즘|접근법|설계|스타일|절차|체계|제품|단체|능력|성질|특성|속성|역할|규칙|관계|구문|키워드|권한|조건|영역|범위|목록|컴포넌트|인스턴스|라우터|드라이버|커널|오픈소스|오픈 소스';

/** Words in which a line of Korean tells of something done, planned or asked for. */
export const koreanTelling = '했다|했음|했습니다|였다|였음|였습니다|었다|었음|었습니다|았다|았음|았습니다|됐다|됐음|예정|완료|하자|해야 함|해야함|해야 한다|해야 합니다|할 것|말 것|볼 것|필요|필요함|같다|싶다|좋다|좋음|'
  + '좋을 듯|있었다|없었다|드립니다|세요|하기|보기|해보기|찾기|만들기|쓰기|읽기|넣기|줄이기|늘리기|겠다|겠습니다|네요|군요|지요|죠|나요|까요|할까|인가|는가|구나|던데|는데|지만';

/** What a Korean sentence is about without being a term. */
export const koreanTopics = '이것|그것|저것|이|그|저|여기|여기서|거기|우리|나|저희|너|당신|오늘|내일|어제|이번|다음|처음|마지막|요즘|최근|현재|지금|이제|목적|목표|장점|단점|특징|문제|이유|결과|방법|핵심|중요한 것|의미|정의|차이|차이점|'
  + '결론|원인|여기에|이후|이전|대부분|일반적|기본적|보통|모두|하나|둘|첫째|둘째|것|점|때|경우|사람|사용자|개발자|회사|팀|내용|강의|발표|세션|책|글|예|예시|코드|위|아래|그림|표|역할|기능|과정|구조|종류|답|생각|가격|시간|장소|주제|제목|이 글|이번 글';

/** What a person does: `**Mina Park** - engineer at …` is a speaker. */
export const roles = 'engineer|developer|cto|ceo|cfo|coo|vp|founder|co-founder|professor|manager|architect|advocate|evangelist|speaker|researcher|scientist|designer|lead|director|consultant|maintainer|phd|'
  + '개발자|엔지니어|대표|교수|연구원|매니저|팀장|리드|이사|강사|박사|발표자|연사|아키텍트|기획자|디자이너|컨설턴트';
