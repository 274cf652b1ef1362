/** Words with a capital that name no term: days, months, languages, places of habit. In small letters, divided by blanks. */
export const commonNames = 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december '
  + 'jan feb mar apr jun jul aug sep sept oct nov dec english korean japanese chinese german french spanish european american asian korea japan china germany france spain europe america asia usa uk us eu '
  + 'i ok okay todo fixme tbd tba wip faq asap fyi imho imo tldr btw aka etc ps nb vs am pm gmt utc kst pst est cet mr mrs ms dr prof jr sr q a x y z q1 q2 q3 q4 v1 v2 no yes '
  + 'note notes tip warning example summary question answer day week track room session talk keynote lunch break part chapter section step figure table appendix version page';

/** Words that begin sentences, headings and labels with a capital, also behind other words. In small letters, divided by blanks. */
export const commonWords = 'the a an and or but so if then else when while where what why how who which this that these those there here it its is are was were be been being do does did done have has had '
  + 'can could should would will may might must not no nor in on at to from by for with without within of off about into over under after before between through during as than like up down out '
  + 'we you they he she i me my your our their his her us them one two three first second third next last new old all any some many most more less few each every both other another same such only just also too very '
  + 'use using used get set see make made take go let need needs want please thanks today tomorrow yesterday now later never always often again still yet maybe however therefore because since until '
  + 'good better best great big small high low long short open close start stop run add remove change update create delete read write show check find try keep work works';
