import type { Form } from './forms';

const note = (header: string, rows: readonly string[]) => `# Programme\n\n| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n${rows.map(row => `| ${row} |\n`).join('')}`;

/** Tables that say who speaks, and where, in ways of their own; of each rule some that it must leave alone. */
export const peopleForms: readonly Form[] = [
  {
    name: 'panels that only name who sits there',
    note: note('Time | Session', ['9:00 | Moss on walls', '10:00 | Panel: Ada Example, Bob Sample, Cleo Specimen', '11:00 | Panel discussion – Ada Example & Dora Pattern', '12:00 | Round table (Bob Sample, Cleo Specimen)', '13:00 | Panel discussion<br>Ada Example, Acme<br>Bob Sample, Fern Inc.']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Panel by Ada Example + Bob Sample + Cleo Specimen
      11:00-12:00 Panel discussion by Ada Example + Dora Pattern
      12:00-13:00 Round table by Bob Sample + Cleo Specimen
      13:00---:-- Panel discussion by Ada Example (Acme) + Bob Sample (Fern Inc.)`,
  },
  {
    name: 'panels with a topic, and lists that are none of persons',
    note: note('Time | Session', ['9:00 | Panel: the future of ferns', '10:00 | Panel: Moss, Ferns, Lichens', '11:00 | Panel (open to all)', '12:00 | Films: Moss Moon, Fern Rising', '13:00 | Panel discussion<br>bring your questions']),
    sessions: `
      09:00-10:00 Panel: the future of ferns
      10:00-11:00 Panel: Moss, Ferns, Lichens
      11:00-12:00 Panel (open to all)
      12:00-13:00 Films: Moss Moon, Fern Rising
      13:00---:-- Panel discussion`,
  },
  {
    name: 'a panel that its kind names, with persons where the titles are',
    note: note('Time | Type | Title', ['9:00 | Talk | Moss on walls', '10:00 | Panel | Ada Example, Bob Sample, Cleo Specimen', '11:00 | Talk | Ferns at dusk', '12:00 | Panel | Who needs lichens']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Panel by Ada Example + Bob Sample + Cleo Specimen
      11:00-12:00 Ferns at dusk
      12:00---:-- Who needs lichens`,
  },
  {
    name: 'a panel that the column of speakers names, and persons on lines where the titles are',
    note: '# Programme\n\n<table>\n<tr><td>9:00</td><td>Ada Example</td><td>Moss on walls</td></tr>\n<tr><td>10:00</td><td>Panel Session</td><td>Bob Sample (Acme)<br>Cleo Specimen (Fern Inc.)</td></tr>\n<tr><td>11:00</td><td>Dora Pattern</td><td>Ferns at dusk</td></tr>\n<tr><td>12:00</td><td>Eve Vorlage</td><td>Lichens on stone</td></tr>\n</table>\n',
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-11:00 Panel Session by Bob Sample (Acme) + Cleo Specimen (Fern Inc.)
      11:00-12:00 Ferns at dusk by Dora Pattern
      12:00---:-- Lichens on stone by Eve Vorlage`,
  },
  {
    name: 'persons of one name behind others, who speak alone elsewhere',
    note: note('Time | Session | Speaker', ['9:00 | Moss on walls | Ada Example, Madona', '10:00 | Ferns at dusk | Madona', '11:00 | Weeds as data | Cleo Specimen, Ferdi', '12:00 | Lichens on stone | Ferdi', '13:00 | Closing round | Dora Pattern, Eve Vorlage, Madona']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example + Madona
      10:00-11:00 Ferns at dusk by Madona
      11:00-12:00 Weeds as data by Cleo Specimen + Ferdi
      12:00-13:00 Lichens on stone by Ferdi
      13:00---:-- Closing round by Dora Pattern + Eve Vorlage + Madona`,
  },
  {
    name: 'where persons are from: one word behind a comma, or in brackets though it also speaks for itself',
    note: note('Time | Session | Speaker', ['9:00 | Moss on walls | Ada Example, Examplesoft', '10:00 | Ferns at dusk | Bob Sample (Fernsoft)', '11:00 | Weeds as data | Fernsoft', '12:00 | Lichens on stone | Cleo Specimen, Mosslab']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example (Examplesoft)
      10:00-11:00 Ferns at dusk by Bob Sample (Fernsoft)
      11:00-12:00 Weeds as data by Fernsoft
      12:00---:-- Lichens on stone by Cleo Specimen (Mosslab)`,
  },
  {
    name: 'who speaks on the lines below a title',
    note: note('Time | Session', ['9:00 | Moss on walls<br>Ada Example<br>University of Moss', '10:00 | Ferns at dusk<br>Bob Sample<br>Cleo Specimen', '11:00 | Lichens on stone<br>Speakers: Dora Pattern, Eve Vorlage', '12:00 | Weeds as data<br>by Ada Example', '13:00 | Walk<br>by the river', '14:00 | Tea<br>Note: bring cups', '15:00 | Story circle<br>for students']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example (University of Moss)
      10:00-11:00 Ferns at dusk by Bob Sample + Cleo Specimen
      11:00-12:00 Lichens on stone by Dora Pattern + Eve Vorlage
      12:00-13:00 Weeds as data by Ada Example
      13:00-14:00 Walk
      14:00-15:00 ~Tea
      15:00---:-- Story circle`,
  },
  {
    name: 'who speaks behind a word',
    note: note('Time | Session', ['9:00 | Moss on walls by Ada Example', '10:00 | Step by step', '11:00 | Ferns at dusk by Bob Sample and Cleo Specimen', '12:00 | Weeds by Dora Pattern']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-11:00 Step by step
      11:00-12:00 Ferns at dusk by Bob Sample + Cleo Specimen
      12:00---:-- Weeds by Dora Pattern`,
  },
  {
    name: 'who speaks behind a stroke, where most are plain and some say from where',
    note: note('Time | Session', ['9:00 | Moss on walls / Ada Example', '10:00 | Ferns at dusk / Bob Sample, Acme', '11:00 | Lichens and stones / Cleo Specimen', '12:00 | Lunch']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-11:00 Ferns at dusk by Bob Sample (Acme)
      11:00-12:00 Lichens and stones by Cleo Specimen
      12:00---:-- ~Lunch`,
  },
  {
    name: 'words behind a word, a stroke or in brackets that are no names',
    note: note('Time | Session', ['9:00 | Moss by moonlight', '10:00 | Ferns / mosses', '11:00 | Step by Step', '12:00 | Walk with stones', '13:00 | Lichens (hands on, outside)']),
    sessions: `
      09:00-10:00 Moss by moonlight
      10:00-11:00 Ferns / mosses
      11:00-12:00 Step by Step
      12:00-13:00 Walk with stones
      13:00---:-- Lichens (hands on, outside)`,
  },
  {
    name: 'Korean names with titles behind sessions',
    note: note('시간 | 내용', ['9:00 | 이끼 이야기 (김예시 교수)', '10:00 | 고사리 이야기 (박보기 대표님)', '11:00 | 지의류 지도 (이견본)', '12:00 | 점심']),
    sessions: `
      09:00-10:00 이끼 이야기 by 김예시 교수
      10:00-11:00 고사리 이야기 by 박보기 대표님
      11:00-12:00 지의류 지도 by 이견본
      12:00---:-- ~점심`,
  },
  {
    name: 'Korean names below sessions, and words that begin as names do',
    note: note('시간 | 내용', ['9:00 | 이끼 이야기<br>김예시 (예시대학교)', '10:00 | 고사리 이야기<br>이론', '11:00 | 지의류 지도<br>박보기 박사', '12:00 | 마당<br>설명회']),
    sessions: `
      09:00-10:00 이끼 이야기 by 김예시 (예시대학교)
      10:00-11:00 고사리 이야기
      11:00-12:00 지의류 지도 by 박보기 박사
      12:00---:-- 마당`,
  },
  {
    name: 'Japanese names with さん',
    note: note('時間 | 内容', ['9:00 | こけの話（例野一郎さん）', '10:00 | しだの話（見本花子さん）', '11:00 | 石の話（前半、後半）']),
    sessions: `
      09:00-10:00 こけの話 by 例野一郎さん
      10:00-11:00 しだの話 by 見本花子さん
      11:00---:-- 石の話（前半、後半）`,
  },
  {
    name: 'handles behind titles',
    note: note('Time | Session', ['9:00 | Moss on walls (@ada)', '10:00 | Ferns at dusk (@bob-b, @cleo)', '11:00 | Lunch']),
    sessions: `
      09:00-10:00 Moss on walls by @ada
      10:00-11:00 Ferns at dusk by @bob-b + @cleo
      11:00---:-- ~Lunch`,
  },
  {
    name: 'rooms that are not known yet, or those above',
    note: note('Time | Session | Room | Speaker', ['9:00 | Moss on walls | Hall 1 | Ada Example', '10:00 | Ferns at dusk | 〃 | 〃', '11:00 | Lichens on stone | " | TBA', '12:00 | Weeds as data | TBD | all', '13:00 | Reading of names | N/A | -', '14:00 | Planting of moss | Tba Hall | Bob Sample']),
    sessions: `
      09:00-10:00 Moss on walls @Hall 1 by Ada Example
      10:00-11:00 Ferns at dusk @Hall 1
      11:00-12:00 Lichens on stone @Hall 1
      12:00-13:00 Weeds as data
      13:00-14:00 Reading of names
      14:00---:-- Planting of moss @Tba Hall by Bob Sample`,
  },
  {
    name: 'a stage and a garden side by side',
    note: note('Time | Stage | Garden', ['9:00 | Moss on walls | Ferns at dusk', '10:00 | Lichens on stone | Weeds as data', '11:00 | Reading of names | Planting of moss']),
    sessions: `
      09:00-10:00 Moss on walls @Stage
      09:00-10:00 Ferns at dusk @Garden
      10:00-11:00 Lichens on stone @Stage
      10:00-11:00 Weeds as data @Garden
      11:00---:-- Reading of names @Stage
      11:00---:-- Planting of moss @Garden`,
  },
  {
    name: 'Bühne, Garten und Küche, with a pause for all',
    note: note('Zeit | Bühne | Garten | Küche', ['9:00 | Moos an Mauern | Farne im Wind | Suppe aus Kräutern', '10:00 | Flechten auf Stein | | Brot ohne Hefe', '11:00 | Pause | Pause | Pause', '12:00 | Lieder vom Moos | Farne für alle | ']),
    sessions: `
      09:00-10:00 Moos an Mauern @Bühne
      09:00-10:00 Farne im Wind @Garten
      09:00-10:00 Suppe aus Kräutern @Küche
      10:00-11:00 Flechten auf Stein @Bühne
      10:00-11:00 Brot ohne Hefe @Küche
      11:00-12:00 ~Pause
      12:00---:-- Lieder vom Moos @Bühne
      12:00---:-- Farne für alle @Garten`,
  },
  {
    name: 'a hall and a yard, with a pause in one cell',
    note: note('Time | Hall | Yard', ['9:00 | Moss on walls | Ferns at dusk', '10:00 | Lunch | ', '11:00 | Lichens on stone | Weeds as data', '12:00 | Reading of names | Planting of moss']),
    sessions: `
      09:00-10:00 Moss on walls @Hall
      09:00-10:00 Ferns at dusk @Yard
      10:00-11:00 ~Lunch
      11:00-12:00 Lichens on stone @Hall
      11:00-12:00 Weeds as data @Yard
      12:00---:-- Reading of names @Hall
      12:00---:-- Planting of moss @Yard`,
  },
  {
    name: 'a column of stages beside bands',
    note: note('Time | Stage | Band', ['9:00 | Main stage | The Moss Walls', '10:00 | River tent | Ferns at Dusk', '11:00 | Side stage | Lichen Choir']),
    sessions: `
      09:00-10:00 The Moss Walls @Main stage
      10:00-11:00 Ferns at Dusk @River tent
      11:00---:-- Lichen Choir @Side stage`,
  },
  {
    name: 'a column of halls beside titles',
    note: note('Time | Hall | Session | Leads', ['9:00 | North side of town | Moss on walls | Ada', '10:00 | Under the bridge | Ferns at dusk | Bob', '11:00 | Old river bank | Lichens on stone | Cleo']),
    sessions: `
      09:00-10:00 Moss on walls @North side of town by Ada
      10:00-11:00 Ferns at dusk @Under the bridge by Bob
      11:00---:-- Lichens on stone @Old river bank by Cleo`,
  },
  {
    name: 'a column of stages in one word each, beside words that nothing heads as titles',
    note: note('Time | Stage | Garden', ['9:00 | North | Moss on walls', '10:00 | South | Ferns at dusk', '11:00 | North | Lichens on stone']),
    sessions: `
      09:00-10:00 Moss on walls @North
      10:00-11:00 Ferns at dusk @South
      11:00---:-- Lichens on stone @North`,
  },
  {
    name: 'what is played behind numbered rounds',
    note: note('Time | Event', ['9:00 | Round One (Lost Lanterns)', '10:00 | Round Two (Copper Kettles)', '11:00 | Finals (Open Doors)']),
    sessions: `
      09:00-10:00 Round One (Lost Lanterns)
      10:00-11:00 Round Two (Copper Kettles)
      11:00---:-- Finals (Open Doors)`,
  },
  {
    name: 'what is meant by labels in capitals, in bold',
    note: note('Time | Event', ['9:00 | **STAGE A OPENS** (Gentle Weeds)', '10:00 | **STAGE B OPENS** (Patient Stones)', '11:00 | Tea for all', '12:00 | **STAGE C** (Evening Ferns)']),
    sessions: `
      09:00-10:00 STAGE A OPENS (Gentle Weeds)
      10:00-11:00 STAGE B OPENS (Patient Stones)
      11:00-12:00 ~Tea for all
      12:00---:-- STAGE C (Evening Ferns)`,
  },
  {
    name: 'what is done at German steps, behind a dash',
    note: note('Zeit | Was', ['9:00 | Stufe 1 – Stiller Wald', '10:00 | Stufe 2 – Grauer Stein', '11:00 | Stufe 3 – Offenes Feld']),
    sessions: `
      09:00-10:00 Stufe 1 – Stiller Wald
      10:00-11:00 Stufe 2 – Grauer Stein
      11:00---:-- Stufe 3 – Offenes Feld`,
  },
  {
    name: 'places and topics behind short titles',
    note: note('Time | Session', ['9:00 | Yoga (West Lawn)', '10:00 | Pottery (Craft Tent)', '11:00 | Fern drawing (Little Barn)', '12:00 | Lunch']) + `\n## Evening\n\n| Time | Session |\n|---|---|\n| 18:00 | Opening – Silent Gardens |\n| 19:00 | Workshop – Deep Roots |\n| 20:00 | Closing – Bright Skies |\n`,
    sessions: `
      09:00-10:00 Yoga (West Lawn)
      10:00-11:00 Pottery (Craft Tent)
      11:00-12:00 Fern drawing (Little Barn)
      12:00---:-- ~Lunch
      18:00-19:00 Opening – Silent Gardens
      19:00-20:00 Workshop – Deep Roots
      20:00---:-- Closing – Bright Skies`,
  },
  {
    name: 'who speaks behind short titles, by titles, initials or a word',
    note: note('Time | Session', ['9:00 | Opening (Dr. Ada Example)', '10:00 | Keynote (Bob Sample)', '11:00 | Moss tour (C. Specimen)', '12:00 | Lunch']) + `\n## Evening\n\n| Time | Session |\n|---|---|\n| 18:00 | Yoga by Ada Example |\n| 19:00 | Pottery by Bob Sample |\n`,
    sessions: `
      09:00-10:00 Opening by Dr. Ada Example
      10:00-11:00 Keynote by Bob Sample
      11:00-12:00 Moss tour by C. Specimen
      12:00---:-- ~Lunch
      18:00-19:00 Yoga by Ada Example
      19:00---:-- Pottery by Bob Sample`,
  },
  {
    name: 'who speaks in numbered rounds, by titles and affiliations',
    note: note('Time | Session', ['9:00 | Round 1 (Dr. Ada Example)', '10:00 | Round 2 (Prof. Bob Sample)', '11:00 | Round 3 (Cleo Specimen, Acme)', '12:00 | Round 4 (Dora Pattern)']),
    sessions: `
      09:00-10:00 Round 1 by Dr. Ada Example
      10:00-11:00 Round 2 by Prof. Bob Sample
      11:00-12:00 Round 3 by Cleo Specimen (Acme)
      12:00---:-- Round 4 by Dora Pattern`,
  },
  {
    name: 'who gives numbered talks',
    note: note('Time | Session', ['9:00 | Keynote 1 (Ada Example)', '10:00 | Invited Talk 2 (Bob Sample)', '11:00 | Talk 3 (Cleo Specimen)']),
    sessions: `
      09:00-10:00 Keynote 1 by Ada Example
      10:00-11:00 Invited Talk 2 by Bob Sample
      11:00---:-- Talk 3 by Cleo Specimen`,
  },
  {
    name: 'who speaks on topics with capitals and numbers',
    note: note('Time | Session', ['9:00 | A Walk on Moss (Ada Example)', '10:00 | Growing Ferns in 2 Weeks (Bob Sample)', '11:00 | Why GPS Fails in Bogs (Cleo Specimen)']),
    sessions: `
      09:00-10:00 A Walk on Moss by Ada Example
      10:00-11:00 Growing Ferns in 2 Weeks by Bob Sample
      11:00---:-- Why GPS Fails in Bogs by Cleo Specimen`,
  },
  {
    name: 'where who speaks is from behind a stroke, in Korean',
    note: note('시간 | 제목 | 발표자', ['9:00 | 이끼 도입기 | 홍길동 / 예시뱅크', '10:00 | 고사리 문화 | 김예시/이보기', '11:00 | 풀 대응 | 이보기/Fern AG', '12:00 | 뿌리 이야기 | 김예시 / 박견본 / 최본보', '13:00 | 대담 | Ada Example / Bob Sample']),
    sessions: `
      09:00-10:00 이끼 도입기 by 홍길동 (예시뱅크)
      10:00-11:00 고사리 문화 by 김예시 + 이보기
      11:00-12:00 풀 대응 by 이보기 (Fern AG)
      12:00-13:00 뿌리 이야기 by 김예시 + 박견본 + 최본보
      13:00---:-- 대담 by Ada Example + Bob Sample`,
  },
  {
    name: 'two words of the topic behind a dash, and who speaks in brackets',
    note: note('Time | Session', ['9:00 | Rust – Memory Safety (Ada Example)', '10:00 | Case Study – Green Roofs (Bob Sample)', '11:00 | Coffee break']),
    sessions: `
      09:00-10:00 Rust – Memory Safety by Ada Example
      10:00-11:00 Case Study – Green Roofs by Bob Sample
      11:00---:-- ~Coffee break`,
  },
  {
    name: 'two persons behind a stroke, in Korean and in Latin letters',
    note: note('시간 | 제목 | 발표자', ['9:00 | 이끼 대담 | 홍길동 / Ada', '10:00 | 고사리 대담 | 홍길동 / 제임스']),
    sessions: `
      09:00-10:00 이끼 대담 by 홍길동 + Ada
      10:00---:-- 고사리 대담 by 홍길동 + 제임스`,
  },
  {
    name: 'others who are not named',
    note: note('Time | Session | Speaker', ['9:00 | Moss at ten tons | 鈴木花子（見本社）、佐藤次郎、ほか', '10:00 | Ferns considered harmful | 홍길동, 외 2명', '11:00 | Weeds as data | Ada Example, Bob Sample, others']),
    sessions: `
      09:00-10:00 Moss at ten tons by 鈴木花子（見本社） + 佐藤次郎
      10:00-11:00 Ferns considered harmful by 홍길동
      11:00---:-- Weeds as data by Ada Example + Bob Sample`,
  },
  {
    name: 'affiliations in brackets on a line of their own',
    note: note('Time | Session | Speaker', ['9:00 | Moss at ten tons | 홍길동<br>(예시컴퍼니)', '10:00 | Ferns considered harmful | Ada Example<br>(Fern AG)', '11:00 | Weeds as data | Bob Sample<br>（見本社）', '12:00 | Panel | Ada Example<br>Bob Sample<br>(Green Roofs)']),
    sessions: `
      09:00-10:00 Moss at ten tons by 홍길동 (예시컴퍼니)
      10:00-11:00 Ferns considered harmful by Ada Example (Fern AG)
      11:00-12:00 Weeds as data by Bob Sample (見本社)
      12:00---:-- Panel by Ada Example + Bob Sample (Green Roofs)`,
  },
  {
    name: 'affiliations in brackets behind who speaks, some of which look like names',
    note: note('Time | Session', ['9:00 | Moss at ten tons by Ada Example (Moss Inc)', '10:00 | Ferns considered harmful by Bob Sample (Fern AG)', '11:00 | Coffee break']),
    sessions: `
      09:00-10:00 Moss at ten tons by Ada Example (Moss Inc)
      10:00-11:00 Ferns considered harmful by Bob Sample (Fern AG)
      11:00---:-- ~Coffee break`,
  },
  {
    name: 'affiliations in brackets behind a dash and who speaks',
    note: note('Time | Session', ['9:00 | Moss at ten tons – Ada Example (Green Roofs)', '10:00 | Ferns considered harmful – Bob Sample (Quiet Gardens)', '11:00 | Coffee break']),
    sessions: `
      09:00-10:00 Moss at ten tons by Ada Example (Green Roofs)
      10:00-11:00 Ferns considered harmful by Bob Sample (Quiet Gardens)
      11:00---:-- ~Coffee break`,
  },
  {
    name: 'titles with a dash of their own, and who speaks in brackets',
    note: note('Time | Session', ['9:00 | Moss – a walk (Ada Example)', '10:00 | Ferns – what they want (Bob Sample)', '11:00 | Coffee break']),
    sessions: `
      09:00-10:00 Moss – a walk by Ada Example
      10:00-11:00 Ferns – what they want by Bob Sample
      11:00---:-- ~Coffee break`,
  },
  {
    name: 'panels whose topic looks like a name, or like two',
    note: note('Time | Session', ['9:00 | Moss on walls', '10:00 | Panel: Yosun Bahçesi', '11:00 | Panel: Quiet Gardens & Loud Cities', '12:00 | Panel (Second Nature)', '13:00 | Round table – Green Roofs']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Panel: Yosun Bahçesi
      11:00-12:00 Panel: Quiet Gardens & Loud Cities
      12:00-13:00 Panel (Second Nature)
      13:00---:-- Round table – Green Roofs`,
  },
  {
    name: 'panels of one or two whom a title or a place shows to be persons',
    note: note('Time | Session', ['9:00 | Moss on walls', '10:00 | Panel: Dr. Ada Example and Prof. Bob Sample', '11:00 | Panel (Cleo Specimen, University of Moss)', '12:00 | Panel: Dora Pattern (Acme), Eve Vorlage (Fern Inc.)']),
    sessions: `
      09:00-10:00 Moss on walls
      10:00-11:00 Panel by Dr. Ada Example + Prof. Bob Sample
      11:00-12:00 Panel by Cleo Specimen (University of Moss)
      12:00---:-- Panel by Dora Pattern (Acme) + Eve Vorlage (Fern Inc.)`,
  },
  {
    name: 'panels with a topic, and who sits there by their roles',
    note: note('Time | Activity | Speaker | Duration', ['9:00 | Welcome | Host | 15 min', '10:00 | Panel: Moss in Business | Moderator + 3 guests | 60 min', '11:00 | Panel: Ferns at Work | Host & 2 panelists | 60 min', '12:00 | Workshop on lichens | Ada Example | 60 min']),
    sessions: `
      09:00-09:15 Welcome
      10:00-11:00 Panel: Moss in Business
      11:00-12:00 Panel: Ferns at Work
      12:00-13:00 Workshop on lichens by Ada Example`,
  },
  {
    name: 'who is in charge',
    note: note('Time | Activity | In charge', ['9:00-10:00 | Moss on walls | Ada Example', '10:00-10:30 | Coffee break | ']) + '\n| Time | Activity | Person in charge |\n|---|---|---|\n| 11:00-12:00 | Ferns at dusk | Bob Sample |\n| 12:00-13:00 | Lunch | |\n\n| 시간 | 내용 | 진행 및 담당 |\n|---|---|---|\n| 14:00-15:00 | 이끼 산책 | 김예시 |\n| 15:00-15:30 | 휴식 | |\n',
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-10:30 ~Coffee break
      11:00-12:00 Ferns at dusk by Bob Sample
      12:00-13:00 ~Lunch
      14:00-15:00 이끼 산책 by 김예시
      15:00-15:30 ~휴식`,
  },
  {
    name: 'charges, and how it goes on, which are no persons',
    note: note('Time | Activity | Charge', ['9:00-10:00 | Moss on walls | Members Only', '10:00-10:30 | Coffee break | ']) + '\n| Time | Activity | In charge of the room |\n|---|---|---|\n| 11:00-12:00 | Ferns at dusk | keys, chairs and lamps |\n| 12:00-13:00 | Lunch | plates |\n\n| 시간 | 내용 | 진행 방식 |\n|---|---|---|\n| 14:00-15:00 | 이끼 산책 | 다 같이 걷기 |\n| 15:00-15:30 | 휴식 | |\n',
    sessions: `
      09:00-10:00 Moss on walls
      10:00-10:30 ~Coffee break
      11:00-12:00 Ferns at dusk
      12:00-13:00 ~Lunch
      14:00-15:00 이끼 산책
      15:00-15:30 ~휴식`,
  },
  {
    name: 'who leads beside who presents',
    note: note('Time | Facilitator | Presenter | Title', ['9:00-10:00 | A. Example | bobby | Moss on walls', '10:00-10:10 | A. Example | N.A | Coffee', '10:10-11:00 | A. Example | Cleo Specimen; Cleo Specimen | Ferns at dusk']) + '\n| 時間 | 座長 | 講演者 | 演題 |\n|---|---|---|---|\n| 13:00-14:00 | 例野一郎 | 見本花子 | こけの話 |\n| 14:00-15:00 | 例野一郎 | 例野一郎 | しだの話 |\n\n| Zeit | Vortrag | Referent | Moderation |\n|---|---|---|---|\n| 16:00-17:00 | Flechten auf Stein | Anna Muster | Bernd Probe |\n| 17:00-18:00 | Moose im Wald | Bernd Probe | Anna Muster |\n',
    sessions: `
      09:00-10:00 Moss on walls by bobby
      10:00-10:10 ~Coffee
      10:10-11:00 Ferns at dusk by Cleo Specimen
      13:00-14:00 こけの話 by 見本花子
      14:00-15:00 しだの話 by 例野一郎
      16:00-17:00 Flechten auf Stein by Anna Muster
      17:00-18:00 Moose im Wald by Bernd Probe`,
  },
  {
    name: 'who leads where nobody presents, but for pauses and where it says that nobody does',
    note: note('Time | Talk | Moderator | Speaker', ['9:00 | Moss on walls | Ada Example | Bob Sample', '10:00 | Coffee | Ada Example | ', '10:30 | Round of questions | Ada Example | ', '11:00 | Ferns at dusk | Dora Pattern | Cleo Specimen', '12:00 | Lichens on stone | Dora Pattern | TBA']),
    sessions: `
      09:00-10:00 Moss on walls by Bob Sample
      10:00-10:30 ~Coffee
      10:30-11:00 Round of questions by Ada Example
      11:00-12:00 Ferns at dusk by Cleo Specimen
      12:00---:-- Lichens on stone`,
  },
  {
    name: 'who leads alone, with a panel, or beside others who lead',
    note: note('Time | Session | Chair', ['9:00-10:00 | Moss on walls | Ada Example', '10:00-11:00 | Ferns at dusk | Bob Sample']) + '\n| Time | Session | Moderator | Panelists |\n|---|---|---|---|\n| 13:00-14:00 | Who needs lichens | Ada Example | Bob Sample, Ada Example |\n| 14:00-15:00 | Weeds as data | Bob Sample | Cleo Specimen |\n\n| Time | Session | Chair | Co-chair |\n|---|---|---|---|\n| 16:00-17:00 | Stones and walls | Ada Example | Bob Sample |\n| 17:00-18:00 | Closing words of the day | Dora Pattern | Eve Vorlage |\n',
    sessions: `
      09:00-10:00 Moss on walls by Ada Example
      10:00-11:00 Ferns at dusk by Bob Sample
      13:00-14:00 Who needs lichens by Ada Example + Bob Sample
      14:00-15:00 Weeds as data by Bob Sample + Cleo Specimen
      16:00-17:00 Stones and walls by Ada Example + Bob Sample
      17:00-18:00 Closing words of the day by Dora Pattern + Eve Vorlage`,
  },
  {
    name: 'who is invited by name among other titles',
    note: note('Time | Event', ['9:00-9:10 | Welcome by the hosts', '9:10-10:00 | Invited talk (Ada Example)', '10:00-10:30 | Coffee and posters', '10:30-11:00 | Short talks on moss', '11:00-12:00 | Invited talk 2 – Özge van Sample', '12:00-13:00 | Panel 1 (Ethics)', '13:00-14:00 | Long Break 1 (Mentorship)', '14:00-15:00 | Invited Talk: Cleo Specimen, Acme', '15:00-16:00 | Invited talk 4 (TBA)', '16:00-17:00 | Session A (Young Ferns)']),
    sessions: `
      09:00-09:10 Welcome by the hosts
      09:10-10:00 Invited talk (Ada Example) by Ada Example
      10:00-10:30 ~Coffee and posters
      10:30-11:00 Short talks on moss
      11:00-12:00 Invited talk 2 – Özge van Sample by Özge van Sample
      12:00-13:00 Panel 1 (Ethics)
      13:00-14:00 Long Break 1 (Mentorship)
      14:00-15:00 Invited Talk: Cleo Specimen, Acme by Cleo Specimen (Acme)
      15:00-16:00 Invited talk 4 (TBA)
      16:00-17:00 Session A (Young Ferns)`,
  },
  {
    name: 'keynotes by their speakers, in Korean',
    note: note('시간 | 내용', ['9:00 | 여는 말', '9:10 | 기조강연: 김예시 교수', '10:00 | 이끼 산책', '11:00 | 초청 강연 (박보기 박사)', '12:00 | 고사리 그리기', '13:00 | 지의류 지도']),
    sessions: `
      09:00-09:10 여는 말
      09:10-10:00 기조강연: 김예시 교수 by 김예시 교수
      10:00-11:00 이끼 산책
      11:00-12:00 초청 강연 (박보기 박사) by 박보기 박사
      12:00-13:00 고사리 그리기
      13:00---:-- 지의류 지도`,
  },
  {
    name: 'who is invited by initials, titles and institutions, or one of five',
    note: note('Time | Event', ['9:00 | Welcome by the hosts', '9:10 | Keynote: A. Example', '10:00 | A walk along the river', '11:00 | Keynote: Dr. Bob Sample', '12:00 | Drawing on paper', '13:00 | Keynote: Cleo Specimen (University of Moss)']) + `\n| Time | Event |\n|---|---|\n${['Ada Example', 'Bob Sample', 'Cleo Specimen', 'Dora Pattern', 'Eve Vorlage'].map((name, i) => `| ${14 + i}:00 | Invited talk ${i + 1} – ${name} |\n| ${14 + i}:30 | Walk ${i + 1} along the river |\n`).join('')}`,
    sessions: `
      09:00-09:10 Welcome by the hosts
      09:10-10:00 Keynote: A. Example by A. Example
      10:00-11:00 A walk along the river
      11:00-12:00 Keynote: Dr. Bob Sample by Dr. Bob Sample
      12:00-13:00 Drawing on paper
      13:00---:-- Keynote: Cleo Specimen (University of Moss) by Cleo Specimen (University of Moss)
      14:00-14:30 Invited talk 1 – Ada Example by Ada Example
      14:30-15:00 Walk 1 along the river
      15:00-15:30 Invited talk 2 – Bob Sample by Bob Sample
      15:30-16:00 Walk 2 along the river
      16:00-16:30 Invited talk 3 – Cleo Specimen by Cleo Specimen
      16:30-17:00 Walk 3 along the river
      17:00-17:30 Invited talk 4 – Dora Pattern by Dora Pattern
      17:30-18:00 Walk 4 along the river
      18:00-18:30 Invited talk 5 – Eve Vorlage by Eve Vorlage
      18:30---:-- Walk 5 along the river`,
  },
  {
    name: 'invited talks by their topics, all of which look like names',
    note: note('Time | Event', ['9:00 | Keynote: Green Roofs', '10:00 | Keynote – Moss Gardens', '11:00 | Lunch', '12:00 | Keynote: Quantum Ferns']) + '\n| Time | Event |\n|---|---|\n| 13:00 | Invited talk: Deep Roots |\n| 14:00 | Invited talk: Mossy Walls (Room 2) |\n| 15:00 | Keynote: Prof. Ada Example |\n',
    sessions: `
      09:00-10:00 Keynote: Green Roofs
      10:00-11:00 Keynote – Moss Gardens
      11:00-12:00 ~Lunch
      12:00---:-- Keynote: Quantum Ferns
      13:00-14:00 Invited talk: Deep Roots
      14:00-15:00 Invited talk: Mossy Walls (Room 2)
      15:00---:-- Keynote: Prof. Ada Example`,
  },
  {
    name: 'keynotes by their topics, some of which look like names, and lessons',
    note: note('Time | Event', ['9:00 | Keynote: Green Roofs', '10:00 | Keynote: What moss knows', '11:00 | A walk along the river']) + '\n| Time | Lesson |\n|---|---|\n| 13:00 | Lecture 1: Mossy Walls |\n| 14:00 | Lecture 2: Ferny Roofs |\n| 15:00 | Keynote – Last Things |\n',
    sessions: `
      09:00-10:00 Keynote: Green Roofs
      10:00-11:00 Keynote: What moss knows
      11:00---:-- A walk along the river
      13:00-14:00 Lecture 1: Mossy Walls
      14:00-15:00 Lecture 2: Ferny Roofs
      15:00---:-- Keynote – Last Things`,
  },
  {
    name: 'persons of one name on lines below others, or with a link as these have',
    note: note('Time | Session | Speaker', ['9:00 | Moss on walls | Ada Example<br>Bob Sample<br>Madona', '10:00 | Ferns at dusk | [Ada Example](https://example.org/a)<br>[Ferdi](https://example.org/f)', '11:00 | Weeds as data | [[Cleo Specimen]], [[people/Ferdi\\|Ferdi]]', '12:00 | Lichens on stone | [Dora Pattern](d.md), [Eve Vorlage](e.md) and [Madona](m.md)']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example + Bob Sample + Madona
      10:00-11:00 Ferns at dusk by Ada Example + Ferdi
      11:00-12:00 Weeds as data by Cleo Specimen + Ferdi
      12:00---:-- Lichens on stone by Dora Pattern + Eve Vorlage + Madona`,
  },
  {
    name: 'where persons are from on lines below each, in capitals, or with the only link',
    note: note('Time | Session | Speaker', ['9:00 | Moss on walls | Ada Example<br>Examplesoft<br>Bob Sample<br>Fernsoft', '10:00 | Ferns at dusk | Ada Example<br>Bob Sample<br>FERN', '11:00 | Weeds as data | Cleo Specimen, [Fernsoft](https://example.org/f)', '12:00 | Lichens on stone | [Dora Pattern](d.md)<br>[University of Moss](u.md)<br>[Eve Vorlage](e.md)', '13:00 | Closing words | Dora Pattern, Partner<br>Eve Vorlage<br>Ada Example, Investor, Fern Company<br>Moderator']),
    sessions: `
      09:00-10:00 Moss on walls by Ada Example (Examplesoft) + Bob Sample (Fernsoft)
      10:00-11:00 Ferns at dusk by Ada Example + Bob Sample (FERN)
      11:00-12:00 Weeds as data by Cleo Specimen (Fernsoft)
      12:00-13:00 Lichens on stone by Dora Pattern (University of Moss) + Eve Vorlage
      13:00---:-- Closing words by Dora Pattern (Partner) + Eve Vorlage + Ada Example (Investor, Fern Company, Moderator)`,
  },
  {
    name: 'persons below the word for titles, and titles below that for speakers',
    note: note('Time | Title | Speaker', ['9:00 | Ada Example / Bob Sample | Opening Remarks', '9:15 | Ada Example (Acme) | [Moss or fern? Walls that can be counted twice](#a)', '9:45 | | **Break, 30 mins**', '10:15 | Cleo Specimen (Fern Works) | [Early Ferns with Evidence from Stone: A Tale](#c)', '10:45 | Dora Pattern (University of Moss) | *TBC*']),
    sessions: `
      09:00-09:15 Opening Remarks by Ada Example + Bob Sample
      09:15-09:45 Moss or fern? Walls that can be counted twice by Ada Example (Acme)
      09:45-10:15 ~Break, 30 mins
      10:15-10:45 Early Ferns with Evidence from Stone: A Tale by Cleo Specimen (Fern Works)
      10:45---:-- TBC by Dora Pattern (University of Moss)`,
  },
  {
    name: 'titles that look like names, above speakers with one name, and pauses in the wrong column',
    note: note('Time | Title | Speaker', ['9:00 | Fern Walk | Ada', '10:00 | Moss Tour | Bob (University of Moss)', '11:00 | | Lunch', '12:00 | Story Circle | Cleo, Dora']),
    sessions: `
      09:00-10:00 Fern Walk by Ada
      10:00-11:00 Moss Tour by Bob (University of Moss)
      11:00-12:00 ~Lunch
      12:00---:-- Story Circle by Cleo + Dora`,
  },
  {
    name: 'titles that look like names, beside speakers with where they are from',
    note: note('Time | Title | Speaker', ['9:00 | Fern Walk | Ada Example, Acme, Berlin, Germany', '10:00 | Moss Tour | Bob from the department of mosses', '12:00 | Story Circle | Cleo Specimen - Tales of the whole North']),
    sessions: `
      09:00-10:00 Fern Walk by Ada Example (Acme, Berlin, Germany)
      10:00-12:00 Moss Tour by Bob from the department of mosses
      12:00---:-- Story Circle by Cleo Specimen (Tales of the whole North)`,
  },
  {
    name: 'persons whom a talk is about, beside those who give it',
    note: note('Time | Title | Speaker', ['9:00 | Ada Example | Bob Sample and Dora Pattern', '10:00 | Cleo Specimen | Eve Vorlage, one of her students', '11:00 | Finn Muster | Bob Sample']),
    sessions: `
      09:00-10:00 Ada Example by Bob Sample + Dora Pattern
      10:00-11:00 Cleo Specimen by Eve Vorlage (one of her students)
      11:00---:-- Finn Muster by Bob Sample`,
  },
];
