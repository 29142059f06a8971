"""How people say in German that they see no way to go on, and what only sounds like it."""

from augenhoehe.language.signs.wording import any_of, up_to

_SOME, _FEW, _ONE = up_to(5), up_to(3), up_to(1)
_LIVE = r"(?:leb(?:en?|n|em)|weiter ?leb(?:en|n))"
_DIE = r"(?:st(?:er|aer|re)b(?:en|n|e)|sterm)"
_NO_MORE = (
    r"(?:(?:nicht|nich|ned|net|nit|nid|nie|niemals) (?:mehr|mer|meer|laenger)|nimmer|nimma|nie wieder"
    r"|kei(?:n|ne|nen)? bock mehr)"
)
_WANT = r"(?:will|wil|wollen|wollte|wollt|moechte?|moecht|mecht|mag|mog|kann|wuerde?|werde?|wuensche?)"
_ONLY = r"(?:(?:einfach|nur|noch|doch|jetzt|endlich|auch|so|wirklich|echt|eigentlich|am liebsten|am|liebsten|manchmal|oft|weiter) ){0,5}"
_KILL_ONESELF = (
    r"(?:um(?:zu)?br(?:i|e)ng(?:en?|n)?|(?:zu )?toeten|(?:zu )?erhaengen|auf(?:zu)?haengen|(?:zu )?erschiessen"
    r"|vor (?:den|einen|die|n|nen) (?:naechsten )?(?:zug|bahn|s bahn|u bahn|lkw|laster) (?:zu )?(?:werfen|schmeissen|legen)"
    r"|von (?:der|einer) bruecke (?:zu )?(?:stuerzen|werfen)|vom dach (?:zu )?(?:stuerzen|werfen))"
)
_SOON = r"(?:morgen|heute|heute nacht|heut nacht|heute abend|heut abend|bald|gleich|jetzt|uebermorgen|dann)"
_ONE_WHO = r"(?:niemand(?:en)?|keiner?|keinem|kein mensch|kein schwein)"

