"""German: what is said against groups and persons. How to read the lines: see `grammar`."""

HATE = """
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
G ~ BE ~ VERMIN|NEGN|NEGA|HARD
G ~ BE ~ wie ~ VERMIN
BE ~ G ~ VERMIN|NEGN|NEGA|HARD
BE ~ G ~ NEG ~ VERMIN|NEGN|NEGA * ASK
G ~ VERMIN|NEGN|NEGA|HARD BE
G ~ wie ~ VERMIN BE
NEGA|VERMIN|NEGN ~ BE ~ G
wie|so NEGA ~ G BE
G ~ BE ~ NEG ~ DENY|wert
G ~ BE ~ _ NEG ~ DENY
BE ~ G ~ NEG ~ DENY|wert
G ~ NEG ~ DENY|wert BE
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
du|ihr|dieser|diese|dieses|diesen|der|die|den|alle|allen|solche|so|bist|ist|sind|seid|war|ein|eine|scheiss|lauter|paar ~ SLUR
HARD|PROF|VERMIN|NEGN ~ SLUR
SLUR ~ BE|MOD|MODA|HATE|NEGA|HARD
NAME ~ SLUR
SLUR wie ~ du|ihr|dich|euch|der|die|G
"""

THREAT = """
G|YOUP|sie|ihr ~ MOD ~ VPP
G|YOUP ~ MOD ~ * VPP ~ werden|sein|$
G|YOUP ~ MOD ~ _ _ VPP
MOD ~ G|YOUP ~ * VPP
man|jemand|einer|wir|alle|irgendwer|irgendjemand|staat|regierung MODA|sollten|muessten|muesste ~ G|YOUP|ihn ~ * VINF|VPP
G|YOUP ~ MODA|sollten|muessten|muesste man|jemand|wir|einer|einfach ~ * VINF|VPP
G|YOUP ~ gehoeren|gehoert|gehoerst|gehoere ~ * VPP
MODA|sollten|muesste|gehoert|gehoeren man|jemand|wir ~ G|YOUP ~ * VINF|VPP
dass|weil|wenn|damit man|jemand|wir|ich|alle ~ G|YOUP ~ * VINF|VPP
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
ich|wir toete|toeten|erschiesse|ermorde|vergase|erwuerge|zerquetsche|vergewaltige|verpruegle|verpruegele|verhaue|schlage|trete|kille|erschlage ~ G|YOUP
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
