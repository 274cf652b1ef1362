/** What a column of a schedule holds. */
export type ColumnRole =
  | 'time' | 'start' | 'end' | 'duration' | 'day' | 'speaker' | 'room' | 'track' | 'title' | 'label' | 'kind' | 'link' | 'note' | 'language';

/** Header words of one role. Hints only: what a column holds is told by the shape of its cells first. */
export interface ColumnNames {
  readonly role: ColumnRole;
  /** How much a word says where several columns of one role are there; the title column is the one with the highest. Default 1. */
  readonly strength?: number;
  /** A list in lower case (`listedWords`). A word counts as a whole word of the header; one in Chinese, Japanese or Korean counts anywhere in it. */
  readonly words: string;
}

/** Header words by role, in the order in which roles win where a header names two. */
export const columnNames: readonly ColumnNames[] = [
  { role: 'duration', words: 'duration|length|dauer|durée|duree|duración|duracion|duração|duracao|durata|duur|minutes|min+s|длительность|thời lượng|소요|所要|时长|持続時間' },
  { role: 'time', words: 'time+s|time slot|timeslot|slot|hour+s|when|clock|시간|시각|일시|時刻|日時|时间|时段|uhrzeit+en|uhr|zeit+en|zeitslot|horaire+s|heure+s|hora+s|horario+s|horário+s|ora|ore|tijd+en|tid|tidspunkt|aika|klo|kl|saat|orari+o|zeitraum|tijdstip|tijdslot|créneau|créneaux|franja|timing|wann|wanneer|quand+o|cuándo|время|godzina|czas|čas|thời gian|thời điểm|giờ|เวลา|الوقت|שעה' },
  { role: 'start', words: 'start+s|start time|begin+s+n|from|anfang|von|début|debut|inicio|início|inizio|desde|начало|začátek|początek|başlangıç|mulai|시작|시작시간|開始時刻|开始|开始时间' },
  { role: 'end', words: 'end+s|end time|finish|until|ende|bis|fin|fim|fine|hasta|конец|окончание|einde|konec|koniec|bitiş|selesai|종료|종료시간|끝|終了|終了時間|終了時刻|结束|结束时间' },
  { role: 'day', words: 'date+s|day+s|weekday|datum|tag|wochentag|jour|fecha|día|dia|data|giorno|dag|dato|дата|день|ngày|날짜|일자|일차|요일|日付|日程|日にち|曜日|日期|星期' },
  { role: 'speaker', words: 'presented by|presenting|host+s|moderation|guest+s|chair+s|lead+er+s|champion+s|author+s|who|by|person|people|in charge|responsible|organizer|owner+s|المتحدث|מרצה|발표자|연사|발표|발제자|연자|강연|멘토|강사|강연자|진행|진행자|사회자|담당|담당자|주최|좌장|登壇者|パネリスト|モデレーター|発表者|講演者|スピーカー|登壇|演者|話し手|報告者|担当|担当者|司会|座長|话者|讲师|演讲者|发言人|演讲人|嘉宾|讲者|报告人|主持人|主讲人|主讲|演讲嘉宾|分享人|分享嘉宾|发表人|负责人|leitung|verantwortlich|verantwortliche|zuständig|wer|quién|qui|chi|quem|ponentes|responsável|responsable|docenti|spreker+s|talare|diễn giả|giảng viên|người trình bày|người phụ trách|phụ trách' },
  { role: 'speaker', strength: 0, words: 'name+s|이름|氏名|姓名|nom|nombre|nome' },
  { role: 'room', words: 'room+s|space|espace|espacio|espaço|spazio|bereich|공간|スペース|loc|location+s|place|venue|where|hall|장소|강의실|회의실|룸|場所|部屋|会場名|会场|场地|地点|会议室|教室|raum|räume|saal|ort|salle+s|lieu|sala+s|aula|lugar|luogo|local|zaal|ruimte|locatie|plaats|rum|rom|huone|lokal|plats|sted|место|зал|аудитория|phòng|địa điểm|stage|bühne|scène|wo|waar|dónde|où|dove|onde' },
  { role: 'track', words: 'track+s|strand|트랙|トラック|轨道|pista|trilha|piste|поток|parcours' },
  { role: 'language', words: 'language|lang|sprache|langue|idioma|lingua|taal|언어|言語|语言|язык' },
  { role: 'link', words: 'link+s|slide+s|video+s|recording+s|material+s|materialien|resource+s|issue+s|issue #|pdf|url|repo|notebook+s|registration|register|sign up|signup|deck|file+s|doc+s|unterlagen|folien|lien+s|supports|enlace+s|zoom|watch|youtube|github|자료|발표자료|영상|링크|파일|비고|スライド|動画|リンク|资料|链接|材料|备注' },
  // A place where talks run, or where they are shown: the cells tell.
  { role: 'track', strength: 0.5, words: 'stream+s' },
  { role: 'note', words: 'note+s|remark+s|comment+s|detail+s|abstract+s|summary|goal+s|objective+s|output+s|outcome+s|deliverable+s|checkpoint+s|체크포인트|산출물|결과물|ergebnis|ergebnisse|entregable+s|resultado+s|livrable+s|entrega+s|产出|成果物|level|audience|status|bemerkung+en|anmerkung|hinweis+e|ziel|notizen|remarque+s|commentaire|observaciones|notas|observações|opmerking|형태|목표|메모|상태|설명|상세|한 줄|방식|備考|目的|概要|说明|目标|ghi chú|описание|примечание|mục tiêu|kết quả|format|method+e|méthode|affiliation|company|organization|organisation|institution|소속|所属|单位|firma|verein|capacity|attendees' },
  { role: 'kind', words: 'type|kind|category|typ|art|kategorie|catégorie|categoría|tipo|tipologia|구분|유형|분류|종류|형식|種別|種類|区分|类型|类别|類別|形式|тип|loại|emoji|icon' },
  { role: 'label', words: '#|no|nr|n°|id|num|number|block|modul+e|part|unit|lesson|chapter|week|period|순서|번호|회차|차시|교시|순번|コマ|番号|時限|順番|序号|编号|節|节次|stt|teil|einheit|partie|bloque|bloco|номер' },
  { role: 'title', strength: 3, words: 'title+s|topic|subject|talk+s|agenda item|theme|주제|제목|세션명|발표 제목|발표제목|강연 제목|발표주제|발표 주제|タイトル|演題|テーマ|题目|主题|议题|讲题|标题|thema|titel|vortrag|vorträge|vortragstitel|titre|sujet|thème|título|titulo|tema|ponencia|charla|palestra|titolo|argomento|intervento|onderwerp|ämne|emne|тема|доклад|chủ đề|nội dung' },
  { role: 'title', strength: 2, words: 'session+s+e|presentation+s|item|lecture|workshop|program+me+m|agenda|course|class|세션|프로그램|일정|행사|강의|과목|순서명|セッション|プログラム|項目|イベント|講演|议程|流程|环节|课程|programmpunkt|veranstaltung|sitzung|séance|étape|sesión|sesion|sessão|programação|sessie|programma|programpunkt|мероприятие|событие|программа|giai đoạn|phiên' },
  // Several topics of one session: its details where another column names it.
  { role: 'title', strength: 1.7, words: 'topics|themes|themen|temas|thèmes|argomenti|onderwerpen' },
  { role: 'title', strength: 1.5, words: 'event+s+o|what|was|wat|qué|quoi|cosa|o quê|content+s|내용|내용 및 주제|内容|安排|inhalt+e|contenu|contenido|conteúdo|contenuto|hoạt động' },
  { role: 'title', strength: 1.4, words: 'activity|activities|what happens|what happened|was passiert|wat gebeurt|qué pasa|ce qui se passe|cosa succede|o que acontece|활동|活动|aktivität|activité+s|actividad+es|atividade+s|attività|activiteit|aktivitet' },
  { role: 'title', strength: 1, words: 'action+s|plan|to do|todo|work|할일|액션|タスク|アクション|acción|ação|azione|description|세부 활동|세부 내용|詳細内容|beschreibung|descripción|descrição|descrizione|task+s|작업|업무|할 일|aufgabe+n|tarea+s|tâche+s|tarefa+s|compito|compiti|任务|作業|name of session|詳細|活动内容|phần|bezeichnung|gợi ý hoạt động' },
  // Turkish, Polish, Czech and Slovak, Danish and Norwegian, Ukrainian, Hungarian, Romanian, Finnish, Greek, Indonesian.
  { role: 'time', words: 'saat aralığı|zaman|godz|godziny|hodina|klokkeslæt|klokkeslett|година|idő|időpont|kellonaika|ώρα|waktu|jam|pukul' },
  { role: 'day', words: 'gün|tarih|dzień|den|deň|päivä|pvm|nap|dátum|ziua|hari|tanggal|ημέρα|дата і час' },
  { role: 'duration', words: 'süre|czas trwania|délka|trvání|dĺžka|varighed|varighet|längd|тривалість|időtartam|kesto|διάρκεια|durasi' },
  { role: 'speaker', words: 'sunan|prowadzi|prowadzący|prelegenci|przednášející|přednášející|řečníci|prednášajúci|oplægsholder|taler|innleder|pembicara|narasumber|pemateri' },
  { role: 'room', words: 'yer|salon|místnost|místo|lokaal|sál|miejsce|miestnosť|miesto|lokale|місце|зала|terem|helyszín|sală|paikka|sali|αίθουσα|tempat|ruang+an|lokasi|สถานที่' },
  { role: 'kind', words: 'tür|typ zajęć|druh|typ aktivity' },
  { role: 'note', words: 'açıklama|notlar|uwagi|opis|poznámka|poznámky|popis|bemærkninger|примітка|megjegyzés|observații|huomautus|keterangan|risk|risiko|reason|raison|grund|begründung|motivo|why' },
  { role: 'title', strength: 3, words: 'konu|konu başlığı|başlık|ders|sunum|temat|tytuł|referat|téma|název|přednáška|názov|prednáška|oplæg|назва|название|доповідь|cím|téma címe|titlu|subiect|aihe|otsikko|θέμα|τίτλος|judul|topik|materi' },
  { role: 'title', strength: 2, words: 'etkinlik|oturum|punkt programu|wydarzenie|sesja|bod programu|podujatie|forløb|захід|подія|esemény|program címe|eveniment|ohjelma|tapahtuma|δραστηριότητα|εκδήλωση|acara|kegiatan|agenda acara' },
  { role: 'title', strength: 1.5, words: 'zajęcia|aktivita|aktivity|indhold|innhold|innehåll|activitate' },
];

