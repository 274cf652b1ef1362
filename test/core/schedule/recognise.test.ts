import { describe, expect, it } from 'vitest';
import { read } from './listing';

/** A table's name, the line above it, its header and its rows. */
type Sample = readonly [name: string, above: string, header: string, ...rows: string[]];

function noteOf([, above, header, ...rows]: Sample): string {
  const table = [header, header.replace(/[^|]+/g, '---'), ...rows].map(row => `| ${row} |`).join('\n');
  return `${above === '' ? '' : `${above}\n\n`}${table}\n`;
}

const isSure = (sample: Sample) => read({ text: noteOf(sample), path: 'Note.md' }).some(({ certainty }) => certainty === 'sure');

const others: readonly Sample[] = [
  ['bus en', '## Shuttle', 'Departs | Stop | Platform', '07:10 | Moss Street, north side | 2', '07:25 | Fern Square by the well | 1', '07:41 | Central station | 4'],
  ['bus ko', '## 셔틀 시간', '시간 | 정류장 | 비고', '07:10 | 이끼역 3번 출구 | 첫차', '07:40 | 고사리 공원 앞 | 환승 가능', '08:10 | 본관 정문 | 막차'],
  ['bus de', '', 'Zeit | Haltestelle | Linie', '07:10 | Moosgasse Ecke Nord | 42', '07:19 | Farnplatz am Brunnen | 42', '07:31 | Hauptbahnhof Süd | 42'],
  ['bus ja', '## バス', '時刻 | 行き先 | 乗り場', '07:10 | 苔駅 北口 | 2番', '07:40 | 市役所前 経由 | 1番', '08:10 | 空港 | 3番'],
  ['open en', '## Visit us', 'Days | Hours | Remark', 'Mon-Thu | 9:00-17:00 | walk in any time', 'Fri | 9:00-20:00 | late opening for members', 'Sat, Sun | 10:00-14:00 | small shop only'],
  ['open de', '## Bibliothek', 'Tag | Uhrzeit | Hinweis', 'Mo-Fr | 9-18 Uhr | mit Beratung am Tresen', 'Sa | 10-14 Uhr | nur Rückgabe', 'So | geschlossen | '],
  ['open ko', '## 도서관', '구분 | 시간 | 안내', '평일 | 09:00~21:00 | 열람실은 한 시간 더 엽니다', '주말 | 10:00~18:00 | 대출만 합니다', '공휴일 | 휴관 | '],
  ['open ja', '## 図書室のご案内', '区分 | 時間 | 備考', '平日 | 9:00〜20:00 | 自習室も使えます', '土日 | 10:00〜17:00 | 返却のみです'],
  ['log en', '# 2026-05-06', 'Time | Note', '09:12 | called the moss shop about the order', '10:47 | server slow again, restarted', '14:03 | wrote to Ada about the trip'],
  ['log ko', '# 2026-05-06', '시간 | 메모', '09:12 | 주문 건으로 가게에 전화함', '10:47 | 서버가 느려서 다시 시작함', '14:03 | 여행 건으로 메일을 보냄'],
  ['log de', '# Tagebuch', 'Uhrzeit | Beobachtung', '06:40 | Nebel über dem Moor, sehr still', '08:15 | zwei Kraniche am Ufer', '11:50 | Sonne kommt durch'],
  ['log zh', '## 记录', '时间 | 情况', '09:12 | 打电话问了苔藓的订单', '10:47 | 服务器又慢了，重启一次', '14:03 | 给小王写了邮件'],
  ['study log en', '# Study log', 'Time | Subject | Pages', '08:00-09:30 | Moss biology | 20', '10:00-11:00 | Fern genetics | 12', '16:00-17:30 | Lichen ecology | 18'],
  ['study log ko', '# 공부 기록', '시간 | 과목 | 쪽수', '08:00-09:30 | 이끼 생물학 | 20쪽', '10:00-11:00 | 고사리 유전 | 12쪽', '16:00-17:30 | 지의류 생태 | 18쪽'],
  ['training en', '## Training plan', 'Day | Time | Workout', 'Mon | 06:30 | easy run along the river', 'Wed | 06:30 | hill repeats, six times', 'Sun | 08:00 | long run with the club'],
  ['training ko', '## 운동 계획', '요일 | 시간 | 운동', '월,수,금 | 06:30-07:30 | 강변 달리기와 스트레칭', '화,목 | 19:00-20:00 | 근력 운동 하체 위주'],
  ['training de', '## Trainingsplan', 'Tag | Zeit | Einheit', 'Mo | 18:00 | lockerer Lauf am Fluss', 'Mi | 18:00 | Bergsprints, sechs Mal', 'So | 9:00 | langer Lauf im Wald'],
  ['recipe en', '# Sourdough', 'Time | Step', '20:00 | mix flour and water', '20:30 | add salt and fold twice', '23:00 | into the fridge overnight'],
  ['recipe elapsed fr', '# Rôti', 'Temps | Étape', '0:00 | chauffer le four à 200 degrés', '0:20 | mettre le rôti au four', '1:40 | arroser et retourner', '2:10 | laisser reposer sous papier'],
  ['recipe elapsed ja', '# 角煮', '時間 | 手順', '0:00 | 肉を下ゆでする', '1:00 | 煮汁を合わせて煮る', '2:30 | 火を止めて冷ます'],
  ['medicine de', '## Medikamente Oma', 'Uhrzeit | Mittel | Einnahme', '08:00 | Mustermittel Forte | nach dem Frühstück', '13:00 | Probin Tropfen | nach dem Mittagessen', '20:00 | Mustermittel Forte | vor dem Schlafen'],
  ['medicine ko', '## 복용 안내', '시간 | 약 | 방법', '오전 8:00 | 예시정 한 알 | 식사 30분 뒤에 물과 함께', '오후 1:00 | 보기시럽 | 점심 식사 후', '오후 8:00 | 예시정 한 알 | 저녁 식사 후'],
  ['medicine ja', '## お薬', '時間 | 薬 | 飲み方', '8:00 | 見本錠 1錠 | 朝食後に水で飲む', '13:00 | 例シロップ | 昼食後に飲む', '20:00 | 見本錠 1錠 | 夕食後に飲む'],
  ['tariff es', '## Periodos', 'Franja | Horas | Consejo', 'Valle | 00:00-08:00 | poner la lavadora', 'Llano | 08:00-18:00 | consumo normal', 'Punta | 18:00-24:00 | evitar el horno'],
  ['tariff ja', '## 料金プラン', '時間帯 | 区分 | めやす', '23:00〜7:00 | 夜間 | 洗濯に向いています', '7:00〜17:00 | 昼間 | ふだん通り使えます', '17:00〜23:00 | ピーク | なるべく控えます'],
  ['tariff ko', '## 시간대별 안내', '시간대 | 부하 | 설명', '23:00~09:00 | 경부하 | 세탁기를 돌리기 좋음', '09:00~17:00 | 중간부하 | 평소대로 써도 됨', '17:00~23:00 | 최대부하 | 되도록 줄이기'],
  ['oncall en', '## On-call', 'Shift | Time (UTC) | Engineer', 'Day | 06:00-14:00 | Ada Example', 'Evening | 14:00-22:00 | Bob Sample', 'Night | 22:00-06:00 | Cleo Specimen'],
  ['oncall de', '## Bereitschaft', 'Zeit | Wer | Telefon', '06:00-14:00 | Anna Muster | 0151 1', '14:00-22:00 | Bernd Probe | 0151 2', '22:00-06:00 | Carla Exempel | 0151 3'],
  ['oncall ko', '## 당직표', '시간 | 담당자 | 연락처', '06:00~14:00 | 김예시 | 내선 1', '14:00~22:00 | 박보기 | 내선 2', '22:00~06:00 | 이견본 | 내선 3'],
  ['tv en', '## Tonight on Channel 4', 'Time | Programme | Rating', '19:00 | News of the hour | all', '19:30 | Moss detectives | 12', '21:00 | The fern strikes back | 16'],
  ['maint en', '## Windows', 'Service | Window | Impact', 'database | 01:00-03:00 UTC | writes are blocked for minutes', 'search | 03:00-04:00 UTC | stale results are served', 'mail | 04:00-04:30 UTC | delivery is delayed'],
  ['maint zh', '## 维护窗口', '系统 | 时间 | 影响', '数据库 | 01:00-03:00 | 写入会被暂停', '搜索 | 03:00-04:00 | 结果可能不是最新', '邮件 | 04:00-04:30 | 投递会延迟'],
  ['maint fr', '## Fenêtres de déploiement', 'Créneau | Risque | Conseil', '06h-09h | faible | migrations de base', '10h-12h | moyen | petites versions', '17h-20h | fort | ne rien déployer'],
  ['transcript ko', '# 회의 녹취', '시간 | 화자 | 내용', '00:03 | 진행자 | 오늘은 이끼를 살펴봅니다', '00:19 | 김예시 | 벽에 붙은 것부터 볼게요', '00:41 | 진행자 | 사진을 보여 주세요'],
  ['transcript min en', '', 'Time | Speaker | Text', '10:03 | Ada | so today we look at moss', '10:09 | Bob | and what it does to walls', '10:17 | Ada | which is more than you think'],
  ['results de', '## Ergebnisse', 'Platz | Name | Zeit', '1 | Anna Muster | 17:42', '2 | Bernd Probe | 17:58', '3 | Carla Exempel | 18:21'],
  ['results en', '## Fixtures and results', 'Kick-off | Match | Score', '13:30 | Moss FC – Fern United | 2-1', '15:00 | Stone Rovers – Lichen Town | 0-0', '17:30 | Bog Athletic – Moss FC B | 3-2'],
  ['sun en', '', 'Day | Sunrise | Sunset', '1 May | 05:43 | 20:31', '2 May | 05:41 | 20:33', '3 May | 05:40 | 20:34'],
  ['sun ja', '## 日の出', '月日 | 日の出 | 日の入り', '5/1 | 4:49 | 18:27', '5/2 | 4:48 | 18:28'],
  ['feeding en', '## Puppy', 'Time | What | How much', '07:00 | kibble with warm water | 80 g', '12:00 | wet food from the tin | half', '18:00 | kibble with warm water | 80 g'],
  ['feeding ko', '## 고양이 밥', '시간 | 사료 | 양', '07:00 | 건식 사료 | 40g', '12:00 | 습식 사료 | 반 캔', '18:00 | 건식 사료 | 40g'],
  ['feeding de', '## Fütterung', 'Uhrzeit | Futter | Menge', '07:00 | Trockenfutter mit Wasser | 80 g', '12:00 | Nassfutter aus der Dose | halb', '18:00 | Trockenfutter | 80 g'],
  ['bench en', '## Build times', 'Step | Wall time | Remark', 'compile | 12:41 | without the cache at all', 'link | 03:05 | with lto turned on', 'test | 25:12 | eight workers in parallel'],
  ['bench zh', '## 耗时', '步骤 | 时间 | 说明', '编译 | 12:41 | 没有缓存', '链接 | 03:05 | 打开优化', '测试 | 25:12 | 八个进程'],
  ['energy en', '## My energy', 'Time | Energy | Good for', '06:00-09:00 | high | hard thinking and writing', '09:00-12:00 | medium | meetings and reviews', '12:00-15:00 | low | mail and small chores', '15:00-18:00 | medium | reading papers'],
  ['posting es', '## Mejores horas', 'Horario | Recomendado | Motivo', '07:00-08:00 | sí | camino al trabajo con el móvil', '12:00-13:00 | sí | pausa para comer', '20:00-22:00 | mucho | tarde libre en casa'],
  ['update en', '## Data refresh', 'Time (UTC) | Description', '06:00 | final records of the day before', '12:00 | first half of today', '18:00 | second half of today'],
  ['npc en', '**Behaviour**', 'Time | Action', '06:00-09:00 | walks to work, drinks coffee', '09:00-12:00 | sits at the desk', '12:00-13:00 | lunch in the park', '13:00-18:00 | sits at the desk again'],
  ['light de', '### Licht nach Szene', 'Szene | Uhrzeit | Quelle', 'S1 | 05:40 | blaue Stunde durch das Fenster', 'S2 | 07:00 | tiefe Sonne und Lampe', 'S3 | 14:30 | Herbstlicht von Süden'],
  ['course elapsed de', '## Aufbau der Doppelstunde', 'Zeit | Inhalt', '0:00-0:20 | Wiederholung der letzten Stunde', '0:20-1:00 | neuer Stoff an der Tafel', '1:00-1:10 | Pause', '1:10-1:30 | Übung in Gruppen'],
  ['course elapsed en', '## Workshop plan (3 hours)', 'Time | Activity', '0:00-0:30 | Welcome and a look around', '0:30-1:30 | First exercise in pairs', '1:30-2:30 | Second exercise alone', '2:30-3:00 | Wrap up together'],
  ['course elapsed ko', '## 3시간 수업 구성', '시간 | 내용', '0:00 ~ 0:30 | 지난 시간 복습', '0:30 ~ 1:20 | 새 개념 설명', '1:20 ~ 1:30 | 휴식', '1:30 ~ 3:00 | 실습 문제 풀이'],
  ['course elapsed ja', '## 授業の流れ', '時間 | 内容', '0:00〜0:30 | 前回の復習', '0:30〜1:20 | 新しい内容', '1:20〜1:30 | 休憩', '1:30〜3:00 | 演習'],
  ['seconds en', 'On 6 May 2026 two jobs ran:', 'Time | Job | Line', '20:24:44 | scan of the moss index | ok then', '20:25:12 | export of the fern list | done'],
  ['classes every week', '## Lectures', 'Day | Time | Room', 'Mondays | 10:00-11:00 | Hall 1', 'Thursdays | 14:00-15:00 | Hall 1'],
  ['montags', '## Kurse', 'Wann | Uhrzeit | Kurs', 'montags | 10:00-11:00 | Yoga für alle im Saal', 'donnerstags | 18:00-19:00 | Rücken und Nacken'],
  ['buckets', '## Buckets', 'Bucket | Range | Feature', '`OPEN` | 09:00 ~ 10:00 | start of the day, phase 1', '`MID` | 10:30 ~ 13:00 | applies the late rule', '`LATE` | 13:00 ~ 15:00 | blocks new orders'],
  ['phases of a market', '## Phases of the exchange', 'Time | Session', '07:00-08:59 | before the bell rings', '09:00-15:29 | open to everyone', '15:30-18:59 | after the bell'],
  ['greetings', '', 'Von | Bis | Inhalt', '05:00 | 10:59 | Guten Morgen allerseits', '11:00 | 17:59 | Guten Tag zusammen', '18:00 | 21:59 | Guten Abend zusammen'],
  ['buckets ja', '### 時間帯の区分', '時間帯 | 内容', '06:00〜10:59 | 朝のおすすめ', '11:00〜15:59 | 昼のおすすめ', '16:00〜22:59 | 夜のおすすめ'],
  ['states in code', '', 'Time | Session', '08:00-09:00 | PRE_OPEN', '09:00-17:00 | FULLY_OPEN', '17:00-20:00 | LATE_PHASE'],
  ['notes of a day', '# 2026-03-04', 'Time | Session', '21:05 | [[2026-03-04-2105-moss-index-repair]]', '22:30 | [[2026-03-04-2230-fern-list-export]]'],
  ['night jobs es', '## Tareas', 'Hora | Actividad', '02:00 | copia de la base de datos', '02:30 | prueba de la copia', '03:00 | envío al otro servidor'],
  ['night jobs with who', '## Daily run', 'Time | Topic | Who', '00:00 | fetch all moss feeds | machine', '01:30 | rank the new entries | machine', '04:00 | write the report | machine'],
  ['elapsed lesson', '## 시간표', '시간 | 세션', '00:00~00:40 | 이끼 둘러보기', '00:40~01:30 | 표본 만들기 실습', '01:30~02:20 | 결과 나누기와 정리'],
  ['what happens de', '', 'Uhrzeit | Was passiert', '07:00 | Wetter abrufen und prüfen', '12:00 | Wetter noch einmal prüfen', '18:00 | Bericht an alle schicken'],
  ['what happens pt', '', 'Horário | Atividade', '08:00 | regar as plantas da varanda', '13:00 | medir a luz do sol', '18:00 | regar outra vez'],
  ['day of a machine de', '## Tagesablauf', 'Uhrzeit | Was passiert', '20:00 | Daten der Moore laden', '20:00 | beste Fotos wählen', '20:00 | Karte neu zeichnen', '20:00 | Nachricht an alle senden'],
  ['tests of a day', '', 'Time | Activity | Result', '15:00 | first run of the moss build | ✅ all green', '15:20 | run without the cache | ❌ timeout', '16:00 | run on the old machine | ✅ slow'],
  ['meals', '', 'Meal | Time | Energy | Idea', 'Breakfast | 7:30 | 400 kcal | bread and cheese', 'Lunch | 12:30 | 700 kcal | rice with beans', 'Dinner | 19:30 | 500 kcal | soup and salad'],
  ['half of the cells are times', '## Ablauf einer Nacht', 'Uhrzeit | Schritt', '21:00 | Liste der Moose abrufen', '21:10 … 22:50 | alle zehn Minuten weitermachen', '23:00 | letzter Lauf der Maschine', '23:10 … 23:50 | nichts mehr zu tun'],
];

