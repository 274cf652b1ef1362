/**
 * Korean particles and forms of the copula that follow a noun without a blank. Records: add one with its examples, and
 * they are its tests.
 */
export interface Particle {
  /** Every spelling that behaves alike, divided by blanks. */
  readonly forms: string;
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
    kind: 'copula',
    forms: '이다 입니다 입니까 이며 이고 이라 이라는 이라고 이라면 이라서 이면 이므로 이기 이긴 인지 인데 인가 인가요 이죠 이지 이지만 이에요 '
      + '에요 이었다 이었던 이었고 이었습니다 이어야 이어서 이더라도 이라며 이라면서 이라야 이라기보다 이기에 이던 이어도 이었는데 이었지만 '
      + '이었다면 이잖아요 이신 일까요 일수록 인지를 인지가 인데다 이든가 이겠죠 이겠지만 이니 이니까 이었으며 이거나 이자 일까 일지 일지라도 '
      + '이란다 이구나 이네 이네요',
    examples: ['토큰입니다', '브로커이다', '브로커이고', '브로커인데', '브로커이기도', '브로커이더라도', '서버에서입니다'],
  },
  { kind: 'copula', forms: '임 임을 임이 임에도', afterOneSyllable: false, examples: ['브로커임', '브로커임은', '브로커임을'] },
  { kind: 'adnominal', forms: '인 일', afterOneSyllable: false, examples: ['브로커인', '브로커일', '서버에서인'] },
  {
    kind: 'copula', after: 'vowel', afterOneSyllable: false,
    forms: '다 며 고 라 라는 라고 라면 라서 면 므로 죠 예요 였다 였던 였고 였습니다 였지만 였으며 여야 여서 여도 더라도 거나 니까 네요 '
      + '라며 라면서 라야 라기보다 였는데 였다면 였었다 잖아요',
    examples: ['브로커라면', '브로커라기보다는', '브로커고', '브로커며', '브로커라는', '브로커라고', '브로커였습니다', '브로커다', '브로커예요'],
  },

  {
    kind: 'verb', afterOneSyllable: false,
    forms: '하다 한다 하는 해 해서 하여 하고 하며 하면 하면서 하지 하지만 하기 하게 하도록 하려고 하려는 하려면 합니다 했다 했던 했고 '
      + '했습니다 해야 하자 하거나 하므로 해도 하니 하던 하세요 하였다 하였고 하였습니다 되다 된다 되는 됨 돼 되어 되어서 되고 되며 되면 '
      + '되면서 되지 되지만 되기 되게 되도록 됩니다 되었다 됐다 되었던 되었고 되었습니다 됐습니다 되어야 되거나 되므로 되어도 되던 시키다 '
      + '시킨다 시키는 시켜 시키고 시키며 시키면 시키기 시킵니다 시켰다',
    examples: ['직렬화하는', '배포합니다', '직렬화하기도', '배포되지만', '배포하려고'],
  },
  { kind: 'adnominal', forms: '한 할 된 될 시킨 시킬', afterOneSyllable: false, examples: ['직렬화된', '배포할'] },

  { kind: 'ending', forms: '은 는 도 만 요', examples: ['브로커이기는', '브로커인데요', '브로커이지만은'] },
];

/** Particles that stand behind another only in these forms, besides the auxiliary ones. */
export const secondParticles: readonly string[] = ['의', '을', '를', '이', '가', '에', '로', '와', '과'];

/** Words of their own that would otherwise be read as a noun with a particle. */
export const wholeWords: readonly string[] = [
  '로그인', '플러그인', '체크인', '온라인', '도메인', '체인', '블록체인', '디자인', '메인', '라인', '파이프라인', '인라인', '코인', '컴파일', '프로파일',
  '모바일', '파일', '스타일', '메일', '이메일', '스케일', '타일', '데일', '바이러스', '사고', '사과', '사이', '코드베이스', '데이터베이스',
];
