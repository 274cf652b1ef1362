/** Words with a capital that name no term: languages, places, habits of writing. In small letters, divided by blanks. */
export const commonNames = 'mon tue wed thu fri sat sun english korean japanese chinese german french spanish european american asian korea japan china germany france spain europe america asia usa uk us eu '
  + 'ok okay tbd tba wip asap fyi imho imo btw aka etc ps vs am pm gmt utc kst pst est cet mr mrs ms dr prof jr sr note example version day room track session talk keynote break part section figure table appendix page';

/** Words that stand behind others with a capital, besides those that begin sentences. In small letters, divided by blanks. */
export const commonWords = 'the a an else been being done have has had nor within off into over under between through during than like up down out me us them one two three second third last old few same such '
  + 'too very used set made take go need needs want later often again still yet therefore until good best big high low long short open close start stop run remove change update create delete read write show '
  + 'find keep work works';
