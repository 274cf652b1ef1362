/**
 * Korean particles and forms of the copula that follow a noun without a blank. Records: add one with its examples, and
 * they are its tests.
 */
export interface Particle {
  /** Every spelling that behaves alike, divided by blanks. */
  readonly forms: string;
  /** What stands before each of the forms, divided by blanks; left out where nothing does. */
  readonly stems?: string;
  /**
   * `copula` forms end a noun phrase and take only an `ending`; so do `verb` forms, which stand right behind the noun;
   * `adnominal` forms of either take nothing (로그인은 is no 로그 with 인 and 은); `plural` stands first.
   */
  readonly kind: 'plural' | 'case' | 'auxiliary' | 'copula' | 'adnominal' | 'ending' | 'verb';
  /** What the syllable before it ends in; left out where that doesn't matter. ㄹ counts as a vowel before 로 and its kin. */
  readonly after?: 'consonant' | 'vowel' | 'consonant but ㄹ' | 'vowel or ㄹ';
  /** False where it's read as a particle only behind nouns of two syllables and more: 사고 and 바다 are words. */
  readonly afterOneSyllable?: false;
  /** Nouns with it. */
  readonly examples: readonly string[];
}

/** Forms of the copula with 이, which may drop behind a vowel. */
const copulaEndings = '다 며 고 라 라는 라고 라면 라서 라며 라면서 라야 라기보다 면 므로 죠 더라도 거나 니까 네요 잖아요';

/** Endings behind a stem in the past: 이었, 했, 됐. */
const pastEndings = '다 던 고 습니다 으며 지만 는데 다면';