MEANT = (
    # wanting to die, or to live no more
    rf"(?:ich|i|will|mag|moechte|mog) {_SOME}{_NO_MORE} (?:so |weiter |hier )?{_LIVE}",
    rf"ich {_ONLY}(?:nicht|nich|net) {_LIVE}(?: wollen| will| moechte)?$",
    rf"(?:ich|i) {_WANT} {_SOME}(?:{_DIE}|tot sein|tot|nicht mehr sein|nicht mehr da sein|nicht mehr aufwachen|nie (?:wieder|mehr) aufwachen)",
    rf"(?:will|moechte|mag) (?:ich )?{_ONLY}(?:{_DIE}|tot sein|nicht mehr aufwachen)",
    rf"ich {_ONLY}(?:{_DIE}|tot(?: sein)?) (?:wollen|will|moechte)",
    rf"(?:ich|will|moechte) {_FEW}{_NO_MORE} (?:auf der welt|am leben|da|hier|auf dieser welt) sein",
    r"ich (?:will|moechte) (?:einfach |nur |nur noch ){0,3}weg (?:sein )?fuer immer",
    r"(?:einschlafen|schlafen) und (?:nie|nicht) (?:wieder|mehr) aufwachen",
    r"(?:ich )?(?:waere?|waer|wuensch\w*|wollte?|bin) (?:ich )?(?:mir )?(?:ich |dass ich )?(?:waere?|waer|lieber|besser|am liebsten|doch|bloss|nur|schon) (?:[^ ]+ )?tot",
    r"ich wuenschte? (?:mir )?(?:dass )?ich (?:waere?|waer|wuerde|wache) (?:[^ ]+ ){0,3}(?:tot|nie geboren|nicht mehr|nicht da)",
    r"(?:ich|mich) (?:[^ ]+ ){0,5}(?:nie|niemals|besser nicht) (?:[^ ]+ )?geboren (?:worden|werden sollen|werden duerfen|waere|waer)|waere? ich (?:doch |nur |bloss ){0,2}(?:nie|nicht) geboren",
    rf"lieber (?:{_DIE}|sterb) (?:ich )?als|lieber tot als so",
    # killing or hurting oneself
    rf"(?:br(?:i|e)nge?|nehme?) (?:ich )?(?:mich|mir) {_FEW}(?:um|das leben)",
    rf"mich {_FEW}{_KILL_ONESELF}|mir {_FEW}(?:das leben (?:zu )?nehmen|die pulsadern (?:aufzuschneiden|aufschneiden))",
    rf"mir {_FEW}(?:et)?was (?:anzutun|antun|antue)|(?:tu|tue) (?:ich )?(?:mir|ma) {_FEW}(?:et)?was an",
    rf"(?:ich )?(?:spring|springe|werfe|schmeisse) (?:ich )?(?:mich )?{_FEW}(?:von der bruecke|von einer bruecke|vom dach|aus dem fenster|vor den zug|vor die bahn)",
    rf"(?:geh|gehe) (?:ich )?{_ONE}(?:ins wasser|auf die gleise|zu den gleisen)",
    rf"(?:mach|mache|setze?) (?:ich )?{_FEW}(?:schluss mit (?:meinem leben|dem leben|allem)|meinem leben (?:[^ ]+ )?ein ende)",
    rf"(?:schluss zu machen mit (?:allem|dem leben|meinem leben)|daran (?:[^ ]+ )?schluss zu machen|meinem leben {_FEW}ein ende|mein leben (?:zu )?beenden|(?:mein leben|es) (?:ist )?{_ONE}(?:vorbei )?ich beende es)",
    r"ich (?:ritze|ritz) mich|mich (?:[^ ]+ ){0,2}(?:ritzen|zu ritzen|selbst (?:zu )?verletzen)|ich verletze mich (?:wieder |jetzt ){0,2}selbst|ich (?:schneide|schneid) mich (?:wieder|selbst|jede|jeden|abends|nachts|weil)",
    # thoughts and plans
    r"ich (?:bin|fuehle? mich) (?:[^ ]+ ){0,2}(?:suizidal|lebensmuede|selbstmordgefaehrdet|suizidgefaehrdet|des lebens muede|lebensueberdruessig)",
    rf"(?:ich )?(?:habe?|hab|kriege?|bekomme?) (?:ich )?{_FEW}(?:suizidgedanken|selbstmordgedanken|suizidale gedanken|todeswuensche|keinen lebenswillen|keinen lebensmut)|meine (?:suizid|selbstmord)gedanken",
    rf"(?:ich )?(?:denke?|denk) (?:ich )?{_FEW}(?:an den tod|ans sterben|an suizid|an selbstmord|ueber suizid|ueber selbstmord|daran zu sterben)",
    r"(?:suizid|selbstmord|der tod|sterben|tot sein) (?:ist|waere|waer|scheint) (?:[^ ]+ ){0,3}(?:einzige[rn]?|erloesung|besser|leichter|loesung|ausweg) ?(?:[^ ]+ )?(?:fuer mich|weg|ausweg|loesung|raus|als das hier|als so)",
    r"der abschiedsbrief (?:ist|liegt)|(?:meinen|mein|den) abschiedsbrief (?:[^ ]+ ){0,2}(?:geschrieben|fertig)|(?:das|dies|hier) ist mein (?:abschied|abschiedsbrief)",
    rf"(?:die|meine|genug|alle) (?:tabletten|pillen) {_ONE}(?:liegen|sind|habe ich|hab ich) {_FEW}(?:bereit|da|zusammen|gesammelt|gehortet)",
    rf"(?:versucht|versuche?) (?:mich )?{_ONE}(?:umzubringen|das leben zu nehmen)",
    # no reason, no way, nothing left
    r"(?:wozu|wofuer|warum|wieso) (?:soll ich |sollte ich )?(?:ueberhaupt |eigentlich )?(?:noch |weiter ){1,2}(?:aufwachen|leben|weiterleben|weiterkaempfen|am leben bleiben|aufstehen)$",
    r"(?:wozu|wofuer|warum|wieso) (?:lebe?|leb|existiere|bin) ich (?:eigentlich |ueberhaupt ){0,2}noch(?: da| hier| am leben)?$",
    rf"(?:ich )?(?:sehe?|seh|finde?|find|gibt es fuer mich) (?:ich )?{_FEW}(?:keinen ausweg|keinen weg mehr|keinen anderen weg mehr|keinen sinn (?:mehr )?(?:im|am|in meinem) leben|keinen sinn mehr (?:zu|weiter))",
    r"hat (?:fuer mich )?(?:alles |doch )?keinen sinn mehr (?:[^ ]+ )?(?:weiter|zu leben|fuer mich|noch|lebt wohl)|nichts (?:[^ ]+ )?haelt mich (?:[^ ]+ )?(?:am leben|hier)",
    rf"mein leben {_ONE}(?:hat|macht|ergibt) {_ONE}keinen sinn(?: mehr)?|mein leben (?:ist|waere?) (?:[^ ]+ )?(?:nicht mehr lebenswert|vorbei|nichts (?:mehr )?wert|sinnlos)",
    rf"(?:halte?|halt|ertrage?|ertrag) (?:ich )?(?:das|mein|dieses) leben {_ONE}nicht (?:mehr|laenger)",
    r"(?:keine|kei) kraft (?:mehr )?(?:zum leben|zu leben|am leben|weiterzuleben)|keine lust mehr (?:zu leben|am leben|aufs leben)",
    rf"(?:ich )?(?:packe?|pack|schaffe?|schaff|kann|halte?) {_SOME}nicht mehr {_SOME}(?:{_SOON} )?(?:ist|is) {_ONE}(?:es |alles ){{0,2}}(?:vorbei|zu ende|aus)",
    rf"(?:ich will nicht mehr|kann nicht mehr) {_SOME}(?:fuer immer|lebt wohl)|ich gehe? (?:jetzt )?fuer immer",
    r"ich (?:will|moechte) (?:[^ ]+ ){0,2}dass (?:alles|mein leben|der schmerz|es) (?:endlich |einfach )?aufhoert",
    # a burden, missed by nobody
    rf"ohne mich (?:waeren|waere|waer|ist|geht es) {up_to(4)}besser|die welt {_FEW}besser ohne mich|besser wenn (?:es mich (?:nicht|nie) (?:mehr )?(?:gaebe|gibt|gegeben haette)|ich (?:nicht mehr da|tot|weg) waere?)",
    rf"(?:mich )?(?:wuerde?|wird) {_FEW}{_ONE_WHO} (?:mich )?(?:vermissen|merken wenn ich)|{_ONE_WHO} (?:wuerde|wird) (?:[^ ]+ )?(?:mich vermissen|merken wenn ich {_ONE}(?:weg|tot|nicht mehr))",
    r"ich (?:bin|falle) (?:[^ ]+ ){0,3}(?:eine last|zur last)$|allen (?:[^ ]+ )?zur last (?:[^ ]+ ){0,5}nicht mehr (?:da|hier|leben)",
    r"alle ohne mich besser|ohne mich besser dran|gibt es mich (?:dann |bald )?nicht mehr|gibts mich nicht mehr|am liebsten (?:waere?|waer) ich (?:[^ ]+ )?(?:nicht mehr da|weg|nirgends)",
    # how long still, and what for
    r"^(?:[^ ]+ )?lebensmuede$|ob ich (?:den|diesen|die|diese|das|es|morgen) (?:[^ ]+ ){0,2}(?:noch )?(?:schaffe|ueberstehe|ueberlebe|erlebe)$|angst vor mir(?: selbst| selber)?(?: heute| jetzt|$)",
    rf"(?:warum|wofuer|wozu|wieso) ich {_FEW}noch {_ONE}(?:da bin|lebe|aufstehe|hier bin|weitermach\w*|aufwach\w*|kaempfe|weiterleb\w*|existiere)",
    r"(?:mach|mache) (?:ich )?(?:dann |jetzt |bald )?schluss$|^(?:ich )?(?:will|moechte) (?:nur |einfach |nur noch )?weg(?: sein)?$|fuer immer (?:weg|verschwind\w*|schlafen|gehen)|(?:verschwinde\w*|gehen?) fuer immer",
    r"(?:mag|kann|will) (?:ich )?(?:einfach )?(?:nicht|nimmer) (?:mehr )?kaempfen$|mir ist alles egal$|alles ist egal seit|(?:mich|mir) (?:[^ ]+ ){0,4}(?:mit|trotz) suizidgedanken|die gedanken sind (?:noch|wieder) da",
    r"enttaeuscht dass ich (?:wieder )?auf(?:gewacht|wache)|(?:nicht mehr|nie wieder|nie mehr) auf(?:zu)?wachen|(?:sehe?|seh) (?:ich )?(?:[^ ]+ ){0,2}(?:keinen sinn mehr|kein licht mehr|keine zukunft)$|keine kraft mehr (?:[^ ]+ ){0,6}(?:fuer morgen|fuer irgendwas|fuer das leben)",
    r"(?:ueberlegt|geplant|plane|weiss|entschieden) wie ich (?:gehe|es mache|sterbe)|(?:tabletten|pillen) (?:[^ ]+ ){0,2}(?:gezaehlt|gesammelt|gehortet|bereitgelegt)|nur noch (?:wegen|fuer) (?:[^ ]+ ){1,3}(?:da|am leben|hier)$|nicht mehr dass es wird",
    # saying goodbye
    rf"(?:{_SOON}) (?:bin ich|werde ich) (?:[^ ]+ ){{0,2}}(?:nicht mehr (?:da|am leben|hier)|tot(?: sein)?)$",
    r"meine letzten (?:worte|zeilen)|mein letzter (?:tag|abend)|ich verabschiede mich (?:[^ ]+ ){0,3}(?:fuer immer|vom leben|von dieser welt)",
)

