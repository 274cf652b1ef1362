/** The words of one language for months and weekdays. */
export interface CalendarNames {
  /** True where the first three letters of a name are no name: they're words of their own. */
  readonly isExact?: boolean;
  /** January to December, parted by commas; spellings of one month by `|`. Three letters of a Latin or Cyrillic one will do, too. Left out where all are written with numbers (5月, tháng 5): those are day formats. */
  readonly months?: string;
  /** Monday to Sunday, likewise. */
  readonly weekdays: string;
}

/** Names of months and weekdays by language (ISO 639-1), in lower case. */
export const calendarNames: Readonly<Record<string, CalendarNames>> = {
  en: { months: 'january,february,march,april,may,june,july,august,september|sept,october,november,december', weekdays: 'monday,tuesday|tues,wednesday,thursday|thur|thurs,friday,saturday,sunday' },
  de: { months: 'januar|jänner,februar,märz|maerz|mrz,april,mai,juni,juli,august,september,oktober,november,dezember', weekdays: 'montag|mo,dienstag|di,mittwoch|mi,donnerstag|do,freitag|fr,samstag|sonnabend|sa,sonntag|so' },
  fr: { months: 'janvier|janv,février|fevrier|févr,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre,octobre,novembre,décembre|decembre', weekdays: 'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche' },
  es: { months: 'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre|setiembre,octubre,noviembre,diciembre', weekdays: 'lunes,martes,miércoles|miercoles,jueves,viernes,sábado|sabado,domingo' },
  it: { months: 'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre', weekdays: 'lunedì|lunedi,martedì|martedi,mercoledì|mercoledi,giovedì|giovedi,venerdì|venerdi,sabato,domenica' },
  pt: { months: 'janeiro,fevereiro,março|marco,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro', weekdays: 'segunda-feira|segunda,terça-feira|terça|terca,quarta-feira|quarta,quinta-feira|quinta,sexta-feira|sexta,sábado|sabado,domingo' },
  nl: { months: 'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december', weekdays: 'maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag' },
  sv: { months: 'januari,februari,mars|marts,april,maj,juni,juli,augusti,september,oktober,november,december|desember', weekdays: 'måndag|mandag,tisdag|tirsdag,onsdag,torsdag,fredag,lördag|lørdag,söndag|søndag' },
  ru: { months: 'января|январь,февраля|февраль,марта|март,апреля|апрель,мая|май,июня|июнь,июля|июль,августа|август,сентября|сентябрь,октября|октябрь,ноября|ноябрь,декабря|декабрь', weekdays: 'понедельник|пн,вторник|вт,среда|ср,четверг|чт,пятница|пт,суббота|сб,воскресенье|вс' },
  uk: { isExact: true, months: 'січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня', weekdays: 'понеділок,вівторок,середа|середу,четвер,пятниця,субота|суботу,неділя|неділю' },
  pl: { isExact: true, months: 'stycznia|sty,lutego,marca,kwietnia|kwi,maja|maj,czerwca|cze,lipca,sierpnia,września|wrz,października|paź,listopada,grudnia|gru', weekdays: 'poniedziałek|pon,wtorek,środa|środę|śr,czwartek|czw,piątek,sobota|sobotę,niedziela|niedzielę|niedz' },
  cs: { isExact: true, months: 'ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince', weekdays: 'pondělí|po,úterý|út,středa|středu,čtvrtek|čt,pátek|pá,sobota|sobotu,neděle|neděli|ne' },
  sk: { isExact: true, months: 'januára,februára,marec,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra', weekdays: 'pondelok,utorok,streda|stredu,štvrtok,piatok,sobota,nedeľa|nedeľu' },
  tr: { isExact: true, months: 'ocak|oca,şubat|şub,mart,nisan|nis,mayıs,haziran|haz,temmuz|tem,ağustos|ağu,eylül|eyl,ekim|eki,kasım,aralık', weekdays: 'pazartesi|pzt,salı,çarşamba|çar,perşembe|prş,cuma|cum,cumartesi|cmt,pazar' },
  hu: { isExact: true, months: 'január,február,március|márc,április|ápr,május|máj,június|jún,július|júl,augusztus,szeptember|szept,október|okt,november,december', weekdays: 'hétfő,kedd,szerda,csütörtök,péntek,szombat,vasárnap' },
  ro: { isExact: true, months: 'ianuarie|ian,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie', weekdays: 'luni,marți|marţi,miercuri,joi,vineri,sâmbătă|sambata,duminică|duminica' },
  fi: { isExact: true, months: 'tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,marraskuuta,joulukuuta', weekdays: 'maanantai,tiistai,keskiviikko,torstai,perjantai,lauantai,sunnuntai' },
  el: { isExact: true, months: 'ιανουαρίου,φεβρουαρίου,μαρτίου,απριλίου,μαΐου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,νοεμβρίου,δεκεμβρίου', weekdays: 'δευτέρα,τρίτη,τετάρτη,πέμπτη,παρασκευή,σάββατο,κυριακή' },
  id: { isExact: true, months: 'januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember', weekdays: 'senin,selasa,rabu,kamis,jumat,sabtu,ahad' },
  ko: { weekdays: '월요일,화요일,수요일,목요일,금요일,토요일,일요일' },
  ja: { weekdays: '月曜日|月曜,火曜日|火曜,水曜日|水曜,木曜日|木曜,金曜日|金曜,土曜日|土曜,日曜日|日曜' },
  zh: { weekdays: '星期一|周一|週一|礼拜一,星期二|周二|週二,星期三|周三|週三,星期四|周四|週四,星期五|周五|週五,星期六|周六|週六,星期日|星期天|周日|週日' },
  vi: { weekdays: 'thứ hai|thứ 2,thứ ba|thứ 3,thứ tư|thứ 4,thứ năm|thứ 5,thứ sáu|thứ 6,thứ bảy|thứ 7,chủ nhật' },
};

/** Words for a day that a number makes a label (`Day 1`), as sources of patterns. */
export const dayWords = 'day|tag|jour(?:née)?|d[ií]a|giorno|dag|päivä|ngày|день|gün|dzień|hari|nap';
