import type { Form } from './forms';

const table = (...rows: string[]) => `# Agenda\n\n| Time | Topic |\n|---|---|\n${rows.map(row => `| ${row} |\n`).join('')}`;

/** Times whose half of the day, or whose end, only what stands around them tells. */
export const clockForms: readonly Form[] = [
  {
    name: 'hours of twelve with a row that overlaps those before it',
    note: table('9:00 – 9:20 | Registration', '9:40 | Building begins', '12:30 – 1:20 | Lunch', '11:00 – 2:30 | Judging of the moss', '3:00 – 3:30 | Pitches of the best', '3:45 – 4:20 | Winners are named'),
    sessions: `
      09:00-09:20 ~Registration
      09:40-11:00 Building begins
      12:30-13:20 ~Lunch
      11:00-14:30 Judging of the moss
      15:00-15:30 Pitches of the best
      15:45-16:20 Winners are named`,
  },
  {
    name: 'lengths on a line between start and end',
    note: table('10:00<br>10分<br>10:10 | Welcome to all', '10:10<p>90分</p>11:40 | Ferns at dusk', '12:00<br>(30 min)<br>12:30 | Weeds as data'),
    sessions: `
      10:00-10:10 Welcome to all
      10:10-11:40 Ferns at dusk
      12:00-12:30 Weeds as data`,
  },
  {
    name: 'hours of twelve with a walk that begins before lunch',
    note: table('9:00 | Moss', '12:30 | Lunch', '10:00 | Walk with a guide', '2:00 | Ferns at dusk', '4:00 | Goodbye'),
    sessions: `
      09:00-10:00 Moss
      12:30-14:00 ~Lunch
      10:00-12:30 Walk with a guide
      14:00-16:00 Ferns at dusk
      16:00---:-- Goodbye`,
  },
  {
    name: 'hours of twelve that step back late in the afternoon',
    note: table('8:30 | Welcome', '1:00-5:00 | Moss in the lab', '10:30-12:00 | Walk with a guide', '1:00-2:00 | Ferns at dusk'),
    sessions: `
      08:30-10:30 Welcome
      13:00-17:00 Moss in the lab
      10:30-12:00 Walk with a guide
      13:00-14:00 Ferns at dusk`,
  },
  {
    name: 'hours of twelve whose last is late',
    note: table('9:00 | Moss', '2:00 | Free time outside', '11:00 | Lights out'),
    sessions: `
      09:00-14:00 Moss
      14:00-23:00 Free time outside
      23:00---:-- Lights out`,
  },
  {
    name: 'hours of 24 that go on in hours of twelve, from the end before',
    note: table('14:45-15:30 | Moss', '15:30-4:00 | Coffee', '4:00-5:00 | Ferns at dusk', '5:00-5:30 | Closing words'),
    sessions: `
      14:45-15:30 Moss
      15:30-16:00 ~Coffee
      16:00-17:00 Ferns at dusk
      17:00-17:30 Closing words`,
  },
  {
    name: 'hours of 24 that go on in hours of twelve, starts alone',
    note: table('9:00 | Moss', '13:00 | Lichen on stones', '2:00 | Ferns at dusk', '3:00 | Goodbye'),
    sessions: `
      09:00-13:00 Moss
      13:00-14:00 Lichen on stones
      14:00-15:00 Ferns at dusk
      15:00---:-- Goodbye`,
  },
  {
    name: 'hours of 24 that go on in hours of twelve up to dinner',
    note: table('16:00 | Moss', '17:30 | Pause', '6:00 | Ferns at dusk', '7:00 | Dinner'),
    sessions: `
      16:00-17:30 Moss
      17:30-18:00 ~Pause
      18:00-19:00 Ferns at dusk
      19:00---:-- ~Dinner`,
  },
  {
    name: 'hours of 24 of two days that nothing tells apart',
    note: table('9:00 | Moss', '13:00 | Lichen on stones', '18:00 | Soup', '7:00 | Morning walk', '9:00 | Bus home'),
    sessions: `
      09:00-13:00 Moss
      13:00-18:00 Lichen on stones
      18:00---:-- Soup
      07:00-09:00 Morning walk
      09:00-13:00 Bus home`,
  },
  {
    name: 'hours of 24 with a breakfast behind the evening',
    note: table('13:00 | Lichen on stones', '18:00 | Soup for all', '7:00 | Breakfast'),
    sessions: `
      13:00-18:00 Lichen on stones
      18:00---:-- Soup for all
      07:00---:-- ~Breakfast`,
  },
  {
    name: 'hours of 24 with a nought that step back',
    note: table('13:00-15:00 | Lichen on stones', '15:00-16:00 | Ferns at dusk', '04:00-05:00 | Birds at dawn'),
    sessions: `
      13:00-15:00 Lichen on stones
      15:00-16:00 Ferns at dusk
      04:00-05:00 Birds at dawn`,
  },
  {
    name: 'a morning that begins with breakfast at six',
    note: table('6:00 | Breakfast', '7:00 | Moss walk', '8:00 | Ferns in the bog'),
    sessions: `
      06:00-07:00 ~Breakfast
      07:00-08:00 Moss walk
      08:00---:-- Ferns in the bog`,
  },
  {
    name: 'a morning before breakfast, in Korean',
    note: table('6:30 | 기상 및 체조', '7:00 | 조식', '8:30 | 이끼 관찰'),
    sessions: `
      06:30-07:00 기상 및 체조
      07:00-08:30 ~조식
      08:30---:-- 이끼 관찰`,
  },
  {
    name: 'an evening that begins with dinner at seven',
    note: table('7:00 | Dinner', '8:00 | Moss in pictures', '9:00 | Songs'),
    sessions: `
      19:00-20:00 ~Dinner
      20:00-21:00 Moss in pictures
      21:00---:-- Songs`,
  },
  {
    name: 'an evening whose hours have a nought, with dinner',
    note: table('05:00 | Doors open', '06:00 | Dinner', '07:00 | Moss in pictures'),
    sessions: `
      17:00-18:00 ~Doors open
      18:00-19:00 ~Dinner
      19:00---:-- Moss in pictures`,
  },
  {
    name: 'a morning whose hours have a nought, with breakfast',
    note: table('06:00 | Breakfast', '07:00 | Moss walk', '08:00 | Ferns in the bog'),
    sessions: `
      06:00-07:00 ~Breakfast
      07:00-08:00 Moss walk
      08:00---:-- Ferns in the bog`,
  },
  {
    name: 'an evening that begins at six with a talk about breakfast',
    note: table('6:00 | Doors open', '6:30 | Breakfast of birds: what ten years of field notes say', '7:30 | Drinks'),
    sessions: `
      18:00-18:30 ~Doors open
      18:30-19:30 Breakfast of birds: what ten years of field notes say
      19:30---:-- ~Drinks`,
  },
  {
    name: 'dinner at noon on a day that counts to 24',
    note: table('10:00 | Moss', '12:00 | Dinner', '13:00 | Ferns at dusk'),
    sessions: `
      10:00-12:00 Moss
      12:00-13:00 ~Dinner
      13:00---:-- Ferns at dusk`,
  },
  {
    name: 'a length in brackets behind the clock',
    note: table('14:05 (30 min) | Moss', '14:50 [30m] | Ferns at dusk', "15:30 (40') | Goodbye"),
    sessions: `
      14:05-14:35 Moss
      14:50-15:20 Ferns at dusk
      15:30-16:10 Goodbye`,
  },
  {
    name: 'a length in brackets behind the clock, in Japanese and Korean',
    note: table('15:00（20分） | 苔の話', '15:25 (5分) | 質疑', '15:40 (1시간 30분) | 이끼 산책'),
    sessions: `
      15:00-15:20 苔の話
      15:25-15:30 質疑
      15:40-17:10 이끼 산책`,
  },
  {
    name: 'a length below the clock',
    note: table('9:00<br>(45 min) | Moss', '10:00<br>60 min | Ferns at dusk', '11:30 | Goodbye'),
    sessions: `
      09:00-09:45 Moss
      10:00-11:00 Ferns at dusk
      11:30---:-- Goodbye`,
  },
  {
    name: 'a length behind a range, which says it better',
    note: table('9:00-10:00 (45 min) | Moss', '10:00-10:30 (30 min) | Ferns at dusk', '10:30-11:00 (2 h) | Goodbye'),
    sessions: `
      09:00-10:00 Moss
      10:00-10:30 Ferns at dusk
      10:30-11:00 Goodbye`,
  },
  {
    name: 'brackets behind the clock that hold no length',
    note: table('9:00 (30 seats) | Moss', '10:00 (Hall 5) | Ferns at dusk', '11:00 (10 min break inside) | Trees', '12:00 (5) | Goodbye'),
    sessions: `
      09:00-10:00 Moss
      10:00-11:00 Ferns at dusk @Hall 5
      11:00-12:00 Trees
      12:00---:-- Goodbye`,
  },
  {
    name: 'an afternoon said for a morning between two others',
    note: table('9:45 AM - 10:30 AM | Moss', '10:30 PM - 10:45 AM | Snacks', '10:45 AM - 12:00 PM | Ferns at dusk'),
    sessions: `
      09:45-10:30 Moss
      10:30-10:45 ~Snacks
      10:45-12:00 Ferns at dusk`,
  },
  {
    name: 'midnight said for noon between two others',
    note: table('11:00 AM - 12:00 PM | Moss', '12:00 AM - 1:00 PM | Lunch', '1:00 PM - 2:00 PM | Ferns at dusk'),
    sessions: `
      11:00-12:00 Moss
      12:00-13:00 ~Lunch
      13:00-14:00 Ferns at dusk`,
  },
  {
    name: 'a morning said for an afternoon, in Korean',
    note: table('오후 1:00 ~ 오후 2:00 | 이끼', '오전 2:00 ~ 오후 2:30 | 고사리 관찰', '오후 2:30 ~ 오후 3:00 | 마무리'),
    sessions: `
      13:00-14:00 이끼
      14:00-14:30 고사리 관찰
      14:30-15:00 마무리`,
  },
  {
    name: 'a night that only its start joins to its neighbour',
    note: table('9:45 AM - 10:30 AM | Moss', '10:30 PM - 2:00 AM | Owls at night', '10:45 AM - 12:00 PM | Ferns at dusk'),
    sessions: `
      09:45-10:30 Moss
      22:30-26:00 Owls at night
      10:45-12:00 Ferns at dusk`,
  },
  {
    name: 'a night of its own between two days',
    note: table('6:00 PM - 9:30 PM | Moss', '10:00 PM - 7:00 AM | Owls at night', '7:00 AM - 8:00 AM | Breakfast'),
    sessions: `
      18:00-21:30 Moss
      22:00-31:00 Owls at night
      07:00-08:00 ~Breakfast`,
  },
  {
    name: 'a morning that overlaps its neighbours for hours',
    note: table('9:00 AM - 1:00 PM | Moss', '10:00 AM - 2:00 PM | Posters', '2:00 PM - 3:00 PM | Ferns at dusk'),
    sessions: `
      09:00-13:00 Moss
      10:00-14:00 Posters
      14:00-15:00 Ferns at dusk`,
  },
];