/** How words for those who speak, teach or lead begin, in lower case; their endings tell one from many, men from women. */
export const speakerStem = /^(?:speaker|present(?:er|ador|at(?:or|eur|rice))|présentat(?:eur|rice)|apresentador|moderat(?:or|ör|rice)|moderador|modérat(?:eur|rice)|instru[ckt]*t(?:o|ø|ö)r|istrut(?:tor|trice)|facilitat(?:or|eur|rice)|facilitador|lecturer|trainer|teacher|tutor(?!ia)|panelist|format(?:eur|rice|or[ei]$)|formador|animat(?:eur|rice|ore)|animador|ministrante|mediador|oficineir|tallerist|kurs(?:leit|ledar|leder|holder)|referent|referier|dozent|dozier|docente|sprecher|vortragend|orat(?:eur|rice)|orador|palestrant|ponente(?!\p{L})|conferenci(?:ant|st)|conférenci|relat(?:or[ei]$|rice)|intervenant|prelegent|wykładow|trener|trenér|тренер|лектор|преподавател|доповідач|докладчик|спикер|спікер|ведущ|konuşmacı|eğitmen|föreläsar|foreles|foredragshold|underviser|lektor|előadó|vorbitor|puhuj|řečník|ομιλητ)\p{L}*$/u;

