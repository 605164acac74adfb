/** German, of many voices: the sections that answer it, and what is asked. */
export const asked = `
overview/benefit | Mein Kunde denkt, ihr rechnet nach Stunden ab, stimmt das?
overview/benefit | Wer macht die FastTrack-Arbeit, Leute von Microsoft?
overview/benefit | Ist das einmalig oder darf er nächstes Jahr fürs nächste Produkt wiederkommen
overview/motions | Was hat es mit Commercial Services Monthly Active Usage auf sich
overview/motions | Worin unterscheiden sich die Beteiligungsmodelle
overview/phases | Reihenfolge bitte, kommt Korrektur vor oder nach Aktivierung
overview/phases overview/phase-initiate | Mit welcher Phase gehts los
overview/adoption | Unsere Anwender mögen keine Veränderung, wann kommt die Adoption dran
overview/get-modern | Ist Get Modern die Priorität dieses Jahr
overview/get-modern-security overview/get-modern | ich such das Compliance-Kapitel von Get Modern
overview/phase-assess | Wo finde ich die Beschreibung der Analyse
overview/phase-enable | gibts ne Seite zum Aktivieren?
overview/guidance notes/entitlement notes/kinds | Hilft mir der Leitfaden beim Notizenschreiben
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | Was hab ich davon, einen Fachexperten dazuzuholen
sme-resources/what-is sme-resources/scope sme-resources/duties-sme sme-resources/duties-partner | Hab ich noch das Sagen, wenn ein Spezialist dazukommt
sme-resources/roles sme-resources/form | Wir wollen weg von Notes-Mail, Engineer oder das andere
sme-resources/roles | Was für Fragen beantwortet die Migrationsressource
sme-resources/roles sme-resources/form | Keine Ahnung, welche Rolle passt, wer berät mich
sme-resources/security | 12000 Lizenzen AATP, reicht das
sme-resources/security | Wieso 150? Sind genau 150 bei OATP genug
sme-resources/security | Gibt es spanischsprachige Experten für MCAS
sme-resources/security | Für AIP Plan 1 wirklich nur Unterlagen?
sme-resources/security | MIG P2, wie viele Benutzer mindestens
sme-resources/scope | Kann der Experte dabei sein, wenn wir mit dem CIO über den Nutzen fürs Geschäft reden
sme-resources/scope sme-resources/what-is sme-resources/duties-sme | Würde ein SME den Workshop an unserer Stelle halten
sme-resources/scope sme-resources/proactive | Intune ist neu für uns, kann uns jemand einarbeiten
sme-resources/submitting | Bin Junior-Berater, darf ich auch eine SME-Anforderung stellen
sme-resources/submitting | Bekommt bei Microsoft wer eine Mail, wenn ich das Formular abschicke
sme-resources/submitting sme-resources/form sme-resources/denials | in meiner Anforderung war was falsch, was passiert jetzt
sme-resources/access | Registrierung hängt bei den Berechtigungen
sme-resources/access | Muss ich den Einladungscode selbst eintippen
sme-resources/access | Wie kommt mein neuer Kollege auf die Seite für Anforderungen
sme-resources/access | Mein User ist nicht für Mail freigeschaltet, was nun
sme-resources/form | Kundenname im Formular: wie im Vertrag oder wie in FTOP
sme-resources/form | Indien, welche Region kreuze ich an
sme-resources/form | Zähle ich alle Lizenzen oder die aktiven
sme-resources/form | was ist SMC
sme-resources/form | Unsere Firma fehlt bei den Delivery-Firmen
sme-resources/form | Kann der SME noch eine zweite Sprache, welches Feld
sme-resources/timelines | Wie flott schauen die sich das an
sme-resources/timelines sme-resources/duties-fpm | Wenn ein SME gefunden ist, wer schließt dann die Anforderung
sme-resources/timelines | vor ner stunde eingereicht, postfach immer noch leer
sme-resources/timelines | Heute ist Tag sechs und noch keine Entscheidung
sme-resources/proactive | Anruf bekommen, Microsoft will uns einen Experten geben, dürfen wir mitreden
sme-resources/proactive | Wie lange geht so eine proaktive Zuweisung
sme-resources/denials | Ist es ein Problem, beim selben Arbeitsbereich für zwei Kunden zu fragen
sme-resources/denials | abgewiesen! Gründe?
sme-resources/denials sme-resources/roles sme-resources/submitting sme-resources/duties-fpm | Soll ich vor dem Abschicken mit jemandem reden, damit die nicht nein sagen
sme-resources/onboarding | Erster Tag mit unserem SME, was ist zu vereinbaren
sme-resources/onboarding | Wann lassen wir den Experten wieder gehen
sme-resources/duties-partner | Projekt ist vorbei, ich würde den SME aber gern noch was fragen
sme-resources/duties-partner | Reicht es, wenn nur ich vom SME lerne und mein Team nicht
sme-resources/duties-partner | Mit wem reden wir zuerst, wenn es bei der Beteiligung klemmt
sme-resources/duties-fpm | Was macht der FPM während einer Beteiligung
sme-resources/duties-fpm | Wer sorgt dafür, dass der Partner wirklich mitmacht
sme-resources/duties-sme | Muss sich der Experte an eine Dienstbeschreibung halten
sme-resources/duties-sme | Wer fasst die Beteiligung in FTOP zusammen
sme-resources/request-page sme-resources/submitting sme-resources/access | Wo ist die Webseite, um FTC-Ressourcen anzufordern
sme-resources/images sme-resources/access | Ich würde gern sehen, wie die Anmeldung aussieht
completion/overview completion/inputs-outputs | Kleiner Laden mit 80 Lizenzen, was ist das Ziel
completion/overview completion/inputs-outputs | Gilt die 100 für jeden Kunden
completion/overview | woran erkenne ich das Ende der Aktivierung
completion/goals | Was soll der Kunde vom Abschluss haben
completion/goals completion/talk completion/follow-up | Soll der Kunde danach allein Unterstützung anfordern können
completion/prepare completion/inputs-outputs completion/account-mail | Konto wird von niemandem verwaltet, führe ich das Abschlussgespräch trotzdem
completion/prepare | Meilenstein geschafft, was mache ich, bevor ich den Kunden treffe
completion/account-mail | Schreibe ich dem Account Team, dass ich bald gehe
completion/talk completion/inputs-outputs completion/rfa-form | Die wollen als Nächstes SharePoint, was zeige ich denen
completion/talk | was gehe ich beim Abschlusstermin alles durch
completion/talk | Extra Termin ansetzen oder unser wöchentliches Meeting nehmen
completion/follow-up completion/templates | Was schick ich dem Kunden, wenn das Gespräch vorbei ist
completion/task-4058 | Ist das Abhaken der FTOP-Aufgabe vorgeschrieben oder freiwillig
completion/parking | Kunde in Chile, welche inaktive Queue
completion/parking | Kann ich gleich nach dem Gespräch vom Tenant runter
completion/parking completion/inputs-outputs | Welches nächste Aktionsdatum muss rein
completion/several-services completion/parking | RFA umfasst Exchange, Teams und Intune, wann bin ich raus
completion/inputs-outputs | Welcher Nachweis der Nutzung muss vorliegen
completion/inputs-outputs | Liste der Ergebnisse nach dem Gespräch
completion/next | Auf was ändere ich den Dienststatus
completion/faq | Fragen und Antworten zum RFA-Abschluss
completion/rfa-form completion/talk | Kunden fragen nach diesem RFA-Zettel, wo ist der
notes/kinds | Gibt es für FMs unterschiedliche Notizarten
notes/general | Wir hatten einen Workshop beim Kunden, wo schreibe ich das hin
notes/general | Welche Angaben zur nächsten Aktion braucht eine Statusnotiz
notes/general | Dem Kunden fehlen Leute und er hängt hinterher, wie notieren
notes/executive | Gibt es einen Abgabetermin für die Zusammenfassung an die Führung
notes/executive | Kann ein FastTrack Manager von sich aus eine Zusammenfassung für die Leitung schreiben
notes/executive notes/template | Wo gehören da die Eskalationen rein
notes/template | Was ist die Abkürzung für Identity Security
notes/template | Kunde pausiert gerade, welcher Beteiligungsstatus ist das
notes/template | Felder der Vorlage für die Zusammenfassung
notes/entitlement overview/guidance notes/kinds | Wie mache ich Berechtigungsstatusnotizen
`;

