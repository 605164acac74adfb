/**
 * Written after the keywords, the synonyms and the search were done, and used for none of them: how it fares
 * with questions that it was not adjusted to. Once something is changed because of one of these, write others.
 */
export const heldOut: readonly (readonly ['de' | 'en' | 'es', string, string])[] = [
  ['en', 'do we get an expert for identity protection with 500 people', 'sme-resources/security'],
  ['en', 'I forgot to attach details, what now', 'sme-resources/submitting'],
  ['en', 'our boss wants to know how the customer is doing', 'notes/executive'],
  ['en', 'which e-mail tells the account team that we are done', 'completion/account-mail'],
  ['en', 'can the SME talk to my customer directly', 'sme-resources/what-is'],
  ['en', 'what did PSM mean', 'sme-resources/duties-fpm'],
  ['en', 'when does the FM remove their name from the tenant', 'completion/parking'],
  ['en', 'who decides about my request', 'sme-resources/duties-fpm'],
  ['en', 'is Windows 10 covered by FastTrack', 'overview/benefit'],
  ['en', 'invite mail never came', 'sme-resources/access'],
  ['de', 'Wer genehmigt meine Anforderung?', 'sme-resources/duties-fpm'],
  ['de', 'Wohin mit dem Tenant nach dem Ende?', 'completion/parking'],
  ['de', 'Was steht in der ATU-Vorlage?', 'completion/account-mail'],
  ['de', 'Kann ich einen SME für die Migration von Lotus Notes bekommen?', 'sme-resources/roles'],
  ['de', 'Ist Windows 10 dabei?', 'overview/benefit'],
  ['de', 'Wie lange habe ich Zeit zu warten?', 'sme-resources/timelines'],
  ['de', 'Welche Kürzel gibt es für Arbeitsbereiche?', 'notes/template'],
  ['de', 'Muss der Partner selbst lernen?', 'sme-resources/duties-partner'],
  ['es', '¿Quién aprueba mi solicitud?', 'sme-resources/duties-fpm'],
  ['es', '¿Dónde queda el inquilino cuando acaba todo?', 'completion/parking'],
  ['es', '¿Incluye Windows 10?', 'overview/benefit'],
  ['es', '¿Puedo hablar con el SME después de terminar?', 'sme-resources/duties-partner'],
  ['es', '¿Qué códigos usan las cargas de trabajo?', 'notes/template'],
  ['es', 'no entiendo qué rol necesito', 'sme-resources/roles'],
];