/** Words that name a role only beside one of others: `Wie` is who in Dutch, how in German. */
export const wordsBeside: readonly { readonly role: ColumnRole; readonly word: string; readonly beside: string }[] = [
  { role: 'speaker', word: 'wie', beside: 'wat|waar|tijd' },
];

/** Headers and the role they name; `null` for none. Every example is a test, and so is every word above. */
export const columnExamples: Readonly<Record<string, ColumnRole | null>> = {
  '主講人': 'speaker', '演講者': 'speaker', '講題': 'title', '活動內容': 'title', '場地': 'room', '時長': 'duration', '開始時間': 'start',
  'Time (UTC+8)': 'time', 'Start/End Times': 'time', '**Uhrzeit**': 'time', 'Time Slot': 'time', '시간대': 'time', 'Speakers/Champions': 'speaker', 'Host(s)': 'speaker',
  'Speaker name': 'speaker', 'Keynote Speaker': 'speaker', 'Name of the speaker': 'speaker', 'Room name': 'room', 'Nom de la salle': 'room', 'Nom / Salle': 'speaker', 'Speaker 1': 'speaker', 'Speaker / Affiliation': 'speaker', '講師名': 'speaker', '담당 강사': 'speaker', 'In charge': 'speaker', 'Person in charge': 'speaker', 'In charge of the session': 'speaker', '진행 담당': 'speaker', '진행 상태': 'note', '진행 시간': 'time', Charge: null, 'Notes for the speaker': 'note', 'Speaker notes': 'note', 'Livrable vérifié par le formateur': 'note', 'Unterlagen für Referenten': 'link', 'Material do Palestrante': 'link', '講師用資料': 'link', Instrutora: 'speaker', 'Instruktør': 'speaker', Formateurs: 'speaker', Formatrice: 'speaker', 'Facilitador(a)': 'speaker', 'Лекторы': 'speaker', 'Преподаватель': 'speaker', 'Giảng viên': 'speaker', 'Kursleiter:in': 'speaker', Ministrante: 'speaker', Istruttori: 'speaker', Conferencista: 'speaker', Instructions: null, Facilities: null, Formation: null, Lecture: 'title', Tutorials: null, Referenzen: null, Relations: null, Format: 'note', Checkpoints: 'note', Docs: 'link', 'Session title': 'title', 'Session Room': 'room', 'Title': 'title', '큰 주제': 'title', 'Issue #': 'link', 'Duración (min)': 'duration', '소요 시간': 'duration',
  'Título de la charla': 'title', 'Referent:in': 'speaker', 'Talk (Speaker)': 'title', '발표자 / 소속': 'speaker', 'Konu Başlığı': 'title', 'Ders / Görev': 'title', 'Konuşmacı': 'speaker', 'Dzień': 'day', 'Prowadzący': 'speaker', Prowadzi: 'speaker', 'Téma': 'title', 'Přednášející': 'speaker', 'Místnost': 'room', 'Klokkeslæt': 'time', 'Oplæg': 'title', 'Előadó': 'speaker', 'Puhuja': 'speaker', 'Pembicara': 'speaker', 'Denmark': null, 'Timeline of errors': null, 'Roommate': null, 'Trackpad': null, 'Weatherburn LT': null, Wie: null, '会场': 'room', Huone: 'room', Rom: 'room', Lokasi: 'room', Ruang: 'room', Lokaal: 'room', 'Místo konání': 'room', สถานที่: 'room', Lokalisasi: null, 'Youtube Stream Link': 'link', 'Live stream URL': 'link', 'Stream recordings': 'link', 'Track / Link': 'track', Stream: 'track', 'Stream 2': 'track', 'Room link': 'room', Ruangguru: null, Místopis: null, 'Окончание': 'end', Einde: 'end', Konec: 'end', 'Začátek': 'start', 'Początek': 'start', 'Bitiş': 'end', 'Başlangıç': 'start', Mulai: 'start', Selesai: 'end', 'Название': 'title', Romance: null, Konecny: null, Einder: null, 'Parcours A': 'track', Dónde: 'room', 'O quê': 'title', Uhrzeiten: 'time', '': null,
};

