"""German: what is said against groups and persons. How to read the lines: see `grammar`."""

HATE = """
fick|fickt|scheiss|scheisst auf? ~ alle? ~ G
fickt|verpisst|schert euch ,? ~ ihr? ~ G
G ~ koennen|kann sich|mich ~ ins|mal|alle ~ knie|arsch|kreuzweise
G ~ MOD|sollen ~ sich ~ verpissen|verziehen|schleichen|verstecken|schaemen|fortscheren|trollen
G ~ gehen|geht mir|uns ... nerven|geist|sack|keks|wecker|eier|senkel
mich|uns kotzen|widern|ekeln|nerven ~ G ~ an|$
kein schwein|mensch|arsch mag|braucht|will|vermisst ~ G
was fuer ~ VERMIN|NEGN , diese|solche ~ G
G ~ BE mir|uns ~ scheissegal|egal|schnuppe
ich|wir ertrage|ertragen|dulde|ertrag ~ G ~ NEG
ich|wir ~ habe|haben|hab ~ etwas|was gegen ~ G $
G ~ loesen ... ekel|hass|abscheu|uebelkeit|brechreiz
G ~ bringen mich|uns ~ zur|auf ~ weissglut|palme
HATE ~ als ~ G $
ich|wir HATE ~ NEG|nichts ~ so|mehr ~ wie|als|sehr ~ wie? ~ G
mehr HATE|hasse als ~ G
ich|wir? hasse|hass|verabscheue|verachte|nichts ... so|mehr ... wie|als ~ G
mein|unser hass|ekel auf|gegen|vor ~ G
G ~ haben|hat & schlechten|miesen|keinen|verdorbenen|boesen & charakter
G ~ sehen ~ aus ~ wie ~ VERMIN
G ~ sehen & NEGA|HARD aus
G fehlt|mangelt es? ... an ... intelligenz|verstand|hirn|anstand|moral|grips|kultur|benehmen|hygiene
G ~ fehlt|fehlen ~ intelligenz|verstand|hirn|anstand|moral|grips|gehirn|gehirnzellen
G ~ BE ~ NEG ~ mehr|besser als ~ VERMIN
ich|wir sehe|betrachte|sehen ~ G ~ NEG als ~ menschen|gleichwertig|ebenbuertig
G wuerde|werde|will|moechte|kann|koennte ich|wir ~ NEG ... akzeptieren|einstellen|trauen|waehlen|heiraten|vertrauen|anstellen|respektieren
man darf|kann|sollte|soll ~ G ~ NEG ~ trauen|vertrauen|glauben|ernst
ich|wir wuerde|wuerden|werde|will mein|meine|meinen|unsere ... NEG ... mit ~ G ... lassen
gern|gerne|lieber|am_liebsten ... welt|land|stadt|schule ohne ~ G
land|stadt|schule|welt voller ~ G
G ~ wollen|wollt ~ doch? ~ nur|bloss ~ aufmerksamkeit|mitleid|geld|sonderrechte|extrawurst
G ~ nutzen|nehmen|beuten|saugen uns|alle|den|unser ... aus
G ~ spielen sich ... auf
G ~ MOD ~ dankbar|froh sein , dass
G ~ gehoeren|gehoert ~ in|auf ~ tonne|muelltonne|abfall|gosse|kanalisation
OPIN ~ G & NEGA|VERMIN|NEGN|HARD
OPIN , ~ G ~ BE & NEGA|VERMIN|NEGN
nur|nichts_als|als verachtung|hass|abscheu|ekel ~ fuer|gegen|vor ~ G
von|an ~ G & widert|ekelt|kotzt|stoert|nervt mich|uns
wenn|sobald ich|man ~ G sehe|sieht|hoere|rieche|treffe , ... uebel|schlecht|kotzen|kotze|ekel|brechreiz|wuetend|aggressiv|hass
G ~ koennen|kann & NEG & denken|rational|logisch|benehmen|fuehren
G ~ haben|hat & niedrigen|niedrigeren|geringen|kleinen|kleinere|weniger & iq|verstand|intelligenz|gehirn|gehirne|hirn
G ~ kontrollieren|beherrschen|regieren|lenken ~ * banken|welt|medien|alles|geld|presse|politik|uns
G ~ verfuehren|missbrauchen|vergewaltigen|belaestigen|begrapschen * kinder|frauen|maedchen|jungs|unsere
G ~ wollen ~ nur ~ unser|unsere|euer|an|geld
G ~ BE ~ nur|bloss ~ zum|fuer _ ~ da
G BE ~ nur|bloss zum|fuers _ da|gut
ich|wir respektiere|akzeptiere|toleriere|respektieren|akzeptieren|tolerieren ~ G ~ NEG
ich|wir respektiere|akzeptiere|toleriere|respektieren|akzeptieren|tolerieren ~ NEG ~ G
G ~ BE ~ naeher ~ am|an|bei ~ VERMIN
G ~ vermehren sich ~ wie
G ~ NEG ~ auf ~ kinder|menschheit|menschen|welt loslassen
G ~ kann|darf|sollte man ~ NEG ~ auf ~ _ loslassen
G ~ MOD|darf|duerfen ~ NEG ~ kinder ... setzen|bekommen|kriegen|haben|erziehen|adoptieren
wozu|wofuer leben|existieren|braucht|brauchen ~ man|wir? ~ G
was bringen|nuetzen|leisten ~ uns? ~ G ... ASK
kinder|frauen|uns|gesellschaft|land|heimat|toechter ... vor ~ G ... schuetzen|geschuetzt|bewahren|retten
warum|wieso|weshalb duerfen|darf ~ G ... RIGHT
G ASK|, nein danke
ohne ~ G ~ haetten|gaebe|waere|haette|hat ... frieden|ruhe|geld|probleme
land|deutschland|gesellschaft|schule|europa ... an|durch|wegen ~ G ... zugrunde|kaputt|unter
G ~ verdraengen|ersetzen|uebernehmen|unterwandern|ueberfremden ~ uns|unser|unsere|alles|das
G ~ BE ~ ueberall|immer|nur|allen|jedem|allen_nur ~ im weg
G ~ stehen|sitzen|sind ~ ueberall|immer|nur|allen|jedem|uns ~ im weg
G ~ nehmen ~ nur|uns|allen|normalen|doch ~ * platz|weg
kind|kindern|sohn|tochter ... verbieten , mit ~ G
G ~ haben|hat ~ NEG ~ gefuehle|empathie|gewissen
G ~ gehoert|gehoeren ~ * entzogen|verboten|aberkannt|gestrichen|weggenommen
schade ,? dass ~ G ~ noch|immer|ueberhaupt|es gibt|leben|existieren|noch
schade , dass es ~ G ~ gibt
G ~ haette|haetten man|ihr|die|sie * abtreiben|abgetrieben
G ~ blockieren|verstopfen|versperren|stoeren|nerven ~ nur|alles|alle
G ~ bekommen|kriegen ~ alles|vorne ... hintern|arsch
transfrauen|trans_frauen BE ~ maenner|kerle|typen
wer braucht|will|mag|vermisst|moechte ~ schon ~ G
G ~ bringen ~ nur|nichts_als|bloss * krankheiten|gewalt|aerger|probleme|kriminalitaet|unglueck|verderben|terror
nimm|nehmt dich|euch vor ~ G
vorsicht vor ~ G
verbietet|nehmt|entzieht|verbiete ~ G
du|ihr HARD|PROF GS|G|GA
hau|haut|geh|verpiss|verzieh|verschwinde ab|zurueck|heim|dich? ,? * du|ihr ~ G|GS|SLUR
geh|geht|hau|verschwinde|verpiss|verpisst ~ dich|euch|doch|ab? zurueck? ~ in|nach ~ dein|deine|eure|euer|afrika ~ land|heimat|busch|dschungel|afrika
GA|G ~ VERMIN $
ich|wir|jeder|alle|man|und HATE ~ G
HATE ich|wir ~ G
G ~ HATE ich|wir
ich|wir ~ G ~ HATE
^ HATE ~ G
ich|wir ~ kann|koennen ~ G ~ NEG ~ ausstehen|leiden|ab|sehen|ertragen|riechen|gebrauchen|tolerieren
G ~ kann|koennen ich|wir ~ NEG ~ ausstehen|leiden|ab|sehen|ertragen|riechen|tolerieren
ich|wir ~ mag|moegen|will|wollen|moechte|brauche|brauchen|dulde ~ NEG ~ G
ich ~ mag ~ G ~ NEG
mir|uns ~ sind|ist ~ G ~ zuwider
G ~ koennen mich|uns mal
fickt|verpisst|schleicht euch , ihr ~ G
NEG|nichts ~ BE & COMP ~ als ~ G
gibt|gibts ~ es? ~ NEG|nichts|was|etwas & COMP ~ als ~ G
mir|uns & schlecht|uebel|kotzen|anders , wenn|bei|sobald ich|man? & G
kotze|kotzen|brechen|uebergeben , wenn|sobald ich|man & G
G ~ machen|macht mich|uns & wuetend|rasend|krank|aggressiv|sauer
findet|findest|finden ihr|du|sie ~ G ~ NEG? & NEGA|HARD
wer ~ HATE ~ G * wie ich
HATE|verachtest|verabscheust ihr|du ~ NEG? ~ auch? ~ G
ich|wir wuerde|wuerden|werde|werden|will|koennte|kann|moechte|lasse|wollte ~ NEG * G * einstellen|sitzen|wohnen|heiraten|daten|vertrauen|anstellen|beschaeftigen|anfassen|befreundet|zusammenarbeiten
G ~ halten|bremsen|stoeren|nerven|belasten|behindern|ziehen & uns|alle|andere|anderen|unsere|nur & auf|aus|runter|$
fuer ~ G & verschwendet|verschwenden|verpulvert|rausgeschmissen|verprasst|verplempert
G ~ MOD ~ NEG ~ DESERVE
G ~ gehoeren|gehoert & NEG in|an|auf|unter|ins|im|zu _? PLACE
G & MOD & dahin|dorthin|zurueck|heim|wieder & gehen|hin|zurueck|, * wo sie
OPIN , dass ~ G ~ nur|bloss geld|steuergeld kosten
warum|wieso|weshalb erlauben|dulden|bezahlen|fuettern|tolerieren|ertragen|brauchen|retten wir|man * G
lassen|dulden|erlauben wir ~ zu? ,? dass ~ G & leben|existieren|arbeiten|wohnen|waehlen|heiraten|unter_uns|hier
MODA ~ G ~ NEG ~ in|nach _? PLACE ~ lassen|holen
wir|man MODA ~ G ~ NEG ~ BELONG ~ lassen|holen
wir|man MODA ~ G ~ NEG ~ in|nach _? _? ~ lassen|holen
G * PLACE ~ NEG ~ verloren|zu_suchen|suchen
ich will|moechte|wuensche , dass ~ G ~ * OUT|VPP|DIE
GLAD ... , ~ G ... OUT|ausgestorben|NEG
GLAD ... , wenn|dass|als ~ G ... OUT|NEG_mehr|aussterben
ort|platz|planet * ohne ~ G
leben ~ ohne ~ G * besser|schoener|leichter
GA|G ~ missgeburt|missgeburten|sau|drecksau|schweine|idioten|idiot|arschloecher|fotzen|hurensoehne|bastarde|viecher|gesindel|pack
G ~ widern|ekeln|kotzen|nerven mich|uns
G ~ machen mich|uns ~ krank|aggressiv
G ~ gehen mir|uns * nerven|sack|keks
mir|mich|uns|ich|wir * ekel|ekelt|ekeln|ekle|graut|uebel|schlecht|kotzen|wuergen * vor|von|wegen|bei ~ G
mir|mich|uns|ich|wir * vor ~ G * ekel|ekelt|ekeln|ekle|graut
ich|wir ~ finde|finden ~ G ~ NEGA|VERMIN|NEGN
ich|wir ~ habe|haben|bin|hab ~ G ~ satt|leid
ich|wir * habe|haben|hab * nase|schnauze|satt * voll? von ~ G
ich|wir * empfinde|empfinden|habe|haben|fuehle * hass|verachtung|abscheu|ekel * fuer|gegen|vor|gegenueber ~ G
scheiss|scheisse|pfeif|fuck auf? ~ G
NEG ~ respekt|mitleid|mitgefuehl|verstaendnis|achtung vor|fuer|mit ~ G
PROF G
HARD G
HARD HARD|PROF G
HARD , HARD|PROF G
G ~ BE & VERMIN|NEGN|NEGA|HARD
G ~ BE & wie ~ VERMIN
G ~ werden|wird|koennen|kann & NEG & DENY ~ sein|werden
G ~ koennen|kann|werden ~ NEG etwas|was? * gutes|sinnvolles|schlaues|richtiges|nuetzliches
was fuer ~ VERMIN|NEGN & G
was fuer ~ haufen & VERMIN|NEGN & G
BE ~ G & VERMIN|NEGN|NEGA|HARD
BE ~ G ~ NEG ~ VERMIN|NEGN|NEGA * ASK
G & VERMIN|NEGN|NEGA|HARD BE
G ~ wie ~ VERMIN BE
NEGA|VERMIN|NEGN ~ BE ~ G
wie|so NEGA ~ G BE
G ~ BE & NEG & DENY|wert
G ~ BE ~ _ NEG ~ DENY
G ~ BE ~ NEG ~ frauen|maenner|menschen
fuer mich|uns BE ~ G ~ NEG ~ DENY|wert
OPIN BE ~ G ~ NEG ~ DENY|wert
G & NEG & DENY|wert BE
NEG ~ DENY ~ BE ~ G
G , dieser|dieses|diese|dies|alles|so_ein ~ VERMIN|NEGN
VERMIN|NEGN wie|namens|von ~ G
G ~ wirken|riechen|stinken|aussehen|benehmen * wie ~ VERMIN
G ~ benehmen|verhalten|auffuehren sich ~ wie ~ VERMIN
G ~ stinken|luegen|betruegen|stehlen|klauen|schmarotzen|verbloeden|verpesten|verarschen
G ~ RUIN ~ US
G ~ machen * US * kaputt
G ~ nehmen|klauen|stehlen ~ uns * weg|arbeit|arbeitsplaetze|jobs|frauen|wohnungen|geld
G ~ kosten ~ uns|nur|viel|zu|unser|alle|den|nichts_als * geld|steuergeld|steuergelder|milliarden|steuerzahler|nerven
G ~ kosten|fressen|verschwenden * steuergeld|steuergelder|geld $
G ~ leben|wohnen ~ auf ~ unsere|unserer|kosten
G ~ liegen|fallen|sind uns|dem|der|allen * tasche|last
G ~ taugen|leisten|koennen|bringen|kapieren|verstehen|wissen|schaffen|lernen|bewirken ~ nichts|nix
G ~ taugen ~ zu nichts
G ~ haben|verdienen|verdient ~ NEG ~ DESERVE
G ~ haben ~ NEG ~ recht|existenzrecht|anrecht|daseinsrecht|lebensrecht $
G ~ haben ~ NEG ~ recht|anrecht|existenzrecht ~ , ~ zu|hier|darauf
G ~ haben ~ NEG ~ recht * zu leben|existieren|atmen
G ~ haben ~ NEG ~ hirn|verstand|gehirn|seele|anstand|ehre|moral|nutzen|wert|daseinsberechtigung|existenzberechtigung|herz|charakter
G ~ haben * NEG|nichts ~ verloren|zu_suchen|suchen
G ~ MOD|darf|duerfen|duerften|sollten|sollte ~ NEG ~ RIGHT
G ~ MOD|darf|duerfen|duerften ~ NEG ~ _ RIGHT $
MOD|darf|duerfen ~ G ~ NEG ~ RIGHT
man MODA ~ G ~ NEG * RIGHT lassen
man MODA ~ G * verbieten|verwehren|wegnehmen|entziehen
G ~ MODA man * verbieten|verwehren|wegnehmen|entziehen
G ~ gehoeren|gehoert ~ NEG ~ BELONG
NEG ~ G ~ in_unser_land|mehr|hier $
G ~ gehoeren|gehoert ~ OUT|VERMIN
G ~ gehoeren|gehoert ~ auf|in|an|hinter|unter _? muell|muellhalde|muellkippe|anstalt|zoo|kueche|herd|gitter|klapse|irrenhaus|psychiatrie|lager|kaefig|knast|gefaengnis|geschlossene
G ~ MOD|MODA ~ * OUT
MOD|sollten|sollte ~ G ~ * OUT
man|wir|jemand MODA ~ G ~ * OUT
G ~ MODA man|wir ~ * OUT
OUT|weg|raus|fort|nieder mit ~ G
G raus|verrecke $
schickt|schick|schmeisst|werft|jagt|sperrt|schiebt|steckt|verbannt|haltet ~ G * weg|ab|raus|zurueck|ein|aus|fort|heim|nach|fern|in
haltet|halt euch|dich * von ~ G ~ fern
wir|ich|deutschland|gesellschaft|land|welt|schule braucht|brauchen|brauche|will|wollen|moechte|moechten ~ NEG ~ G
NEG braucht|will|mag|liebt|vermisst|moechte|interessiert|wollte|vertraut ~ G
kann|sollte|darf|will|muss NEG ~ G ~ NEG? ~ trauen|vertrauen|glauben|einstellen
G ~ kann|darf|sollte man|ich ~ NEG ~ trauen|vertrauen|glauben|ueber_den_weg|ernst|gebrauchen
ich|wir wuenschte|wuenschten|wuensche|wuerde * G * NEG|tot|weg|ausgerottet|unsichtbar|wieder|OUT
wuenschte|wuensche|wuenschten , * G * NEG|tot|weg|OUT|gaebe|ausgestorben
hoffentlich * G * OUT
welt|leben|land|deutschland|gesellschaft|stadt|schule|alles|es|wir * ohne ~ G * besser|schoener|reiner|sicherer|sauberer|leichter|gut|perfekt|waere|friedlicher|ruhe
ohne ~ G * waere|waeren|haetten|gaebe|ginge|haette * besser|schoener|sicherer|ruhe|weniger|sauberer|gut|reicher|leichter
welt|land|deutschland|gesellschaft ohne ~ G ~ BE|waere|waer
es gaebe NEG|weniger ~ G
G ~ waeren|waere|haetten|haette|BE * NEG|nie|besser * geboren|abgetrieben|zur_welt
G ~ BE * schuld
schuld * BE|haben|tragen ~ G $
G ~ haben|tragen ~ schuld * alles|allem
G ~ BE ~ schlimmer|duemmer|weniger|niedriger|schlechter|bloeder * als ~ VERMIN|menschen|tiere|wir|normale|andere|hunde|dreck|affen
VERMIN|hund|katze ~ BE|haben|hat * mehr|besser|schlauer|nuetzlicher|kluegere|intelligenter * als ~ G
G ~ BE ~ nur ~ gut|brauchbar|da|zum|dafuer * putzen|kochen|kueche|bett|ficken|gebaeren|schlafen
G ~ MOD ~ froh|dankbar sein , * leben|existieren|duerfen
G ~ MOD ~ ihren platz kennen
G ~ MOD ~ den|ihren|die|das mund|maul|fresse|klappe halten
unnatuerlich|krankhaft|ekelhaft|widerlich|eklig , wie|was ~ G
euch|ihr|diese|dieses G * VERMIN|NEGN $
"""