export const particles: readonly Particle[] = [
  { kind: 'plural', forms: '들', examples: ['컨테이너들', '컨테이너들은', '서비스들의'] },

  { kind: 'case', forms: '이 을 과', after: 'consonant', examples: ['토큰이', '토큰을', '토큰과', '토큰과는'] },
  { kind: 'case', forms: '가 를 와', after: 'vowel', examples: ['서버가', '서버를', '서버와'] },
  { kind: 'case', forms: '으로 으로서 으로써 으로부터', after: 'consonant but ㄹ', examples: ['토큰으로', '토큰으로부터', '토큰으로는'] },
  { kind: 'case', forms: '로 로서 로써 로부터', after: 'vowel or ㄹ', examples: ['서버로', '모델로', '서버로부터', '서버로의'] },
  { kind: 'case', forms: '이랑', after: 'consonant', examples: ['토큰이랑'] },
  { kind: 'case', forms: '랑', after: 'vowel', examples: ['서버랑'] },
  { kind: 'case', forms: '의 에 에다 에다가 에서 에게 에게서 께 께서 한테 한테서', examples: ['서버의', '서버에', '서버에서', '서버에서는', '서버에게서'] },
  { kind: 'case', forms: '하고 보다 처럼 같이 만큼 대로', examples: ['서버하고', '서버보다는', '서버처럼', '서버만큼'] },

  { kind: 'auxiliary', forms: '은', after: 'consonant', examples: ['토큰은'] },
  { kind: 'auxiliary', forms: '는', after: 'vowel', examples: ['서버는'] },
  { kind: 'auxiliary', forms: '도 만 까지 부터 마저 조차 밖에 뿐 마다', examples: ['서버도', '서버만을', '서버까지', '서버부터', '서버마다'] },
  { kind: 'auxiliary', forms: '만으로 보단 엔 에선 에겐 씩 끼리 답게 때문에 마냥 치고', examples: ['서버만으로', '서버만으로는', '서버보단', '서버엔', '서버에선', '서버끼리', '서버때문에'] },
  { kind: 'auxiliary', forms: '간 간에', afterOneSyllable: false, examples: ['서버간', '서버간의'] },
  { kind: 'auxiliary', forms: '이나 이든지 이든 이라도 이란 이라든지 이라든가 이라던가 이야 이야말로 은커녕', after: 'consonant', examples: ['토큰이나', '토큰이란', '토큰이라도', '토큰이야말로'] },
  { kind: 'auxiliary', forms: '나 든지 든 라도 란 라든지 라든가 라던가 야말로 는커녕', after: 'vowel', examples: ['서버나', '서버란', '서버라도', '서버는커녕'] },
  { kind: 'auxiliary', forms: '당 쯤', afterOneSyllable: false, examples: ['서버당', '토큰당', '서버쯤은'] },

  {
    kind: 'copula', stems: '이',
    forms: `${copulaEndings} 기 긴 기에 지 지만 던 니 자 네 신 에요 어야 어서 어도 든가 겠죠 겠지만 란다 구나`,
    examples: ['브로커이다', '브로커이고', '브로커이기도', '브로커이더라도'],
  },
  {
    kind: 'copula', after: 'vowel', afterOneSyllable: false,
    forms: `${copulaEndings} 예요 여야 여서 여도`,
    examples: ['브로커라면', '브로커라기보다는', '브로커고', '브로커며', '브로커라는', '브로커라고', '브로커다', '브로커예요'],
  },
  { kind: 'copula', stems: '이었', forms: pastEndings, examples: ['토큰이었다', '브로커이었습니다'] },
  { kind: 'copula', stems: '였 였었', after: 'vowel', afterOneSyllable: false, forms: pastEndings, examples: ['브로커였습니다', '브로커였었다'] },
  {
    kind: 'copula', forms: '입니다 입니까 인지 인지를 인지가 인데 인데다 인가 인가요 일까 일까요 일지 일지라도 일수록 에요',
    examples: ['토큰입니다', '브로커인데', '서버에서입니다'],
  },
  { kind: 'copula', forms: '임 임을 임이 임에도', afterOneSyllable: false, examples: ['브로커임', '브로커임은', '브로커임을'] },
  { kind: 'adnominal', forms: '같은', examples: ['서버같은'] },
  { kind: 'adnominal', forms: '인 일', afterOneSyllable: false, examples: ['브로커인', '브로커일', '서버에서인'] },

  {
    kind: 'verb', stems: '하 되 시키', afterOneSyllable: false,
    forms: '다 는 고 며 면 면서 지 지만 기 게 도록 려고 려는 려면 거나 므로 자 니 던 세요',
    examples: ['직렬화하는', '직렬화하기도', '배포되지만', '배포하려고', '배포시키면'],
  },
  {
    kind: 'verb', afterOneSyllable: false,
    forms: '한다 해 해서 해야 해도 하여 합니다 된다 됨 돼 되어 되어서 되어야 되어도 됩니다 시킨다 시켜 시킵니다',
    examples: ['배포합니다', '직렬화되어', '배포시킨다'],
  },
  { kind: 'verb', stems: '했 하였 되었 됐 시켰', afterOneSyllable: false, forms: pastEndings, examples: ['배포했는데', '직렬화되었으며', '배포시켰다'] },
  { kind: 'adnominal', forms: '한 할 된 될 시킨 시킬', afterOneSyllable: false, examples: ['직렬화된', '배포할'] },

  { kind: 'ending', forms: '은 는 도 만 요', examples: ['브로커이기는', '브로커인데요', '브로커이지만은'] },
];

/** Particles that stand behind another only in these forms, besides the auxiliary ones; divided by blanks. */
export const secondParticles = '의 을 를 이 가 에 로 와 과';

/** Words of their own that would otherwise be read as a noun with a particle, also where particles follow them; divided by blanks. */
export const wholeWords = '로그인 플러그인 체크인 온라인 오프라인 인라인 타임라인 파이프라인 도메인 블록체인 디자인 컴파일 프로파일 모바일 스타일 이메일 스케일 '
  + '생성일 등록일 배포일 시작일 종료일 만료일 작성일 수정일 변경일 갱신일 발행일 출시일 공개일 완료일 예정일 가입일 결제일 '
  + '결합도 응집도 복잡도 신뢰도 유사도 중요도 정확도 정밀도 민감도 의존도 연관도 활용도 기여도 선호도 성숙도 완성도 이해도 관리인 대리인 중개인 '
  + '디테일 런타임 프레임 닉네임 정의 주의 회의 강의 논의 문의 정도 속도 온도 강도 빈도 시도 용도 지도 제도 가로 세로 도로 회로 대로 결과 성과 통과 미만';
