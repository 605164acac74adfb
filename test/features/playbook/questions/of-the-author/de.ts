/**
 * What people ask, and the section that answers it: written before the playbook's keywords, which were then
 * adjusted where these failed.
 */
export const asked = `
sme-resources/what-is      | Was macht eigentlich ein SME?
sme-resources/what-is      | Arbeitet der Experte mit uns oder direkt beim Kunden?
sme-resources/roles        | Welche Rolle wähle ich für eine Exchange-Migration?
sme-resources/roles        | Unterschied zwischen Engineer und Migrationsressource
sme-resources/security     | Ab wie vielen Lizenzen bekomme ich einen SME für AATP?
sme-resources/security     | Gibt es für AIP P1 einen Experten?
sme-resources/security     | In welchen Sprachen wird MDATP unterstützt?
sme-resources/security     | Reichen 200 Arbeitsplätze für OATP?
sme-resources/scope        | Wobei kann mir ein Spezialist helfen?
sme-resources/scope        | Übernimmt der SME die Leitung beim Kunden?
sme-resources/submitting   | Wie reiche ich eine Anforderung ein?
sme-resources/submitting   | Was passiert, wenn Angaben in der Anforderung fehlen?
sme-resources/submitting   | Wer darf eine SME-Anforderung übermitteln?
sme-resources/access       | Wie bekomme ich Zugang zur Anforderungsseite?
sme-resources/access       | Die Einladung ist nicht angekommen
sme-resources/form         | Was trage ich bei Tenant-Segment ein?
sme-resources/form         | Unsere Firma fehlt in der Partnerliste
sme-resources/form         | Was gehört in das Feld Zusätzliche Informationen?
sme-resources/timelines    | Bis wann wird über meine Anforderung entschieden?
sme-resources/timelines    | Wie schnell wird eine Anfrage gesichtet?
sme-resources/timelines    | An wen wende ich mich, wenn keine Bestätigungsmail kam?
sme-resources/proactive    | Weist Microsoft auch von sich aus einen SME zu?
sme-resources/denials      | Warum wurde meine Anforderung abgelehnt?
sme-resources/denials      | Darf ich dasselbe Thema für mehrere Kunden anfordern?
sme-resources/onboarding   | Wie geht es weiter, nachdem ein SME zugewiesen wurde?
sme-resources/onboarding   | Wer legt Exit-Kriterien und Zeitplan fest?
sme-resources/duties-partner | Welche Pflichten hat der Partner?
sme-resources/duties-partner | Darf ich den SME nach dem Einsatz noch anrufen?
sme-resources/duties-fpm   | Was sind die Aufgaben des FPM?
sme-resources/duties-fpm   | Wer kümmert sich um Eskalationen?
sme-resources/duties-sme   | Was wird vom SME erwartet?
sme-resources/duties-sme   | Wer sammelt Feedback nach der Beteiligung?
overview/benefit           | Was kostet FastTrack?
overview/benefit           | Welche Leistungen sind im Abonnement enthalten?
overview/motions           | Welche Beteiligungsmodelle gibt es?
overview/motions           | Was bedeutet CSMAU?
overview/phases            | Welche Phasen durchläuft ein Kunde?
overview/adoption          | Wann findet die Einführungsplanung statt?
overview/get-modern        | Was ist Get Modern?
completion/overview        | Wann ist die Aktivierung abgeschlossen?
completion/overview        | Wie viele aktive Benutzer brauche ich bei 300 Lizenzen?
completion/goals           | Welches Ziel hat das Abschlussgespräch?
completion/prepare         | Wie bereite ich mich auf das Abschlussgespräch vor?
completion/account-mail    | Was schreibe ich dem Account Team?
completion/talk            | Worüber spreche ich im letzten Gespräch mit dem Kunden?
completion/follow-up       | Welche E-Mail bekommt der Kunde nach dem Gespräch?
completion/task-4058       | Welche Aufgabe muss ich in FTOP abhaken?
completion/parking         | In welche Warteschlange kommt der Tenant?
completion/parking         | Welches nächste Aktionsdatum muss ich setzen?
completion/several-services | Der Kunde hat mehrere Dienste, wann steige ich aus?
completion/inputs-outputs  | Was muss am Ende dokumentiert sein?
completion/next            | Auf welchen Status stelle ich den Dienst danach?
notes/kinds                | Welche Arten von Notizen gibt es?
notes/general              | Wann muss ich eine Statusnotiz schreiben?
notes/executive            | Wann wird die Zusammenfassung für die Geschäftsleitung aktualisiert?
notes/template             | Wie sieht die Vorlage für die Zusammenfassung aus?
notes/entitlement          | Wie schreibe ich eine Berechtigungsstatusnotiz?
sme-resources/duties-fpm | Wer genehmigt meine Anforderung?
completion/parking | Wohin mit dem Tenant nach dem Ende?
completion/account-mail | Was steht in der ATU-Vorlage?
sme-resources/roles | Kann ich einen SME für die Migration von Lotus Notes bekommen?
overview/benefit | Ist Windows 10 dabei?
sme-resources/timelines | Wie lange habe ich Zeit zu warten?
notes/template | Welche Kürzel gibt es für Arbeitsbereiche?
sme-resources/duties-partner | Muss der Partner selbst lernen?
`;

/** What the playbook says nothing about. */
export const unanswered = `
Wie wird das Wetter morgen in Berlin?
Wer hat gestern das Fußballspiel gewonnen?
Wie setze ich mein Windows-Kennwort zurück?
Buche mir bitte einen Flug nach Madrid
Was ist der Sinn des Lebens?
Erzähl mir einen Witz
Wo kann ich mein Auto abstellen?
Wie viele Urlaubstage habe ich noch?
Bestell mir eine Pizza zum Mittagessen
Wie steht die Microsoft-Aktie?
Wie installiere ich einen Drucker?
Wo ist die Kantine?
Wie spät ist es in Tokio?
Übersetze diesen Brief ins Französische
Wie hoch ist der Eiffelturm?
Ich möchte einen neuen Laptop kaufen
Wer ist Präsident von Frankreich?
Wie rechne ich meine Reisekosten ab?
Kennst du ein gutes Restaurant in München?
Zahlt die Krankenkasse meine Brille?
Was ist die Hauptstadt von Australien?
`;