NOT_MEANT = (
    # idioms of laughter, shame, weather, longing
    r"vor (?:lachen|scham|peinlichkeit|lange\w*|freude|glueck|hunger|hitze|kaelte|neid|angst|aufregung|neugier|wut|schreck|muedigkeit|durst)",
    r"tot ?lachen|totgelacht|lachend|schlapp\w*|fremdscham\w*|haha\w*|lol|xd|rofl|lmao",
    r"fuer (?:ein|einen|eine|das|den|die|dieses?|diesen|unsere?|meine|so ein\w*) (?:[^ ]+ )?(?:eis|kuchen|kaffee|pizza|schokolade|rezept|kleid|urlaub|tickets?|rechte|freiheit|kinder|sache)",
    r"so (?:suess|niedlich|lustig|peinlich)|urlaub|ferien|feierabend|akku",
    r"(?:um|am) \d+ uhr|schicht|newsletter|abo|beim kochen|fast um um",
    # what somebody does not want, or wants for the end of a long life
    rf"(?:will|moechte|werde|wuerde|bringe?) (?:mich )?{up_to(2)}nicht (?:sterben|umbringen|um|tot sein)|mich nicht (?:umbringen|umzubringen|toeten)",
    r"(?:keine|nie) (?:suizidgedanken|selbstmordgedanken)|nicht (?:suizidal|lebensmuede)",
    r"in (?:wuerde|ruhe|frieden) (?:zu )?sterben|(?:zu hause|daheim|zuhause) sterben|irgendwann (?:[^ ]+ ){0,3}sterben|alt (?:werden und )?sterben|sterben wie|an schlaeuchen|wann (?:er|sie|man|wir|ich) sterben|beim sterben|bevor ich sterbe",
    r"nicht (?:im|in einem|in einer|an|so|dort|hier|dafuer|deswegen) (?:[^ ]+ )?sterben|sterbehilfe|palliativ\w*|hospiz\w*|patientenverfuegung\w*",
    r"(?:wuerde?|koennte) (?:ich )?mich (?:[^ ]+ ){0,2}umbringen (?:wenn|falls|als)|(?:das|er|sie|es|geruch|arbeit|job|formular) (?:wuerde|wird|bringt) mich (?:noch )?(?:umbringen|um)$",
    # living no more with or at something
    r"nicht mehr (?:mit|in|bei|unter|ohne|hier in|im|am) (?:[^ ]+ ){1,3}(?:leben|sein)|(?:mit|bei|von) (?:euch|ihnen|meinen eltern) (?:zu )?(?:leben|tun)",
    r"nicht mehr (?:hier |da )?(?:sein )?(?:muessen|lesen|warten|kommentieren)",
)