/** Words for places (`Room A`, `Track 2`, `Saal Berlin`, `会議室B`), in lower case. */
export const placeWords = {
  anywhere: 'room|hall|track|trilha|pista|piste|parcours|поток|stage|theater|theatre|auditorium|aud|lab|ballroom|stream|area|lt|lr|building|level|floor|zone|studio|lounge|foyer|campus|raum|saal|seminarraum|hörsaal|bühne|halle|salle|amphi|scène|sala|aula|auditorio|auditório|salón|palco|zaal|lokaal|ruang|sal|rum|scen|зал|аудитория|salon|phòng|hội trường|룸|홀|호실|강의실|회의실|트랙|강당|会場|ホール|会議室|教室|トラック|ルーム|会议室|会场|會場|報告厅|报告厅|礼堂',
  /** Those that stand in front of a name. The others follow it, or have a number: `Stream Days` is none. */
  beforeName: 'room|hall|raum|saal|hörsaal|bühne|halle|salle|amphi|sala|aula|auditorio|auditório|salón|palco|zaal|lokaal|ruang|sal|зал|аудитория|phòng',
  /** Those that begin headings of other things: `Level 1`, `Lab 2`. */
  notInHeading: 'level|lab',
  /** Headings and label rows: whether each names a place. Every example is a test. */
  examples: {
    'Track 1': true, 'Room B213': true, 'Raum V1': true, 'Saal 2': true, 'Stream 2': true, 'Main hall': true, '트랙 2': true, '会場A': true, 'Track 2: Data': true, 'Saal Berlin': true, 'Ruang Melati': true, 'Lokaal 2': true,
    'Room: B213': true, 'Room: Blue Fern': true, 'Room: what we did with the blue fern': false, 'Sala Magna': true, 'Salón de actos': true, 'Conference room': true, 'Workshop Room 3': true, '第一会議室': true, 'メイン会場': true, '101 강의실': true, 'B-Track': true, 'Session A – Room 204': true, 'Location: Hall 2': true, 'Panel: the future of the stage': false, 'Aula': true,
    'Main Stage Summit 2026': false, 'Stream Days': false, 'Stream Days 2026': false, 'Hall of Fame Conf': false, '트랙 콘퍼런스': false, 'Saal-Konferenz': false, 'Stage fright': false,
    'Stream processing': false, 'Track Day 2026': false, 'Level up': false, 'Lab work': false, 'Room to grow': false, 'ホールディングス会議': false, 'Agenda': false, 'Studio Tour': false, 'Campus Days': false,
  },
} as const;