/** What the playbook says nothing about. */
export const unanswered = `
Kannst du mein MFA zurücksetzen
Warum ruckelt Teams so
Ich höre niemanden in der Besprechung
Wie gebe ich meinen Kalender für Kollegen frei
Wo bestelle ich Visitenkarten
Was würden uns 50 E3-Lizenzen kosten
Kann man Lizenzen zurückgeben
Welche Rabattstufe haben wir bei Microsoft
Gibt es einen Bonus für Abschlüsse im Verkauf
Wie melde ich mich als CSP an
Wir möchten beim FastTrack-Partnerprogramm mitmachen
Mein FPM lacht nie, kann ich einen anderen haben
Was zahlt Microsoft seinen Experten
Welches Auto fährt mein FPM
Braucht der SME ein Visum
Wer bezahlt das Mittagessen mit dem SME
Wie viel Urlaub hat ein SME
Ich muss mich krankmelden
Kann ich ein Taxi abrechnen
Wo ist der nächste Flughafen
Raum Alpen um 15 Uhr buchen
Wie geht die Kaffeemaschine
Ist das Büro am Freitag zu
Wer ist Finanzchef bei Microsoft
Frühere Version eines Dokuments zurückholen
In Outlook das Sendedatum anzeigen
Wie viele Leute passen in einen Teams-Anruf
USB-Sticks mit Intune sperren
Autopilot einschalten
Welche DNS-Einträge braucht Exchange Online
SPF und DKIM einrichten
privat von Gmail zu Outlook.com umziehen
Makro in Excel schreiben
Wird Windows Server unterstützt
Was macht die Azure Firewall
Wie sichere ich SharePoint
Okta mit Azure AD vergleichen
Ist AWS billiger
Wie ist Trello so
Kann ich AZ-900 online machen
Anmeldung zur PowerPoint-Schulung
Sind wir DSGVO-konform
Wem gehören die Kundendaten
Wo stehen die Rechenzentren von Microsoft
Sicherheitsvorfall melden
Ticket beim Premier-Support aufmachen
Welches Datum haben wir heute
Wer gewinnt die Wahl
Wie backe ich Brot
Magst du mich
`;