PAST = (
    r"damals|frueher|seinerzeit|in der schulzeit|als kind|als jugendliche[r]?|vor (?:[^ ]+ )?jahren|mit \d+ (?:jahren )?(?:wollte|habe)|zehn jahren nicht mehr|\d+ jahren? nicht mehr|jahrelang (?:wollte|hatte)",
    r"ueberlebt|zum glueck (?:nicht|vorbei)|heute (?:bin ich froh|geht es mir|arbeite|lebe ich)|inzwischen (?:geht|bin|lebe)|hatte ich|ich hatte|waere fast",
)
STILL = r"\b(?:wieder|heute (?:will|moechte|mag|wieder|noch|kann|auch)|jetzt|immer noch|noch immer|seitdem|gerade|inzwischen will|nun)\b"

OTHERS = (
    r"(?:er|sie|jemand|mein (?:sohn|bruder|vater|freund|mann|kind)|meine (?:tochter|schwester|mutter|freundin|frau)|wer|manche|viele) (?:[^ ]+ )?(?:sagt|sagte|schrieb|schreibt|meint|meinte|ruft|denkt|hat|haben)",
    r"(?:er|sie|die|wer|mein [^ ]+|meine [^ ]+) (?:[^ ]+ )?(?:will|wollte|wird|droht|wuerde|wollen|koennte) mich",
    r"(?:da|dort|plakat) steht|es steht|zitat|im (?:film|buch|roman|lied|song)|in (?:dem|eurem) (?:film|buch|lied|text)",
    r"wer (?:suizidgedanken|selbstmordgedanken)|telefonseelsorge hilft|findet (?:[^ ]+ ){0,3}hilfe",
)

