/** One note in a form that people use, and the sessions in it as `listing` writes them. */
export interface Form {
  readonly name: string;
  readonly note: string;
  readonly path?: string;
  readonly sessions: string;
}

export const forms: readonly Form[] = [
  {
    name: 'Japanese with 登壇者 and 日時 above',
    note: `# 例の勉強会 #7\n\n日時：2024年5月6日（月）19:00〜21:00\n場所：オンライン\n\n| 時間 | 登壇者 | 演題 |\n|---|---|---|\n| 19:00〜19:10 | 運営 | はじめに |\n| 19:10〜19:40 | 甲野花子 | 例で学ぶストリーム処理 |\n| 19:40〜19:50 | - | 休憩 |\n| 19:50〜20:20 | 乙川太郎 | ログ設計の話 |\n| 20:20〜 | 全員 | 懇親会 |\n`,
    sessions: `
      2024-05-06 19:00-19:10 はじめに by 運営
      2024-05-06 19:10-19:40 例で学ぶストリーム処理 by 甲野花子
      2024-05-06 19:40-19:50 ~休憩
      2024-05-06 19:50-20:20 ログ設計の話 by 乙川太郎
      2024-05-06 20:20---:-- ~懇親会`,
  },
  {
    name: 'Korean with 일시 above and 시 in the cells',
    note: `## 예시 밋업\n\n- 일시: 2024년 5월 6일 (월) 오후 2시\n- 장소: 어딘가\n\n| 시각 | 내용 | 연사 |\n|---|---|---|\n| 14시 | 등록 및 입장 | |\n| 14시 30분 | 스트림 처리의 기초 | 김예시 |\n| 15시 20분 | 휴식 | |\n| 15시 30분 ~ 16시 | 쿠버네티스 뜯어보기 | 박보기와 이견본 |\n`,
    sessions: `
      2024-05-06 14:00-14:30 ~등록 및 입장
      2024-05-06 14:30-15:20 스트림 처리의 기초 by 김예시
      2024-05-06 15:20-15:30 ~휴식
      2024-05-06 15:30-16:00 쿠버네티스 뜯어보기 by 박보기 + 이견본`,
  },
  {
    name: 'Korean halves of the day',
    note: `# 프로그램 (2025.03.14)\n\n| 시간 | 프로그램 | 강사 |\n|---|---|---|\n| 오전 9:30 ~ 10:30 | 도입 | 가나다 |\n| 오전 10:30 ~ 12:00 | 실습 하나 | 라마바 |\n| 오후 12:00 ~ 1:00 | 점심 식사 | |\n| 오후 1:00 ~ 2:30 | 실습 둘 | 사아자 |\n`,
    sessions: `
      2025-03-14 09:30-10:30 도입 by 가나다
      2025-03-14 10:30-12:00 실습 하나 by 라마바
      2025-03-14 12:00-13:00 ~점심 식사
      2025-03-14 13:00-14:30 실습 둘 by 사아자`,
  },
  {
    name: 'Chinese halves of the day, speakers and place',
    note: `# 示例大会\n\n日期：2024-05-06\n\n| 时间 | 主题 | 讲师 | 地点 |\n| --- | --- | --- | --- |\n| 上午9:00-9:30 | 签到 | | 一楼大厅 |\n| 上午9:30-10:30 | 分布式系统入门 | 张示例 | 第一会议室 |\n| 下午2:00-3:00 | 存储引擎剖析 | 李样本、王例子 | 第二会议室 |\n`,
    sessions: `
      2024-05-06 09:00-09:30 ~签到 @一楼大厅
      2024-05-06 09:30-10:30 分布式系统入门 @第一会议室 by 张示例
      2024-05-06 14:00-15:00 存储引擎剖析 @第二会议室 by 李样本 + 王例子`,
  },
  {
    name: 'German evening with Ab and a date by dots',
    note: `# Beispieltreffen am 6.5.2024\n\n| Zeit | Was |\n|---|---|\n| Ab 19:00 | Einlass |\n| 19:30 | Begrüßung und Neues |\n| 20:00 | Vortrag: Datenströme verstehen |\n| Ab 21:00 | Offener Austausch |\n`,
    sessions: `
      2024-05-06 19:00-19:30 ~Einlass
      2024-05-06 19:30-20:00 Begrüßung und Neues
      2024-05-06 20:00-21:00 Vortrag: Datenströme verstehen
      2024-05-06 21:00---:-- Offener Austausch`,
  },
  {
    name: 'German with three cells for a time',
    note: `### Tag 1 – Montag, 6. Mai 2024\n\n| von | | bis | Thema | Referent |\n|---|---|---|---|---|\n| 10:00 | bis | 11:50 | Grundlagen der Beispiele | Anna Muster |\n| 12:00 | bis | 13:00 | Mittagspause | |\n| 13:00 | bis | 14:30 | Vertiefung | Bernd Probe und Anna Muster |\n`,
    sessions: `
      2024-05-06 10:00-11:50 Grundlagen der Beispiele by Anna Muster
      2024-05-06 12:00-13:00 ~Mittagspause
      2024-05-06 13:00-14:30 Vertiefung by Bernd Probe + Anna Muster`,
  },
  {
    name: 'three cells for a time without headers',
    note: `## Programm\n\n| | | | |\n|---|---|---|---|\n| 10:00 | bis | 11:50 | Grundlagen der Beispiele |\n| 12:00 | bis | 13:00 | Mittagspause |\n| 13:00 | bis | 14:30 | Vertiefung am Rechner |\n`,
    sessions: `
      10:00-11:50 Grundlagen der Beispiele
      12:00-13:00 ~Mittagspause
      13:00-14:30 Vertiefung am Rechner`,
  },
  {
    name: 'German with Uhr and rooms as label rows',
    note: `# Linuxtag 2015\n\n## Samstag, 13. Juni 2015\n\n<table>\n<tr><td colspan="3"><b>Raum V1</b></td></tr>\n<tr><td>10 Uhr</td><td>Freie Karten für alle</td><td>Anna&nbsp;Muster</td></tr>\n<tr><td>11 Uhr</td><td>Rechnen ohne Strom</td><td>Bernd&nbsp;Probe</td></tr>\n<tr><td colspan="3"><b>Raum V2</b></td></tr>\n<tr><td>10 Uhr</td><td>Backen mit Daten</td><td>Carla&nbsp;Exempel</td></tr>\n<tr><td>11 Uhr</td><td>Funken für Anfänger</td><td>Dora&nbsp;Vorlage</td></tr>\n</table>\n`,
    sessions: `
      2015-06-13 10:00-11:00 Freie Karten für alle @Raum V1 by Anna Muster
      2015-06-13 11:00---:-- Rechnen ohne Strom @Raum V1 by Bernd Probe
      2015-06-13 10:00-11:00 Backen mit Daten @Raum V2 by Carla Exempel
      2015-06-13 11:00---:-- Funken für Anfänger @Raum V2 by Dora Vorlage`,
  },
  {
    name: 'French with h and rooms',
    note: `# Journée exemple\n\nLe 6 mai 2024, à Lyon.\n\n| Horaire | Titre | Intervenant | Salle |\n|---|---|---|---|\n| 9h00 – 9h30 | Accueil café | | Hall |\n| 9h30 – 10h15 | Des flux pour tous | Anne Modèle | Salle A |\n| 10h15 – 11h | Pause | | |\n| 11h – 12h30 | Atelier graphes | Bruno Spécimen et Anne Modèle | Salle B |\n`,
    sessions: `
      2024-05-06 09:00-09:30 ~Accueil café @Hall
      2024-05-06 09:30-10:15 Des flux pour tous @Salle A by Anne Modèle
      2024-05-06 10:15-11:00 ~Pause
      2024-05-06 11:00-12:30 Atelier graphes @Salle B by Bruno Spécimen + Anne Modèle`,
  },
  {
    name: 'Spanish with a dash and a date line',
    note: `## Programa\n\n**Fecha:** 9 de mayo de 2024\n\n| Hora | Charla | Ponente | Sala |\n|---|---|---|---|\n| 9:00 a 9:30 | Registro | — | Vestíbulo |\n| 9:30 a 10:30 | Redes de ejemplo | Ana Muestra | Aula 1 |\n| 10:30 a 11:00 | Descanso | — | — |\n`,
    sessions: `
      2024-05-09 09:00-09:30 ~Registro @Vestíbulo
      2024-05-09 09:30-10:30 Redes de ejemplo @Aula 1 by Ana Muestra
      2024-05-09 10:30-11:00 ~Descanso`,
  },
  {
    name: 'Italian with dots, Portuguese with h',
    note: `# Giornata del 6 maggio 2024\n\n| Orario | Argomento | Relatore |\n|---|---|---|\n| 9.00 - 9.45 | Apertura dei lavori | Aldo Esempio |\n| 9.45 - 10.30 | Grafi in pratica | Bice Campione |\n| 10.30 - 11.00 | Pausa caffè | |\n`,
    sessions: `
      2024-05-06 09:00-09:45 Apertura dei lavori by Aldo Esempio
      2024-05-06 09:45-10:30 Grafi in pratica by Bice Campione
      2024-05-06 10:30-11:00 ~Pausa caffè`,
  },
  {
    name: 'Portuguese with bare h and sections of the day',
    note: `# Programação – 6 de maio de 2024\n\n| Horário | Palestra | Palestrante |\n|---|---|---|\n| **Manhã** | | |\n| 9h às 10h | Abertura do encontro | Ana Modelo |\n| 10h às 10h30 | Intervalo | |\n| **Tarde** | | |\n| 14h às 15h30 | Filas e fluxos | Beto Amostra |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Abertura do encontro by Ana Modelo
      2024-05-06 10:00-10:30 ~Intervalo
      2024-05-06 14:00-15:30 Filas e fluxos by Beto Amostra`,
  },
  {
    name: 'sections of the day decide the half',
    note: `# Agenda\n\n| Time | Session |\n|---|---|\n| **Morning** | |\n| 9:00 | Opening words |\n| 10:00 | Streams for all |\n| **Afternoon** | |\n| 1:00 | Graphs in practice |\n| 2:15 | Closing words |\n`,
    sessions: `
      09:00-10:00 Opening words
      10:00-13:00 Streams for all
      13:00-14:15 Graphs in practice
      14:15---:-- Closing words`,
  },
  {
    name: 'an evening without halves, by its hours',
    note: `# Meetup agenda\n\n| Time | What |\n|---|---|\n| 6:00 | Doors open |\n| 6:30 | Queues by example |\n| 7:15 | Pizza |\n| 7:45 | Lightning talks |\n`,
    sessions: `
      18:00-18:30 ~Doors open
      18:30-19:15 Queues by example
      19:15-19:45 Pizza
      19:45---:-- Lightning talks`,
  },
  {
    name: 'an evening without halves, by its heading',
    note: `# Meetup agenda, 7pm to 9pm\n\n| Time | What |\n|---|---|\n| 7:00 | Doors open |\n| 7:30 | Queues by example |\n| 8:15 | Open questions |\n`,
    sessions: `
      19:00-19:30 ~Doors open
      19:30-20:15 Queues by example
      20:15---:-- Open questions`,
  },
  {
    name: 'three rooms side by side, with a pause across',
    note: `## Saturday, May 11, 2024\n\n| Time | Room A | Room B | Room C |\n|------|--------|--------|--------|\n| 9:00-9:45 | Keynote: Small data | Keynote: Small data | Keynote: Small data |\n| 10:00-10:45 | Typing tests<br>Ada Example | Maps of maps<br>Bob Sample | |\n| 10:45-11:00 | Coffee break | | |\n| 11:00-12:00 | Old languages | New languages | No languages |\n`,
    sessions: `
      2024-05-11 09:00-09:45 Keynote: Small data
      2024-05-11 10:00-10:45 Typing tests @Room A by Ada Example
      2024-05-11 10:00-10:45 Maps of maps @Room B by Bob Sample
      2024-05-11 10:45-11:00 ~Coffee break
      2024-05-11 11:00-12:00 Old languages @Room A
      2024-05-11 11:00-12:00 New languages @Room B
      2024-05-11 11:00-12:00 No languages @Room C`,
  },
  {
    name: 'weekdays as columns',
    note: `# Kursplan\n\n| Zeit | Montag | Dienstag | Mittwoch |\n|---|---|---|---|\n| 9:00 - 10:00 | Einführung | Graphen | Übung |\n| 10:00 - 11:00 | Einführung | Bäume | Übung |\n| 11:00 - 11:30 | Pause | Pause | Pause |\n| 11:30 - 12:30 | Mengen | Listen | |\n`,
    sessions: `
      [Montag] 09:00-11:00 Einführung
      [Dienstag] 09:00-10:00 Graphen
      [Mittwoch] 09:00-11:00 Übung
      [Dienstag] 10:00-11:00 Bäume
      [Montag] 11:00-11:30 ~Pause
      [Dienstag] 11:00-11:30 ~Pause
      [Mittwoch] 11:00-11:30 ~Pause
      [Montag] 11:30-12:30 Mengen
      [Dienstag] 11:30-12:30 Listen`,
  },
  {
    name: 'dates as columns, with the year in the title',
    note: `# Summer school 2024\n\n| Time | Mon 6 May | Tue 7 May |\n|---|---|---|\n| 09:00 | Logic one | Logic two |\n| 11:00 | Sets one | Sets two |\n| 13:00 | Lunch | Lunch |\n`,
    sessions: `
      2024-05-06 09:00-11:00 Logic one
      2024-05-07 09:00-11:00 Logic two
      2024-05-06 11:00-13:00 Sets one
      2024-05-07 11:00-13:00 Sets two
      2024-05-06 13:00---:-- ~Lunch
      2024-05-07 13:00---:-- ~Lunch`,
  },
  {
    name: 'a date column that is carried down',
    note: `# Workshop\n\n| Date | Time | Title | Speaker |\n|---|---|---|---|\n| 6 May 2024 | 9:00 AM | Welcome words | Ada Example |\n| | 10:00 AM | Long streams | Bob Sample |\n| 7 May 2024 | 9:00 AM | Short streams | Cleo Specimen |\n| | 11:00 AM | Wrap-up | |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Welcome words by Ada Example
      2024-05-06 10:00---:-- Long streams by Bob Sample
      2024-05-07 09:00-11:00 Short streams by Cleo Specimen
      2024-05-07 11:00---:-- Wrap-up`,
  },
  {
    name: 'label rows with days, whose labels count from the heading',
    note: `# Retreat, 6–7 May 2024\n\n| Time | Activity |\n|---|---|\n| **Day 1** | |\n| 14:00 - 15:00 | Arrival |\n| 15:00 - 17:00 | Story circle |\n| **Day 2** | |\n| 09:00 - 12:00 | Building things |\n| 12:00 - 13:00 | Lunch |\n`,
    sessions: `
      2024-05-06 14:00-15:00 ~Arrival
      2024-05-06 15:00-17:00 Story circle
      2024-05-07 09:00-12:00 Building things
      2024-05-07 12:00-13:00 ~Lunch`,
  },
  {
    name: 'a heading a day, without dates',
    note: `# Course\n\n## Day 1: Basics\n\n| Time | Topic |\n|---|---|\n| 09:00-10:30 | First steps |\n| 10:30-12:00 | Second steps |\n\n## Day 2: More\n\n| Time | Topic |\n|---|---|\n| 09:00-10:30 | Third steps |\n| 10:30-12:00 | Last steps |\n`,
    sessions: `
      [Day 1] 09:00-10:30 First steps
      [Day 1] 10:30-12:00 Second steps
      [Day 2] 09:00-10:30 Third steps
      [Day 2] 10:30-12:00 Last steps`,
  },
  {
    name: 'zones as columns',
    note: `## Online programme\n\n| UTC | CET | JST | Session |\n|---|---|---|---|\n| 12:00 | 13:00 | 21:00 | Opening of the day |\n| 12:15 | 13:15 | 21:15 | Trees for people |\n| 13:00 | 14:00 | 22:00 | Break |\n| 13:10 | 14:10 | 22:10 | Closing of the day |\n`,
    sessions: `
      12:00-12:15 Opening of the day
      12:15-13:00 Trees for people
      13:00-13:10 ~Break
      13:10---:-- Closing of the day`,
  },
  {
    name: 'HTML with rowspan for a slot and for a workshop',
    note: `# Sample camp\n\n<h3>May 6, 2024</h3>\n<table>\n<thead><tr><th>Time</th><th>Hall 1</th><th>Hall 2</th></tr></thead>\n<tbody>\n<tr><td>10:00 - 11:00</td><td>Small maps</td><td rowspan="2">Pottery workshop</td></tr>\n<tr><td>11:00 - 12:00</td><td>Large maps</td></tr>\n<tr><td>12:00 - 13:00</td><td colspan="2">Lunch</td></tr>\n</tbody>\n</table>\n`,
    sessions: `
      2024-05-06 10:00-11:00 Small maps @Hall 1
      2024-05-06 10:00-12:00 Pottery workshop @Hall 2
      2024-05-06 11:00-12:00 Large maps @Hall 1
      2024-05-06 12:00-13:00 ~Lunch`,
  },
  {
    name: 'HTML with a time that spans its talks',
    note: `<h2>Programme</h2>\n<table>\n<tr><th>Time<th>Talk<th>Speaker\n<tr><td rowspan=2>9:00-10:00<td>Tiny compilers<td>Ada Example\n<tr><td>Huge compilers<td>Bob Sample\n<tr><td>10:00-10:30<td>Coffee<td>\n</table>\n`,
    sessions: `
      09:00-10:00 Tiny compilers by Ada Example
      09:00-10:00 Huge compilers by Bob Sample
      10:00-10:30 ~Coffee`,
  },
  {
    name: 'rows grouped by room',
    note: `# Sessions on 2024-05-06\n\n| Room | Time | Talk | Presenter |\n|---|---|---|---|\n| Blue | 9:00 - 9:30 | Hats | Ada Example |\n| | 9:30 - 10:00 | Coats | Bob Sample |\n| Green | 9:00 - 9:30 | Shoes | Cleo Specimen |\n| | 9:30 - 10:00 | Socks | Dan Pattern |\n`,
    sessions: `
      2024-05-06 09:00-09:30 Hats @Blue by Ada Example
      2024-05-06 09:30-10:00 Coats @Blue by Bob Sample
      2024-05-06 09:00-09:30 Shoes @Green by Cleo Specimen
      2024-05-06 09:30-10:00 Socks @Green by Dan Pattern`,
  },
  {
    name: 'past midnight, 24:00 and 25:30',
    note: `# Night of examples, 6 May 2024\n\n| Time | Programme |\n|---|---|\n| 22:00-24:00 | Long concert |\n| 24:00-25:30 | Film |\n| 01:30-02:00 | Breakfast |\n`,
    sessions: `
      2024-05-06 22:00-24:00 Long concert
      2024-05-06 24:00-25:30 Film
      2024-05-06 25:30-26:00 ~Breakfast`,
  },
  {
    name: 'start and duration in columns',
    note: `# Agenda\n\n| Start | Duration | Topic | Lead |\n|---|---|---|---|\n| 09:00 | 15 min | Round of names | Ada Example |\n| 09:15 | 1h 30 | Design review | Bob Sample |\n| 11:00 | 45 min | Retrospective | |\n`,
    sessions: `
      09:00-09:15 Round of names by Ada Example
      09:15-10:45 Design review by Bob Sample
      11:00-11:45 Retrospective`,
  },
  {
    name: 'rows without a time',
    note: `# Agenda\n\n| Time | Topic | Speaker |\n|---|---|---|\n| 9:00 - 9:30 | Opening words | Ada Example |\n| 9:30 - 10:30 | Maps of rivers | Bob Sample |\n| TBD | Surprise talk | Cleo Specimen |\n| - | Poster wall | |\n`,
    sessions: `
      09:00-09:30 Opening words by Ada Example
      09:30-10:30 Maps of rivers by Bob Sample
      --:-- Surprise talk by Cleo Specimen
      --:-- Poster wall`,
  },
  {
    name: 'more talks in one slot, each with its room',
    note: `# Track day, 2024-05-06\n\n| Time | Talk | Room | Speaker |\n|---|---|---|---|\n| 10:00-10:45 | Red pandas | R1 | Ada Example |\n| | Grey wolves | R2 | Bob Sample |\n| 11:00-11:45 | Blue whales | R1 | Cleo Specimen |\n| | Green frogs | R2 | Dan Pattern |\n`,
    sessions: `
      2024-05-06 10:00-10:45 Red pandas @R1 by Ada Example
      2024-05-06 10:00-10:45 Grey wolves @R2 by Bob Sample
      2024-05-06 11:00-11:45 Blue whales @R1 by Cleo Specimen
      2024-05-06 11:00-11:45 Green frogs @R2 by Dan Pattern`,
  },
  {
    name: 'a time with its room in the cell',
    note: `# Agenda\n\n| When | What | Who |\n|---|---|---|\n| 9:00 AM<br>Sapphire H | Opening words | Ada Example |\n| 10:30 AM<br>Emerald 2 | Paper planes | Bob Sample |\n| 12:00 Noon | Lunch | |\n`,
    sessions: `
      09:00-10:30 Opening words @Sapphire H by Ada Example
      10:30-12:00 Paper planes @Emerald 2 by Bob Sample
      12:00---:-- ~Lunch`,
  },
  {
    name: 'mixed halves, with the first hour of the afternoon unmarked',
    note: `# Schedule\n\n| Time | Event |\n|---|---|\n| 8:30 AM | Breakfast |\n| 9:00 | Plenary on bees |\n| 11:30 - 1:00 PM | Long lunch |\n| 1:00 | Plenary on ants |\n| 4:40 pm onwards | Social hour |\n`,
    sessions: `
      08:30-09:00 ~Breakfast
      09:00-11:30 Plenary on bees
      11:30-13:00 ~Long lunch
      13:00-16:40 Plenary on ants
      16:40---:-- Social hour`,
  },
  {
    name: 'no header words that anyone knows',
    note: `# Xyz\n\n| Qwe | Rty | Uio |\n|---|---|---|\n| 09:00 - 09:30 | Flor damo kel | Ben tal orim, vosta gel dura men pol |\n| 09:30 - 11:00 | Sen mirta vol | Kam dor bel asti, nor ved hul mira dan |\n| 11:00 - 12:30 | Tor valin es | Pol mer dat un vel, sor bin lat per mod |\n`,
    sessions: `
      09:00-09:30 Flor damo kel
      09:30-11:00 Sen mirta vol
      11:00-12:30 Tor valin es`,
  },
  {
    name: 'a table in a callout, whose title has the date',
    note: `> [!info] Agenda 2024-05-06\n> | Time | Topic |\n> |---|---|\n> | 09:00-10:00 | Moss |\n> | 10:00-11:00 | Lichen |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Moss
      2024-05-06 10:00-11:00 Lichen`,
  },
  {
    name: 'a header row that is data',
    note: `### 2024-05-06\n| 09:00-10:00 | Moss in cities | Ada Example |\n|---|---|---|\n| 10:00-11:00 | Lichen on stones | Bob Sample |\n| 11:00-12:00 | Ferns at night | Cleo Specimen |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Moss in cities by Ada Example
      2024-05-06 10:00-11:00 Lichen on stones by Bob Sample
      2024-05-06 11:00-12:00 Ferns at night by Cleo Specimen`,
  },
  {
    name: 'Vietnamese',
    note: `# Chương trình ngày 6 tháng 5 năm 2024\n\n| Thời gian | Nội dung | Diễn giả |\n|---|---|---|\n| 8h00 - 8h30 | Đón khách | |\n| 8h30 - 10h00 | Học máy cho mọi người | Nguyễn Văn Mẫu |\n| 10h00 - 10h15 | Giải lao | |\n`,
    sessions: `
      2024-05-06 08:00-08:30 ~Đón khách
      2024-05-06 08:30-10:00 Học máy cho mọi người by Nguyễn Văn Mẫu
      2024-05-06 10:00-10:15 ~Giải lao`,
  },
  {
    name: 'Russian and Dutch words',
    note: `# Программа, 6 мая 2024\n\n| Время | Доклад | Докладчик |\n|---|---|---|\n| 10:00–10:30 | Регистрация | |\n| 10:30–11:15 | Потоки данных | Анна Пример |\n| 11:15–12:00 | Графы на практике | Борис Образец |\n`,
    sessions: `
      2024-05-06 10:00-10:30 ~Регистрация
      2024-05-06 10:30-11:15 Потоки данных by Анна Пример
      2024-05-06 11:15-12:00 Графы на практике by Борис Образец`,
  },
  {
    name: 'the day only in the file name',
    note: `| Time | Topic |\n|---|---|\n| 09:00-10:00 | Moss in cities |\n| 10:00-11:00 | Lichen on stones |\n`,
    path: 'Events/2024-05-06 Moss day.md',
    sessions: `
      2024-05-06 09:00-10:00 Moss in cities
      2024-05-06 10:00-11:00 Lichen on stones`,
  },
  {
    name: 'weekday and date in front of the time',
    note: `# Office summit 2024\n\n| When | Session |\n|---|---|\n| Mon, May 6, 9:00 AM | Moss in cities |\n| Mon, May 6, 11:00 AM | Lichen on stones |\n| Tue, May 7, 9:00 AM | Ferns at night |\n`,
    sessions: `
      2024-05-06 09:00-11:00 Moss in cities
      2024-05-06 11:00---:-- Lichen on stones
      2024-05-07 09:00---:-- Ferns at night`,
  },
  {
    name: 'the day and the module in front of the time',
    note: `# Module plan\n\n| Day | Module | Time | Content |\n|---|---|---|---|\n| 1 | M1 | 09:00-10:30 | Reading maps |\n| 1 | M2 | 10:45-12:00 | Drawing maps |\n| 2 | M3 | 09:00-10:30 | Folding maps |\n`,
    sessions: `
      [1] 09:00-10:30 Reading maps
      [1] 10:45-12:00 Drawing maps
      [2] 09:00-10:30 Folding maps`,
  },
  {
    name: 'tracks under names that no list knows',
    note: `# Schedule\n\n| Time | Beginners | Experts |\n|---|---|---|\n| 09:00 - 10:00 | What is moss | Genetics of moss |\n| 10:00 - 10:30 | Break | |\n| 10:30 - 12:00 | Walk outside | Lab work |\n`,
    sessions: `
      09:00-10:00 What is moss @Beginners
      09:00-10:00 Genetics of moss @Experts
      10:00-10:30 ~Break
      10:30-12:00 Walk outside @Beginners
      10:30-12:00 Lab work @Experts`,
  },
  {
    name: 'a track and a room',
    note: `# Talks of 2024-05-06\n\n| Track | Room | Time | Title | Speakers |\n|---|---|---|---|---|\n| Web | 101 | 9:00am - 9:45am | Small pages | Ada Example, Bob Sample |\n| Data | 102 | 9:00am - 9:45am | Small tables | Cleo Specimen |\n| Web | 101 | 10:00am - 10:45am | Large pages | Dan Pattern (Acme) |\n`,
    sessions: `
      2024-05-06 09:00-09:45 Small pages @101 by Ada Example + Bob Sample
      2024-05-06 09:00-09:45 Small tables @102 by Cleo Specimen
      2024-05-06 10:00-10:45 Large pages @101 by Dan Pattern (Acme)`,
  },
  {
    name: 'a name column beside a topic',
    note: `# Student seminar\n\n| Time | Name | Topic |\n|---|---|---|\n| 13:00 | Ada Example | On the moss of walls |\n| 13:20 | Bob Sample | On the lichen of stones |\n| 13:40 | Cleo Specimen | On ferns |\n`,
    sessions: `
      13:00-13:20 On the moss of walls by Ada Example
      13:20-13:40 On the lichen of stones by Bob Sample
      13:40---:-- On ferns by Cleo Specimen`,
  },
  {
    name: 'a heading of weekday, day and month, with the year above',
    note: `# Fake Conf 2025\n\n## Program\n\n### Thursday, May 8\n\n| Time | Talk |\n|---|---|\n| 09:00 | Opening words |\n| 09:30 | Moss as a service |\n\n### Friday, May 9\n\n| Time | Talk |\n|---|---|\n| 10:00 | Lichen at scale |\n| 11:00 | Closing words |\n`,
    sessions: `
      2025-05-08 09:00-09:30 Opening words
      2025-05-08 09:30---:-- Moss as a service
      2025-05-09 10:00-11:00 Lichen at scale
      2025-05-09 11:00---:-- Closing words`,
  },
  {
    name: 'weekdays as headings within a stretch of days',
    note: `# Camp, 6.–8. Mai 2024\n\n## Montag\n\n| Zeit | Thema |\n|---|---|\n| 10:00-11:00 | Zelte bauen |\n| 11:00-12:00 | Feuer machen |\n\n## Mittwoch\n\n| Zeit | Thema |\n|---|---|\n| 10:00-11:00 | Zelte abbauen |\n| 11:00-12:00 | Abschied feiern |\n`,
    sessions: `
      2024-05-06 10:00-11:00 Zelte bauen
      2024-05-06 11:00-12:00 Feuer machen
      2024-05-08 10:00-11:00 Zelte abbauen
      2024-05-08 11:00-12:00 Abschied feiern`,
  },
  {
    name: 'rooms as headings',
    note: `# Demo day 2024-05-06\n\n## Room A\n\n| Time | Demo |\n|---|---|\n| 09:00-10:00 | Moss in cities |\n| 10:00-11:00 | Lichen on stones |\n\n## Room B\n\n| Time | Demo |\n|---|---|\n| 09:00-10:00 | Ferns at night |\n| 10:00-11:00 | Trees by day |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Moss in cities @Room A
      2024-05-06 10:00-11:00 Lichen on stones @Room A
      2024-05-06 09:00-10:00 Ferns at night @Room B
      2024-05-06 10:00-11:00 Trees by day @Room B`,
  },
  {
    name: 'the afternoon as a second table',
    note: `# Agenda for May 6, 2024\n\n### Part one\n\n| Time | Topic |\n|---|---|\n| 9:00 - 10:30 | Moss in cities |\n| 10:45 - 12:00 | Lichen on stones |\n\n### Part two\n\n| Time | Topic |\n|---|---|\n| 1:00 - 2:30 | Ferns at night |\n| 2:45 - 4:00 | Trees by day |\n`,
    sessions: `
      2024-05-06 09:00-10:30 Moss in cities
      2024-05-06 10:45-12:00 Lichen on stones
      2024-05-06 13:00-14:30 Ferns at night
      2024-05-06 14:45-16:00 Trees by day`,
  },
  {
    name: 'the title far behind, after link columns',
    note: `# Lineup\n\n| # | Slides | Start | Title | Recording |\n|---|---|---|---|---|\n| 1 | [pdf](a.pdf) | 18:00 | The moss talk | [video](v1) |\n| 2 | [pdf](b.pdf) | 18:30 | The lichen talk | [video](v2) |\n| 3 | | 19:00 | The fern talk | |\n`,
    sessions: `
      18:00-18:30 The moss talk
      18:30-19:00 The lichen talk
      19:00---:-- The fern talk`,
  },
  {
    name: 'speakers in brackets in every title',
    note: `# Agenda\n\n| Time | Talk |\n|---|---|\n| 18:00 | Doors open |\n| 18:15 | The moss talk (Ada Example) |\n| 18:45 | The lichen talk (Bob Sample) |\n| 19:15 | The fern talk (Cleo Specimen) |\n`,
    sessions: `
      18:00-18:15 ~Doors open
      18:15-18:45 The moss talk by Ada Example
      18:45-19:15 The lichen talk by Bob Sample
      19:15---:-- The fern talk by Cleo Specimen`,
  },
  {
    name: 'brackets that are no speakers',
    note: `# Agenda\n\n| Time | Talk |\n|---|---|\n| 18:00 | The moss talk (Main Hall) |\n| 18:30 | The lichen talk (Ada Example) |\n| 19:00 | The fern talk (Advanced) |\n`,
    sessions: `
      18:00-18:30 The moss talk (Main Hall)
      18:30-19:00 The lichen talk (Ada Example)
      19:00---:-- The fern talk (Advanced)`,
  },
  {
    name: 'a bold title with a gloss',
    note: `# Programme\n\n| Time | Session |\n|---|---|\n| 9:00 | **How to look at moss** (Comment regarder la mousse) |\n| 10:00 | **Panel**: lichen or fern |\n| 11:00 | **Why stones grow green**: a walk with many stops |\n| 12:00 | **Lunch** (in the hall) |\n`,
    sessions: `
      09:00-10:00 How to look at moss
      10:00-11:00 Panel: lichen or fern
      11:00-12:00 Why stones grow green
      12:00---:-- ~Lunch (in the hall)`,
  },
  {
    name: 'compact hours and a word for all day',
    note: `## Friday, 10 May 2024 (all times UTC+2)\n\n| Time | Session | Hosts |\n|---|---|---|\n| 0845-0900 | Arrival and tea | |\n| 0900-1230 (all day) | Help desk | Ada Example & Bob Sample |\n| 0900 - 1030 | Moss for makers | Cleo Specimen |\n`,
    sessions: `
      2024-05-10 08:45-09:00 ~Arrival and tea
      2024-05-10 09:00-12:30 Help desk by Ada Example + Bob Sample
      2024-05-10 09:00-10:30 Moss for makers by Cleo Specimen`,
  },
  {
    name: 'a rule drawn in the midst of the rows',
    note: `# Agenda\n\n| Time | Topic |\n|---|---|\n| 09:00-10:00 | Moss in cities |\n| 10:00-11:00 | Lichen on stones |\n|---|---|\n| 13:00-14:00 | Ferns at night |\n`,
    sessions: `
      09:00-10:00 Moss in cities
      10:00-11:00 Lichen on stones
      13:00-14:00 Ferns at night`,
  },
  {
    name: 'links, wikilinks, escapes and entities in titles',
    note: `# Agenda\n\n| Time | Topic |\n|---|---|\n| 09:00-10:00 | [Moss &amp; stone](https://example.org/a_(b)) |\n| 10:00-11:00 | [[Lichen notes\\|Lichen]] and *more* |\n| 11:00-12:00 | \`a \\| b\` or a \\| b, snake_case_name |\n`,
    sessions: `
      09:00-10:00 Moss & stone
      10:00-11:00 Lichen and more
      11:00-12:00 a | b or a | b, snake_case_name`,
  },
  {
    name: 'HTML with dates as columns and a workshop of two slots',
    note: `<table>\n<tr><th>Time</th><th>Monday 6 May 2024</th><th>Tuesday 7 May 2024</th></tr>\n<tr><td>09:00 - 10:00</td><td rowspan="2">Long workshop on moss</td><td>Small stones</td></tr>\n<tr><td>10:00 - 11:00</td><td>Large stones</td></tr>\n<tr><td>11:00 - 11:30</td><td colspan="2">Coffee break</td></tr>\n<tr><td>11:30 - 12:30</td><td>Ferns</td><td>Trees</td></tr>\n</table>\n`,
    sessions: `
      2024-05-06 09:00-11:00 Long workshop on moss
      2024-05-07 09:00-10:00 Small stones
      2024-05-07 10:00-11:00 Large stones
      2024-05-06 11:00-11:30 ~Coffee break
      2024-05-07 11:00-11:30 ~Coffee break
      2024-05-06 11:30-12:30 Ferns
      2024-05-07 11:30-12:30 Trees`,
  },
  {
    name: 'a.m. and p.m. on the end alone',
    note: `# Agenda\n| Time | Topic |\n|---|---|\n| 9:00 – 9:15 a.m. | Welcome |\n| 9:15 – 10:45 a.m. | Moss in cities |\n| 10:45 – 11:00 a.m. | Break |\n| 11:00 a.m. – 12:30 p.m. | Lichen on stones |\n| 12:30 – 1:30 p.m. | Lunch |\n| 1:30 – 3:00 p.m. | Ferns at night |\n`,
    sessions: `
      09:00-09:15 Welcome
      09:15-10:45 Moss in cities
      10:45-11:00 ~Break
      11:00-12:30 Lichen on stones
      12:30-13:30 ~Lunch
      13:30-15:00 Ferns at night`,
  },
  {
    name: 'French hours with blanks, and the year in a line below the title',
    note: `# Programme du 6 mai\nÉdition 2024\n| Heure | Activité | Animateur(s) |\n|---|---|---|\n| 9 h | Accueil | |\n| 9 h 30 | Mousses des villes | Anne Modèle, Bruno Spécimen |\n| 11 h | Pause | |\n| 11 h 15 | Lichens des pierres | Anne Modèle (CNRS) |\n| 12 h 30 | Déjeuner | |\n`,
    sessions: `
      2024-05-06 09:00-09:30 ~Accueil
      2024-05-06 09:30-11:00 Mousses des villes by Anne Modèle + Bruno Spécimen
      2024-05-06 11:00-11:15 ~Pause
      2024-05-06 11:15-12:30 Lichens des pierres by Anne Modèle (CNRS)
      2024-05-06 12:30---:-- ~Déjeuner`,
  },
  {
    name: 'kinds, roles and institutions beside the title',
    note: `# Conf\n| Time | Type | Title | Speaker(s) | Room |\n|---|---|---|---|---|\n| 09:00-09:30 | Keynote | Moss | Ada Example | Main |\n| 09:30-10:00 | Talk | Stones | Bob Sample, Acme Corp. | Main |\n| 10:00-10:30 | Break | | | |\n| 10:30-11:00 | Talk | Ferns | Cleo Specimen and Dan Pattern | Side |\n`,
    sessions: `
      09:00-09:30 Moss @Main by Ada Example
      09:30-10:00 Stones @Main by Bob Sample (Acme Corp.)
      10:00-10:30 ~Break
      10:30-11:00 Ferns @Side by Cleo Specimen + Dan Pattern`,
  },
  {
    name: 'weekdays in three letters',
    note: `# Camp\n|Time|Mon|Tue|Wed|\n|-|-|-|-|\n|8am|Breakfast|Breakfast|Breakfast|\n|9am|Moss|Stone|Hike|\n|12pm|Lunch|Lunch|Lunch|\n|1pm|Moss|Stone|Free time|\n|6pm|Dinner|Dinner|Dinner|\n`,
    sessions: `
      [Mon] 08:00-09:00 ~Breakfast
      [Tue] 08:00-09:00 ~Breakfast
      [Wed] 08:00-09:00 ~Breakfast
      [Mon] 09:00-12:00 Moss
      [Tue] 09:00-12:00 Stone
      [Wed] 09:00-12:00 Hike
      [Mon] 12:00-13:00 ~Lunch
      [Tue] 12:00-13:00 ~Lunch
      [Wed] 12:00-13:00 ~Lunch
      [Mon] 13:00-18:00 Moss
      [Tue] 13:00-18:00 Stone
      [Wed] 13:00-18:00 Free time
      [Mon] 18:00---:-- ~Dinner
      [Tue] 18:00---:-- ~Dinner
      [Wed] 18:00---:-- ~Dinner`,
  },
  {
    name: 'dotted starts under a German header',
    note: `| Uhr | Programmpunkt |\n| --- | --- |\n| 8.30 | Ankommen und Kaffee |\n| 9.00 | Eröffnung |\n| 9.15 | Vortrag über Moose |\n| 10.45 | Kaffeepause |\n| 11.15 | Vortrag über Steine |\n`,
    sessions: `
      08:30-09:00 ~Ankommen und Kaffee
      09:00-09:15 Eröffnung
      09:15-10:45 Vortrag über Moose
      10:45-11:15 ~Kaffeepause
      11:15---:-- Vortrag über Steine`,
  },
  {
    name: 'no outer pipes, blank days, rooms as numbers',
    note: `Day | Time | Session | Room\n--- | --- | --- | ---\nFri 10/05/2024 | 10:00 | Moss in cities | 1.01\n | 11:00 | Lichen on stones | 1.02\nSat 11/05/2024 | 10:00 | Ferns at night | 1.01\n | 11:00 | Trees by day | \n`,
    sessions: `
      2024-05-10 10:00-11:00 Moss in cities @1.01
      2024-05-10 11:00---:-- Lichen on stones @1.02
      2024-05-11 10:00-11:00 Ferns at night @1.01
      2024-05-11 11:00---:-- Trees by day`,
  },
  {
    name: 'weekdays as columns in a week that begins on the date of the note',
    note: `---\ntitle: Moss con\ndate: 2024-05-06\n---\n# Programme\n\n|          | Monday         | Tuesday       | Wednesday |\n|----------|----------------|---------------|------------|\n| 9-10     | Opening        | Moss talks    | Stone talks |\n| 10-10:30 | Coffee         | Coffee        | Coffee |\n| 10:30-12 | Lichen talks   | Fern talks    | Walk |\n| 12-13:30 | Lunch          | Lunch         | Farewell |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Opening
      2024-05-07 09:00-10:00 Moss talks
      2024-05-08 09:00-10:00 Stone talks
      2024-05-06 10:00-10:30 ~Coffee
      2024-05-07 10:00-10:30 ~Coffee
      2024-05-08 10:00-10:30 ~Coffee
      2024-05-06 10:30-12:00 Lichen talks
      2024-05-07 10:30-12:00 Fern talks
      2024-05-08 10:30-12:00 Walk
      2024-05-06 12:00-13:30 ~Lunch
      2024-05-07 12:00-13:30 ~Lunch
      2024-05-08 12:00-13:30 Farewell`,
  },
  {
    name: 'rooms by number with speakers in brackets',
    note: `# Ablauf\n| Uhrzeit | Raum A.101 | Raum A.102 |\n|---|---|---|\n| 09:00 - 09:45 | Begrüßung im Hörsaal ||\n| 10:00 - 11:30 | Workshop 1: Moos (Anna Muster) | Workshop 2: Steine (Bernd Probe) |\n| 11:30 - 12:30 | Mittagspause | |\n| 12:30 - 14:00 | Workshop 3: Farne (Carla Exempel) | Workshop 4: Bäume (Dora Vorlage) |\n`,
    sessions: `
      09:00-09:45 Begrüßung im Hörsaal @Raum A.101
      10:00-11:30 Workshop 1: Moos @Raum A.101 by Anna Muster
      10:00-11:30 Workshop 2: Steine @Raum A.102 by Bernd Probe
      11:30-12:30 ~Mittagspause
      12:30-14:00 Workshop 3: Farne @Raum A.101 by Carla Exempel
      12:30-14:00 Workshop 4: Bäume @Raum A.102 by Dora Vorlage`,
  },
  {
    name: 'a list of an evening without header words, dated by When',
    note: `# Meetup #12\n\n**When:** Thursday, May 9th 2024, 18:30\n**Where:** Sample Street 1\n\n## Agenda\n\n|  |  |\n|--|--|\n| 18:30 | Doors open & drinks 🍻 |\n| 19:00 | :wave: Welcome |\n| 19:10 | 🎤 *Moss in cities* by Ada Example |\n| 19:50 | Break |\n| 20:00 | 🎤 *Lichen on stones* by Bob Sample |\n| 21:00 | Networking |\n`,
    sessions: `
      2024-05-09 18:30-19:00 ~Doors open & drinks 🍻
      2024-05-09 19:00-19:10 :wave: Welcome
      2024-05-09 19:10-19:50 🎤 Moss in cities by Ada Example
      2024-05-09 19:50-20:00 ~Break
      2024-05-09 20:00-21:00 🎤 Lichen on stones by Bob Sample
      2024-05-09 21:00---:-- ~Networking`,
  },
  {
    name: 'one session a day with weekday and date in Spanish',
    note: `# Curso\n| Día | Hora | Tema |\n|---|---|---|\n| Lunes 6 de mayo de 2024 | 16:00 - 18:00 | Musgos de ciudad |\n| Miércoles 8 de mayo de 2024 | 16:00 - 18:00 | Líquenes de piedra |\n| Viernes 10 de mayo de 2024 | 16:00 - 18:00 | Helechos de noche |\n`,
    sessions: `
      2024-05-06 16:00-18:00 Musgos de ciudad
      2024-05-08 16:00-18:00 Líquenes de piedra
      2024-05-10 16:00-18:00 Helechos de noche`,
  },
  {
    name: 'date and time in one Korean cell, affiliations in brackets',
    note: `### 세미나 일정\n| 회차 | 일시 | 주제 | 발표자(소속) |\n|:--:|:--:|:--|:--|\n| 1 | 2024.05.06(월) 14:00~16:00 | 이끼의 모든 것 | 김예시(가나대) |\n| 2 | 2024.05.13(월) 14:00~16:00 | 돌의 모든 것 | 박보기(다라연구소), 이견본(마바대) |\n`,
    sessions: `
      2024-05-06 14:00-16:00 이끼의 모든 것 by 김예시(가나대)
      2024-05-13 14:00-16:00 돌의 모든 것 by 박보기(다라연구소) + 이견본(마바대)`,
  },
  {
    name: 'start, end and length apart, without halves',
    note: `# Workshop agenda\n| Start time | End time | Duration | Activity | Facilitator | Materials |\n|---|---|---|---|---|---|\n| 9:00 | 9:15 | 15 min | Welcome | Ada | slides |\n| 9:15 | 10:45 | 90 min | Reading moss | Bob | book |\n| 10:45 | 11:00 | 15 min | Break | | |\n| 11:00 | 12:30 | 90 min | Drawing moss | Ada & Bob | pens |\n| 12:30 | 1:30 | 60 min | Lunch | | |\n| 1:30 | 3:00 | 90 min | Painting moss | Cleo | paint |\n`,
    sessions: `
      09:00-09:15 Welcome by Ada
      09:15-10:45 Reading moss by Bob
      10:45-11:00 ~Break
      11:00-12:30 Drawing moss by Ada + Bob
      12:30-13:30 ~Lunch
      13:30-15:00 Painting moss by Cleo`,
  },
  {
    name: 'days of a Chinese conference without a year',
    note: `# 论坛日程\n\n## 第一天（5月6日）\n\n| 时间 | 环节 | 嘉宾 |\n|---|---|---|\n| 08:30–09:00 | 签到 | |\n| 09:00–09:40 | 主题报告：苔藓 | 张三（示例大学） |\n| 09:40–10:20 | 主题报告：石头 | 李四（样本公司） |\n\n## 第二天（5月7日）\n\n| 时间 | 环节 | 嘉宾 |\n|---|---|---|\n| 09:00–10:00 | 圆桌讨论 | 全体 |\n| 10:00–10:30 | 茶歇 | |\n| 10:30–11:30 | 闭幕 | |\n`,
    sessions: `
      [5月6日] 08:30-09:00 ~签到
      [5月6日] 09:00-09:40 主题报告：苔藓 by 张三（示例大学）
      [5月6日] 09:40-10:20 主题报告：石头 by 李四（样本公司）
      [5月7日] 09:00-10:00 圆桌讨论
      [5月7日] 10:00-10:30 ~茶歇
      [5月7日] 10:30-11:30 闭幕`,
  },
  {
    name: 'periods as labels, and a pause among them',
    note: `# Lessons\n\n| Period | Time | Subject |\n|---|---|---|\n| 1 | 8:00 - 8:45 | Reading of maps |\n| 2 | 8:50 - 9:35 | Drawing of maps |\n| Break | 9:35 - 9:50 | |\n| 3 | 9:50 - 10:35 | Folding of maps |\n`,
    sessions: `
      08:00-08:45 Reading of maps
      08:50-09:35 Drawing of maps
      09:35-09:50 ~Break
      09:50-10:35 Folding of maps`,
  },
  {
    name: 'Russian from and to',
    note: `# Расписание\n| Время | Событие |\n|---|---|\n| с 10:00 до 11:00 | Открытие встречи |\n| с 11:00 до 12:30 | Доклад о мхах |\n| 12:30 | Обед |\n`,
    sessions: `
      10:00-11:00 Открытие встречи
      11:00-12:30 Доклад о мхах
      12:30---:-- ~Обед`,
  },
  {
    name: 'Dutch dotted hours with uur',
    note: `# Programma\n| Tijd | Onderdeel | Spreker |\n|---|---|---|\n| 09.30 uur | Inloop met koffie | |\n| 10.00 uur | Mos in de stad | Anna Voorbeeld |\n| 11.00 uur | Pauze | |\n| 11.15 – 12.30 uur | Stenen | Bert Monster |\n`,
    sessions: `
      09:30-10:00 ~Inloop met koffie
      10:00-11:00 Mos in de stad by Anna Voorbeeld
      11:00-11:15 ~Pauze
      11:15-12:30 Stenen by Bert Monster`,
  },
  {
    name: 'Swedish kl',
    note: `# Program\n| Tid | Programpunkt | Talare |\n|---|---|---|\n| kl. 9.00 | Registrering och kaffe | |\n| kl. 9.30 | Mossa i staden | Anna Exempel |\n| kl. 12 | Lunch | |\n| kl. 13-14 | Stenar | Bo Prov |\n`,
    sessions: `
      09:00-09:30 ~Registrering och kaffe
      09:30-12:00 Mossa i staden by Anna Exempel
      12:00-13:00 ~Lunch
      13:00-14:00 Stenar by Bo Prov`,
  },
  {
    name: 'a title with a dash that is no speaker, and an open evening',
    note: `# Conference 2024-05-06\n| Time | Session |\n|---|---|\n| 09:00 - 10:00 | Keynote – Ada Example |\n| 10:00 - 10:30 | Coffee break |\n| 10:30 - 12:00 | Session A: Moss – 4 papers |\n| 12:00 - 13:30 | Lunch (own arrangements) |\n| 13:30 - 15:00 | Session B: Stones |\n| 18:30 - late | Dinner |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Keynote – Ada Example
      2024-05-06 10:00-10:30 ~Coffee break
      2024-05-06 10:30-12:00 Session A: Moss – 4 papers
      2024-05-06 12:00-13:30 ~Lunch (own arrangements)
      2024-05-06 13:30-15:00 Session B: Stones
      2024-05-06 18:30---:-- ~Dinner`,
  },
  {
    name: 'weekdays by their first sign in Korean',
    note: `# 시간표\n\n| 시간 | 월 | 화 | 수 |\n|---|---|---|---|\n| 09:00~10:00 | 국어 수업 | 수학 수업 | 영어 수업 |\n| 10:00~11:00 | 과학 수업 | 국어 수업 | 체육 수업 |\n| 12:00~13:00 | 점심 | 점심 | 점심 |\n`,
    sessions: `
      [월] 09:00-10:00 국어 수업
      [화] 09:00-10:00 수학 수업
      [수] 09:00-10:00 영어 수업
      [월] 10:00-11:00 과학 수업
      [화] 10:00-11:00 국어 수업
      [수] 10:00-11:00 체육 수업
      [월] 12:00-13:00 ~점심
      [화] 12:00-13:00 ~점심
      [수] 12:00-13:00 ~점심`,
  },
  {
    name: 'bare hours among full ones, without halves',
    note: `# Mixed\n| Time | Title |\n|---|---|\n| 9:30 - 10:00 | Welcome (30 min) |\n| 10 - 11:30 | Moss in cities |\n| 11:30 - 1 | Lunch |\n| 1 - 2:30 | Ferns |\n| 2:30 - 4 | Trees |\n`,
    sessions: `
      09:30-10:00 Welcome (30 min)
      10:00-11:30 Moss in cities
      11:30-13:00 ~Lunch
      13:00-14:30 Ferns
      14:30-16:00 Trees`,
  },
  {
    name: 'tracks as headings above the day',
    note: `## Track 1\n\n### May 6, 2024\n\n|Time|Talk|\n|--|--|\n|10:00|Moss|\n|11:00|Stone|\n\n## Track 2\n\n### May 6, 2024\n\n|Time|Talk|\n|--|--|\n|10:00|Fern|\n|11:00|Tree|\n`,
    sessions: `
      2024-05-06 10:00-11:00 Moss @Track 1
      2024-05-06 11:00---:-- Stone @Track 1
      2024-05-06 10:00-11:00 Fern @Track 2
      2024-05-06 11:00---:-- Tree @Track 2`,
  },
  {
    name: 'HTML without a header, with speakers and rooms in the title cell',
    note: `# Con\n<table>\n<tr><td><b>9:00 AM</b></td><td><b>Registration</b><br>Lobby</td></tr>\n<tr><td><b>10:00 AM - 11:00 AM</b></td><td><b>Opening keynote</b><br>Ada Example<br><i>Hall 1</i></td></tr>\n<tr><td><b>11:00 AM</b></td><td><ul><li>Moss in cities</li><li>Lichen on stones</li></ul></td></tr>\n<tr><td></td><td>Free discussion</td></tr>\n<tr><td><b>12:30 PM</b></td><td><b>Lunch</b></td></tr>\n</table>\n`,
    sessions: `
      09:00-10:00 ~Registration
      10:00-11:00 Opening keynote by Ada Example
      11:00-12:30 Moss in cities
      12:30---:-- ~Lunch`,
  },
  {
    name: 'parts of a Saturday',
    note: `# 2024 Retreat\n### Saturday\n\n| | |\n|:---|:---|\n|**Morning**||\n|8:00|Breakfast|\n|9:30|Canoe trip|\n|**Afternoon**||\n|12:30|Lunch|\n|2:00|Free time|\n|**Evening**||\n|7:00|Dinner|\n|8:30|Campfire|\n`,
    sessions: `
      [Saturday] 08:00-09:30 ~Breakfast
      [Saturday] 09:30-12:30 Canoe trip
      [Saturday] 12:30-14:00 ~Lunch
      [Saturday] 14:00-19:00 Free time
      [Saturday] 19:00-20:30 ~Dinner
      [Saturday] 20:30---:-- Campfire`,
  },
  {
    name: 'Japanese start and end, speaker and institution',
    note: `## 発表スケジュール\n| 開始 | 終了 | 発表者 | 所属 | タイトル |\n|---|---|---|---|---|\n| 13:00 | 13:20 | 甲野花子 | 例大学 | 苔の成長 |\n| 13:20 | 13:40 | 乙川太郎 | 例社 | 石の風化 |\n| 13:40 | 13:50 | | | 休憩 |\n| 13:50 | 14:10 | 丙山次郎 | 例研究所 | 羊歯の夜 |\n`,
    sessions: `
      13:00-13:20 苔の成長 by 甲野花子
      13:20-13:40 石の風化 by 乙川太郎
      13:40-13:50 ~休憩
      13:50-14:10 羊歯の夜 by 丙山次郎`,
  },
  {
    name: 'the event before its day and time',
    note: `# Sprint events\n| Event | Day | Time | Room |\n|---|---|---|---|\n| Planning | 2024-05-06 | 10:00–12:00 | Blue |\n| Review | 2024-05-17 | 14:00–15:00 | Green |\n| Retrospective | 2024-05-17 | 15:00–16:00 | Green |\n`,
    sessions: `
      2024-05-06 10:00-12:00 Planning @Blue
      2024-05-17 14:00-15:00 Review @Green
      2024-05-17 15:00-16:00 Retrospective @Green`,
  },
  {
    name: 'days as summaries, speakers as links',
    note: `# Agenda\n\n<details>\n<summary>Day 1 (6 May 2024)</summary>\n\n| Time | Title | Speaker |\n|---|---|---|\n| 09:00 | Moss in cities | [Ada Example](https://x.org/ada), [Bob Sample](https://x.org/bob) |\n| 10:00 | Stones | Cleo Specimen (Acme), Dan Pattern (Beta) |\n</details>\n\n<details>\n<summary>Day 2 (7 May 2024)</summary>\n\n| Time | Title | Speaker |\n|---|---|---|\n| 09:00 | Ferns | Eve Mock; Fay Dummy |\n| 10:00 | Trees | Gus Stub<br>Hal Fake |\n</details>\n`,
    sessions: `
      2024-05-06 09:00-10:00 Moss in cities by Ada Example + Bob Sample
      2024-05-06 10:00---:-- Stones by Cleo Specimen (Acme) + Dan Pattern (Beta)
      2024-05-07 09:00-10:00 Ferns by Eve Mock + Fay Dummy
      2024-05-07 10:00---:-- Trees by Gus Stub + Hal Fake`,
  },
  {
    name: 'an event whose title is no place: Main Stage Summit 2026',
    note: `# Main Stage Summit 2026\n\n## 6 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Registration | Registration |\n| 09:30-10:15 | Moss in cities | Lichen on stones |\n\n## 7 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Farewell to all | |\n| 09:30-10:15 | Ferns at night | Trees by day |\n`,
    sessions: `
      2026-05-06 09:00-09:30 ~Registration
      2026-05-06 09:30-10:15 Moss in cities @Main hall
      2026-05-06 09:30-10:15 Lichen on stones @Studio
      2026-05-07 09:00-09:30 Farewell to all @Main hall
      2026-05-07 09:30-10:15 Ferns at night @Main hall
      2026-05-07 09:30-10:15 Trees by day @Studio`,
  },
  {
    name: 'an event whose title is no place: Stream Days',
    note: `# Stream Days\n\n## 6 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Registration | Registration |\n| 09:30-10:15 | Moss in cities | Lichen on stones |\n\n## 7 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Farewell to all | |\n| 09:30-10:15 | Ferns at night | Trees by day |\n`,
    sessions: `
      2026-05-06 09:00-09:30 ~Registration
      2026-05-06 09:30-10:15 Moss in cities @Main hall
      2026-05-06 09:30-10:15 Lichen on stones @Studio
      2026-05-07 09:00-09:30 Farewell to all @Main hall
      2026-05-07 09:30-10:15 Ferns at night @Main hall
      2026-05-07 09:30-10:15 Trees by day @Studio`,
  },
  {
    name: 'an event whose title is no place: Hall of Fame Conf',
    note: `# Hall of Fame Conf\n\n## 6 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Registration | Registration |\n| 09:30-10:15 | Moss in cities | Lichen on stones |\n\n## 7 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Farewell to all | |\n| 09:30-10:15 | Ferns at night | Trees by day |\n`,
    sessions: `
      2026-05-06 09:00-09:30 ~Registration
      2026-05-06 09:30-10:15 Moss in cities @Main hall
      2026-05-06 09:30-10:15 Lichen on stones @Studio
      2026-05-07 09:00-09:30 Farewell to all @Main hall
      2026-05-07 09:30-10:15 Ferns at night @Main hall
      2026-05-07 09:30-10:15 Trees by day @Studio`,
  },
  {
    name: 'an event whose title is no place: 트랙 콘퍼런스',
    note: `# 트랙 콘퍼런스\n\n## 6 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Registration | Registration |\n| 09:30-10:15 | Moss in cities | Lichen on stones |\n\n## 7 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Farewell to all | |\n| 09:30-10:15 | Ferns at night | Trees by day |\n`,
    sessions: `
      2026-05-06 09:00-09:30 ~Registration
      2026-05-06 09:30-10:15 Moss in cities @Main hall
      2026-05-06 09:30-10:15 Lichen on stones @Studio
      2026-05-07 09:00-09:30 Farewell to all @Main hall
      2026-05-07 09:30-10:15 Ferns at night @Main hall
      2026-05-07 09:30-10:15 Trees by day @Studio`,
  },
  {
    name: 'an event whose title is no place: Saal-Konferenz',
    note: `# Saal-Konferenz\n\n## 6 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Registration | Registration |\n| 09:30-10:15 | Moss in cities | Lichen on stones |\n\n## 7 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Farewell to all | |\n| 09:30-10:15 | Ferns at night | Trees by day |\n`,
    sessions: `
      2026-05-06 09:00-09:30 ~Registration
      2026-05-06 09:30-10:15 Moss in cities @Main hall
      2026-05-06 09:30-10:15 Lichen on stones @Studio
      2026-05-07 09:00-09:30 Farewell to all @Main hall
      2026-05-07 09:30-10:15 Ferns at night @Main hall
      2026-05-07 09:30-10:15 Trees by day @Studio`,
  },
  {
    name: 'an event whose title is no place: Innovation Lab',
    note: `# Innovation Lab\n\n## 6 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Registration | Registration |\n| 09:30-10:15 | Moss in cities | Lichen on stones |\n\n## 7 May 2026\n\n| Time | Main hall | Studio |\n|---|---|---|\n| 09:00-09:30 | Farewell to all | |\n| 09:30-10:15 | Ferns at night | Trees by day |\n`,
    sessions: `
      2026-05-06 09:00-09:30 ~Registration
      2026-05-06 09:30-10:15 Moss in cities @Main hall
      2026-05-06 09:30-10:15 Lichen on stones @Studio
      2026-05-07 09:00-09:30 Farewell to all @Main hall
      2026-05-07 09:30-10:15 Ferns at night @Main hall
      2026-05-07 09:30-10:15 Trees by day @Studio`,
  },
  ...[['Track 1', 'Track 2'], ['Room B213', 'Room B214'], ['Raum V1', 'Raum V2'], ['Stream 2', 'Stream 3'], ['Main hall', 'Small hall'], ['트랙 2', '트랙 3'], ['会場A', '会場B'], ['Saal Berlin', 'Saal Wien']].map(([one = '', other = '']) => ({
    name: `rooms as headings: ${one}`,
    note: `# Stream Days\n\n## ${one}\n\n| Time | Talk |\n|---|---|\n| 09:00-10:00 | Moss in cities |\n| 10:00-11:00 | Lichen on stones |\n\n## ${other}\n\n| Time | Talk |\n|---|---|\n| 09:00-10:00 | Ferns at night |\n| 10:00-11:00 | Trees by day |\n\n## Evening\n\n| Time | Talk |\n|---|---|\n| 19:00-20:00 | Stars above moss |\n| 20:00-21:00 | Dinner |\n`,
    sessions: `
      09:00-10:00 Moss in cities @${one}
      10:00-11:00 Lichen on stones @${one}
      09:00-10:00 Ferns at night @${other}
      10:00-11:00 Trees by day @${other}
      19:00-20:00 Stars above moss
      20:00-21:00 ~Dinner`,
  })),
  {
    name: 'moments of a calendar, with their days',
    note: `# Agenda\n\n| Start | End | Talk |\n|---|---|---|\n| 2024-05-06T09:00 | 2024-05-06T10:00 | Moss in cities |\n| 2024-05-06T10:00:00Z | 2024-05-06T12:00:00+00:00 | Ferns at dusk |\n| 2024-05-07T09:00-05:00 | 2024-05-07T10:00-05:00 | Lichen on stones |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Moss in cities
      2024-05-06 10:00-12:00 Ferns at dusk
      2024-05-07 09:00-10:00 Lichen on stones`,
  },
  {
    name: 'ranges that name their day twice',
    note: `# Agenda\n\n| When | Talk |\n|---|---|\n| 2024-05-06 09:00 - 2024-05-06 10:00 | Moss in cities |\n| May 6, 2024 10:00 – May 6, 2024 12:00 | Ferns at dusk |\n| 2024-05-06 22:00 - 2024-05-07 01:00 | Lichen on stones |\n| 2024-05-07 09:00 - 2024-05-09 17:00 | Weeds on walls |\n| 2024-05-07 18:00 - 2024-06-07 19:00 | Trees of old |\n| 2024-05-31 22:00 - 2024-06-01 01:00 | Roots at night |\n`,
    sessions: `
      2024-05-06 09:00-10:00 Moss in cities
      2024-05-06 10:00-12:00 Ferns at dusk
      2024-05-06 22:00-25:00 Lichen on stones
      2024-05-07 09:00-18:00 Weeds on walls
      2024-05-07 18:00---:-- Trees of old
      2024-05-31 22:00-25:00 Roots at night`,
  },
  {
    name: 'days in front of the times, month first as the heading shows',
    note: `# Agenda of 5/25/2024\n\n| When | Talk |\n|---|---|\n| 6/5 9:00-10:00 | Moss in cities |\n| 6/5 10:00-11:00 | Ferns at dusk |\n| 6/6 9:00-10:00 | Lichen on stones |\n`,
    sessions: `
      2024-06-05 09:00-10:00 Moss in cities
      2024-06-05 10:00-11:00 Ferns at dusk
      2024-06-06 09:00-10:00 Lichen on stones`,
  },
];
