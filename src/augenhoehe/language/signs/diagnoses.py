"""The diagnosis of a person who can be recognised: name and what she is said to have."""

import re
from collections.abc import Iterator

_NAME = r"[A-ZÄÖÜÇŞ][\wäöüßéèçş'-]{1,30}"
_TITLED = (
    rf"(?:Frau|Herrn?|Fr\.|Hr\.|Mrs?|Ms|Miss|Mx)\.? (?:{_NAME}(?: {_NAME})?|[A-Z]\.)"
)
_WHERE = r"(?: (?:aus|von|in|im|from|of|at) (?:dem |der |the )?(?:[A-Z]\w* |Haus |Zimmer |Station |Wohngruppe |WG |Klasse |Room |Ward |Flat |Class |[Hh]ouse |[Rr]oom |[Ww]ard |[Ff]lat |[Cc]lass )?[\w-]{1,20})"
_PLACED = rf"(?:die|der|unsere?|our|the )? ?{_NAME}(?: {_NAME})?(?: (?:aus|von|in|from|of) (?:der |dem |the )?(?:Haus|Zimmer|Station|Wohngruppe|WG|Klasse|[Hh]ouse|[Rr]oom|[Ww]ard|[Ff]lat|[Cc]lass) [\w-]{{1,12}})"
_PAIR = rf"(?<![\w.] ){_NAME} {_NAME}"
_ILLNESS = (
    r"Borderline(?:-\w+)?|Depressionen?|Schizophrenie|eine (?:\w+ )?Psychose|Psychosen|MS|Multiple Sklerose|HIV|Aids|Krebs|Brustkrebs"
    r"|Epilepsie|Autismus|Asperger|ADHS|ADS|Demenz|Alzheimer|Parkinson|Hepatitis(?: [BC])?|Tourette|Magersucht|Bulimie|Trisomie 21"
    r"|(?:eine |das )?Down-?[Ss]yndrom|(?:eine |schwere )?(?:Ess|Angst|Zwangs|Persönlichkeits)störung|(?:ein )?Alkoholproblem|Syphilis"
    r"|Leberzirrhose|Korsakow|Hepatitis|schizoaffektiv|Ritalin|Methadon|Diabetes|Tuberkulose|Entzug|eine Überdosis"
    r"|overdose|cirrhosis|methadone|schizoaffective|HIV|schizophrenia|(?:clinical )?depression|borderline(?: personality disorder)?|BPD|bipolar(?: disorder)?|psychosis|cancer|epilepsy|autism"
    r"|ADHD|dementia|hepatitis(?: [BC])?|an eating disorder|anorexia|bulimia|Down'?s? syndrome|multiple sclerosis|a drinking problem|PTSD|PTBS"
)
_STATE = (
    r"schizophren|psychotisch|manisch(?:-depressiv)?|bipolar|depressiv|Autist(?:in)?|autistisch|Alkoholiker(?:in)?|drogenabhängig|drogensüchtig"
    r"|magersüchtig|HIV-positiv|dement|psychisch krank|geistig behindert|Epileptiker(?:in)?|borderlinerin|Borderliner(?:in)?"
    r"|schizophrenic|psychotic|bipolar|autistic|an alcoholic|a drug addict|HIV positive|demented|mentally ill|epileptic|anorexic"
)
_DEGREE = r"(?:(?:ja|doch|übrigens|auch|nämlich|eine?|schwere?|starke?|leider|übelste?|actually|also|really|severe|diagnosed|seit \w+|\d{4}) ){0,3}"
_HAS = (
    rf"(?:(?:hat|hatte|leidet an|leidet unter|bekam|has|had|suffers from|was diagnosed with|is diagnosed with) {_DEGREE}(?:{_ILLNESS})"
    rf"|(?:ist|war|is|was) {_DEGREE}(?:{_STATE})"
    r"|(?:war|sitzt|ist|wurde|was|is) (?:in|in die) (?:der )?(?:Psychiatrie|Geschlossenen|geschlossenen Abteilung|Entzugsklinik|psychiatric ward|rehab)(?: eingewiesen)?)"
)
_ENDS = r"(?=\s*(?:[.,;:!?)–\"“”-]|$)|\s+(?:und|aber|seit|deshalb|darum|also|drum|weil|and|but|since|so|because)\b|\s*\n)"
_DIAGNOSED = re.compile(
    rf"(?:(?:{_TITLED})(?:,? ?{_WHERE})?|{_PLACED}|{_PAIR}) {_HAS}{_ENDS}"
    rf"|(?:{_TITLED}|{_PAIR})[^.!?\n]{{0,60}}\b(?:she's|he's|she is|he is|she has|he has|it's|nimmt|takes|tablets for|wegen|Diagnose|diagnosis) {_DEGREE}(?:{_ILLNESS}|{_STATE})\b"
    rf"|{_NAME} {_NAME}[^.!?\n]{{0,40}}\b(?:she's|he's|she is|he is|und nimmt|and takes|he's on|she's on) {_DEGREE}(?:{_ILLNESS}|{_STATE})\b"
    rf"|{_PAIR}, (?:[^.!?\n]{{0,24}}, )?(?:{_ILLNESS}|{_STATE})\b"
    rf"|(?:Diagnose von|diagnosis of) (?:{_TITLED}|{_PAIR}) (?:ist|lautet|is) {_DEGREE}(?:{_ILLNESS}){_ENDS}"
)
_NO_PERSON = re.compile(
    r"^(?:Die|Der|Das|Ein|Eine|Jede|Jeder|Kein|Keine|Wer|Wir|Ich|Mein|Meine|Unser|Unsere|Dein|Euer|Niemand|Jemand|Was|Wenn|Und|Aber|Auch|Als|Weil|Nicht|Meiner|Seine?|Ihre?|Dieser?|Diese"
    r"|The|A|An|My|Our|Your|His|Her|Every|No|When|If|And|But|Someone|Everyone|Nobody|Who|What|This|That|Not|Autistic|Prof|Dr) "
)
_OWN = re.compile(r"\b(?:[Ii]ch|[Bb]in|I|I'm|[Mm]y name|[Mm]ein Name|me)\b")
GATE = (
    r"borderline|depressi[ov]|schizo|psycho[ts]|psychisch krank|psychiatr|\bms\b|skleros|scleros|\bhiv\b|\baids\b|krebs|epilep|autis|asperger"
    r"|\badh?[sd]\b|\badhd\b|demen|alzheimer|parkinson|hepatitis|tourette|magers|bulimi|trisomie|down.?s? syndrom|stoerung|alkohol(?:ik|prob)"
    r"|alcoholic|syphilis|\bbpd\b|bipolar|cancer|eating dis|anorexi|drinking prob|pt[sb][sd]\b|manisch|drogen(?:ab|s)|drug addict|geistig behind"
    r"|zirrhose|cirrhosis|korsakow|ritalin|methadon|diabetes|tuberkul|ueberdosis|overdose|mentally ill|geschlossenen|entzug|rehab\b"
)
"""What stands in a text with one, in the syntax of RE2 over the folded text."""


def diagnoses_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places where a named person is said to have an illness.

    What one says of oneself is none of it, nor what is said of people in general.
    """
    for match in _DIAGNOSED.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        if not (_NO_PERSON.match(match[0]) or _OWN.search(before + match[0])):
            yield match.span()
