-- The rules of the two ordinances that the system does not act on yet, so that nobody takes the list for all there is.
-- R-118-10 is the officer's already.

insert into ordinances.rule (id, version, sentence, section, kind, verification) values
    ('R-118-03', '118-v4', 'En kommun som inte står i förordningens bilaga kan inte söka. Bilagans kommuner har inte kunnat läsas.', '3 § och bilagan till förordningen (2018:118)', 'NOT_YET', 'VERIFIED'),
    ('R-118-04', '118-v4', 'En region eller ett kommunalförbund kan söka bara om minst en kommun i bilagan ingår.', '3 § förordningen (2018:118)', 'NOT_YET', 'VERIFIED'),
    ('R-118-06', '118-v3', 'Ansökan ska ange vad åtgärderna är inriktade på. Vilka inriktningar som räknas upp har inte kunnat läsas.', '4 § andra stycket förordningen (2018:118)', 'NOT_YET', 'PARTLY'),
    ('R-118-06', '118-v4', 'Ansökan ska ange vad åtgärderna är inriktade på. Vilka inriktningar som räknas upp har inte kunnat läsas.', '4 § andra stycket förordningen (2018:118)', 'NOT_YET', 'PARTLY'),
    ('R-118-10', 'all', 'Företräde ges åt samverkan, åtgärder som ska bli en del av den ordinarie verksamheten, långsiktig verkan och sektorsövergripande åtgärder.', 'Jfr 8 § förordningen (2017:848)', 'OFFICER', 'INFERRED'),
    ('R-118-13', '118-v3', 'Myndigheten får besluta att ett beviljat bidrag helt eller delvis inte ska betalas ut, om det finns skäl för återbetalning.', '15 a § förordningen (2018:118)', 'NOT_YET', 'INFERRED'),
    ('R-118-13', '118-v4', 'Myndigheten får besluta att ett beviljat bidrag helt eller delvis inte ska betalas ut, om det finns skäl för återbetalning.', '15 a § förordningen (2018:118)', 'NOT_YET', 'INFERRED'),
    ('R-118-14', 'all', 'Ett bidrag ska betalas tillbaka om det har lämnats felaktigt eller med för högt belopp, om det inte har använts eller har använts till annat, eller om villkoren inte har följts.', 'Jfr 11 § förordningen (2018:151)', 'NOT_YET', 'INFERRED'),
    ('R-118-15', 'all', 'När det finns skäl för återbetalning ska myndigheten kräva tillbaka bidraget helt eller delvis. Den får avstå bara om det finns särskilda skäl.', 'Jfr 12 § förordningen (2018:151)', 'NOT_YET', 'INFERRED'),
    ('R-119-09', '119-v2', 'Ett trossamfund kan söka om det har rätt till statlig avgiftshjälp eller räknas upp i förordningen (1999:974).', '3 § förordningen (2018:119), 16 § lagen (1998:1593) och 3 § förordningen (1999:974)', 'NOT_YET', 'VERIFIED'),
    ('R-119-09', '119-v3', 'Ett trossamfund kan söka om det har rätt till statlig avgiftshjälp eller räknas upp i förordningen (1999:974).', '3 § förordningen (2018:119), 16 § lagen (1998:1593) och 3 § förordningen (1999:974)', 'NOT_YET', 'VERIFIED'),
    ('R-119-12', '119-v2', 'Bidrag får inte lämnas om det skulle vara statligt stöd enligt artikel 107 i EUF-fördraget.', 'Myndighetens frågor till sökande 2021; paragrafen har inte kunnat läsas', 'NOT_YET', 'PARTLY'),
    ('R-119-12', '119-v3', 'Bidrag får inte lämnas om det skulle vara statligt stöd enligt artikel 107 i EUF-fördraget.', 'Myndighetens frågor till sökande 2021; paragrafen har inte kunnat läsas', 'NOT_YET', 'PARTLY'),
    ('R-119-14', 'all', 'En ansökan får avslås om sökanden har fått ett annat statligt bidrag för samma verksamhet och samma tid.', 'Jfr 10 § förordningen (2020:26)', 'NOT_YET', 'INFERRED'),
    ('R-119-15', '119-v2', 'Bara ideella organisationer får bedriva verksamheten. Bidraget får inte föras vidare till ett vinstdrivande företag, men tjänster får köpas.', 'Myndighetens svar på vanliga frågor', 'NOT_YET', 'VERIFIED'),
    ('R-119-16', '119-v3', 'Organisationen ska samverka med en kommun i bilagan till förordningen (2018:118), och kommunen ska bekräfta det.', 'Myndighetens meddelande om utlysningen 2022; paragrafen har inte kunnat läsas', 'NOT_YET', 'PARTLY'),
    ('R-119-17', '119-v1', 'Stöd från en kommun ger företräde, men är inget villkor.', 'Myndighetens utlysning 2020', 'NOT_YET', 'VERIFIED'),
    ('R-119-19', 'all', 'Kontot ska tillhöra organisationen. Ändras det efter beslutet ska en firmatecknare och en andra handläggare godkänna det.', 'Intern kontroll', 'NOT_YET', 'UNVERIFIED'),
    ('R-119-22', 'all', 'Ett bidrag ska betalas tillbaka om det har lämnats felaktigt eller med för högt belopp, om det inte har använts eller har använts till annat, om det inte har redovisats, eller om villkoren inte har följts.', 'Jfr 14 § förordningen (2020:26)', 'NOT_YET', 'INFERRED'),
    ('R-119-23', '119-v2', 'Myndigheten får besluta att ett beviljat bidrag helt eller delvis inte ska betalas ut, om det finns skäl för återbetalning.', '18 a § förordningen (2018:119)', 'NOT_YET', 'INFERRED'),
    ('R-119-23', '119-v3', 'Myndigheten får besluta att ett beviljat bidrag helt eller delvis inte ska betalas ut, om det finns skäl för återbetalning.', '18 a § förordningen (2018:119)', 'NOT_YET', 'INFERRED');
