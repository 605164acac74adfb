/** German, of newcomers: the sections that answer it, and what is asked. */
export const asked = `
overview/benefit | Muss der Kunde für die Hilfe von FastTrack etwas extra zahlen?
overview/motions | Was unterscheidet proaktiv von erneuter Beteiligung?
overview/phases | Welche Schritte durchläuft ein Kunde?
overview/adoption | Wann kommen die Services für die Einführung ins Spiel?
sme-resources/what-is | Was macht ein SME genau?
sme-resources/what-is sme-resources/scope sme-resources/roles | Übernimmt der Experte die Leitung des Projekts?
sme-resources/roles | Techniker oder Migrationsressource: was soll ich wählen?
sme-resources/roles | Wer hilft bei einer Exchange-Migration?
sme-resources/security | Bekommen wir mit 200 Lizenzen Hilfe bei AATP?
sme-resources/security | Welche Sprachen gibt es bei Sicherheits-Workloads?
sme-resources/scope | Für welche Probleme sind SMEs da?
sme-resources/scope | Hilft ein SME bei Eskalationen?
sme-resources/submitting | Welche Angaben brauche ich, damit meine Anforderung nicht zurückkommt?
sme-resources/submitting | Wer prüft meine Anforderung?
sme-resources/access | Wie komme ich auf die Anforderungsseite?
sme-resources/access | Die Einladung ist nie angekommen
sme-resources/access | Welche Adresse gebe ich an, wenn meine Anmeldung kein Postfach hat?
sme-resources/form | Wo finde ich die Mandanten-ID?
sme-resources/timelines | Wann meldet sich jemand bei mir?
sme-resources/timelines | Seit einer Woche hat niemand reagiert
sme-resources/timelines | Wie schnell ist die Sichtung?
sme-resources/proactive | Kann uns ein SME ohne Anforderung zugewiesen werden?
sme-resources/denials | Aus welchen Gründen wird abgelehnt?
sme-resources/denials | Darf ich zweimal zum selben Thema fragen?
sme-resources/onboarding | Was gehört in den Plan mit dem SME?
sme-resources/onboarding | Wer legt die Ausstiegskriterien fest?
sme-resources/duties-partner | Was wird von mir als Partner erwartet?
sme-resources/duties-partner | Darf ich den SME später noch einmal kontaktieren?
sme-resources/duties-fpm | Wer kümmert sich um Beschwerden über einen SME?
sme-resources/duties-sme | Wohin schreibt der SME die Zusammenfassung?
completion/overview | Ab wann gilt eine Beteiligung als abgeschlossen?
completion/overview | Wie viele aktive Benutzer braucht ein Kunde mit 400 Lizenzen?
completion/goals | Was soll der Kunde am Ende wissen?
completion/prepare | Was tun, wenn ich das Account Team nicht kenne?
completion/account-mail | Was steht in der Mail an die ATU?
completion/talk | Was bespreche ich im letzten Gespräch mit dem Kunden?
completion/follow-up | Welche E-Mail bekommt der Kunde danach?
completion/task-4058 | Welche FTOP-Aufgabe hake ich zum Schluss ab?
completion/parking | Wann darf ich meinen Namen vom Tenant nehmen?
completion/parking | Was ist das nächste Aktionsdatum?
completion/several-services | Der Kunde hat zwei Arbeitsbereiche, wann steige ich aus?
completion/inputs-outputs | Was muss dokumentiert sein?
completion/next | Wie geht es nach dem Abschluss weiter?
notes/kinds | Welche Arten von Statusnotizen gibt es?
notes/general | Wann muss ich eine Notiz schreiben?
notes/executive | Wer darf eine Zusammenfassung für die Führungsebene anfordern?
notes/executive | Wie häufig schreibe ich Zusammenfassungen?
notes/template | Welche Felder hat die Zusammenfassung?
notes/template | Wofür steht OPP?
notes/entitlement | Wie schreibe ich eine Berechtigungsnotiz?
overview/benefit | Wer darf FastTrack nutzen?
overview/motions | Was heißt erneute Beteiligung?
overview/phases overview/phase-assess | Was kommt nach der Analyse?
sme-resources/what-is | Redet der SME mit meinem Kunden?
sme-resources/roles | Wir wollen Postfächer aus Gmail umziehen, wen brauchen wir?
sme-resources/security | Unser Kunde hat nur 80 Plätze für AIP, bekommen wir jemanden?
sme-resources/scope | Kann der SME die Konfiguration für uns machen?
sme-resources/submitting | Meine Anforderung kam zurück, was jetzt?
sme-resources/access | Mein Einladungscode funktioniert nicht
sme-resources/form | Mein Arbeitgeber taucht in der Auswahl nicht auf
sme-resources/timelines | Es ist noch keine Bestätigung gekommen
sme-resources/proactive | Microsoft will uns einen Experten geben, obwohl wir nicht gefragt haben
sme-resources/denials | Man hat meine Anforderung zurückgewiesen, wieso?
sme-resources/onboarding | Ein SME ist zugewiesen, wie geht es weiter?
sme-resources/duties-partner | Der Einsatz ist zu Ende, kann ich dem SME noch schreiben?
sme-resources/duties-fpm | Ich bin mit dem Experten nicht zufrieden, wem sage ich das?
sme-resources/duties-sme | Schreibt der SME einen Abschlussbericht?
completion/overview | Wie viele Leute müssen bei 2500 Lizenzen aktiv sein?
completion/goals | Warum führen wir überhaupt ein Abschlussgespräch?
completion/prepare | Wie bereite ich das Abschlussgespräch vor?
completion/account-mail | Gibt es eine Vorlage für die Nachricht an das Account Team?
completion/talk | Der Kunde möchte als Nächstes Intune, was sage ich ihm?
completion/follow-up | Was schreibe ich dem Kunden nach dem Gespräch?
completion/task-4058 | Ist Aufgabe 4058 Pflicht?
completion/parking | Welche Warteschlange ist für Kunden in APJ?
completion/several-services | Exchange ist fertig, Teams noch nicht: schließe ich ab?
completion/inputs-outputs | Qualitätskriterien für den Abschluss
completion/next | Welchen Dienststatus setze ich?
notes/kinds | Worin unterscheiden sich allgemeine Notizen und Berechtigungsnotizen?
notes/general | Was gehört in eine Statusnotiz?
notes/executive | Gibt es eine Frist für die Zusammenfassung der Führungsebene?
notes/template | Aufbau der Zusammenfassung für die Führungsebene
`;