SLURS = """
du|ihr|dieser|diese|dieses|diesen|solche|bist|seid|scheiss|lauter ~ SLUR
sie|ihr|du|er|das|G ist|sind|seid|bist & SLUR
HARD|PROF|VERMIN|NEGN ~ SLUR
SLUR ~ BE|MOD|MODA|HATE|NEGA|HARD
NAME ~ SLUR
SLUR wie ~ du|ihr|dich|euch|der|die|G
so ~ ein|eine & SLUR
NEG|nichts|nur|bloss ~ ein|eine|als ~ SLUR
"""

THREAT = """
GLAD * , wenn|dass|als ~ G ... DIE|VPP|verrecken|ertrinken|krepieren
dass|weil ~ G ~ alle? DIE|verrecken|krepieren ~ MOD
FIRST ~ INTENT ... G|YOUP ... VINF
INTENT ~ FIRST ... G|YOUP ... VINF
G|YOUP|SLUR ~ INTENT FIRST ... VINF
FIRST ... GLAD|lust|traum|plan|darauf|erwarten|vor|bereit ,? ... G|YOUP ... VINF
GLAD|traum|zeit|wunsch|ziel|pflicht ,? ... G ... zu? VINF $
G ~ MOD ... VPP
MOD|MODA ~ G ... VPP
wuerden|wuerde|werden wir? ~ G ... endlich|bald|alle ... VPP
wenn ... nach mir ginge|geht ,? ... G ... VPP|VINF|OUT
um ~ G ... zu? VINF
FIRST ... VINF ~ G ~ INTENT|$
mit ~ G ~ kurzen prozess
kurzen prozess ~ mit ~ G
sollen|sollten|moegen|moege ~ G ... DIE|VPP
G ~ gehoeren|gehoert ... VPP|VINF
aus ~ G ~ seife
G ~ muessen|sollen|sollten ~ * bluten|brennen|leiden|sterben|zahlen|bezahlen|buessen
ich|wir will|wollen|moechte|moechten ~ G|dich|euch * bluten|brennen|leiden|sterben|betteln|weinen ~ sehen
G ... baumeln|haengen|brennen|bluten sehen|lassen
FIRST ~ INTENT ~ G|YOUP ... eine? ~ kugel|messer|faust|schlinge|strick|fresse|kehle|genick
FIRST|gesellschaft|regierung|staat|polizei|aerzte|eltern|welt|leute|menschen sollte|sollten|muesste|muessten|soll|muss ~ G ... VINF
fuer|gegen|bei ~ G ... MOD|hilft|braucht|waere|haette|gilt ... VNOUN
FIRST|land|deutschland ... brauche|brauchen|braucht|fordern|fordere|will|wollen ... VNOUN ... fuer|gegen ~ G
^ VNOUN ~ fuer|gegen ~ G ~ $
G ~ BE ~ freiwild
G ~ haben|hat ... VNOUN ~ verdient
G ~ verdienen|verdient|verdienten ~ es? ~ ,? * VNOUN|VPP|leiden|VINF
tote|toter|totes ~ G ~ BE ~ gute|guter|gutes
haette|haetten|hat|haben man|wir|ihr? ~ G ... VINF|VPP ~ sollen|muessen
man|wir haette|haetten ~ G ... VINF|VPP
G haette|haetten man|wir ... VINF|VPP
warum|wieso hat|haben man|wir ~ G ~ NEG ~ alle? ~ VPP
warum|wieso hat|haben NEG ~ G * VPP
wann werden|wird ~ G ... VPP
GLAD * , wenn|dass ~ G ... tot|ausgestorben|weg
G ~ MOD ~ NEG ~ wieder ... sicher|sicherheit|ruhe|frieden
G ... bekommen|kriegen|kriegt|bekommt , was sie verdienen|verdient
FIRST ... gegen|an ~ G ... wehren|raechen|vorgehen ,? * mitteln|gewalt|waffen
VIMP sie|die * ,? ~ G
legal|erlaubt|pflicht|richtig|ok|okay|straffrei sein|werden|, ,? ~ G ... VINF
gewalt gegen ~ G ~ BE ~ GLAD|richtig|notwendig|noetig|gerechtfertigt|verdient
G muss|sollte man ... VINF
^ bringt|bring|bringen wir? ~ G ... um
^ rottet|rotte|rotten wir? ~ G ... aus
^ schlachtet|stecht|knallt|steche|knall|schiesst|fackelt wir? ~ G ... ab|tot|nieder
^ haengt|haeng|knuepft wir? ~ G ... auf
^ schlagt|schlag|pruegelt|tretet|hauen|haut|schlagen wir? ~ G ... tot|zusammen|nieder|wo|windelweich
^ loescht|zuendet|sperrt|stellt ~ G ... aus|an|wand|ein|weg
wann bringt|rottet|knallt|schlaegt|sticht|zuendet ~ jemand|man|einer ~ G ... um|aus|ab|tot|an
wann bringt|rottet|knallt ~ endlich ~ jemand|man|einer ~ G ... um|aus|ab|tot|an
warum|wieso bringt|rottet|knallt|schlaegt|toetet|erschiesst|vergast NEG ~ G
warum|wieso VFIN NEG|man|jemand ~ NEG? ~ G
GLAD ... , wenn|dass jemand|einer|man ~ G ... VFIN
GLAD ... , ~ wenn|dass ~ G ... VPP
G ~ haben|hat es|nichts ~ anderes? ~ verdient ,? ... VINF|VPP|tod|sterben|DIE
G ~ haben|hat|verdienen es ~ NEG ~ verdient? ~ ,? ~ zu leben|existieren|atmen
tote|toter|totes|toten ~ G|GS BE ~ gute|guter|gutes
nur|einzig ~ tote|toter|totes ~ G|GS
G|YOUP ... fresse|maul|schnauze|backen|ruebe ~ geben|hauen|verpassen|bekommen|kriegen|polieren|stopfen|$
ab? VPP mit ~ G
mehr gewalt|schlaege|pruegel gegen|fuer ~ G
G MOD ~ endlich? ~ lernen|spueren|merken , was schmerz|angst|leid
zum teufel|henker mit ~ G
wisst|weiss|wusste|wussten man|wir ... , was|wie man mit ~ G ~ macht|anstellt|umgeht|umzugehen
ich|wir ~ bin|sind ~ dafuer , dass ~ G ... VPP|DIE|OUT
G & MOD & angst & haben|um
zuende|zuenden|zuendet & euer|eure|dein|deine|deren|das & haus|heim|wohnung|auto|unterkunft|fluechtlingsheim|asylheim|moschee|synagoge & an
komme|kommen|kommt|hole|holen ~ ich|wir? ~ dich|euch ~ holen|noch|alle|$
ich|wir ~ werde|werden|will|wollen|muessen|muss ~ mich|uns an ~ G ~ raechen
ich|wir ~ werde|werden|will|wollen|muessen|muss ~ G|YOUP ... VINF
hoffe|hoffentlich|wuensche|wuenschte ,? ~ dass? jemand|einer & VIMP|vergewaltigt|ermordet|umbringt ~ G|dich|euch
hoffe|hoffentlich ,? ~ dass? jemand|einer ~ G|dich|euch * VIMP|VPP|umbringt|VINF
ihr ~ G ~ werdet|kriegt|bekommt ... blut|wunder|sehen|bezahlen|bluten|DIE|VPP|fresse|buessen|bereuen
G|YOUP|sie|ihr ~ MOD ~ VPP
G|YOUP ~ MOD ~ * VPP ~ werden|sein|$
G|YOUP ~ MOD ~ _ _ VPP
MOD ~ G|YOUP ~ * VPP
man|jemand|einer|wir|alle|irgendwer|irgendjemand|staat|regierung MODA|sollten|muessten|muesste ~ G|YOUP|ihn ~ * VINF|VPP
G|YOUP ~ MODA|sollten|muessten|muesste man|jemand|wir|einer|einfach ~ * VINF|VPP
G|YOUP ~ gehoeren|gehoert|gehoerst|gehoere ~ * VPP
MODA|sollten|muesste|gehoert|gehoeren man|jemand|wir ~ G|YOUP ~ * VINF|VPP
dass|weil|wenn|damit man|jemand|wir|ich|alle ~ G|YOUP ... VINF|VPP ~ INTENT|$
dass|weil|ob|wenn ~ G|YOUP ~ * VPP ~ werden|gehoeren|MOD|gehoert
lasst|lass|los|kommt|auf uns? ~ G|YOUP * VINF
^ VIMP|toetet|haengt ~ G
VIMP alle|saemtliche|jeden ~ G
^ G ~ VINF|VPP $
^ ab? ins|in gas|lager|kz|ofen mit ~ G|YOUP
^ tod ~ G
tod|den_tod * G $
ich|wir ~ werde|werden|will|wollen|muss|wuerde|wuerden|koennte|moechte|kann ~ G|YOUP|ihn|sie|ihm ~ * VINF
ich|wir ~ werde|werden|will|wollen|wuerde|wuerden|koennte|moechte ~ G|YOUP|ihn * am_liebsten|gern|gerne * VINF
werde|werden|will|wuerde|wuerden|koennte|moechte ich|wir ~ G|YOUP|ihn|ihm ~ * VINF
G|dich|euch|dir ~ werde|will|wuerde ich|wir ~ * VINF
G|dich|euch * VINF ~ werde|will|wuerde ich
G|dich|euch ~ zu VINF ~ waere|sollte|muss|macht
bringe|bring|bringen|brachte ~ G|YOUP|ihn ~ * um
ich|wir bringen?|mache|mach|machen ~ G|YOUP|ihn ~ * kalt|platt|alle|kaputt
schlage|schlag|hau|haue|trete|pruegle|pruegele|pruegel ~ ich? ~ G|YOUP|ihn ~ * tot|zusammen|nieder|ein|kaputt|um|krankenhausreif|blau|fresse|schaedel|zaehne
schlagen|hauen|treten|pruegeln wir? ~ G|YOUP ~ * tot|zusammen|nieder|kaputt|krankenhausreif
steche|stech|knalle|knall|schiesse|schiess|fackel|fackle ich? ~ G|YOUP|ihn ~ * ab|nieder|tot|um
ich zuende|zuend ~ G|YOUP ~ * an
ich|wir ~ toete|toeten|erschiesse|ermorde|vergase|erwuerge|zerquetsche|vergewaltige|verpruegle|verpruegele|verhaue|kille|erschlage|foltere|quaele|vernichte ... G|YOUP
ich toete|toeten|erschiesse|ermorde|vergase|erwuerge|zerquetsche|vergewaltige|verpruegle|verpruegele|verhaue|kille|erschlage ~ G|YOUP
wenn|sobald ich|wir ~ G|dich|euch * sehe|treffe|erwische|kriege|begegne|finde , * VINF|schlage|trete|spucke|haue|pruegle|steche|knall|bringe|tot|mache|hau|schlag
wenn|sobald ich|wir ~ G|dich|euch * sehe|treffe|erwische|kriege|begegne * ist|seid|bist|gibt|sind * tot|schlaege|ende|dran|blut
jeder|jede|jeden|alle ~ G * kriegt|bekommt|kassiert * fresse|messer|kugel|schlaege|pruegel
ich|wir weiss|wissen ~ wo du|ihr|sie|er * wohnst|wohnt|wohnen|arbeitest
du|ihr|sie|G ~ wirst|werdet|werden ~ * DIE|bluten
du|ihr ~ wirst|werdet ~ das|es * bereuen|buessen
dir|euch|jedem|allen G? * hals|kehle|genick|fresse|zaehne|knochen|schaedel|kopf|beine * brechen|umdrehen|aufschlitzen|einschlagen|polieren|durchschneiden|abreissen|abschneiden|breche|aufschneiden
G ~ MOD? man? ~ * fresse|knochen|schaedel|kehle|hals * polieren|brechen|einschlagen|durchschneiden|umdrehen
G|du|ihr ~ verdienen|verdient|verdienst|verdienten ~ es? ~ * tod|sterben|schlaege|pruegel|VPP|galgen|strick|kugel|leiden|vergewaltigung|todesstrafe|folter
G|du|ihr ~ verdienen|verdient|verdienst|haben|haetten es ~ NEG ~ zu leben
den tod|galgen|strick|pruegel ~ verdienen|haben ~ G
nichts als|anderes ~ * verdienen|verdient ~ G
G|du|ihr ~ MOD ~ * DIE $
G|ihr ~ MOD ~ * DIE
MOD ~ G ~ * DIE
hoffentlich|hoffe|wuensche|wuenschte|wuenschen ,? * G|du|ihr|dass ~ * DIE|stirbst|sterbt|verreckst|verreckt|krepierst|krepiert|stirbt|VPP
hoffentlich DIE|stirbst|sterbt|verreckst|verreckt|krepierst|stirbt|verrecken ~ G|du|ihr
wuensche|wuensch|wuenschte|wuenschen dir|euch|G ~ * tod|krebs|schmerzen|unfall
^ stirb|verreck|verrecke|krepier|krepiert|verreckt|sterbt ~ G|du|ihr|doch|endlich|$
geh|geht sterben|verrecken|krepieren
bring|haeng|erhaeng|erschiess|vergas|toete|spreng|ertraenk dich ~ * um|auf|doch|endlich|einfach|selbst|weg|$
spring ~ doch|einfach|endlich * bruecke|zug|dach|fenster
pass|passt ~ auf ~ deine|deinen|eure|dich|euch * kinder|familie|tochter|sohn|frau|haus|heimweg
warte|wartet ~ nur|bis|ab , ? bis ich|wir dich|euch
du|ihr bist|seid ~ bald|morgen|so_gut_wie|ein|eine toter|tote|tot|dran|faellig
ich|wir finde|finden|kriege|kriegen|krieg|erwische ~ dich|euch ~ noch|alle|$
nur|einzig ~ tote|toter|totes ~ G ~ BE ~ gute|guter|gutes
nur|einzig ~ tote|toter|totes ~ G
holocaust|euthanasie|gaskammer|gaskammern|t4 * noch|nochmal|wieder|zurueck|noetig|gut|richtig|fehlt * G
fuer ~ G ~ wieder|zurueck|her ~ gaskammern|euthanasie|gas
hitler|adolf * haette|hatte|wusste|fehlt * G
unter hitler|adolf ~ * waeren|waere * G|du|ihr
G ~ haette|haetten|waeren|waere * unter|bei hitler|adolf
"""

