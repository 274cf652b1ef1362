import type { Form } from './forms';

const note = (header: string, rows: readonly string[], above = '# Programme') => `${above}\n\n| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

/** What is the title of a session, and what only stands beside it; of each rule some that it must leave alone. */
export const titleForms: readonly Form[] = [
  {
    name: 'words in bold, a dash and more words, beside types',
    note: note('Time | Session | Type', ['9:00 | **Opening** – Getting Started Together | Plenary', '10:00 | **Keynote** – Growing Moss Indoors | Plenary', '11:00 | **Workshop** – Ferns for Beginners | Hands-on']),
    sessions: `
      09:00-10:00 Opening – Getting Started Together
      10:00-11:00 Keynote – Growing Moss Indoors
      11:00---:-- Workshop – Ferns for Beginners`,
  },
  {
    name: 'many words in bold, a dash and more words, beside speakers',
    note: note('Time | Session | Speaker', ['9:00 | **Opening by the hosts** – house rules and plan of the day | Ada Example', '10:00 | **A look at city walls** — what grows there, and why | Bob Sample', '11:00 | **Closing words of the day** – what to take home | Cleo Specimen']),
    sessions: `
      09:00-10:00 Opening by the hosts – house rules and plan of the day by Ada Example
      10:00-11:00 A look at city walls — what grows there, and why by Bob Sample
      11:00---:-- Closing words of the day – what to take home by Cleo Specimen`,
  },
  {
    name: 'numbered words in bold, which are a label of what follows',
    note: note('Time | Session | Type', ['9:00 | **Panel of the guests 1**: moss on city walls | Panel', '10:00 | **Panel of the guests 2** (in the garden): ferns in the shade | Panel', '11:00 | **Round of all groups 3**: weeds as data | Round']),
    sessions: `
      09:00-10:00 Panel of the guests 1: moss on city walls
      10:00-11:00 Panel of the guests 2 (in the garden): ferns in the shade
      11:00---:-- Round of all groups 3: weeds as data`,
  },
  {
    name: 'titles in bold, a dash and the speaker',
    note: note('Time | Session', ['9:00 | **Moss in the city** – Ada Example', '10:00 | **Ferns at dusk** – Bob Sample', '11:00 | **Weeds as data** – Cleo Specimen']),
    sessions: `
      09:00-10:00 Moss in the city by Ada Example
      10:00-11:00 Ferns at dusk by Bob Sample
      11:00---:-- Weeds as data by Cleo Specimen`,
  },
  {
    name: 'short titles in bold, a dash and the speaker, beside types',
    note: note('Time | Session | Type', ['9:00 | **Opening** – Ada Example | Plenary', '10:00 | **Keynote** – Bob Sample | Plenary', '10:30 | **Break** | –', '11:00 | **Lab** – Cleo Specimen | Hands-on']),
    sessions: `
      09:00-10:00 Opening by Ada Example
      10:00-10:30 Keynote by Bob Sample
      10:30-11:00 ~Break
      11:00---:-- Lab by Cleo Specimen`,
  },
  {
    name: 'titles in bold with a gloss in brackets or behind a colon, beside speakers',
    note: note('Time | Session | Speaker', ['9:00 | **Wie Moose die Stadt sehen** (How moss sees the city) | Ada Example', '10:00 | **Why stones grow green**: a walk with many stops | Bob Sample', '11:00 | **Ferns at dusk and dawn** | Cleo Specimen']),
    sessions: `
      09:00-10:00 Wie Moose die Stadt sehen by Ada Example
      10:00-11:00 Why stones grow green by Bob Sample
      11:00---:-- Ferns at dusk and dawn by Cleo Specimen`,
  },
  {
    name: 'kinds and content in Chinese, as Taiwan writes it',
    note: note('時段 | 類型 | 內容 | 時長', ['09:00-10:00 | 講課與現場示範 | 苔蘚 | 60min', '10:00-10:10 | 休息 | | 10min', '10:10-11:10 | 分組實作練習 | 葉片 | 60min', '11:20-12:00 | 講課與現場示範 | 蕨類 | 40min'], '# 課程表'),
    sessions: `
      09:00-10:00 苔蘚
      10:00-10:10 ~休息
      10:10-11:10 葉片
      11:20-12:00 蕨類`,
  },
  {
    name: 'kinds and content in Korean',
    note: note('시간 | 형식 | 내용', ['09:00-10:00 | 강의 및 시연 | 이끼', '10:00-10:10 | 휴식 | ', '10:10-11:10 | 조별 실습과 발표 | 고사리', '11:10-12:00 | 강의 및 시연 | 지의류'], '# 일정'),
    sessions: `
      09:00-10:00 이끼
      10:00-10:10 ~휴식
      10:10-11:10 고사리
      11:10-12:00 지의류`,
  },
  {
    name: 'kinds under a header of their own, and what is done',
    note: note('Time | Mode | Work', ['9:00-10:00 | Lecture | Moss in the city', '10:00-10:10 | Break | ', '10:10-11:10 | Exercise | Ferns at dusk', '11:20-12:00 | Lecture | Weeds as data']),
    sessions: `
      09:00-10:00 Moss in the city
      10:00-10:10 ~Break
      10:10-11:10 Ferns at dusk
      11:20-12:00 Weeds as data`,
  },
  {
    name: 'kinds under a header of their own, and tasks, in German',
    note: note('Zeit | Sozialform | Aufgabe', ['9:00-9:45 | Plenum | Moose der Stadt', '9:45-10:30 | Gruppe | Farne am Abend zeichnen', '10:30-10:45 | Pause | ', '10:45-11:30 | Gruppe | Flechten auf Stein zählen'], '# Ablauf'),
    sessions: `
      09:00-09:45 Moose der Stadt
      09:45-10:30 Farne am Abend zeichnen
      10:30-10:45 ~Pause
      10:45-11:30 Flechten auf Stein zählen`,
  },
  {
    name: 'kinds in Japanese, and what is done',
    note: note('時間 | 形態 | 作業', ['9:00-10:00 | 座学 | 苔のつくりを学ぶ', '10:00-10:10 | 休憩 | ', '10:10-11:10 | 実習 | 葉を観察して描く', '11:10-12:00 | 座学 | シダの一生を知る'], '# 予定'),
    sessions: `
      09:00-10:00 苔のつくりを学ぶ
      10:00-10:10 ~休憩
      10:10-11:10 葉を観察して描く
      11:10-12:00 シダの一生を知る`,
  },
  {
    name: 'titles that come again, beside what to bring',
    note: note('Time | Happening | Materials needed', ['9:00-10:00 | Walk in the garden | boots', '10:00-10:10 | Break | ', '10:10-11:10 | Walk in the garden | maps', '11:20-12:00 | Closing words | cake']),
    sessions: `
      09:00-10:00 Walk in the garden
      10:00-10:10 ~Break
      10:10-11:10 Walk in the garden
      11:20-12:00 Closing words`,
  },
  {
    name: 'titles that come again, beside persons',
    note: note('Time | Happening | Helpers', ['9:00-10:00 | Garden | Ada van Example', '10:00-10:10 | Break | ', '10:10-11:10 | Garden | Bob de la Sample', '11:20-12:00 | Goodbye | Cleo Specimen']),
    sessions: `
      09:00-10:00 Garden
      10:00-10:10 ~Break
      10:10-11:10 Garden
      11:20-12:00 Goodbye`,
  },
  {
    name: 'titles that hardly come again, beside remarks that some lack',
    note: note('Time | Happening | Work', ['9:00-10:00 | Welcome | Names go round the table', '10:00-10:10 | Break | ', '10:10-11:10 | Garden | Pairs draw one fern each', '11:10-11:40 | Garden | ', '11:40-12:00 | Goodbye | Everyone says a word']),
    sessions: `
      09:00-10:00 Welcome
      10:00-10:10 ~Break
      10:10-11:10 Garden
      11:10-11:40 Garden
      11:40-12:00 Goodbye`,
  },
  {
    name: 'kinds with more words than the remarks beside them',
    note: note('Time | Type | Notes', ['9:00-10:00 | Lecture with slides | Bring your own moss', '10:00-10:10 | Break | ', '10:10-11:10 | Work in small groups | Two to a table', '11:20-12:00 | Lecture with slides | ']),
    sessions: `
      09:00-10:00 Lecture with slides
      10:00-10:10 ~Break
      10:10-11:10 Work in small groups
      11:20-12:00 Lecture with slides`,
  },
  {
    name: 'titles that stand where those who speak do',
    note: note('Time | Speaker | Title', ['9:00 | Ada Example | Moss on walls', '10:00 | Lightning talks | ', '10:30 | (for those who stay) | ', '11:00 | Bob Sample | Ferns at dusk', '12:00 | All about lichens | ']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-10:30 Lightning talks
      10:30-11:00 (for those who stay)
      11:00-12:00 Ferns at dusk by Bob Sample
      12:00---:-- All about lichens`,
  },
  {
    name: 'remarks beside titles, and who speaks below a time',
    note: note('Time | Speaker | Title', ['9:00 | (online) | Moss on walls', '10:00 | Fern friends | Ferns at dusk', '11:00 | | Weeds as data', ' | Dora Pattern | ']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Ferns at dusk by Fern friends
      11:00---:-- Weeds as data`,
  },
  {
    name: 'steps of one word and a number, in a language that no list knows',
    note: note('Time | Hatua | Kazi', ['9:00 | Hatua 1 | Moss on the walls', '10:00 | Hatua 2 | Ferns at dusk', '11:00 | Break | ', '11:15 | Hatua 3 | Lichens on stone']),
    sessions: `
      09:00-10:00 Moss on the walls
      10:00-11:00 Ferns at dusk
      11:00-11:15 ~Break
      11:15---:-- Lichens on stone`,
  },
  {
    name: 'phases under a header of titles, German',
    note: note('Zeit | Programm | Womit', ['9:00 | Phase 1 | Moose an den Mauern', '10:00 | Phase 2 | Farne am Abend', '11:00 | Pause | ', '11:15 | Phase 3 | Flechten auf Stein'], '# Programm'),
    sessions: `
      09:00-10:00 Moose an den Mauern
      10:00-11:00 Farne am Abend
      11:00-11:15 ~Pause
      11:15---:-- Flechten auf Stein`,
  },
  {
    name: 'numbered words behind what is done, with one row that has none',
    note: note('Time | What we do | Step', ['9:00 | Moss on the walls | Step-1', '10:00 | Ferns at dusk | Step-2', '11:00 | Lichens on stone | Step-3', '12:00 | Looking back together | Finale']),
    sessions: `
      09:00-10:00 Moss on the walls
      10:00-11:00 Ferns at dusk
      11:00-12:00 Lichens on stone
      12:00---:-- Looking back together`,
  },
  {
    name: 'heats, which one word each tells where',
    note: note('Time | Heat | Pond', ['9:00 | Heat 1 | Upper', '10:00 | Heat 2 | Upper', '11:00 | Heat 3 | Lower'], '# Agenda of the fern race, 6 May 2026'),
    sessions: `
      2026-05-06 09:00-10:00 Heat 1
      2026-05-06 10:00-11:00 Heat 2
      2026-05-06 11:00---:-- Heat 3`,
  },
  {
    name: 'different words with numbers beside what they need',
    note: note('Time | Session | Bring along', ['9:00 | Walk 1 | shoes for wet ground', '10:00 | Game 2 | a pair of dice', '11:00 | Film 3 | something to sit on']),
    sessions: `
      09:00-10:00 Walk 1
      10:00-11:00 Game 2
      11:00---:-- Film 3`,
  },
  {
    name: 'numbered rounds beside persons',
    note: note('Time | What | Whoever', ['9:00 | Round 1 | Ada Example', '10:00 | Round 2 | Bob Sample', '11:00 | Round 3 | Cleo Specimen']),
    sessions: `
      09:00-10:00 Round 1
      10:00-11:00 Round 2
      11:00---:-- Round 3`,
  },
  {
    name: 'parts with their own words beside remarks in lower case',
    note: note('Part | Time | Focus', ['Part 1 · Looking at city moss | 9:00–9:30 | how to see: light, lens, patience, slow walks', 'Tea with neighbours | 9:30–10:00 | a break', 'Part 2 · Drawing ferns from life | 10:00–11:00 | hands on with paper: draw, compare, share']),
    sessions: `
      09:00-09:30 Part 1 · Looking at city moss
      09:30-10:00 ~Tea with neighbours
      10:00-11:00 Part 2 · Drawing ferns from life`,
  },
  {
    name: 'German blocks with their own words beside remarks in lower case',
    note: note('Zeit | Block | Worum es geht', ['9:00 | Block A: Moose der Stadt | wie man sie findet, zählt und zeichnet', '10:00 | Block B: Farne am Abend | mit der Lampe durch den Park', '11:00 | Block C: Flechten auf Stein | langsam, mit der Lupe'], '# Programm'),
    sessions: `
      09:00-10:00 Block A: Moose der Stadt
      10:00-11:00 Block B: Farne am Abend
      11:00---:-- Block C: Flechten auf Stein`,
  },
  {
    name: 'short titles under no known header beside long remarks in lower case',
    note: note('Time | Segment | In short', ['9:00 | Welcome | who we are, what we do today and where the tea is', '10:00 | Mosses | how to see them: light, lens, patience, slow walks', '11:00 | Ferns | with paper and pencil: draw, compare, share with others']),
    sessions: `
      09:00-10:00 Welcome
      10:00-11:00 Mosses
      11:00---:-- Ferns`,
  },
  {
    name: 'titles in lower case beside numbered parts',
    note: note('Part | Time | Focus | Speaker', ['Part 1 | 9:00–9:30 | looking at city moss | Ada Example', 'Part 2 | 9:30–10:00 | drawing ferns from life | Bob Sample', 'Part 3 | 10:00–11:00 | lichens on stone | Cleo Specimen']),
    sessions: `
      09:00-09:30 looking at city moss by Ada Example
      09:30-10:00 drawing ferns from life by Bob Sample
      10:00-11:00 lichens on stone by Cleo Specimen`,
  },
  {
    name: 'titles in lower case under their header beside kinds',
    note: note('Time | Mode | Topic', ['9:00 | Talk | looking at city moss', '10:00 | Hands on | drawing ferns from life', '11:00 | Walk | lichens on stone']),
    sessions: `
      09:00-10:00 looking at city moss
      10:00-11:00 drawing ferns from life
      11:00---:-- lichens on stone`,
  },
  {
    name: 'parts in words beside titles with capitals',
    note: note('Part | Time | Focus', ['Part 1 for all | 9:00–9:30 | Looking at city moss', 'Part 2 for all | 9:30–10:00 | Drawing ferns from life', 'Part 3 for guests | 10:00–11:00 | Lichens on stone']),
    sessions: `
      09:00-09:30 Looking at city moss
      09:30-10:00 Drawing ferns from life
      10:00-11:00 Lichens on stone`,
  },
  {
    name: 'titles beside figures, samples and files, in Polish',
    note: note('Godzina | Blok | Min | Prowadzi | Wykład / lab | Przykład | Plik', ['9:00 | Mchy na murach | 45 | Ada | 20 / 25 | — | `lab/mchy`', '9:45 | Paprocie o zmierzchu | 55 | Bob | 10 / 45 | paproć w doniczce (żywa) | `lab/paprocie`', '10:40 | przerwa | 15 | | | | ', '10:55 | Porosty na kamieniu | 65 | Ada | 15 / 50 | `lab/kamień` | `lab/porosty`'], '# Program'),
    sessions: `
      09:00-09:45 Mchy na murach by Ada
      09:45-10:40 Paprocie o zmierzchu by Bob
      10:40-10:55 ~przerwa
      10:55-12:00 Porosty na kamieniu by Ada`,
  },
  {
    name: 'titles beside what to bring and what follows, with minutes to the next start',
    note: note('Time | Thread | Minutes | Before | Afterwards', ['9:00 | Moss on the walls | 30 | Read the guide | Sort your photos', '9:30 | Ferns at dusk | 45 | Charge the lamps | Press three leaves', '10:15 | Coffee break | 15 | | ', '10:30 | Lichens on stone | 30 | Find a lens | Write a label']),
    sessions: `
      09:00-09:30 Moss on the walls
      09:30-10:15 Ferns at dusk
      10:15-10:30 ~Coffee break
      10:30-11:00 Lichens on stone`,
  },
  {
    name: 'titles beside pages and persons under unknown words',
    note: note('Time | Thread | Pages | With us', ['9:00 | Moss on the walls | 4, 7–9 | Ada Example', '9:30 | Ferns at dusk | 10, 12 | Bob Sample', '10:15 | Break | | ', '10:30 | Lichens on stone | 22 | Cleo Specimen']),
    sessions: `
      09:00-09:30 Moss on the walls
      09:30-10:15 Ferns at dusk
      10:15-10:30 ~Break
      10:30---:-- Lichens on stone`,
  },
  {
    name: 'rooms beside minutes to the next start, with a pause for all',
    note: note('Time | Min | Fern room | Moss room', ['9:00 | 30 | Moss on the walls | Ferns at dusk', '9:30 | 15 | Break | Break', '9:45 | 30 | Lichens on stone | Weeds as data']),
    sessions: `
      09:00-09:30 Moss on the walls @Fern room
      09:00-09:30 Ferns at dusk @Moss room
      09:30-09:45 ~Break
      09:45-10:15 Lichens on stone @Fern room
      09:45-10:15 Weeds as data @Moss room`,
  },
  {
    name: 'gardens side by side beside lengths with gaps between them',
    note: note('Time | Min | Orchard | Meadow | Pond', ['9:00 | 20 | Moss on the walls | Ferns at dusk | Reeds in wind', '9:30 | 15 | Coffee break | | ', '10:00 | 20 | Lichens on stone | Weeds as data | Frogs at night']),
    sessions: `
      09:00-09:20 Moss on the walls @Orchard
      09:00-09:20 Ferns at dusk @Meadow
      09:00-09:20 Reeds in wind @Pond
      09:30-09:45 ~Coffee break
      10:00-10:20 Lichens on stone @Orchard
      10:00-10:20 Weeds as data @Meadow
      10:00-10:20 Frogs at night @Pond`,
  },
  {
    name: 'rooms of which one has only persons',
    note: note('Time | Room A | Room B', ['9:00 | Moss on the walls | Ada Example', '10:00 | Ferns at dusk | Bob Sample', '11:00 | Lichens on stone | Cleo Specimen']),
    sessions: `
      09:00-10:00 Moss on the walls @Room A
      09:00-10:00 Ada Example @Room B
      10:00-11:00 Ferns at dusk @Room A
      10:00-11:00 Bob Sample @Room B
      11:00---:-- Lichens on stone @Room A
      11:00---:-- Cleo Specimen @Room B`,
  },
  {
    name: 'a sum of the hours at the foot, in the cell of times',
    note: note('Time | Topic | Speaker', ['9:00-10:00 | Moss in the city | Ada Example', '10:00-12:00 | Ferns at dusk | Bob Sample', '13:00-16:30 | Weeds as data | Cleo Specimen', '**Total: 6:30** | | ']),
    sessions: `
      09:00-10:00 Moss in the city by Ada Example
      10:00-12:00 Ferns at dusk by Bob Sample
      13:00-16:30 Weeds as data by Cleo Specimen`,
  },
  {
    name: 'a sum of the hours at the foot, named where the titles are',
    note: note('Topic | Time', ['Moss in the city | 9:00', 'Ferns at dusk | 10:00', 'Weeds as data | 13:00', 'Total time | 6:30']),
    sessions: `
      09:00-10:00 Moss in the city
      10:00-13:00 Ferns at dusk
      13:00---:-- Weeds as data`,
  },
  {
    name: 'a sum of the lengths at the foot, in German',
    note: note('Zeit | Dauer | Thema', ['9:00-10:00 | 1:00 | Moose der Stadt', '10:00-12:00 | 2:00 | Farne am Abend', '13:00-16:30 | 3:30 | Flechten auf Stein', 'Summe | 6:30 | '], '# Ablauf'),
    sessions: `
      09:00-10:00 Moose der Stadt
      10:00-12:00 Farne am Abend
      13:00-16:30 Flechten auf Stein`,
  },
  {
    name: 'a sum of the hours at the foot, in Korean',
    note: note('시간 | 내용', ['9:00-10:00 | 이끼 입문', '10:00-12:00 | 고사리 이야기', '13:00-16:30 | 지의류 관찰', '합계 6:30 | '], '# 일정'),
    sessions: `
      09:00-10:00 이끼 입문
      10:00-12:00 고사리 이야기
      13:00-16:30 지의류 관찰`,
  },
  {
    name: 'a sum at the foot that no list names, over all times',
    note: note('Temat | Czas | Minuty', ['Mchy na murach | 9:00–9:30 | 30', 'Paprocie o zmierzchu | 9:30–10:15 | 45', 'Porosty na kamieniu | 10:15–11:00 | 45', '**Łącznie** | **9:00–11:00** | **120**'], '# Program'),
    sessions: `
      09:00-09:30 Mchy na murach
      09:30-10:15 Paprocie o zmierzchu
      10:15-11:00 Porosty na kamieniu`,
  },
  {
    name: 'a sum of lengths and seats at the foot, with a gap above it',
    note: note('Time | Session | Length | Seats', ['9:00-9:30 | Moss on the walls | 30 min | 12', '9:30-10:00 | Ferns at dusk | 30 min | ', '10:30-11:00 | Lichens on stone | 30 min | 8', '9:00-11:00 | Altogether | 1h30 | 20']),
    sessions: `
      09:00-09:30 Moss on the walls
      09:30-10:00 Ferns at dusk
      10:30-11:00 Lichens on stone`,
  },
  {
    name: 'a sum at the foot without a word for it',
    note: note('Time | Min | Session', ['9:00-9:30 | 30 | Moss on the walls', '9:30-10:00 | 30 | Ferns at dusk', '10:00-10:45 | 45 | Lichens on stone', '9:00-10:45 | 105 | ']),
    sessions: `
      09:00-09:30 Moss on the walls
      09:30-10:00 Ferns at dusk
      10:00-10:45 Lichens on stone`,
  },
  {
    name: 'what goes on all day at the foot, beside figures that are no sums or none at all',
    note: note('Time | Session | Seats', ['9:00-9:30 | Moss on the walls | 12', '9:30-10:00 | Ferns at dusk | 10', '9:00-10:00 | Open garden | 40']),
    sessions: `
      09:00-09:30 Moss on the walls
      09:30-10:00 Ferns at dusk
      09:00-10:00 Open garden`,
  },
  {
    name: 'what goes on all day at the foot, without figures',
    note: note('Time | Session | Speaker', ['9:00-9:30 | Moss on the walls | Ada Example', '9:30-10:00 | Ferns at dusk | Bob Sample', '9:00-10:00 | Open garden | Cleo Specimen']),
    sessions: `
      09:00-09:30 Moss on the walls by Ada Example
      09:30-10:00 Ferns at dusk by Bob Sample
      09:00-10:00 Open garden by Cleo Specimen`,
  },
  {
    name: 'a last row whose figure is a sum, at a time of its own',
    note: note('Time | Session | Min', ['9:00-9:30 | Moss on the walls | 30', '9:30-10:00 | Ferns at dusk | 30', '10:00-11:00 | Lichens on stone | 60']),
    sessions: `
      09:00-09:30 Moss on the walls
      09:30-10:00 Ferns at dusk
      10:00-11:00 Lichens on stone`,
  },
  {
    name: 'titles that begin with a word for sums',
    note: note('Time | Topic', ['9:00-10:00 | Sum of all ferns', '10:00-12:00 | Total eclipse of the moss', '13:00-16:30 | Summe und Rest']),
    sessions: `
      09:00-10:00 Sum of all ferns
      10:00-12:00 Total eclipse of the moss
      13:00-16:30 Summe und Rest`,
  },
  {
    name: 'a title that is a word for sums, at a time of its own',
    note: note('Time | Topic', ['15:00 | Moss in the city', '16:00 | Ferns at dusk', '17:30 | Total']),
    sessions: `
      15:00-16:00 Moss in the city
      16:00-17:30 Ferns at dusk
      17:30---:-- Total`,
  },
  {
    name: 'a word for sums without any, beside what is said of it',
    note: note('Time | Topic | Speaker', ['9:00 | Moss in the city | Ada Example', '10:00 | Ferns at dusk | Bob Sample', '– | Total | Cleo Specimen']),
    sessions: `
      09:00-10:00 Moss in the city by Ada Example
      10:00---:-- Ferns at dusk by Bob Sample
      --:-- Total by Cleo Specimen`,
  },
  {
    name: 'blocks that are titles, beside what is shown then',
    note: note('Time | Block | On screen | Audience | Poll', ['9:00-9:10 | Opening and the question of the day | Welcome page, plan | open the map | ', '9:10-9:20 | Moss on a hundred walls | Map, sheets 1 and 2 | Map, *Walls*: find your own street | Poll 1', '9:20-9:30 | Break | | | ', '9:30-9:40 | Why ferns like the shade | Map, sheets 3 and 4 | | Poll 2', '9:40-9:50 | Lichens by their colours | Map, sheet 3 | Map, *Stones*: count the yellow ones | ', '9:50-10:00 | Break | | | ']),
    sessions: `
      09:00-09:10 Opening and the question of the day
      09:10-09:20 Moss on a hundred walls
      09:20-09:30 ~Break
      09:30-09:40 Why ferns like the shade
      09:40-09:50 Lichens by their colours
      09:50-10:00 ~Break`,
  },
  {
    name: 'German parts that are titles, beside what is needed',
    note: note('Zeit | Teil | Werkzeug', ['9:00 | Moos an alten Mauern finden | Lupe und Karte aus der Kiste', '10:00 | Farne im Schatten zeichnen | Papier und Stifte vom Tisch', '11:00 | Flechten nach Farben ordnen | Lupe und Karte aus der Kiste', '12:00 | Mittagspause | '], '# Programm'),
    sessions: `
      09:00-10:00 Moos an alten Mauern finden
      10:00-11:00 Farne im Schatten zeichnen
      11:00-12:00 Flechten nach Farben ordnen
      12:00---:-- ~Mittagspause`,
  },
  {
    name: 'Korean parts that are titles, beside links and what is on screen',
    note: note('시간 | 화면 | 순서', ['10:00 ~ 10:30 | 지도 첫 장과 둘째 장 | 여는 말과 오늘 계획', '10:30 ~ 11:00 | 지도 셋째 장과 표 | 담장 위의 이끼 찾기', '11:00 ~ 11:20 | | 쉬는 시간', '11:20 ~ 12:00 | 지도 셋째 장과 표 | 그늘에서 고사리 그리기'], '# 일정'),
    sessions: `
      10:00-10:30 여는 말과 오늘 계획
      10:30-11:00 담장 위의 이끼 찾기
      11:00-11:20 ~쉬는 시간
      11:20-12:00 그늘에서 고사리 그리기`,
  },
  {
    name: 'blocks that are only numbered, beside words that some rows lack',
    note: note('Time | Block | Shown', ['9:00-10:00 | Block 1 | Moss on a hundred walls', '10:00-10:30 | Break | ', '10:30-11:30 | Block 2 | Why ferns like the shade', '11:30-12:00 | Block 3 | Lichens by their colours']),
    sessions: `
      09:00-10:00 Moss on a hundred walls
      10:00-10:30 ~Break
      10:30-11:30 Why ferns like the shade
      11:30-12:00 Lichens by their colours`,
  },
  {
    name: 'blocks in words beside titles that a header names',
    note: note('Time | Block | Talk', ['9:00-10:00 | The early morning hours | Moss on a hundred walls', '10:00-10:30 | A walk to the north | ', '10:30-11:30 | Before the long lunch | Why ferns like the shade', '11:30-12:00 | What is left open | Why ferns like the shade']),
    sessions: `
      09:00-10:00 Moss on a hundred walls
      10:00-10:30 A walk to the north
      10:30-11:30 Why ferns like the shade
      11:30-12:00 Why ferns like the shade`,
  },
  {
    name: 'blocks in words beside halls, and some that come again beside what is done',
    note: note('Time | Block | Hall A | Hall B', ['9:00-10:00 | The early morning hours | Moss on a hundred walls | ', '10:00-11:00 | Before the long lunch | Why ferns like the shade | Lichens by their colours', '11:00-12:00 | What is left open | | Weeds as data']) + `\n## Evening\n\n| Time | Block | Shown |\n|---|---|---|\n| 18:00-19:00 | Songs and tales | Moss in old songs |\n| 19:00-20:00 | Songs and tales | Ferns in old tales |\n| 20:00-20:30 | Last words of thanks | |\n`,
    sessions: `
      09:00-10:00 Moss on a hundred walls @Hall A
      10:00-11:00 Why ferns like the shade @Hall A
      10:00-11:00 Lichens by their colours @Hall B
      11:00-12:00 Weeds as data @Hall B
      18:00-19:00 Moss in old songs
      19:00-20:00 Ferns in old tales
      20:00-20:30 Last words of thanks`,
  },
  {
    name: 'kinds above the titles of two halls',
    note: note('Time | Hall A | Hall B', ['10:00-11:00 | Keynote<br>Open gardens for cities | Talk<br>Moss in the north', '11:00-12:00 | Talk<br>Ferns of the past | Talk<br>Lichens and stones', '12:00-12:30 | Lunch<br>in the foyer | Lunch<br>in the foyer', '12:30-13:30 | Workshop<br>Drawing for all | Talk<br>Wind and water']),
    sessions: `
      10:00-11:00 Open gardens for cities @Hall A
      10:00-11:00 Moss in the north @Hall B
      11:00-12:00 Ferns of the past @Hall A
      11:00-12:00 Lichens and stones @Hall B
      12:00-12:30 ~Lunch
      12:30-13:30 Drawing for all @Hall A
      12:30-13:30 Wind and water @Hall B`,
  },
  {
    name: 'German kinds in bold above titles, and who speaks below them',
    note: note('Zeit | Programm', ['9:00 | **Vortrag**<br>Moos an alten Mauern<br>Ada Example', '10:00 | **Vortrag**<br>Farne im Schatten (draußen)<br>Bob Sample', '11:00 | Kaffeepause', '11:30 | **Übung**<br>Flechten nach Farben<br>Cleo Specimen', '12:30 | **Vortrag**<br>Was im Winter wächst<br>Ada Example'], '# Programm'),
    sessions: `
      09:00-10:00 Moos an alten Mauern by Ada Example
      10:00-11:00 Farne im Schatten (draußen) by Bob Sample
      11:00-11:30 ~Kaffeepause
      11:30-12:30 Flechten nach Farben by Cleo Specimen
      12:30---:-- Was im Winter wächst by Ada Example`,
  },
  {
    name: 'badges above titles, and the time again below them',
    note: `# Programme\n\n<table>\n<tr><th>Time</th><th>Session</th></tr>\n<tr><td>9:00–10:00</td><td><div><span class="badge main">Plenary</span><br>Moss on a hundred walls</div><div>9:00–10:00</div></td></tr>\n<tr><td>10:00–10:30</td><td><div><span class="badge">Break</span><br>Coffee and cake</div></td></tr>\n<tr><td>10:30–11:00</td><td><div><span class='tag is-small'>Poster</span><br>シダの観察</div></td></tr>\n<tr><td>11:00–11:30</td><td><div><span class="badge">Break</span><br>Yard open to all</div></td></tr>\n</table>\n`,
    sessions: `
      09:00-10:00 Moss on a hundred walls
      10:00-10:30 ~Coffee and cake
      10:30-11:00 シダの観察
      11:00-11:30 ~Break`,
  },
  {
    name: 'kinds above persons and rooms',
    note: note('Time | Session', ['9:00 | Talk<br>Ada Example', '10:00 | Talk<br>Bob Sample', '11:00 | Talk<br>Cleo Specimen', '12:00 | Talk<br>Room 12', '13:00 | Talk<br>Room 14']),
    sessions: `
      09:00-10:00 Talk by Ada Example
      10:00-11:00 Talk by Bob Sample
      11:00-12:00 Talk by Cleo Specimen
      12:00-13:00 Talk
      13:00---:-- Talk`,
  },
  {
    name: 'courses that come again above remarks',
    note: note('Time | Hall A | Hall B', ['9:00-10:00 | Yoga<br>bring a mat of your own | Drawing<br>with pens and paper', '10:00-11:00 | Yoga<br>for those who know it | Drawing<br>in the yard if dry', '11:00-12:00 | Yoga<br>slow and long | Drawing<br>large sheets on the floor']),
    sessions: `
      09:00-10:00 Yoga @Hall A
      09:00-10:00 Drawing @Hall B
      10:00-11:00 Yoga @Hall A
      10:00-11:00 Drawing @Hall B
      11:00-12:00 Yoga @Hall A
      11:00-12:00 Drawing @Hall B`,
  },
  {
    name: 'short titles above what they are about',
    note: note('Time | Session', ['9:00 | Mosses<br>What grows on a hundred walls', '10:00 | Ferns<br>Why they like the shade', '11:00 | Lichens<br>How to tell them by colours', '12:00 | Weeds<br>Why we count them', '13:00 | Ferns<br>What is left to draw']),
    sessions: `
      09:00-10:00 Mosses
      10:00-11:00 Ferns
      11:00-12:00 Lichens
      12:00-13:00 Weeds
      13:00---:-- Ferns`,
  },
  {
    name: 'titles in an element of their own above more about them',
    note: `# Programme\n\n<table>\n<tr><th>Time</th><th>Session</th></tr>\n<tr><td>9:00–10:00</td><td><span class="name">Mosses</span><br>What grows on walls</td></tr>\n<tr><td>10:00–11:00</td><td><span class="name">Ferns</span><br>Why they like shade</td></tr>\n<tr><td>11:00–12:00</td><td><span class="badge">Talk</span><br>Ada Example</td></tr>\n</table>\n`,
    sessions: `
      09:00-10:00 Mosses
      10:00-11:00 Ferns
      11:00-12:00 Talk by Ada Example`,
  },
  {
    name: 'French modules with links, beside what they hold',
    note: note('Horaire | Module | Contenu | Durée', ['09:00-09:30 | Accueil | Tour de table, badges | 30 min', '09:30-10:45 | [Les mousses](a.md) | Murs, toits, côtés nord, photos | 1h15', '10:45-11:00 | Pause | | 15 min', '11:00-12:30 | [Les fougères](b.md) | Ombre, sols, racines et spores | 1h30'], '# Programme'),
    sessions: `
      09:00-09:30 ~Accueil
      09:30-10:45 Les mousses
      10:45-11:00 ~Pause
      11:00-12:30 Les fougères`,
  },
  {
    name: 'Spanish blocks, a pause with a remark among them',
    note: note('Hora | Bloque | Qué hacer', ['7:00–7:30 | Arranque | Desayuno + repasar la lista del día', '7:30–9:00 | **Musgos 1** | Mirar los muros del norte y dibujar sin prisa', '9:00–9:15 | Descanso | Estírate, agua', '9:15–10:45 | **Helechos de sombra** | Contar hojas + medir raíces', '10:45–11:00 | Almuerzo | '], '# Programa'),
    sessions: `
      07:00-07:30 Arranque
      07:30-09:00 Musgos 1
      09:00-09:15 ~Descanso
      09:15-10:45 Helechos de sombra
      10:45-11:00 ~Almuerzo`,
  },
  {
    name: 'German blocks beside what is done and why, without a pause',
    note: note('Zeit | Block | Was | Warum', ['09:00 | Begrüßung & Ziel | Aufbau beider Tage, Bezug zum Moosbuch | Damit alle wissen wohin', '09:15 | Beete und Wege | Was macht ein Gärtner, was nicht? | Unklarheit ist die häufigste Falle', '09:50 | Farne & Fragen | Wie führt man ein Gespräch über Farne? Erst fachlich, dann einfach | Ohne Fragen baut man auf Sand'], '# Programm'),
    sessions: `
      09:00-09:15 Begrüßung & Ziel
      09:15-09:50 Beete und Wege
      09:50---:-- Farne & Fragen`,
  },
  {
    name: 'Korean activities beside what they hold',
    note: note('시간 | 활동 | 내용', ['09:00 | 여는 말 | 오늘 할 일, 이름 소개, 자리 안내', '10:30 | 점심 | ', '12:00 | 담장의 이끼 | 벽을 따라 걸으며 이끼를 세고 그린다.', '14:00 | 그늘의 고사리 | 잎 한 장씩 그리고 서로 견주어 본다.'], '# 일정'),
    sessions: `
      09:00-10:30 여는 말
      10:30-12:00 ~점심
      12:00-14:00 담장의 이끼
      14:00---:-- 그늘의 고사리`,
  },
  {
    name: 'parts of the day with a pause among them, beside titles as short',
    note: note('Time | Block | What', ['9:00 | Early hours | Moss walk', '10:30 | Lunch | ', '12:00 | After lunch | Fern drawing', '14:00 | Evening hours | Songs by the fire']),
    sessions: `
      09:00-10:30 Moss walk
      10:30-12:00 ~Lunch
      12:00-14:00 Fern drawing
      14:00---:-- Songs by the fire`,
  },
  {
    name: 'numbered modules with a pause among them',
    note: note('Time | Module | Content', ['9:00 | Stage 1 | Moss, ferns and what grows between them', '10:30 | Lunch | ', '12:00 | Stage 2 | Counting lichens, one by one', '14:00 | Stage 3 | Songs, tales and fires']),
    sessions: `
      09:00-10:30 Moss, ferns and what grows between them
      10:30-12:00 ~Lunch
      12:00-14:00 Counting lichens, one by one
      14:00---:-- Songs, tales and fires`,
  },
  {
    name: 'modules that come again, beside long titles',
    note: note('Time | Module | Content', ['9:00 | Short talk | Moss, ferns and what grows between them', '10:30 | Lunch | ', '12:00 | Short talk | Counting lichens, one by one', '14:00 | Group work | Songs, tales and fires', '15:00 | Group work | Walls, roofs and stones']),
    sessions: `
      09:00-10:30 Moss, ferns and what grows between them
      10:30-12:00 ~Lunch
      12:00-14:00 Counting lichens, one by one
      14:00-15:00 Songs, tales and fires
      15:00---:-- Walls, roofs and stones`,
  },
  {
    name: 'blocks in a few words with a pause among them, beside talks',
    note: note('Time | Block | Talk', ['9:00 | Early hours | Moss, ferns and what grows between them', '10:30 | Lunch | ', '12:00 | Late morning | Counting lichens, one by one', '14:00 | Evening hours | Songs, tales and fires']),
    sessions: `
      09:00-10:30 Moss, ferns and what grows between them
      10:30-12:00 ~Lunch
      12:00-14:00 Counting lichens, one by one
      14:00---:-- Songs, tales and fires`,
  },
  {
    name: 'numbered blocks among titles that a header names, beside sentences about each, in Spanish',
    note: note('Horario | Actividad | Lugar | Descripción', ['9:00-9:30 | Bienvenida | Patio | Palabras de apertura: qué haremos y dónde', '9:30-11:00 | Bloque 1 | Sala Uno | Primer bloque, cada grupo mira su muro.', '11:00-11:30 | Café | Por Confirmar | Habrá pan, fruta y té para todos.', '11:30-13:00 | Bloque 2 | Sala Uno | Segundo bloque, cada grupo dibuja lo que vio.', '13:00-14:00 | Bloque 3 | Sala Dos | Tercer bloque, a elegir.'], '# Programa'),
    sessions: `
      09:00-09:30 Bienvenida @Patio
      09:30-11:00 Bloque 1 @Sala Uno
      11:00-11:30 ~Café
      11:30-13:00 Bloque 2 @Sala Uno
      13:00-14:00 Bloque 3 @Sala Dos`,
  },
  {
    name: 'numbered rounds under their header, beside what is done in each, in German',
    note: note('Zeit | Programmpunkt | Beschreibung', ['9:00 | Runde 1 | Alle gehen hinaus, jede Gruppe sucht eine Mauer.', '10:00 | Runde 2 | Zeichnen, was an ihr wächst; danach tauschen.', '11:00 | Mittagessen | Es gibt Suppe, Brot und Tee.', '12:00 | Runde 3 | Gemeinsam ordnen: nach Farbe, nach Größe.'], '# Programm'),
    sessions: `
      09:00-10:00 Runde 1
      10:00-11:00 Runde 2
      11:00-12:00 ~Mittagessen
      12:00---:-- Runde 3`,
  },
  {
    name: 'numbered sessions under their header, beside titles called descriptions',
    note: note('Time | Session | Description', ['9:00 | Session 1 | Moss on walls', '10:00 | Session 2 | Ferns at dusk and dawn', '11:00 | Break | ', '12:00 | Session 3 | Weeds as data for all']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Ferns at dusk and dawn
      11:00-12:00 ~Break
      12:00---:-- Weeds as data for all`,
  },
  {
    name: 'blocks that are titles, beside what is shown and done in some, with one row that has none',
    note: note('Time | Block | Demo(s) | Lab | Must / may', ['9:00 | Opening and the plan of the day | – | – | ', '9:15 | **Part 1.1** What moss is and where it grows | **01** walls (10) · 02 stones (5, may) | | 01 must', '9:45 | **Part 1.2** Spores in the wind | **03** wind and rain (12) | **Lab 1** (30) | must', '10:30 | Break | | | ', '10:45 | **Part 2.1** Ferns in the shade | | **Lab 2** (40) | must', '12:00 | | | **Lab 3** (40) | ']),
    sessions: `
      09:00-09:15 Opening and the plan of the day
      09:15-09:45 Part 1.1 What moss is and where it grows
      09:45-10:30 Part 1.2 Spores in the wind
      10:30-10:45 ~Break
      10:45-12:00 Part 2.1 Ferns in the shade
      12:00---:-- Lab 3 (40)`,
  },
  {
    name: 'blocks in words beside two halls and a garden',
    note: note('Time | Block | Hall A | Hall B | Garden', ['9:00-10:00 | The early morning hours | Moss on a hundred walls | | Planting for all', '10:00-11:00 | Before the long lunch | Why ferns like the shade | Ferns in pots at home | Digging in the sun', '11:00-12:00 | What is left open | Lichens by their colours | Lichens on old roofs | ']),
    sessions: `
      09:00-10:00 Moss on a hundred walls @Hall A
      09:00-10:00 Planting for all @Garden
      10:00-11:00 Why ferns like the shade @Hall A
      10:00-11:00 Ferns in pots at home @Hall B
      10:00-11:00 Digging in the sun @Garden
      11:00-12:00 Lichens by their colours @Hall A
      11:00-12:00 Lichens on old roofs @Hall B`,
  },
  {
    name: 'pauses between strokes, and titles with one of their own',
    note: note('Time | Session', ['9:00 | Moss in the city', '10:00 | – Pause –', '10:30 | ~ Lunch ~', '11:30 | – what is left', '12:00 | Ferns – a walk –', '13:00 | ---Coffee break---']),
    sessions: `
      09:00-10:00 Moss in the city
      10:00-10:30 ~Pause
      10:30-11:30 ~Lunch
      11:30-12:00 – what is left
      12:00-13:00 Ferns – a walk –
      13:00---:-- ~Coffee break`,
  },
  {
    name: 'what is struck out beside what holds now, and alone',
    note: note('Time | Session | Room', ['~~9:00~~ 9:30 | ~~Moss at sea~~ Moss in the city | Hall A', '10:30 | <del>Ferns at dusk</del> Ferns at dawn | <s>Hall A</s> Hall B', '11:30 | ~~Weeds as data~~ | Hall A', '12:30 | Fern ~~ish~~ talks | Hall B']),
    sessions: `
      09:30-10:30 Moss in the city @Hall A
      10:30-11:30 Ferns at dawn @Hall B
      11:30-12:30 Weeds as data @Hall A
      12:30---:-- Fern talks @Hall B`,
  },
  {
    name: 'what is struck out beside a word on what became of it',
    note: note('Time | Session', ['9:00 | ~~Moss at sea~~ (cancelled)', '10:00 | ~~Ferns at dusk~~ CANCELLED', '11:00 | <del>Weeds as data</del> moved to Friday', '~~12:00~~ cancelled | Lichens on stone', '13:00 | Postponed: ~~Old roofs~~']),
    sessions: `
      09:00-10:00 Moss at sea (cancelled)
      10:00-11:00 Ferns at dusk CANCELLED
      11:00-12:00 Weeds as data moved to Friday
      12:00-13:00 Lichens on stone
      13:00---:-- Postponed: Old roofs`,
  },
  {
    name: 'times with two tildes between them',
    note: note('Time | Session', ['9:00~~10:00 | Moss at sea', '10:00~~11:00, 12:00~~13:00 | Ferns at dusk', '14:00 | Lichens']),
    sessions: `
      09:00-10:00 Moss at sea
      10:00-11:00 Ferns at dusk
      12:00-13:00 Ferns at dusk
      14:00---:-- Lichens`,
  },
  {
    name: 'titles with the names of zones in them, and a column of zones',
    note: note('Time (UTC) | Session', ['08:00 | Asia/Pacific moss for all', '09:00 | UTC+8 and what it means for ferns', '10:00 | Europe/Oslo']) + '\n| Time | Zone | Topic |\n|---|---|---|\n| 12:00 | UTC | Weeds as data |\n| 13:00 | UTC | Lichens on stone |\n',
    sessions: `
      08:00-09:00 Asia/Pacific moss for all
      09:00-10:00 UTC+8 and what it means for ferns
      10:00---:-- Europe/Oslo
      12:00-13:00 Weeds as data
      13:00---:-- Lichens on stone`,
  },
  {
    name: 'titles broken in two beside speakers',
    note: note('Time | Speaker | Title', ['9:00 | Ada Example | Moss and the<br>Mathematics of Walls', '10:00 | Bob Sample | How the old ferns of the north came to the<br>Botanical Gardens', '11:00 | Cleo Specimen | Lichens that grow on every stone of the<br>Town Hall', '12:00 | Dora Pattern | Weeds, roots,<br>Stones and Walls<br>Bring a lens.']),
    sessions: `
      09:00-10:00 Moss and the Mathematics of Walls by Ada Example
      10:00-11:00 How the old ferns of the north came to the Botanical Gardens by Bob Sample
      11:00-12:00 Lichens that grow on every stone of the Town Hall by Cleo Specimen
      12:00---:-- Weeds, roots, Stones and Walls by Dora Pattern`,
  },
  {
    name: 'titles beside speakers, above what is only said of them',
    note: note('Time | Speaker | Title', ['9:00 | Ada Example | Moss and walls<br>A walk', '10:00 | Bob Sample | How the old ferns of the north came to all of us<br>Bring a lens and a coat.', '11:00 | Cleo Specimen | Lichens that grow on every stone of a town hall<br>[slides]', '12:00 | Dora Pattern | Weeds that nobody ever planted and all of us know<br>Slides', '13:00 | Eve Vorlage | What is left of the weeds when winter has come to us<br>(for all who like to draw)']),
    sessions: `
      09:00-10:00 Moss and walls by Ada Example
      10:00-11:00 How the old ferns of the north came to all of us by Bob Sample
      11:00-12:00 Lichens that grow on every stone of a town hall by Cleo Specimen
      12:00-13:00 Weeds that nobody ever planted and all of us know by Dora Pattern
      13:00---:-- What is left of the weeds when winter has come to us by Eve Vorlage`,
  },
  {
    name: 'long titles beside speakers, above places, levels and persons',
    note: note('Time | Speaker | Title', ['9:00 | Ada Example | Growing ten thousand ferns in a small and cold garden<br>Beginner friendly', '10:00 | Bob Sample | Growing ten thousand mosses in a small and cold garden<br>Room 5', '11:00 | Cleo Specimen | Growing ten thousand lichens in a small and cold garden<br>In English', '12:00 | Dora Pattern | Growing ten thousand weeds in a small and cold garden<br>Fern Works Ltd', '13:00 | Eve Vorlage | Growing ten thousand stones in a small and cold garden<br>Ada Example']),
    sessions: `
      09:00-10:00 Growing ten thousand ferns in a small and cold garden by Ada Example
      10:00-11:00 Growing ten thousand mosses in a small and cold garden by Bob Sample
      11:00-12:00 Growing ten thousand lichens in a small and cold garden by Cleo Specimen
      12:00-13:00 Growing ten thousand weeds in a small and cold garden by Dora Pattern
      13:00---:-- Growing ten thousand stones in a small and cold garden by Eve Vorlage`,
  },
  {
    name: 'persons below titles that end with a small word, and titles that go on behind one',
    note: note('Time | Talk', ['9:00 | What the moss is good for<br>Ada Example', '10:00 | Where the ferns go to<br>Bob Sample and Cleo Specimen', '11:00 | What walls are made of<br>Dora Pattern', '12:00 | A house for<br>lichens and stones', '13:00 | A second look at the north and the<br>Old Walls<br>Eve Vorlage']),
    sessions: `
      09:00-10:00 What the moss is good for by Ada Example
      10:00-11:00 Where the ferns go to by Bob Sample + Cleo Specimen
      11:00-12:00 What walls are made of by Dora Pattern
      12:00-13:00 A house for lichens and stones
      13:00---:-- A second look at the north and the Old Walls by Eve Vorlage`,
  },
  {
    name: 'titles broken in two where their words show it, in Spanish and German',
    note: note('Hora | Charla', ['9:00 | Musgos en la ciudad:<br>un paseo', '10:00 | Los helechos del norte<br>han venido para quedarse<br>Ana Muestra', '11:00 | Farne und<br>Flechten', '12:00 | Steine, Mauern,<br>Dächer', '13:00 | Musgos de la<br>Ciudad Vieja'], '# Programa'),
    sessions: `
      09:00-10:00 Musgos en la ciudad: un paseo
      10:00-11:00 Los helechos del norte han venido para quedarse by Ana Muestra
      11:00-12:00 Farne und Flechten
      12:00-13:00 Steine, Mauern, Dächer
      13:00---:-- Musgos de la Ciudad Vieja`,
  },
  {
    name: 'lists and persons below titles that a sign ends, and a word that looks like one',
    note: '# Programme\n\n<table>\n<tr><th>Time</th><th>Talk</th></tr>\n<tr><td>9:00</td><td>Moss on walls,<br>Ada Example</td></tr>\n<tr><td>10:00</td><td>Three talks:<ul><li>Walls and stones of old</li><li>Roofs and gardens</li></ul></td></tr>\n<tr><td>11:00</td><td>A moss how-to<br>Bob Sample</td></tr>\n<tr><td>12:00</td><td>Weeds<br>what we know</td></tr>\n</table>\n',
    sessions: `
      09:00-10:00 Moss on walls, by Ada Example
      10:00-11:00 Three talks:
      11:00-12:00 A moss how-to by Bob Sample
      12:00---:-- Weeds`,
  },
  {
    name: 'kinds above titles in bold and persons',
    note: note('Time | Talk', ['9:00 | Short talk 🎥 <br> **Moss on a hundred walls** <br> *Ada Example, Bob Sample*', '10:00 | Long talk <br> <b>Ferns in the shade</b> <br> *Cleo Specimen · Dora Pattern* <details> What we say of them. </details>', '11:00 | Panel <br> **Who needs lichens** <br> Eve Vorlage']),
    sessions: `
      09:00-10:00 Moss on a hundred walls by Ada Example + Bob Sample
      10:00-11:00 Ferns in the shade by Cleo Specimen + Dora Pattern
      11:00---:-- Who needs lichens by Eve Vorlage`,
  },
  {
    name: 'titles above words in bold that are none',
    note: note('Time | Talk', ['9:00 | Moss on walls <br> **Ada Example** <br> Bob Sample', '10:00 | Ferns at dusk <br> **Hall 2** <br> Cleo Specimen', '11:00 | Lichens <br> **please bring a lens**']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example + Bob Sample
      10:00-11:00 Ferns at dusk
      11:00---:-- Lichens`,
  },
  {
    name: 'who speaks in an element that says so',
    note: '# Programme\n\n<table>\n<tr><th>Time</th><th>Talk</th></tr>\n<tr><td>9:00</td><td>Moss on walls<br><span class="speaker">Ada</span></td></tr>\n<tr><td>10:00</td><td>No wall is built for <br> ferns alone <br><em class="talk-speaker small">Bob & Cleo</em></td></tr>\n<tr><td>11:00</td><td><a class="speakers" href="#d">Dora</a><br>Lichens on stone</td></tr>\n</table>\n',
    sessions: `
      09:00-10:00 Moss on walls by Ada
      10:00-11:00 No wall is built for ferns alone by Bob + Cleo
      11:00---:-- Lichens on stone by Dora`,
  },
  {
    name: 'elements that say something else, or nothing',
    note: '# Programme\n\n<table>\n<tr><th>Time</th><th>Talk</th></tr>\n<tr><td>9:00</td><td>Moss on walls<br><span class="room">Ada</span></td></tr>\n<tr><td>10:00</td><td>Ferns<br><span class="loudspeaker">Bob</span></td></tr>\n<tr><td>11:00</td><td><span class="speaker">Cleo</span></td></tr>\n<tr><td>12:00</td><td>Stones<br><span class="speaker"></span></td></tr>\n</table>\n',
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Ferns
      11:00-12:00 Cleo
      12:00---:-- Stones`,
  },
];