/** What the playbook says nothing about. */
export const unanswered = `
Welches Headset ist das beste für Teams?
Wer hat gestern das Spiel gewonnen?
Was kostet Microsoft 365 E5?
Kannst du diesen Text ins Französische übersetzen?
Wie buche ich einen Besprechungsraum?
Gibt es im Gebäude eine Kantine?
Wie installiere ich Linux?
Darf ich am Freitag im Homeoffice arbeiten?
Erzähl mir etwas über dich
Wie erstelle ich eine Pivottabelle?
Warum ist Teams heute so langsam?
Wo kann ich den Outlook-Client herunterladen?
Wie viele Mitarbeiter hat Contoso?
Wann ist mein Mitarbeitergespräch?
Wie ändere ich mein Profilbild?
Bekomme ich einen Firmenwagen?
Wie teile ich meinen Bildschirm?
Wie lautet das WLAN-Passwort?
Welchen Laptop soll ich bestellen?
Kannst du mir ein Buch empfehlen?
Wie lösche ich mein Konto?
Wie steht die Microsoft-Aktie?
Wann öffnet die Kantine?
Wie viele Urlaubstage habe ich noch?
Wo ist das Büro in München?
Wie schalte ich mein Mikrofon ein?
Ist Teams gerade gestört?
Wer ist Bundeskanzler?
Wie werde ich Microsoft-Partner?
Wie stelle ich eine gelöschte Datei wieder her?
Sprichst du Italienisch?
Schreib mir ein Gedicht
Welche Reaktionszeit hat der Microsoft-Support?
Wie exportiere ich einen Bericht als CSV?
Wer hat diesen Bot programmiert?
Wie schalte ich die Benachrichtigungen ab?
Wo finde ich die Preisliste für Partner?
Wie ändere ich die Sprache von Windows?
Was ist besser, Teams oder Slack?
Kann FastTrack unser SAP-System migrieren?
Wie richte ich eine Firewall ein?
Wie lautet die Telefonnummer des FPM?
Welcher Partner ist der beste in Deutschland?
Wie schreibe ich einen Lebenslauf?
Was verdient ein Berater am Tag?
Wann ist die nächste FastTrack-Konferenz?
Bekommt mein Kunde Rabatt auf Lizenzen?
Wie verlängere ich ein Abonnement?
Wie weise ich einem Benutzer im Admin Center eine Lizenz zu?
Wie lege ich eine SharePoint-Website an?
Wie stelle ich eine Aufbewahrungsrichtlinie in Exchange ein?
Warum fragt Outlook nach meinem Kennwort?
Wie viele Einwohner hat Berlin?
Wer bezahlt meine Überstunden?
Wie melde ich mich krank?
Wo gebe ich meine Stunden ein?
Welche Kleidung trage ich beim Kundentermin?
`;
