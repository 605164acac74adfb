import type { enEngagement } from '../en/engagement.ts';

/** Spanish for a proposal, the plan and the work with the SME. */
export const esEngagement: Readonly<Record<keyof typeof enEngagement, string>> = {
  'complete.hint':
    'Compárelo con el plan de arriba: quién debía aprender y las condiciones para finalizar.',
  'onboarding.step-1': '{{sme}} se pondrá en contacto directamente con usted.',
  'onboarding.step-2':
    'Redacten juntos el plan, también con {{fpm}}: expectativas, resultados, criterios de salida, fechas y condiciones para finalizar la participación del SME.',
  'onboarding.step-3': 'Indique quién aprenderá y formará después a otros.',
  'onboarding.step-4': 'Los tres confirman el plan; entonces comienza el trabajo.',
  'onboarding.step-5': 'Con preguntas o dudas, acuda primero a su FPM, desde esta tarjeta.',
  'onboarding.title': 'Próximos pasos',
  'plan.change': 'Cambio propuesto del plan',
  'plan.change-hint':
    'El plan vigente y el trabajo siguen hasta que las tres partes confirmen el cambio. Si se guarda el plan vigente, el cambio se descarta. Los campos con * son obligatorios.',
  'plan.confirmed': 'Confirmado por: {{who}}',
  'plan.draft': 'Borrador del plan, guardado por {{by}}, {{at}}. Todavía falta: {{missing}}.',
  'plan.endDate': 'Último día',
  'plan.exitCriteria': 'Criterios de salida',
  'plan.expectations': 'Expectativas',
  'plan.hint':
    'Socio, FPM y SME redactan el plan juntos, por ejemplo: orientación con el cliente, acompañamiento, tareas de FTOP. Al guardarlo, usted lo confirma; las otras dos partes deben confirmarlo después de nuevo. Los campos con * son obligatorios; mientras falte alguno, lo que guarde es un borrador que ven las tres partes.',
  'plan.learners': 'Quién aprende y forma a otros',
  'plan.outcomes': 'Resultados',
  'plan.releaseCriteria': 'Condiciones para finalizar la participación del SME',
  'plan.startDate': 'Primer día',
  'plan.title': 'El plan',
  'plan.waiting': 'Falta la confirmación de: {{who}}',
  'proposal.consent':
    'Nada comienza sin su consentimiento. Si rechaza la propuesta, indique el motivo.',
  'proposal.hint':
    'Sin solicitud, por un período fijo y con resultados acordados al principio. Primero se pregunta al SME y después al socio. Los campos con * son obligatorios.',
  'proposal.not-theirs': '⚠ {{sme}} no ofrece {{workload}}.',
  'proposal.not-theirs-check':
    'El programa indica otras cargas de trabajo para este SME. ¿Es correcto de todos modos?',
  'proposal.offered': 'Lo que se propone',
  'proposal.title': 'Proponer un SME a un socio',
  'rating.1': '1 – nada útil',
  'rating.2': '2 – poco útil',
  'rating.3': '3 – útil en parte',
  'rating.4': '4 – útil',
  'rating.5': '5 – muy útil',
  'release-outcome.close': 'La solicitud se cierra.',
  'release-outcome.reassign': 'Se asigna otro SME.',
  'result.came': 'Lo que resultó',
  'result.criteria': 'Al finalizar la participación',
  'result.criteria-no': 'No se cumplen las condiciones.',
  'result.criteria-yes': 'Se cumplen las condiciones.',
  'result.customerFeedback': 'Qué dice el cliente',
  'result.feedback': 'Valoración de {{by}}: {{rating}}',
  'result.ftop-no': 'El resumen todavía no está en FTOP.',
  'result.ftop-yes': 'El resumen también está en FTOP.',
  'result.learnt': 'Quién aprendió qué',
  'result.promised': 'Lo que se prometió',
  'result.summary': 'Resumen de {{by}}',
  'result.trained': 'A quiénes han formado',
};
