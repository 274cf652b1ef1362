/** Words that make a text a person's role or an institution, not a person; lower case, whole words. */
export const roleWords: readonly string[] = [
  'founder', 'founders', 'co-founder', 'cofounder', 'ceo', 'cto', 'cio', 'coo', 'cpo', 'cso', 'vp', 'svp', 'president', 'engineer', 'engineers', 'engineering', 'developer', 'developers', 'devrel', 'devops', 'programmer', 'architect', 'manager', 'lead', 'leads',
  'leader', 'head of', 'director', 'directors', 'co-chair', 'co-chairs', 'chair', 'chairs', 'chairman', 'chairwoman', 'chairperson', 'board', 'professor', 'prof', 'phd', 'doctoral', 'postdoc', 'lecturer',
  'researcher', 'researchers', 'research', 'scientist', 'scientists', 'student', 'students', 'candidate', 'advocate', 'evangelist', 'consultant', 'analyst', 'designer', 'maintainer', 'maintainers',
  'contributor', 'contributors', 'committer', 'officer', 'partner', 'specialist', 'principal', 'senior', 'staff', 'intern', 'fellow', 'editor', 'author', 'moderator', 'host', 'speaker', 'university',
  'universität', 'université', 'universidad', 'universidade', 'università', 'univ', 'college', 'school', 'institute', 'institut', 'instituto', 'laboratory', 'laboratories', 'lab', 'labs', 'foundation',
  'association', 'society', 'academy', 'department', 'dept', 'faculty', 'center', 'centre', 'group', 'team', 'inc', 'ltd', 'llc', 'corp', 'corporation', 'gmbh', 'ag', 'company', 'technologies', 'software',
  'systems', 'solutions', 'cloud', 'networks', 'bank', 'agency', 'ministry', 'hospital', 'hochschule', 'fakultät', 'leiter', 'leiterin', 'geschäftsführer', 'geschäftsführerin', 'entwickler', 'entwicklerin',
  'professeur', 'ingénieur', 'directeur', 'directrice', 'profesor', 'profesora', 'ingeniero', 'ingeniera', 'directora', 'diretor', 'diretora', '대표', '교수', '이사', '팀장', '대학교', '연구원', '연구소',
  '개발자', '엔지니어', '매니저', '株式会社', '大学', '教授', '社長', '研究所', 'エンジニア', '代表', '公司', '学院', '研究员', '工程师', '主任',
];

/** Words with capitals that are no names of persons; lower case, whole words. */
export const notPersonWords: readonly string[] = [
  'room', 'hall', 'session', 'talk', 'talks', 'keynote', 'workshop', 'break', 'lunch', 'track', 'question', 'questions', 'answers', 'demo', 'part', 'panel', 'opening', 'closing', 'remarks', 'auditorium', 'stage',
  'group', 'photo', 'online', 'hybrid', 'main', 'level', 'floor', 'coffee', 'open', 'source', 'data', 'code', 'community', 'networking', 'lightning', 'summary', 'discussion', 'introduction', 'welcome',
  'tutorial', 'conference', 'center', 'centre', 'building', 'everyone', 'team', 'university', 'institute', 'registration', 'reception', 'dinner', 'wrap', 'address', 'round', 'table', 'ceremony', 'overview',
];

/** Texts, and whether each is a role or an institution. Every example is a test. */
export const roleExamples: Readonly<Record<string, boolean>> = {
  Founder: true, 'Community Manager': true, 'University of Example': true, 'Example Inc.': true, '가나대학교': true, 'X株式会社': true, 'Staff Engineer': true,
  'Ada Example': false, 'Bob Leadbelly': false, 'Ina Headstrong': false, '홍길동': false, 'Teamu Grouper': false,
};