const schedules: readonly Sample[] = [
  ['tiny en', '', 'Time | Talk', '09:00 | Moss in cities', '10:00 | Lichen on old stones', '11:00 | Ferns of the north'],
  ['tiny ko', '', '시간 | 내용', '09:00 | 이끼 입문', '10:00 | 지의류와 캐시', '11:00 | 고사리 이야기'],
  ['tiny ko ranges', '', '시간 | 내용', '14:00 ~ 14:30 | 이끼 소개', '14:30 ~ 15:00 | 휴식', '15:00 ~ 16:00 | 실습과 질의응답'],
  ['tiny ja', '', '時間 | 内容', '13:00 | 開会のあいさつ', '13:10 | 苔の話', '14:00 | 懇親会'],
  ['tiny zh', '', '时间 | 内容', '09:00-09:30 | 开场致辞', '09:30-10:30 | 苔藓入门', '10:30-11:00 | 茶歇'],
  ['tiny de', '', 'Zeit | Thema', '10:00 | Begrüßung und Vorstellung', '10:30 | Moose der Stadt', '12:00 | Mittagspause'],
  ['tiny fr', '', 'Heure | Sujet', '9h00 | Accueil des participants', '9h30 | Les mousses en ville', '10h30 | Pause'],
  ['tiny es', '', 'Hora | Actividad', '10:00 | Bienvenida a todos', '10:30 | Musgos de ciudad', '12:00 | Comida'],
  ['agenda no header', '## Agenda', ' | ', '09:00 | Welcome by the hosts', '09:15 | Moss in cities', '10:00 | Questions'],
  ['unknown words with pause', '', 'X | Y', '09:00-09:45 | Flor damo kel', '09:45-10:00 | Coffee break', '10:00-11:00 | Sen mirta vol'],
  ['dated heading', '## 6 May 2026', 'Time | What we do', '09:00 | open the moss house', '10:00 | walk to the bog', '12:00 | lunch by the lake'],
  ['pl', '## Program dnia', 'Godzina | Temat | Prowadzący', '9:00 | Otwarcie spotkania | Anna Przykład', '9:30 | Mchy w mieście | Jan Próbka', '11:00 | Przerwa kawowa | '],
  ['cs', '## Program', 'Čas | Téma', '9:00 | Úvod do mechů', '10:30 | Přestávka', '10:45 | Lišejníky na kameni'],
  ['tr', '## 4 Ağustos 2026, Salı', 'Saat | Konu', '09:00 | Açılış konuşması', '09:30 | Yosunlara giriş', '10:30 | Çay molası'],
  ['da', '## Dagsorden, den 12. maj 2026', 'Tid | Emne', '09:00 | Velkomst og kaffe', '09:30 | Mosser i byen', '12:00 | Frokostpause'],
  ['hu', '## Program', 'Időpont | Előadás címe', '9:00 | Megnyitó beszéd', '9:30 | Mohák a városban', '11:00 | Kávészünet'],
  ['fi', '## Ohjelma', 'Aika | Aihe', '9.00–9.30 | Tervetuloa kaikille', '9.30–10.30 | Sammalet kaupungissa', '10.30–11.00 | Kahvitauko'],
  ['ro', '## Programul zilei', 'Ora | Subiect', '9:00 | Cuvânt de bun venit', '9:30 | Mușchi în oraș', '11:00 | Pauză de cafea'],
  ['uk', '## Програма', 'Час | Тема', '9:00 | Вітальне слово', '9:30 | Мохи в місті', '11:00 | Перерва на каву'],
  ['el', '## Πρόγραμμα', 'Ώρα | Θέμα', '9:00 | Καλωσόρισμα σε όλους', '9:30 | Βρύα στην πόλη', '11:00 | Διάλειμμα'],
  ['id', '## Susunan acara', 'Waktu | Kegiatan', '08:00 - 08:30 | Registrasi', '08:30 - 09:30 | Lumut di kota', '09:30 - 10:00 | Istirahat'],
  ['ru', '## Расписание', 'Время | Тема', '9:00 | Открытие встречи', '9:30 | Мхи в городе', '11:00 | Кофе-брейк'],
  ['hackathon timeline', '## Timeline', 'Time | What', '09:00 | Kick-off and teams', '12:00 | Lunch', '17:00 | Demos and prizes'],
  ['course days', '# Kurs', 'Datum | Zeit | Thema', '4.6.2026 | 9:00-16:00 | Moose bestimmen im Feld', '5.6.2026 | 9:00-16:00 | Farne und ihre Sporen', '8.6.2026 | 9:00-16:00 | Flechten auf Stein'],
  ['week plan', '## Week plan, 4–8 May 2026', 'Day | Time | Topic', 'Monday | 9:00-10:00 | Moss in cities', 'Monday | 10:00-11:00 | Lichen on stones', 'Tuesday | 9:00-10:00 | Ferns of the north'],
  ['gaps with titles', '# Summer school, 6 May 2026', 'Time | Session', '09:00-10:00 | Moss in cities', '13:00-14:00 | Lichen on stones', '17:00-18:00 | Ferns of the north'],
  ['a minute between two of many', '# Moss day, 6 May 2026', 'Time | Session', '09:00-09:44 | Moss in cities', '09:45-10:30 | Lichen on stones', '10:30-11:00 | Coffee', '11:00-12:00 | Ferns of the north'],
  ['past midnight', '# Hack night, 6 May 2026', 'Time | Session', '20:00 | Pitch of the ideas', '22:30 | Pizza', '01:00 | Lightning talks at night', '02:30 | Demos for the brave'],
  ['hyphens', '## Agenda', 'Time | Session', '09:00 | Meet-and-greet', '10:00 | Moss-walk', '11:00 | Wrap-up'],
  ['class es', '# Estructura de la clase', 'Hora | Actividad', '08:30 - 08:40 | Introducción', '08:40 - 09:10 | Musgos y código', '09:10 - 09:55 | Ejercicios', '09:55 - 10:00 | Cierre'],
  ['nearly a chain it', '## Sequenza', 'Orario | Attività', '09:00-10:30 | Muschi in città', '10:45-11:00 | Domande sui muschi', '11:00-12:00 | Lavoro in coppia', '12:00-12:30 | Prova sul campo', '13:30-14:30 | Felci e spore', '14:30-15:00 | Verifica dei risultati', '15:00-15:20 | Consegna dei fogli'],
  ['what happens with talks', '', 'Uhrzeit | Was passiert | Raum', '09:00 | Begrüßung aller Gäste | Saal 1', '09:30 | Moose der Stadt | Saal 1', '11:00 | Rundgang im Garten | Hof'],
  ['checked off', '## Agenda', 'Time | Topic | Done', '09:00 | Moss in cities | ✅', '10:00 | Lichen on stones | ✅', '11:00 | Ferns of the north | ❌'],
  ['wedding meals', '# Wedding programme, 6 June 2026', 'Time | Event', '13:00 | Welcome drinks', '14:00 | Lunch', '16:00 | Coffee and cake', '19:00 | Dinner'],
  ['agenda zh-tw', '', '時間 | 議程', '13:00 | 開場介紹', '13:30 | 城市裡的苔蘚', '15:00 | 石頭上的地衣'],
  ['flow zh-tw', '## 活動流程', '時間 | 內容', '13:00 | 開場介紹', '13:30 | 城市裡的苔蘚', '15:00 | 石頭上的地衣'],
  ['lessons ko', '', '교시 | 시간 | 단원', '1교시 | 09:00~09:45 | 이끼의 구조와 종류', '2교시 | 10:00~10:45 | 물과 햇빛 실험', '3교시 | 11:00~11:45 | 정리와 발표'],
  ['mentoring slots ko', '## 멘토링 일정', '시간 | 팀', '13:00~13:30 | 이끼팀', '13:30~14:00 | 고사리팀', '14:00~14:30 | 지의류팀'],
];

const named = (samples: readonly Sample[]) => samples.map(sample => ({ name: sample[0], sample }));

describe('a table of times', () => {
  it.each(named(others))('is no sure schedule: $name', ({ sample }) => {
    expect(isSure(sample)).toBe(false);
  });
  it.each(named(schedules))('is a sure schedule: $name', ({ sample }) => {
    expect(isSure(sample)).toBe(true);
  });
});