INSULT = """
du bist ~ INS
du bist ~ INSA $
du bist ~ INSA|INS und|aber|wie
du bist ~ _ INS
du bist ~ so|zu|echt|einfach|voll|dermassen|strunz INSA
bist du ~ INSA|INS
du ~ INS
^ du ~ INSA _ INS|mensch|person|stueck|kuh|sau|ziege|hund
INS wie|von dich|dir|du
sie sind ~ ein|eine|der ~ _? INS
so|ein|eine ~ INS wie|sind dich|du|sie
NAME ~ ist? ~ ein|eine ~ INS
NAME INS
frau|herr|herrn|hr|fr _ ~ ist|sind|war|bleibt ~ INS|INSA
frau|herr|herrn|hr|fr _ , ~ dieser|diese|dieses|so ~ INS
dieser|diese|der|die|so ~ INS ~ von? frau|herr|herrn|hr _
was fuer ein|eine ~ INS ~ , ~ du|herr|frau|sie
halt|halts ~ dein|deine|die|das ~ maul|fresse|schnauze|klappe ~ , ~ du
halt|halts ~ dein|deine maul|fresse|schnauze
fick|verpiss|fickt dich|deine
deine mutter|mama ~ ist|hat|haette|haette_dich
dich haette|haetten * abtreiben
du|dich * abgetrieben|abtreiben
du ~ bist|willst|tust ~ * FAKE
du bist|hast ~ nur|bloss|gar|doch|eh|sicher ~ NEG ~ autist|autistin|autistisch|behindert|krank|trans|blind
du|dir ~ fehlt|haben|hat * gehirn|hirn|verstand|ins_gehirn_geschissen|hirn_geschissen
niemand|keiner mag|braucht|will|vermisst dich
du MOD|gehoerst ~ * weggesperrt|klapse|psychiatrie|geschlossene|anstalt|irrenhaus|zoo
geh|ab ~ zurueck? ~ in ~ klapse|psychiatrie|geschlossene|anstalt|irrenhaus
"""