GATE = any_of(
    r"sterb|staerb|sterm|streb|\blebe?[nm]\b|leben|\blebe? ich|\btot\b|\btod\b|aufwach|geboren|weg fuer immer|weg sein",
    r"umbr[ie]ng|umzubr|br[ie]nge? (?:ich )?mich|antun\b|antue\b|anzutun|toeten\b|haengen\b|erschiessen\b",
    r"tue? (?:ich )?m(?:ir|a)\b|bruecke|vom dach|aus dem fenster|vor (?:den|die|das|einen|ein|n|nen) (?:naechsten )?(?:zug|bahn|s-?bahn|u-?bahn|lkw|laster|auto)\b|gleise|ins wasser|pulsader",
    r"schluss (?:mit|zu machen)|ein ende|beende|\britze?|verletz|schneide? mich|suizid|selbstmord|lebens(?:m|w|ue)",
    r"abschied|tabletten|pillen|wozu|ausweg|keinen? (?:anderen )?(?:weg|sinn)|haelt mich|noch auf\b|aufstehen",
    r"vorbei|fuer immer|zu ende|aufhoert|ohne mich|es mich n|ich (?:weg|tot|nicht mehr da) waer|vermiss|merken,? wenn",
    r"besser dran|ob ich |angst vor mir|noch (?:\w+ )?(?:da bin|auf(?:steh|wach)|hier bin|weitermach|kaempf)|weitermach|\bschluss\b|will weg|kaempfen\b|egal seit|alles egal|gedanken sind",
    r"auf(?:ge|zu)wach|keine zukunft|kein licht|wie ich (?:gehe|es)|gibt'?s? (?:es )?mich|am liebsten|fuer morgen|dass es wird|nur noch (?:wegen|fuer)|keine kraft",
    r"(?:eine|zur) last|nicht mehr (?:da|hier|am leben|sein|auf der welt)|letzten? (?:worte|zeilen)|letzter (?:tag|abend)|bin ich noch\b|existier",
)
