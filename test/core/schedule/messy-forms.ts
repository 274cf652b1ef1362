import type { Form } from './forms';

/** Notes as different persons write them, and what a careful reader finds there. */
export const messyForms: readonly Form[] = [
  {
    name: 'bare markdown meetup, times with en dashes and a speaker in brackets',
    note: `# Example User Group, June meetup\n\n**When:** Thursday, June 12th, 2025\n**Where:** 4th floor, Sample Street 5\n\n| | |\n|---|---|\n| 18:00–18:30 | Doors & pizza |\n| 18:30–18:40 | Welcome (Ada Example) |\n| 18:40–19:20 | Why moss beats grass (Bob Sample) |\n| 19:20–19:30 | short break |\n| 19:30–20:10 | A field guide to lichens (Cleo Specimen) |\n| 20:10– | Open end at the bar |\n`,
    sessions: `
      2025-06-12 18:00-18:30 ~Doors & pizza
      2025-06-12 18:30-18:40 Welcome by Ada Example
      2025-06-12 18:40-19:20 Why moss beats grass by Bob Sample
      2025-06-12 19:20-19:30 ~short break
      2025-06-12 19:30-20:10 A field guide to lichens by Cleo Specimen
      2025-06-12 20:10---:-- Open end at the bar`,
  },
  {
    name: '12 h afternoon, hours only, speaker column second',
    note: `## Agenda — Saturday 14 June 2025\n\nTime | Who | What\n--- | --- | ---\n1:00 | Ada Example | Setting up\n1:30 | Bob Sample, Acme | Garden robots\n2:15 | | Break\n2:30 | Cleo Specimen | Weeds as data\n3:30 | all | Wrap up\n`,
    sessions: `
      2025-06-14 13:00-13:30 Setting up by Ada Example
      2025-06-14 13:30-14:15 Garden robots by Bob Sample (Acme)
      2025-06-14 14:15-14:30 ~Break
      2025-06-14 14:30-15:30 Weeds as data by Cleo Specimen
      2025-06-14 15:30---:-- Wrap up`,
  },
  {
    name: 'morning to afternoon 12 h with ranges',
    note: `# Workshop on Ferns (2025-03-04)\n\n| Time | Topic |\n|---|---|\n| 9:30 - 10:00 | Arrival and coffee |\n| 10:00 - 12:00 | Ferns one |\n| 12:00 - 1:00 | Lunch |\n| 1:00 - 2:30 | Ferns two |\n| 2:30 - 2:45 | Break |\n| 2:45 - 4:30 | Ferns three |\n`,
    sessions: `
      2025-03-04 09:30-10:00 ~Arrival and coffee
      2025-03-04 10:00-12:00 Ferns one
      2025-03-04 12:00-13:00 ~Lunch
      2025-03-04 13:00-14:30 Ferns two
      2025-03-04 14:30-14:45 ~Break
      2025-03-04 14:45-16:30 Ferns three`,
  },
  {
    name: 'German with Raum column, Uhr and dots',
    note: `# Beispieltagung\n\nTermin: 12. September 2025\n\n| Uhrzeit | Raum | Vortrag | Referent*in |\n|:--|:--|:--|:--|\n| 9.00 Uhr | Foyer | Anmeldung und Kaffee | |\n| 9.30 Uhr | Saal 1 | Begrüßung | Dr. Anna Muster |\n| 9.45 Uhr | Saal 1 | Moose in der Stadt | Prof. Dr. Bernd Probe (Universität Musterstadt) |\n| 10.30 Uhr | Foyer | Kaffeepause | |\n| 11.00 Uhr | Saal 2 | Farne erkennen | Carla Exempel, Dora Vorlage |\n| 12.30 Uhr | Mensa | Mittagessen | |\n`,
    sessions: `
      2025-09-12 09:00-09:30 ~Anmeldung und Kaffee @Foyer
      2025-09-12 09:30-09:45 Begrüßung @Saal 1 by Dr. Anna Muster
      2025-09-12 09:45-10:30 Moose in der Stadt @Saal 1 by Prof. Dr. Bernd Probe (Universität Musterstadt)
      2025-09-12 10:30-11:00 ~Kaffeepause @Foyer
      2025-09-12 11:00-12:30 Farne erkennen @Saal 2 by Carla Exempel + Dora Vorlage
      2025-09-12 12:30---:-- ~Mittagessen @Mensa`,
  },
  {
    name: 'German von/bis columns',
    note: `## Schulung Tag 1 (Mo, 03.11.2025)\n\n| Von | Bis | Inhalt | Wer |\n|---|---|---|---|\n| 08:30 | 09:00 | Ankommen | |\n| 09:00 | 10:30 | Grundlagen der Mooskunde | AM |\n| 10:30 | 10:45 | Pause | |\n| 10:45 | 12:15 | Bestimmen mit der Lupe | BP |\n`,
    sessions: `
      2025-11-03 08:30-09:00 Ankommen
      2025-11-03 09:00-10:30 Grundlagen der Mooskunde by AM
      2025-11-03 10:30-10:45 ~Pause
      2025-11-03 10:45-12:15 Bestimmen mit der Lupe by BP`,
  },
  {
    name: 'Korean with tilde and speaker slash affiliation',
    note: `# 제3회 예시 컨퍼런스\n\n- 일시: 2025년 9월 20일(토) 13:00 ~ 18:00\n- 장소: 예시타워 3층\n\n| 시간 | 세션 | 발표자 |\n| :---: | :--- | :---: |\n| 13:00 ~ 13:30 | 참가자 등록 | - |\n| 13:30 ~ 14:10 | 이끼로 배우는 분산 시스템 | 김예시 |\n| 14:10 ~ 14:50 | 지의류와 캐시 | 박보기, 이견본 |\n| 14:50 ~ 15:10 | 휴식 시간 | |\n| 15:10 ~ 15:50 | 고사리 스케줄러 | 최표본 |\n| 15:50 ~ | 네트워킹 | |\n`,
    sessions: `
      2025-09-20 13:00-13:30 ~참가자 등록
      2025-09-20 13:30-14:10 이끼로 배우는 분산 시스템 by 김예시
      2025-09-20 14:10-14:50 지의류와 캐시 by 박보기 + 이견본
      2025-09-20 14:50-15:10 ~휴식 시간
      2025-09-20 15:10-15:50 고사리 스케줄러 by 최표본
      2025-09-20 15:50---:-- ~네트워킹`,
  },
  {
    name: 'Korean tracks in columns',
    note: `## 2025.10.18 (토)\n\n| 시간 | 트랙 A (그랜드홀) | 트랙 B (201호) |\n|---|---|---|\n| 10:00-10:40 | 키노트 | 키노트 |\n| 10:50-11:30 | 이끼 관찰법 | 고사리 채집 |\n| 11:30-13:00 | 점심 | 점심 |\n| 13:00-13:40 | 지의류 지도 | |\n`,
    sessions: `
      2025-10-18 10:00-10:40 키노트
      2025-10-18 10:50-11:30 이끼 관찰법 @트랙 A (그랜드홀)
      2025-10-18 10:50-11:30 고사리 채집 @트랙 B (201호)
      2025-10-18 11:30-13:00 ~점심
      2025-10-18 13:00-13:40 지의류 지도 @트랙 A (그랜드홀)`,
  },
  {
    name: 'Korean periods with 교시 and lengths',
    note: `# 예시 캠프 1일차 시간표\n\n| 교시 | 시간 | 과목 | 강사 | 비고 |\n|---|---|---|---|---|\n| 1교시 | 09:00~09:50 | 이끼 개론 | 김예시 | |\n| 2교시 | 10:00~10:50 | 이끼 실습 | 박보기 | 돋보기 지참 |\n| 3교시 | 11:00~11:50 | 이끼 토론 | 김예시 | |\n| 점심 | 12:00~13:00 | | | |\n`,
    sessions: `
      [1일차] 09:00-09:50 이끼 개론 by 김예시
      [1일차] 10:00-10:50 이끼 실습 by 박보기
      [1일차] 11:00-11:50 이끼 토론 by 김예시
      [1일차] 12:00-13:00 ~점심`,
  },
  {
    name: 'Japanese with wave dash, LT and 分',
    note: `# コケ勉強会 vol.4\n\n2025/07/04 (金) 19:00 開始\n\n|時刻|内容|発表者|\n|--|--|--|\n|19:00 〜 19:05|オープニング|運営|\n|19:05 〜 19:35|コケの分散合意（30分）|例野一郎 さん|\n|19:35 〜 19:45|休憩|-|\n|19:45 〜 20:00|LT1: シダのキャッシュ戦略|見本花子 さん|\n|20:00 〜 20:15|LT2: 地衣類入門|標本次郎 さん|\n|20:15 〜|懇親会（自由参加）||\n`,
    sessions: `
      2025-07-04 19:00-19:05 オープニング by 運営
      2025-07-04 19:05-19:35 コケの分散合意（30分） by 例野一郎 さん
      2025-07-04 19:35-19:45 ~休憩
      2025-07-04 19:45-20:00 LT1: シダのキャッシュ戦略 by 見本花子 さん
      2025-07-04 20:00-20:15 LT2: 地衣類入門 by 標本次郎 さん
      2025-07-04 20:15---:-- ~懇親会（自由参加）`,
  },
  {
    name: 'Japanese full-width, rooms and 24h over midnight',
    note: `## 十二月三十一日 年越しイベント 2025年12月31日\n\n| 開始 | 終了 | 演目 | 会場 |\n|---|---|---|---|\n| ２１：００ | ２２：００ | こけ音頭 | 第一ホール |\n| ２２：００ | ２３：３０ | しだ太鼓 | 第二ホール |\n| ２３：３０ | ２５：００ | 年越しそば | ロビー |\n`,
    sessions: `
      2025-12-31 21:00-22:00 こけ音頭 @第一ホール
      2025-12-31 22:00-23:30 しだ太鼓 @第二ホール
      2025-12-31 23:30-25:00 年越しそば @ロビー`,
  },
  {
    name: 'Chinese with 上午 label rows',
    note: `# 苔藓技术沙龙\n\n时间：2025年8月9日（周六）\n\n| 时间 | 议题 | 嘉宾 |\n|---|---|---|\n| 上午 | | |\n| 9:00-9:30 | 签到 | |\n| 9:30-10:20 | 苔藓与一致性 | 张样例（样例大学） |\n| 10:20-11:10 | 蕨类缓存 | 李范本、王示例 |\n| 下午 | | |\n| 2:00-2:50 | 地衣搜索 | 赵标本 |\n| 2:50-3:10 | 茶歇 | |\n| 3:10-4:00 | 圆桌讨论 | 全体嘉宾 |\n`,
    sessions: `
      2025-08-09 09:00-09:30 ~签到
      2025-08-09 09:30-10:20 苔藓与一致性 by 张样例（样例大学）
      2025-08-09 10:20-11:10 蕨类缓存 by 李范本 + 王示例
      2025-08-09 14:00-14:50 地衣搜索 by 赵标本
      2025-08-09 14:50-15:10 ~茶歇
      2025-08-09 15:10-16:00 圆桌讨论`,
  },
  {
    name: 'French with h and tirets, a day per heading',
    note: `# Rencontres de l'exemple 2025\n\n## Jeudi 3 juillet\n\n| Heure | Intervention | Intervenant·e | Lieu |\n|---|---|---|---|\n| 9h | Accueil, café | | Hall |\n| 9h30 | Ouverture | Anne Modèle | Amphi A |\n| 10h00 | Mousses urbaines | Bruno Spécimen (Univ. de Nulle-Part) | Amphi A |\n| 12h15 | Déjeuner | | Restaurant |\n\n## Vendredi 4 juillet\n\n| Heure | Intervention | Intervenant·e | Lieu |\n|---|---|---|---|\n| 9h00 | Fougères et graphes | Chloé Exemple | Amphi B |\n| 10h30 | Pause | | |\n| 11h | Table ronde | | Amphi B |\n| 12h30 | Clôture | | |\n`,
    sessions: `
      2025-07-03 09:00-09:30 ~Accueil, café @Hall
      2025-07-03 09:30-10:00 Ouverture @Amphi A by Anne Modèle
      2025-07-03 10:00-12:15 Mousses urbaines @Amphi A by Bruno Spécimen (Univ. de Nulle-Part)
      2025-07-03 12:15---:-- ~Déjeuner @Restaurant
      2025-07-04 09:00-10:30 Fougères et graphes @Amphi B by Chloé Exemple
      2025-07-04 10:30-11:00 ~Pause
      2025-07-04 11:00-12:30 Table ronde @Amphi B
      2025-07-04 12:30---:-- Clôture`,
  },
  {
    name: 'Spanish with parallel sala columns',
    note: `# Jornadas de Ejemplo\n\n## Viernes, 14 de noviembre de 2025\n\n| Hora | Sala Norte | Sala Sur |\n|---|---|---|\n| 09:00 – 09:30 | Acreditación | Acreditación |\n| 09:30 – 10:15 | Musgos en producción<br>*Ana Muestra* | Helechos sin servidor<br>*Beto Prueba* |\n| 10:15 – 10:45 | Café | |\n| 10:45 – 11:30 | | Líquenes y colas<br>*Carla Modelo* |\n`,
    sessions: `
      2025-11-14 09:00-09:30 ~Acreditación
      2025-11-14 09:30-10:15 Musgos en producción @Sala Norte by Ana Muestra
      2025-11-14 09:30-10:15 Helechos sin servidor @Sala Sur by Beto Prueba
      2025-11-14 10:15-10:45 ~Café
      2025-11-14 10:45-11:30 Líquenes y colas @Sala Sur by Carla Modelo`,
  },
  {
    name: 'Italian dalle alle',
    note: `# Giornata di esempio\n\nData: 7 ottobre 2025\n\n| Orario | Attività | Relatore | Aula |\n|---|---|---|---|\n| dalle 9.00 alle 9.30 | Registrazione | | Atrio |\n| dalle 9.30 alle 11.00 | Muschi e licheni | Aldo Esempio e Bice Campione | Aula Magna |\n| dalle 11.00 alle 11.30 | Pausa caffè | | |\n| dalle 11.30 alle 13.00 | Felci in laboratorio | Carlo Modello | Aula 3 |\n`,
    sessions: `
      2025-10-07 09:00-09:30 ~Registrazione @Atrio
      2025-10-07 09:30-11:00 Muschi e licheni @Aula Magna by Aldo Esempio + Bice Campione
      2025-10-07 11:00-11:30 ~Pausa caffè
      2025-10-07 11:30-13:00 Felci in laboratorio @Aula 3 by Carlo Modello`,
  },
  {
    name: 'Portuguese with às and emoji',
    note: `# Encontro de Exemplos 🌿 15/08/2025\n\n| ⏰ Horário | 🎤 Palestra | 👤 Palestrante |\n|---|---|---|\n| 8h30 às 9h | ☕ Credenciamento | |\n| 9h às 9h50 | 🌱 Musgos na nuvem | Ana Modelo |\n| 9h50 às 10h10 | ☕ Intervalo | |\n| 10h10 às 11h | 🌿 Samambaias distribuídas | Beto Amostra / Caio Padrão |\n`,
    sessions: `
      2025-08-15 08:30-09:00 ~☕ Credenciamento
      2025-08-15 09:00-09:50 🌱 Musgos na nuvem by Ana Modelo
      2025-08-15 09:50-10:10 ~☕ Intervalo
      2025-08-15 10:10-11:00 🌿 Samambaias distribuídas by Beto Amostra + Caio Padrão`,
  },
  {
    name: 'Vietnamese with day columns',
    note: `# Hội thảo mẫu\n\n**Ngày:** 21/06/2025\n\n| STT | Thời gian | Nội dung | Người trình bày |\n|---|---|---|---|\n| 1 | 8:00 - 8:30 | Đón tiếp đại biểu | Ban tổ chức |\n| 2 | 8:30 - 9:15 | Rêu và dữ liệu lớn | Nguyễn Văn Mẫu |\n| 3 | 9:15 - 9:30 | Nghỉ giải lao | |\n| 4 | 9:30 - 10:15 | Dương xỉ trên mây | Trần Thị Ví Dụ |\n`,
    sessions: `
      2025-06-21 08:00-08:30 Đón tiếp đại biểu by Ban tổ chức
      2025-06-21 08:30-09:15 Rêu và dữ liệu lớn by Nguyễn Văn Mẫu
      2025-06-21 09:15-09:30 ~Nghỉ giải lao
      2025-06-21 09:30-10:15 Dương xỉ trên mây by Trần Thị Ví Dụ`,
  },
  {
    name: 'HTML with rowspan days and unclosed cells',
    note: `<h2>Programme of the Sample Days 2025</h2>\n<table border=1>\n<tr><th>Day<th>Time<th>Session<th>Room\n<tr><td rowspan=3>Mon 5 May<td>09:00-10:00<td>Moss &amp; stones<td>R1\n<tr><td>10:00-10:30<td>Coffee<td>\n<tr><td>10:30-12:00<td>Lichen lab<td>R2\n<tr><td rowspan=2>Tue 6 May<td>09:00-10:30<td>Fern walk<td>outside\n<tr><td>10:30-12:00<td>Closing words<td>R1\n</table>\n`,
    sessions: `
      2025-05-05 09:00-10:00 Moss & stones @R1
      2025-05-05 10:00-10:30 ~Coffee
      2025-05-05 10:30-12:00 Lichen lab @R2
      2025-05-06 09:00-10:30 Fern walk @outside
      2025-05-06 10:30-12:00 Closing words @R1`,
  },
  {
    name: 'HTML with colspan across tracks and a workshop over two slots',
    note: `<h3>Saturday, 17 May 2025</h3>\n\n<table>\n  <thead>\n    <tr><th></th><th>Track A</th><th>Track B</th></tr>\n  </thead>\n  <tbody>\n    <tr><td>09:00</td><td colspan="2" align="center"><b>Opening</b></td></tr>\n    <tr><td>09:30</td><td>Small moss<br/><i>Ada Example</i></td><td rowspan="2">Workshop: pressing ferns<br/><i>Bob Sample</i></td></tr>\n    <tr><td>10:15</td><td>Large moss<br/><i>Cleo Specimen</i></td></tr>\n    <tr><td>11:00</td><td colspan="2" align="center">Lunch</td></tr>\n  </tbody>\n</table>\n`,
    sessions: `
      2025-05-17 09:00-09:30 Opening
      2025-05-17 09:30-10:15 Small moss @Track A by Ada Example
      2025-05-17 09:30-11:00 Workshop: pressing ferns @Track B by Bob Sample
      2025-05-17 10:15-11:00 Large moss @Track A by Cleo Specimen
      2025-05-17 11:00---:-- ~Lunch`,
  },
  {
    name: 'full-width day rows in a pipe table',
    note: `# Team offsite 2025\n\n| Time | What | Lead |\n|------|------|------|\n| **Wednesday, 10 September** |||\n| 14:00 | Arrival | |\n| 15:00 | Where we stand | Ada |\n| 18:30 | Dinner | |\n| **Thursday, 11 September** |||\n| 9:00 | Where we go | Bob |\n| 12:00 | Lunch | |\n| 13:00 | Hike | everyone |\n| 17:00 | Retro | Cleo |\n`,
    sessions: `
      2025-09-10 14:00-15:00 ~Arrival
      2025-09-10 15:00-18:30 Where we stand by Ada
      2025-09-10 18:30---:-- ~Dinner
      2025-09-11 09:00-12:00 Where we go by Bob
      2025-09-11 12:00-13:00 ~Lunch
      2025-09-11 13:00-17:00 Hike
      2025-09-11 17:00---:-- Retro by Cleo`,
  },
  {
    name: 'date column filled in every row',
    note: `# Study weeks 2025\n\n| Date | Time | Topic | Tutor |\n|---|---|---|---|\n| 05/06 | 18:00-19:30 | Moss basics | Ada Example |\n| 05/13 | 18:00-19:30 | Ferns in detail | Bob Sample |\n| 05/20 | 18:00-20:00 | Field trip | Ada Example |\n`,
    sessions: `
      2025-05-06 18:00-19:30 Moss basics by Ada Example
      2025-05-13 18:00-19:30 Ferns in detail by Bob Sample
      2025-05-20 18:00-20:00 Field trip by Ada Example`,
  },
  {
    name: 'date and time in one cell',
    note: `## Webinar series\n\n| When | Title | Speaker |\n|---|---|---|\n| 2025-05-06 17:00 | Moss basics | Ada Example |\n| 2025-05-13 17:00 | Ferns in detail | Bob Sample |\n| 2025-05-20 17:30 | Lichens at last | Cleo Specimen |\n`,
    sessions: `
      2025-05-06 17:00---:-- Moss basics by Ada Example
      2025-05-13 17:00---:-- Ferns in detail by Bob Sample
      2025-05-20 17:30---:-- Lichens at last by Cleo Specimen`,
  },
  {
    name: 'weekdays as columns of an English timetable with rowspan by repetition',
    note: `# Summer school timetable\n\n| | Monday | Tuesday | Wednesday |\n|---|---|---|---|\n| 9:00–10:30 | Moss 1 | Moss 2 | Excursion |\n| 10:30–11:00 | *coffee* | *coffee* | Excursion |\n| 11:00–12:30 | Ferns 1 | Ferns 2 | Excursion |\n| 12:30–14:00 | *lunch* | *lunch* | *lunch* |\n`,
    sessions: `
      [Monday] 09:00-10:30 Moss 1
      [Tuesday] 09:00-10:30 Moss 2
      [Wednesday] 09:00-12:30 Excursion
      [Monday] 10:30-11:00 ~coffee
      [Tuesday] 10:30-11:00 ~coffee
      [Monday] 11:00-12:30 Ferns 1
      [Tuesday] 11:00-12:30 Ferns 2
      [Monday] 12:30-14:00 ~lunch
      [Tuesday] 12:30-14:00 ~lunch
      [Wednesday] 12:30-14:00 ~lunch`,
  },
  {
    name: 'two zones as columns in an online agenda',
    note: `## Online contributor summit, 3 April 2025\n\n| Time (PDT) | Time (CEST) | Session | Lead |\n|---|---|---|---|\n| 7:00 AM | 16:00 | Welcome | Ada Example |\n| 7:15 AM | 16:15 | State of the moss | Bob Sample |\n| 8:00 AM | 17:00 | Break | |\n| 8:10 AM | 17:10 | Unconference | everyone |\n`,
    sessions: `
      2025-04-03 07:00-07:15 Welcome by Ada Example
      2025-04-03 07:15-08:00 State of the moss by Bob Sample
      2025-04-03 08:00-08:10 ~Break
      2025-04-03 08:10---:-- Unconference`,
  },
  {
    name: 'zone in every cell',
    note: `# Call, 2025-02-11\n\n| Time | Topic | Owner |\n|---|---|---|\n| 15:00 UTC | Roll call | Ada |\n| 15:05 UTC | Open issues | Bob |\n| 15:40 UTC | Release plan | Cleo |\n`,
    sessions: `
      2025-02-11 15:00-15:05 Roll call by Ada
      2025-02-11 15:05-15:40 Open issues by Bob
      2025-02-11 15:40---:-- Release plan by Cleo`,
  },
  {
    name: 'header row that is data, without a header line',
    note: `# Tuesday plan 2025-05-06\n\n| 9:00 | Stand-up |\n|---|---|\n| 9:30 | Review of the moss index |\n| 10:30 | Coffee |\n| 11:00 | Pairing on ferns |\n`,
    sessions: `
      2025-05-06 09:00-09:30 Stand-up
      2025-05-06 09:30-10:30 Review of the moss index
      2025-05-06 10:30-11:00 ~Coffee
      2025-05-06 11:00---:-- Pairing on ferns`,
  },
  {
    name: 'second delimiter row as a rule',
    note: `# Evening, 6 May 2025\n\n| Time | Item |\n|---|---|\n| 18:00 | Doors |\n| 18:30 | First talk: moss |\n|---|---|\n| 19:15 | Pause |\n| 19:30 | Second talk: ferns |\n`,
    sessions: `
      2025-05-06 18:00-18:30 ~Doors
      2025-05-06 18:30-19:15 First talk: moss
      2025-05-06 19:15-19:30 ~Pause
      2025-05-06 19:30---:-- Second talk: ferns`,
  },
  {
    name: 'callout with a collapsed title and a list before it',
    note: `> [!example]- Agenda, 6 May 2025\n> Bring a lens.\n>\n> | Time | Topic |\n> |:-----|:------|\n> | 10:00 - 10:45 | Moss |\n> | 10:45 - 11:00 | Break |\n> | 11:00 - 12:00 | Lichen & [[Fern\\|ferns]] |\n`,
    sessions: `
      2025-05-06 10:00-10:45 Moss
      2025-05-06 10:45-11:00 ~Break
      2025-05-06 11:00-12:00 Lichen & ferns`,
  },
  {
    name: 'Arabic-Indic digits, right to left',
    note: `# برنامج الندوة 2025-05-06\n\n| الوقت | العنوان | المتحدث |\n|---|---|---|\n| ٠٩:٠٠ - ٠٩:٣٠ | التسجيل والقهوة | |\n| ٠٩:٣٠ - ١٠:١٥ | الطحالب في المدن | آدا مثال |\n| ١٠:١٥ - ١١:٠٠ | السراخس والحجارة | بوب عينة |\n`,
    sessions: `
      2025-05-06 09:00-09:30 التسجيل والقهوة
      2025-05-06 09:30-10:15 الطحالب في المدن by آدا مثال
      2025-05-06 10:15-11:00 السراخس والحجارة by بوب عينة`,
  },
  {
    name: 'Hebrew',
    note: `# תוכנית הכנס 2025-05-06\n\n| שעה | הרצאה | מרצה |\n|---|---|---|\n| 09:00–09:30 | התכנסות | |\n| 09:30–10:15 | אזובים בעיר | עדה דוגמה |\n| 10:15–11:00 | שרכים ואבנים | בוב דגימה |\n`,
    sessions: `
      2025-05-06 09:00-09:30 התכנסות
      2025-05-06 09:30-10:15 אזובים בעיר by עדה דוגמה
      2025-05-06 10:15-11:00 שרכים ואבנים by בוב דגימה`,
  },
  {
    name: 'sub-items under a slot',
    note: `# Board day 2025-05-06\n\n| Time | Topic | Speaker |\n|---|---|---|\n| 10:00-11:00 | Lightning talks | |\n| | Moss in five minutes | Ada Example |\n| | Ferns in five minutes | Bob Sample |\n| 11:00-11:15 | Break | |\n| 11:15-12:00 | Panel: lichens | Cleo Specimen |\n`,
    sessions: `
      2025-05-06 10:00-11:00 Lightning talks
      2025-05-06 11:00-11:15 ~Break
      2025-05-06 11:15-12:00 Panel: lichens by Cleo Specimen`,
  },
  {
    name: 'links as titles, affiliation after a comma, blank rows',
    note: `# Conference on Moss, 6 May 2025\n\n| Time | Title | Presenter |\n| --- | --- | --- |\n| 9.00 | [Opening](https://x.example/opening) | Ada Example, Founder |\n| | | |\n| 9.30 | [Moss for machines](https://x.example/a "talk") | Bob Sample, University of Nowhere & Cleo Specimen |\n| 10.15 | [[Lichen cache\\|The lichen cache]] | @dan |\n| | | |\n| 11.00 | *Coffee* | |\n`,
    sessions: `
      2025-05-06 09:00-09:30 Opening by Ada Example (Founder)
      2025-05-06 09:30-10:15 Moss for machines by Bob Sample (University of Nowhere) + Cleo Specimen
      2025-05-06 10:15-11:00 The lichen cache by @dan
      2025-05-06 11:00---:-- ~Coffee`,
  },
  {
    name: 'compact times in a wholly compact column',
    note: `# Training plan for 2025-05-06\n\n| Time | Activity | Instructor |\n|---|---|---|\n| 0800-0830 | Check-in | |\n| 0830-1000 | Rope basics | Sgt. Example |\n| 1000-1015 | Break | |\n| 1015-1200 | Knots and moss | Cpl. Sample |\n| 1200-1300 | Lunch | |\n`,
    sessions: `
      2025-05-06 08:00-08:30 ~Check-in
      2025-05-06 08:30-10:00 Rope basics by Sgt. Example
      2025-05-06 10:00-10:15 ~Break
      2025-05-06 10:15-12:00 Knots and moss by Cpl. Sample
      2025-05-06 12:00-13:00 ~Lunch`,
  },
  {
    name: 'am on the first only, hours without minutes',
    note: `# Family camp, July 5, 2025\n\n| When | What |\n|---|---|\n| 8am | Breakfast |\n| 9-10:30am | Moss hunt |\n| 11-1 | Lunch by the lake |\n| 1-3pm | Swimming |\n| 6pm | BBQ |\n`,
    sessions: `
      2025-07-05 08:00-09:00 ~Breakfast
      2025-07-05 09:00-10:30 Moss hunt
      2025-07-05 11:00-13:00 ~Lunch by the lake
      2025-07-05 13:00-15:00 Swimming
      2025-07-05 18:00---:-- BBQ`,
  },
  {
    name: 'noon and midnight words',
    note: `# Release party 2025-05-06\n\n| Time | Thing |\n|---|---|\n| 11:00 AM - Noon | Last checks |\n| Noon - 1:00 PM | Lunch |\n| 8:00 PM - 10:00 PM | Talks about moss |\n| 10:00 PM - Midnight | Dancing |\n`,
    sessions: `
      2025-05-06 11:00-12:00 Last checks
      2025-05-06 12:00-13:00 ~Lunch
      2025-05-06 20:00-22:00 Talks about moss
      2025-05-06 22:00-24:00 Dancing`,
  },
  {
    name: 'start and length',
    note: `# Stand-up series\n\nDate: 2025-05-06\n\n| Start | Length | Item |\n|---|---|---|\n| 10:00 | 10 min | Round of moss |\n| 10:10 | 20 min | Demo of the fern tool |\n| 10:30 | 30 min | Questions |\n`,
    sessions: `
      2025-05-06 10:00-10:10 Round of moss
      2025-05-06 10:10-10:30 Demo of the fern tool
      2025-05-06 10:30-11:00 Questions`,
  },
  {
    name: 'the length beside the range, and a type column',
    note: `# Kickoff 2025-05-06\n\n| # | Time | Duration | Type | Session |\n|---|---|---|---|---|\n| 1 | 09:00 - 09:15 | 15m | Talk | Hello and goals |\n| 2 | 09:15 - 10:15 | 1h | Workshop | Mapping the moss |\n| 3 | 10:15 - 10:30 | 15m | Break | - |\n| 4 | 10:30 - 12:00 | 1h30 | Workshop | Mapping the ferns |\n`,
    sessions: `
      2025-05-06 09:00-09:15 Hello and goals
      2025-05-06 09:15-10:15 Mapping the moss
      2025-05-06 10:15-10:30 ~Break
      2025-05-06 10:30-12:00 Mapping the ferns`,
  },
  {
    name: 'the time as the last column',
    note: `## Talks of 2025-05-06\n\n| Speaker | Talk | Time |\n|---|---|---|\n| Ada Example | Moss in cities | 10:00 - 10:30 |\n| Bob Sample | Lichen on stones | 10:30 - 11:00 |\n| Cleo Specimen | Ferns at night | 11:00 - 11:30 |\n`,
    sessions: `
      2025-05-06 10:00-10:30 Moss in cities by Ada Example
      2025-05-06 10:30-11:00 Lichen on stones by Bob Sample
      2025-05-06 11:00-11:30 Ferns at night by Cleo Specimen`,
  },
  {
    name: 'rows per track, order by track',
    note: `# Conference schedule, 6 May 2025\n\n| Track | Time | Talk | Speaker |\n|---|---|---|---|\n| Moss | 10:00 | Red moss | Ada Example |\n| Moss | 11:00 | Green moss | Bob Sample |\n| Fern | 10:00 | Tall ferns | Cleo Specimen |\n| Fern | 11:00 | Short ferns | Dan Pattern |\n`,
    sessions: `
      2025-05-06 10:00-11:00 Red moss @Moss by Ada Example
      2025-05-06 11:00---:-- Green moss @Moss by Bob Sample
      2025-05-06 10:00-11:00 Tall ferns @Fern by Cleo Specimen
      2025-05-06 11:00---:-- Short ferns @Fern by Dan Pattern`,
  },
  {
    name: 'evening crossing midnight',
    note: `# Night of the moss — Fri 9 May 2025\n\n| Time | Act |\n|---|---|\n| 20:00 - 21:30 | Moss Trio |\n| 21:30 - 23:00 | The Lichens |\n| 23:00 - 00:30 | Fern & Friends |\n| 00:30 - 02:00 | DJ Stone |\n`,
    sessions: `
      2025-05-09 20:00-21:30 Moss Trio
      2025-05-09 21:30-23:00 The Lichens
      2025-05-09 23:00-24:30 Fern & Friends
      2025-05-09 24:30-26:00 DJ Stone`,
  },
  {
    name: 'a personal day plan of a trip',
    note: `# Day trip 2025-05-06\n\n| Time | Where | What |\n|---|---|---|\n| 08:15 | Station | Meet everyone at the clock |\n| 09:40 | Mossville | Guided walk through the old town |\n| 12:30 | Café Fern | Lunch |\n| 14:00 | Museum | Exhibition on lichens |\n| 17:20 | Station | Way home |\n`,
    sessions: `
      2025-05-06 08:15-09:40 Meet everyone at the clock @Station
      2025-05-06 09:40-12:30 Guided walk through the old town @Mossville
      2025-05-06 12:30-14:00 ~Lunch @Café Fern
      2025-05-06 14:00-17:20 Exhibition on lichens @Museum
      2025-05-06 17:20---:-- Way home @Station`,
  },
  {
    name: 'a header of two lines in HTML, rooms below tracks',
    note: `<table>\n<thead>\n<tr><th rowspan="2">Time</th><th colspan="2">Sessions</th></tr>\n<tr><th>Blue Room</th><th>Red Room</th></tr>\n</thead>\n<tr><td>10:00-11:00</td><td>Moss in cities</td><td>Lichen on stones</td></tr>\n<tr><td>11:00-11:15</td><td colspan="2">Break</td></tr>\n<tr><td>11:15-12:00</td><td>Ferns at night</td><td>Trees by day</td></tr>\n</table>\n`,
    sessions: `
      10:00-11:00 Moss in cities @Blue Room
      10:00-11:00 Lichen on stones @Red Room
      11:00-11:15 ~Break
      11:15-12:00 Ferns at night @Blue Room
      11:15-12:00 Trees by day @Red Room`,
  },
  {
    name: 'the speaker on a second line, bold title',
    note: `# Example conf — May 6, 2025\n\n| Time | Talk |\n|---|---|\n| 09:00 - 09:40 | **Moss as code**<br>Ada Example |\n| 09:45 - 10:25 | **Ferns as a service**<br>Bob Sample & Cleo Specimen |\n| 10:25 - 10:45 | ☕️ Break |\n| 10:45 - 11:30 | **Lichens in the kernel**<br>Dan Pattern (Acme) |\n`,
    sessions: `
      2025-05-06 09:00-09:40 Moss as code by Ada Example
      2025-05-06 09:45-10:25 Ferns as a service by Bob Sample + Cleo Specimen
      2025-05-06 10:25-10:45 ~☕️ Break
      2025-05-06 10:45-11:30 Lichens in the kernel by Dan Pattern (Acme)`,
  },
  {
    name: 'frontmatter day and zone, agenda headed in words',
    note: `---\ntitle: Sprint planning\ndate: 2025-05-06\ntimezone: Asia/Seoul\n---\n## Agenda\n\n| Time | Topic | Owner |\n|---|---|---|\n| 10:00 | Goals | PM |\n| 10:20 | Backlog refinement | Team |\n| 11:30 | Estimates | Team |\n`,
    sessions: `
      2025-05-06 10:00-10:20 Goals by PM
      2025-05-06 10:20-11:30 Backlog refinement by Team
      2025-05-06 11:30---:-- Estimates by Team`,
  },
  {
    name: 'untimed rows among timed',
    note: `# Community day 2025-05-06\n\n| Time | Event | Place |\n|---|---|---|\n| 10:00 – 12:00 | Plant swap | Yard |\n| TBD | Film about moss | Hall |\n| all day | Exhibition of ferns | Foyer |\n| 14:00 – 15:00 | Fern tour | Yard |\n`,
    sessions: `
      2025-05-06 10:00-12:00 Plant swap @Yard
      2025-05-06 --:-- Film about moss @Hall
      2025-05-06 --:-- Exhibition of ferns @Foyer
      2025-05-06 14:00-15:00 Fern tour @Yard`,
  },
  {
    name: 'indented table under a list item, short rows, missing trailing pipes',
    note: `- Agenda for 2025-05-06:\n\n    | Time | Topic\n    |---|---\n    | 9:00 - 9:15 | Intro\n    | 9:15 - 10:00 | Moss review\n    | 10:00 - 10:30\n    | 10:30 - 11:00 | Ferns\n`,
    sessions: `
      2025-05-06 09:00-09:15 Intro
      2025-05-06 09:15-10:00 Moss review
      2025-05-06 10:30-11:00 Ferns`,
  },
  {
    name: 'school timetable with Korean weekdays as single signs',
    note: `# 2학기 시간표\n\n| 시간 | 월 | 화 | 수 |\n|---|---|---|---|\n| 09:00-10:00 | 이끼학 | 고사리학 | 이끼학 |\n| 10:00-11:00 | | 고사리학 | 지의류 |\n| 11:00-12:00 | 체육 | | 지의류 |\n`,
    sessions: `
      [월] 09:00-10:00 이끼학
      [화] 09:00-11:00 고사리학
      [수] 09:00-10:00 이끼학
      [수] 10:00-12:00 지의류
      [월] 11:00-12:00 체육`,
  },
  {
    name: 'two events\' tables under dated headings, one table no date',
    note: `# Meetups\n\n## 2025-05-06\n\n| Time | Talk |\n|---|---|\n| 18:30 | Moss in cities |\n| 19:15 | Pizza |\n| 19:45 | Lichen on stones |\n\n## 2025-06-03\n\n| Time | Talk |\n|---|---|\n| 18:30 | Ferns at night |\n| 19:15 | Pizza |\n| 19:45 | Trees by day |\n`,
    sessions: `
      2025-05-06 18:30-19:15 Moss in cities
      2025-05-06 19:15-19:45 Pizza
      2025-05-06 19:45---:-- Lichen on stones
      2025-06-03 18:30-19:15 Ferns at night
      2025-06-03 19:15-19:45 Pizza
      2025-06-03 19:45---:-- Trees by day`,
  },
  {
    name: 'Swedish and kl',
    note: `# Mässdag 6 maj 2025\n\n| Tid | Aktivitet | Plats |\n|---|---|---|\n| kl. 9 | Inskrivning och fika | Foajén |\n| kl. 9.30 | Mossor i staden | Sal 1 |\n| kl. 10.15 | Paus | |\n| kl. 10.30 | Ormbunkar | Sal 2 |\n`,
    sessions: `
      2025-05-06 09:00-09:30 ~Inskrivning och fika @Foajén
      2025-05-06 09:30-10:15 Mossor i staden @Sal 1
      2025-05-06 10:15-10:30 ~Paus
      2025-05-06 10:30---:-- Ormbunkar @Sal 2`,
  },
  {
    name: 'Day N headings dated by the frontmatter',
    note: `---\ndate: 2025-05-06\n---\n# Bootcamp\n\n### Day 1\n\n| Slot | Module |\n|---|---|\n| 10:00-12:00 | Moss from scratch |\n| 13:00-15:00 | Moss at work |\n\n### Day 2\n\n| Slot | Module |\n|---|---|\n| 10:00-12:00 | Ferns from scratch |\n| 13:00-15:00 | Ferns at work |\n`,
    sessions: `
      2025-05-06 10:00-12:00 Moss from scratch
      2025-05-06 13:00-15:00 Moss at work
      2025-05-07 10:00-12:00 Ferns from scratch
      2025-05-07 13:00-15:00 Ferns at work`,
  },
  {
    name: 'title with a speaker behind a dash, room in brackets in the time cell',
    note: `# Demo night 2025-05-06\n\n| Time | Demo |\n|---|---|\n| 18:00 (Room 1) | Moss explorer – Ada Example |\n| 18:20 (Room 1) | Fern finder – Bob Sample |\n| 18:40 (Room 2) | Lichen lister – Cleo Specimen |\n`,
    sessions: `
      2025-05-06 18:00-18:20 Moss explorer @Room 1 by Ada Example
      2025-05-06 18:20-18:40 Fern finder @Room 1 by Bob Sample
      2025-05-06 18:40---:-- Lichen lister @Room 2 by Cleo Specimen`,
  },
  {
    name: 'Chinese traditional, 起 open end',
    note: `# 範例年會 2025/11/15（六）\n\n| 時間 | 議程 | 講者 | 地點 |\n|---|---|---|---|\n| 09:00–09:30 | 報到 | | 大廳 |\n| 09:30–10:20 | 苔蘚與雲端 | 王範例 | 國際會議廳 |\n| 10:20–10:40 | 茶敘 | | |\n| 10:40–11:30 | 蕨類搜尋引擎 | 林樣本／陳示範 | 101 會議室 |\n| 11:30 起 | 自由交流 | | |\n`,
    sessions: `
      2025-11-15 09:00-09:30 ~報到 @大廳
      2025-11-15 09:30-10:20 苔蘚與雲端 @國際會議廳 by 王範例
      2025-11-15 10:20-10:40 ~茶敘
      2025-11-15 10:40-11:30 蕨類搜尋引擎 @101 會議室 by 林樣本 + 陳示範
      2025-11-15 11:30---:-- 自由交流`,
  },
  {
    name: 'names as columns of tracks under a Track row',
    note: `# Schedule for 2025-05-06\n\n| Time | Track 1: Systems | Track 2: Web | Track 3: Data |\n|---|---|---|---|\n| 09:00 AM | Opening (all tracks) | | |\n| 09:30 AM | Moss kernels | Moss pages | Moss lakes |\n| 10:30 AM | Coffee | Coffee | Coffee |\n| 11:00 AM | Fern kernels | | Fern lakes |\n| 12:00 PM | Lunch | | |\n`,
    sessions: `
      2025-05-06 09:00-09:30 Opening (all tracks) @Track 1: Systems
      2025-05-06 09:30-10:30 Moss kernels @Track 1: Systems
      2025-05-06 09:30-10:30 Moss pages @Track 2: Web
      2025-05-06 09:30-10:30 Moss lakes @Track 3: Data
      2025-05-06 10:30-11:00 ~Coffee
      2025-05-06 11:00-12:00 Fern kernels @Track 1: Systems
      2025-05-06 11:00-12:00 Fern lakes @Track 3: Data
      2025-05-06 12:00---:-- ~Lunch`,
  },
  {
    name: 'rooms and speakers in a title cell with @',
    note: `# Unconf, Sat 7 June 2025\n\n| | Moss Room | Fern Room |\n|:-:|:-:|:-:|\n| **10:00** | Intro @ada | – |\n| **10:45** | Green tests | Slow builds |\n| **11:30** | *break* | *break* |\n| **11:45** | – | Naming things |\n| **12:30** | Lunch 🍕 | Lunch 🍕 |\n`,
    sessions: `
      2025-06-07 10:00-10:45 Intro @ada @Moss Room
      2025-06-07 10:45-11:30 Green tests @Moss Room
      2025-06-07 10:45-11:30 Slow builds @Fern Room
      2025-06-07 11:30-11:45 ~break
      2025-06-07 11:45-12:30 Naming things @Fern Room
      2025-06-07 12:30---:-- ~Lunch 🍕`,
  },
  {
    name: 'wikilinked speakers and a checkbox column',
    note: `# Moss Summit 2025-06-07\n\n| ✔ | Time | Session | Speaker |\n|---|---|---|---|\n| x | 10:00–10:30 | [[Moss at scale]] | [[Ada Example]] |\n|   | 10:30–11:00 | [[Talks/Ferns\\|Ferns for all]] | [[People/Bob Sample\\|Bob]] |\n| x | 11:00–11:30 | Panel #moss | [[Ada Example]], [[Cleo Specimen]] |\n`,
    sessions: `
      2025-06-07 10:00-10:30 Moss at scale by Ada Example
      2025-06-07 10:30-11:00 Ferns for all by Bob
      2025-06-07 11:00-11:30 Panel #moss by Ada Example + Cleo Specimen`,
  },
  {
    name: 'German weekend with Samstag/Sonntag as label rows and dates in them',
    note: `# Hackwochenende\n\n| Wann | Was |\n|---|---|\n| **Sa, 14.06.2025** | |\n| 10–11 Uhr | Frühstück |\n| 11–13 Uhr | Moose scannen |\n| ab 19 Uhr | Grillen |\n| **So, 15.06.2025** | |\n| 10–12 Uhr | Ergebnisse zeigen |\n| 12 Uhr | Abreise |\n`,
    sessions: `
      2025-06-14 10:00-11:00 ~Frühstück
      2025-06-14 11:00-13:00 Moose scannen
      2025-06-14 19:00---:-- Grillen
      2025-06-15 10:00-12:00 Ergebnisse zeigen
      2025-06-15 12:00---:-- Abreise`,
  },
  {
    name: 'Korean am and pm label rows, 12h numbers',
    note: `# 예시 해커톤 (2025.11.22)\n\n| 시간 | 내용 | 비고 |\n|---|---|---|\n| **오전** | | |\n| 9:00 | 체크인 | 신분증 |\n| 10:00 | 개회식 | |\n| **오후** | | |\n| 12:00 | 점심 식사 | 도시락 |\n| 1:00 | 팀 빌딩 | |\n| 6:30 | 저녁 식사 | |\n`,
    sessions: `
      2025-11-22 09:00-10:00 체크인
      2025-11-22 10:00-12:00 개회식
      2025-11-22 12:00-13:00 ~점심 식사
      2025-11-22 13:00-18:30 팀 빌딩
      2025-11-22 18:30---:-- ~저녁 식사`,
  },
  {
    name: 'Korean with 시 ranges and weekday date headings without year',
    note: `# 2025 예시 워크숍\n\n### 5/6(화)\n\n| 시간 | 주제 | 담당 |\n|---|---|---|\n| 14시~15시 | 이끼 기초 | 김예시 |\n| 15시~16시 30분 | 이끼 심화 | 박보기 |\n\n### 5/7(수)\n\n| 시간 | 주제 | 담당 |\n|---|---|---|\n| 14시~15시 | 고사리 기초 | 이견본 |\n| 15시~16시 30분 | 고사리 심화 | 최표본 |\n`,
    sessions: `
      2025-05-06 14:00-15:00 이끼 기초 by 김예시
      2025-05-06 15:00-16:30 이끼 심화 by 박보기
      2025-05-07 14:00-15:00 고사리 기초 by 이견본
      2025-05-07 15:00-16:30 고사리 심화 by 최표본`,
  },
  {
    name: 'Japanese rooms side by side with breaks across and 〜 ends',
    note: `## 2025年10月4日（土）\n\n| 時間 | Aホール | Bホール |\n|---|---|---|\n| 10:00〜10:10 | 開会式 | |\n| 10:10〜10:50 | コケと型<br>例野 一郎 | シダと木<br>見本 花子 |\n| 10:50〜11:00 | 休憩 | 休憩 |\n| 11:00〜11:40 | 地衣類の詩 | |\n`,
    sessions: `
      2025-10-04 10:00-10:10 開会式 @Aホール
      2025-10-04 10:10-10:50 コケと型 @Aホール
      2025-10-04 10:10-10:50 シダと木 @Bホール
      2025-10-04 10:50-11:00 ~休憩
      2025-10-04 11:00-11:40 地衣類の詩 @Aホール`,
  },
  {
    name: 'Chinese speakers with title and unit columns',
    note: `# 样例论坛日程（2025年9月13日）\n\n| 时间 | 报告题目 | 报告人 | 单位 | 主持人 |\n|---|---|---|---|---|\n| 08:30-09:00 | 开幕式 | | | 张样例 |\n| 09:00-09:40 | 苔藓的图神经网络 | 李范本 | 样例大学 | 张样例 |\n| 09:40-10:20 | 蕨类知识图谱 | 王示例 | 范本公司 | 张样例 |\n| 10:20-10:40 | 茶歇 | | | |\n`,
    sessions: `
      2025-09-13 08:30-09:00 开幕式 by 张样例
      2025-09-13 09:00-09:40 苔藓的图神经网络 by 李范本 + 张样例
      2025-09-13 09:40-10:20 蕨类知识图谱 by 王示例 + 张样例
      2025-09-13 10:20-10:40 ~茶歇`,
  },
  {
    name: 'pm everywhere but the first column cell, dots in a.m.',
    note: `# Evening of Code — Tuesday 10 June 2025\n\n| Time | Activity |\n|---|---|\n| 5.30 p.m. | Doors open, snacks |\n| 6.00 p.m. | Moss in Rust |\n| 6.45 p.m. | Ferns in Go |\n| 7.30 p.m. – late | Drinks |\n`,
    sessions: `
      2025-06-10 17:30-18:00 ~Doors open, snacks
      2025-06-10 18:00-18:45 Moss in Rust
      2025-06-10 18:45-19:30 Ferns in Go
      2025-06-10 19:30---:-- ~Drinks`,
  },
  {
    name: 'the meridiem only at the end of the ranges',
    note: `# Lab day (June 10, 2025)\n\nTime | Session | Room\n--|--|--\n9:00-10:15 AM | Moss lab | 12A\n10:30-12:00 PM | Fern lab | 12B\n12:00-1:00 PM | Lunch | Cafeteria\n1:00-2:15 PM | Lichen lab | 12A\n`,
    sessions: `
      2025-06-10 09:00-10:15 Moss lab @12A
      2025-06-10 10:30-12:00 Fern lab @12B
      2025-06-10 12:00-13:00 ~Lunch @Cafeteria
      2025-06-10 13:00-14:15 Lichen lab @12A`,
  },
  {
    name: 'a date column of ISO days with blanks and a room column carried',
    note: `# Plan\n\n| Date | Time | Room | Title |\n|---|---|---|---|\n| 2025-06-10 | 09:00 | A | Moss one |\n| | 10:00 | A | Moss two |\n| | 11:00 | B | Moss three |\n| 2025-06-11 | 09:00 | A | Fern one |\n| | 10:00 | B | Fern two |\n`,
    sessions: `
      2025-06-10 09:00-10:00 Moss one @A
      2025-06-10 10:00-11:00 Moss two @A
      2025-06-10 11:00---:-- Moss three @B
      2025-06-11 09:00-10:00 Fern one @A
      2025-06-11 10:00---:-- Fern two @B`,
  },
  {
    name: 'Day column with Day 1 / Day 2, dates by the title',
    note: `# Retreat 10–11 June 2025\n\n| Day | Time | What |\n|---|---|---|\n| Day 1 | 10:00 – 12:00 | Moss walk |\n| | 14:00 – 16:00 | Fern talk |\n| Day 2 | 09:30 – 11:00 | Lichen quiz |\n| | 11:00 – 12:00 | Goodbye |\n`,
    sessions: `
      2025-06-10 10:00-12:00 Moss walk
      2025-06-10 14:00-16:00 Fern talk
      2025-06-11 09:30-11:00 Lichen quiz
      2025-06-11 11:00-12:00 Goodbye`,
  },
  {
    name: 'a lecture series with weeks, date and one time each',
    note: `# Seminar in summer 2025\n\n| Week | Date | Time | Topic | Speaker |\n|---|---|---|---|---|\n| 1 | 24 Apr 2025 | 16:15–17:45 | What is moss? | Ada Example |\n| 2 | 8 May 2025 | 16:15–17:45 | Ferns and history | Bob Sample |\n| 3 | 22 May 2025 | 16:15–17:45 | Lichens and law | Cleo Specimen |\n`,
    sessions: `
      2025-04-24 16:15-17:45 What is moss? by Ada Example
      2025-05-08 16:15-17:45 Ferns and history by Bob Sample
      2025-05-22 16:15-17:45 Lichens and law by Cleo Specimen`,
  },
  {
    name: 'HTML nested formatting, lists in cells, &ndash;',
    note: `<h1>Sample School 2025</h1>\n<p>Date: 12 June 2025</p>\n<table class="schedule">\n<tr><td><strong>9:00&nbsp;&ndash;&nbsp;9:45</strong></td><td><a href="#m">Moss &amp; data</a><br><em>Ada Example</em></td></tr>\n<tr><td><strong>9:45&nbsp;&ndash;&nbsp;10:30</strong></td><td>Hands-on <ul><li>install</li><li>first plot</li></ul></td></tr>\n<tr><td><strong>10:30&nbsp;&ndash;&nbsp;11:00</strong></td><td>Coffee</td></tr>\n<tr><td><strong>11:00&nbsp;&ndash;&nbsp;12:00</strong></td><td>Open questions</td></tr>\n</table>\n`,
    sessions: `
      2025-06-12 09:00-09:45 Moss & data by Ada Example
      2025-06-12 09:45-10:30 Hands-on
      2025-06-12 10:30-11:00 ~Coffee
      2025-06-12 11:00-12:00 Open questions`,
  },
  {
    name: 'Polish and Dutch heads in one note do no harm',
    note: `# Rooster 12 juni 2025\n\n| Tijd | Onderwerp | Spreker | Zaal |\n|---|---|---|---|\n| 13:00 - 13:30 | Inloop met koffie | | Foyer |\n| 13:30 - 14:15 | Mos in de stad | Anna Voorbeeld | Zaal 1 |\n| 14:15 - 15:00 | Varens en water | Bert de Proef | Zaal 2 |\n| 15:00 - 16:00 | Borrel | | Foyer |\n`,
    sessions: `
      2025-06-12 13:00-13:30 ~Inloop met koffie @Foyer
      2025-06-12 13:30-14:15 Mos in de stad @Zaal 1 by Anna Voorbeeld
      2025-06-12 14:15-15:00 Varens en water @Zaal 2 by Bert de Proef
      2025-06-12 15:00-16:00 ~Borrel @Foyer`,
  },
  {
    name: 'French parallel ateliers without a place word',
    note: `# Journée des exemples — 12 juin 2025\n\n| Horaires | Atelier débutants | Atelier experts |\n|---|---|---|\n| 9h00 - 10h30 | Mousses faciles | Mousses rares |\n| 10h30 - 11h00 | Pause café | Pause café |\n| 11h00 - 12h30 | Fougères faciles | Fougères rares |\n| 12h30 - 14h00 | Déjeuner libre | |\n`,
    sessions: `
      2025-06-12 09:00-10:30 Mousses faciles @Atelier débutants
      2025-06-12 09:00-10:30 Mousses rares @Atelier experts
      2025-06-12 10:30-11:00 ~Pause café
      2025-06-12 11:00-12:30 Fougères faciles @Atelier débutants
      2025-06-12 11:00-12:30 Fougères rares @Atelier experts
      2025-06-12 12:30-14:00 ~Déjeuner libre`,
  },
  {
    name: 'a wedding plan, little words',
    note: `# Wedding day — 21 June 2025\n\n| Time | |\n|---|---|\n| 13:30 | Guests arrive |\n| 14:00 | Ceremony in the garden |\n| 15:00 | Photos |\n| 16:00 | Cake |\n| 18:30 | Dinner |\n| 20:00 | First dance |\n`,
    sessions: `
      2025-06-21 13:30-14:00 Guests arrive
      2025-06-21 14:00-15:00 Ceremony in the garden
      2025-06-21 15:00-16:00 Photos
      2025-06-21 16:00-18:30 Cake
      2025-06-21 18:30-20:00 ~Dinner
      2025-06-21 20:00---:-- First dance`,
  },
  {
    name: 'Break into groups is a session; breakout rooms as tracks',
    note: `# Workshop 2025-06-12\n\n| Time | Plenary | Breakout 1 | Breakout 2 |\n|---|---|---|---|\n| 09:00-09:30 | Opening words | | |\n| 09:30-10:00 | Break into groups of four | | |\n| 10:00-11:00 | | Moss models | Fern models |\n| 11:00-11:15 | Break | Break | Break |\n| 11:15-12:00 | Reports | | |\n`,
    sessions: `
      2025-06-12 09:00-09:30 Opening words @Plenary
      2025-06-12 09:30-10:00 Break into groups of four @Plenary
      2025-06-12 10:00-11:00 Moss models @Breakout 1
      2025-06-12 10:00-11:00 Fern models @Breakout 2
      2025-06-12 11:00-11:15 ~Break
      2025-06-12 11:15-12:00 Reports @Plenary`,
  },
  {
    name: 'an unnamed first column with day labels in the time column',
    note: `# Sprint 2025\n\n|  | Topic | Lead |\n|---|---|---|\n| **Mon 2 June** | | |\n| 10:00 | Kickoff moss | Ada |\n| 11:30 | Planning ferns | Bob |\n| **Tue 3 June** | | |\n| 10:00 | Building moss | Ada |\n| 16:00 | Demo ferns | Bob |\n`,
    sessions: `
      2025-06-02 10:00-11:30 Kickoff moss by Ada
      2025-06-02 11:30---:-- Planning ferns by Bob
      2025-06-03 10:00-16:00 Building moss by Ada
      2025-06-03 16:00---:-- Demo ferns by Bob`,
  },
  {
    name: 'bold times, escaped tildes, trailing remarks',
    note: `# Session plan 2025-06-12\n\n| Time | Content |\n|---|---|\n| **10:00** \\~ **10:20** | Who we are |\n| **10:20** \\~ **11:00** | Moss, hands on (bring a lens) |\n| **11:00** \\~ **11:10** | Coffee |\n| **11:10** \\~ **12:00** | Ferns, hands on |\n`,
    sessions: `
      2025-06-12 10:00-10:20 Who we are
      2025-06-12 10:20-11:00 Moss, hands on (bring a lens)
      2025-06-12 11:00-11:10 ~Coffee
      2025-06-12 11:10-12:00 Ferns, hands on`,
  },
  {
    name: 'moderators and panelists as two people columns',
    note: `# Forum 12 June 2025\n\n| Time | Panel | Moderator | Panelists |\n|---|---|---|---|\n| 10:00-11:00 | Moss and money | Ada Example | Bob Sample, Cleo Specimen |\n| 11:00-12:00 | Ferns and fame | Dan Pattern | Eve Mock; Fay Dummy |\n`,
    sessions: `
      2025-06-12 10:00-11:00 Moss and money by Ada Example + Bob Sample + Cleo Specimen
      2025-06-12 11:00-12:00 Ferns and fame by Dan Pattern + Eve Mock + Fay Dummy`,
  },
  {
    name: 'Vietnamese with sáng chiều label rows',
    note: `# Lịch trình hội thảo 12/06/2025\n\n| Thời gian | Nội dung |\n|---|---|\n| **Buổi sáng** | |\n| 8h00 – 8h30 | Đăng ký |\n| 8h30 – 11h30 | Rêu trong thành phố |\n| **Buổi chiều** | |\n| 13h30 – 15h00 | Dương xỉ và nước |\n| 15h00 – 15h15 | Giải lao |\n| 15h15 – 17h00 | Thảo luận nhóm |\n`,
    sessions: `
      2025-06-12 08:00-08:30 ~Đăng ký
      2025-06-12 08:30-11:30 Rêu trong thành phố
      2025-06-12 13:30-15:00 Dương xỉ và nước
      2025-06-12 15:00-15:15 ~Giải lao
      2025-06-12 15:15-17:00 Thảo luận nhóm`,
  },
  {
    name: 'Italian without minutes',
    note: `# Programma 12 giugno 2025\n\n| Ora | Evento |\n|---|---|\n| ore 9 | Accoglienza |\n| ore 9.30 | Muschi in città |\n| ore 11 | Pausa caffè |\n| ore 11.30 | Felci e pietre |\n| ore 13 | Pranzo |\n`,
    sessions: `
      2025-06-12 09:00-09:30 ~Accoglienza
      2025-06-12 09:30-11:00 Muschi in città
      2025-06-12 11:00-11:30 ~Pausa caffè
      2025-06-12 11:30-13:00 Felci e pietre
      2025-06-12 13:00---:-- ~Pranzo`,
  },
  {
    name: 'two days as two columns with the times of their own is not needed: a shared column with dates',
    note: `# Camp timetable\n\n| Time | 12 June 2025 | 13 June 2025 |\n|---|---|---|\n| 09:00–10:30 | Moss basics | Fern basics |\n| 10:30–11:00 | Break | Break |\n| 11:00–12:30 | Moss lab | |\n`,
    sessions: `
      2025-06-12 09:00-10:30 Moss basics
      2025-06-13 09:00-10:30 Fern basics
      2025-06-12 10:30-11:00 ~Break
      2025-06-13 10:30-11:00 ~Break
      2025-06-12 11:00-12:30 Moss lab`,
  },
  {
    name: 'a note with a schedule and a table of speakers after it',
    note: `# Moss Conf 2025-06-12\n\n| Time | Talk | Speaker |\n|---|---|---|\n| 10:00 | Moss in cities | Ada Example |\n| 10:45 | Lichen on stones | Bob Sample |\n| 11:30 | Lunch | |\n\n## Speakers\n\n| Name | Company | Twitter |\n|---|---|---|\n| Ada Example | Acme | @ada |\n| Bob Sample | Beta | @bob |\n`,
    sessions: `
      2025-06-12 10:00-10:45 Moss in cities by Ada Example
      2025-06-12 10:45-11:30 Lichen on stones by Bob Sample
      2025-06-12 11:30---:-- ~Lunch`,
  },
  {
    name: 'label rows with rooms behind a name',
    note: `# Data day 2025-09-02\n\n| Time | Talk |\n|---|---|\n| **Session A – Room 204** | |\n| 10:00-10:30 | Moss maps |\n| 10:30-11:00 | Moss lists |\n| **Session B – Room 205** | |\n| 10:00-10:30 | Fern maps |\n| 10:30-11:00 | Fern lists |\n`,
    sessions: `
      2025-09-02 10:00-10:30 Moss maps @Session A – Room 204
      2025-09-02 10:30-11:00 Moss lists @Session A – Room 204
      2025-09-02 10:00-10:30 Fern maps @Session B – Room 205
      2025-09-02 10:30-11:00 Fern lists @Session B – Room 205`,
  },
  {
    name: 'topical label rows are no rooms',
    note: `# Data day 2025-09-02\n\n| Time | Talk | Speaker |\n|---|---|---|\n| **Stream processing** | | |\n| 10:00-10:30 | Moss maps | Ada Example |\n| 10:30-11:00 | Moss lists | Bob Sample |\n| **Lab automation** | | |\n| 11:00-11:30 | Fern maps | Cleo Specimen |\n| 11:30-12:00 | Fern lists | Dan Pattern |\n`,
    sessions: `
      2025-09-02 --:-- Stream processing
      2025-09-02 10:00-10:30 Moss maps by Ada Example
      2025-09-02 10:30-11:00 Moss lists by Bob Sample
      2025-09-02 --:-- Lab automation
      2025-09-02 11:00-11:30 Fern maps by Cleo Specimen
      2025-09-02 11:30-12:00 Fern lists by Dan Pattern`,
  },
  {
    name: 'lightning talks of seven minutes',
    note: `# Lightning evening 2025-09-02\n\n| Time | Speaker | Talk |\n|---|---|---|\n| 18:00 | Ada Example | Moss in seven minutes |\n| 18:07 | Bob Sample | Ferns in seven minutes |\n| 18:14 | Cleo Specimen | Lichens in seven minutes |\n| 18:21 | Dan Pattern | Trees in seven minutes |\n| 18:28 | Eve Mock | Stones in seven minutes |\n`,
    sessions: `
      2025-09-02 18:00-18:07 Moss in seven minutes by Ada Example
      2025-09-02 18:07-18:14 Ferns in seven minutes by Bob Sample
      2025-09-02 18:14-18:21 Lichens in seven minutes by Cleo Specimen
      2025-09-02 18:21-18:28 Trees in seven minutes by Dan Pattern
      2025-09-02 18:28---:-- Stones in seven minutes by Eve Mock`,
  },
  {
    name: 'a show with odd minutes',
    note: `# Festival programme, 6 June 2025\n\n| Time | Stage | Act |\n|---|---|---|\n| 17:35 | Moss stage | The Lichens |\n| 18:42 | Fern stage | Stone Trio |\n| 19:50 | Moss stage | Green Walls |\n| 21:13 | Fern stage | Night Trees |\n`,
    sessions: `
      2025-06-06 17:35-18:42 The Lichens @Moss stage
      2025-06-06 18:42-19:50 Stone Trio @Fern stage
      2025-06-06 19:50-21:13 Green Walls @Moss stage
      2025-06-06 21:13---:-- Night Trees @Fern stage`,
  },
  {
    name: 'incident review meeting agenda',
    note: `# Incident review, 3 June 2025\n\n## Agenda\n\n| Time | Topic | Owner |\n|---|---|---|\n| 10:00 | What broke | Ada |\n| 10:20 | Why it broke | Bob |\n| 10:45 | What we change | Cleo |\n`,
    sessions: `
      2025-06-03 10:00-10:20 What broke by Ada
      2025-06-03 10:20-10:45 Why it broke by Bob
      2025-06-03 10:45---:-- What we change by Cleo`,
  },
  {
    name: 'a talk about logs in a room that\'s a number',
    note: `## Program, October 3, 2025\n\n| Time | Room | Title | Presenter(s) |\n|---|---|---|---|\n| 9:00-9:45am | 210 | Logs of moss | Ada Example; Bob Sample |\n| 9:45-10:30am | 211 | Pricing ferns | Cleo Specimen |\n| 10:30-11:00am | Lobby | Coffee | |\n| 11:00am-12:15pm | 210 | Shift work among lichens | Dan Pattern |\n`,
    sessions: `
      2025-10-03 09:00-09:45 Logs of moss @210 by Ada Example + Bob Sample
      2025-10-03 09:45-10:30 Pricing ferns @211 by Cleo Specimen
      2025-10-03 10:30-11:00 ~Coffee @Lobby
      2025-10-03 11:00-12:15 Shift work among lichens @210 by Dan Pattern`,
  },
  {
    name: 'US dates with weekday in a date column',
    note: `# Fall seminar 2025\n\n| Date | Time | Title | Speaker |\n|---|---|---|---|\n| Tue 9/2 | 3:00–4:00 PM | Moss maps | Ada Example |\n| Tue 9/16 | 3:00–4:00 PM | Fern maps | Bob Sample |\n| Tue 9/30 | 3:00–4:00 PM | Lichen maps | Cleo Specimen |\n`,
    sessions: `
      2025-09-02 15:00-16:00 Moss maps by Ada Example
      2025-09-16 15:00-16:00 Fern maps by Bob Sample
      2025-09-30 15:00-16:00 Lichen maps by Cleo Specimen`,
  },
  {
    name: 'title with brackets that are no person',
    note: `# Day 2025-09-02\n\n| Time | Talk |\n|---|---|\n| 10:00-10:30 | Moss (Part One) |\n| 10:30-11:00 | Ferns (Live Demo) |\n| 11:00-11:30 | Lichens (Short Version) |\n`,
    sessions: `
      2025-09-02 10:00-10:30 Moss (Part One)
      2025-09-02 10:30-11:00 Ferns (Live Demo)
      2025-09-02 11:00-11:30 Lichens (Short Version)`,
  },
  {
    name: 'hours of twelve from a morning to the evening',
    note: `# Moss day\n\n| Time | Topic |\n|---|---|\n| 9:00 | Welcome |\n| 11:00 | Moss in the city |\n| 2:00 | Ferns at dusk |\n| 6:00 | Dinner |\n| 9:00 | End of the day |\n`,
    sessions: `
      09:00-11:00 Welcome
      11:00-14:00 Moss in the city
      14:00-18:00 Ferns at dusk
      18:00-21:00 ~Dinner
      21:00---:-- End of the day`,
  },
  {
    name: 'hours of twelve up to midnight',
    note: `# Moss night\n\n| Time | Topic |\n|---|---|\n| 11:00 | Welcome |\n| 1:00 | Lunch |\n| 4:00 | Cake for all |\n| 8:00 | Dance |\n| 12:00 | Lights out |\n`,
    sessions: `
      11:00-13:00 Welcome
      13:00-16:00 ~Lunch
      16:00-20:00 Cake for all
      20:00-24:00 Dance
      24:00---:-- Lights out`,
  },
  {
    name: 'hours of twelve past midnight',
    note: `# Moss night\n\n| Time | Topic |\n|---|---|\n| 10:00 | Welcome |\n| 2:00 | Moss in the city |\n| 7:00 | Dinner |\n| 9:30 | Dance |\n| 12:30 | Songs |\n| 1:30 | Last round |\n`,
    sessions: `
      10:00-14:00 Welcome
      14:00-19:00 Moss in the city
      19:00-21:30 ~Dinner
      21:30-24:30 Dance
      24:30-25:30 Songs
      25:30---:-- Last round`,
  },
  {
    name: 'hours of twelve of two rooms, the first of which ends in the afternoon',
    note: `# Moss day\n\n| Time | Room | Topic |\n|---|---|---|\n| 10:00 | A | Welcome |\n| 2:00 | A | Moss in the city |\n| 5:00 | A | Goodbye |\n| 12:00 | B | Ferns at dusk |\n| 1:00 | B | Weeds as data |\n`,
    sessions: `
      10:00-12:00 Welcome @A
      14:00-17:00 Moss in the city @A
      17:00---:-- Goodbye @A
      12:00-13:00 Ferns at dusk @B
      13:00-14:00 Weeds as data @B`,
  },
  {
    name: 'hours of 24 that step back to noon from the evening',
    note: `# Moss day\n\n| Time | Room | Topic |\n|---|---|---|\n| 10:00 | A | Welcome |\n| 14:00 | A | Moss in the city |\n| 20:00 | A | Goodbye |\n| 12:00 | B | Ferns at dusk |\n| 13:00 | B | Weeds as data |\n`,
    sessions: `
      10:00-12:00 Welcome @A
      14:00-20:00 Moss in the city @A
      20:00---:-- Goodbye @A
      12:00-13:00 Ferns at dusk @B
      13:00-14:00 Weeds as data @B`,
  },
  {
    name: 'hours with halves of the day that step back to noon from the evening',
    note: `# Moss day\n\n| Time | Room | Topic |\n|---|---|---|\n| 10:00 AM | A | Welcome |\n| 2:00 PM | A | Moss in the city |\n| 8:00 PM | A | Goodbye |\n| 12:00 PM | B | Ferns at dusk |\n| 1:00 PM | B | Weeds as data |\n`,
    sessions: `
      10:00-12:00 Welcome @A
      14:00-20:00 Moss in the city @A
      20:00---:-- Goodbye @A
      12:00-13:00 Ferns at dusk @B
      13:00-14:00 Weeds as data @B`,
  },
  {
    name: 'a colon behind every time',
    note: '# Programme\n\n| Time | Talk |\n|---|---|\n| 9:00 - 9:30: | Moss on walls |\n| 9:30 - 10:00: | Ferns at dusk |\n| 10:00: | Break |\n| 10:15 - 11:00: | Weeds as data |\n',
    sessions: `
      09:00-09:30 Moss on walls
      09:30-10:00 Ferns at dusk
      10:00-10:15 ~Break
      10:15-11:00 Weeds as data`,
  },
  {
    name: 'a workshop about automation, whose groups do one thing again and again',
    note: '# Workflow automation workshop\n\n## Pipeline agenda\n\n| Time | Topic |\n|---|---|\n| 9:00 | Welcome to the bog |\n| 10:00 | Work in groups |\n| 11:00 | Work in groups on moss |\n| 14:00 | What the groups found |\n',
    sessions: `
      09:00-10:00 Welcome to the bog
      10:00-11:00 Work in groups
      11:00-14:00 Work in groups on moss
      14:00---:-- What the groups found`,
  },
  {
    name: 'the pipelines of a day of talks, with speakers',
    note: '# Pipelines and jobs: programme\n\nTriggers, workflows and what they do.\n\n| Time | Talk | Speaker |\n|---|---|---|\n| 9:00 | Moss in a pipeline | Ada Example |\n| 9:30 | Ferns as triggers | Bob Sample |\n| 10:00 | Jobs for lichens | Cleo Specimen |\n',
    sessions: `
      09:00-09:30 Moss in a pipeline by Ada Example
      09:30-10:00 Ferns as triggers by Bob Sample
      10:00---:-- Jobs for lichens by Cleo Specimen`,
  },
  {
    name: 'every day of a camp, where nothing is said of machines',
    note: '# Moss camp\n\n## Daily schedule\n\n| Time | Activity |\n|---|---|\n| 8:00 | Walk to the bog |\n| 10:00 | Moss with a lens |\n| 14:00 | Drawing of ferns |\n| 16:00 | Moss with a lens |\n',
    sessions: `
      08:00-10:00 Walk to the bog
      10:00-14:00 Moss with a lens
      14:00-16:00 Drawing of ferns
      16:00---:-- Moss with a lens`,
  },
  {
    name: 'an automated farm that people visit on a date',
    note: '# Automated fern farm\n\nThe triggers are shown to all on 6 May 2024:\n\n| Time | Programme |\n|---|---|\n| 9:00-10:00 | Welcome to the farm |\n| 10:00-11:00 | Walk past the workflow |\n| 11:00-12:00 | Questions about ferns |\n',
    sessions: `
      2024-05-06 09:00-10:00 Welcome to the farm
      2024-05-06 10:00-11:00 Walk past the workflow
      2024-05-06 11:00-12:00 Questions about ferns`,
  },
];
