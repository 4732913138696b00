-- De minimis aid is counted where an ordinance has the rule, with a ceiling and a rate among its values.
update ordinances.rule
set kind = 'AUTO_AND_OFFICER',
    sentence = 'Stöd av mindre betydelse från alla givare under tre år, med det sökta bidraget, får inte bli mer än EU:s tak. '
        || 'Det räknas bara där en förordning har regeln; myndighetens egna bidrag räknas inte dit. '
        || 'Stödet förs inte in i det centrala registret av systemet.'
where id = 'R-STS-01' and version = 'all';
