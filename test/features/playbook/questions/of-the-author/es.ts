/**
 * What people ask, and the section that answers it: written before the playbook's keywords, which were then
 * adjusted where these failed.
 */
export const asked = `
sme-resources/what-is      | ¿Qué es un SME?
sme-resources/what-is      | ¿El experto trabaja con el socio o con el cliente?
sme-resources/roles        | ¿Qué rol elijo para migrar los buzones de Exchange?
sme-resources/roles        | diferencia entre ingeniero y recurso de migración
sme-resources/security     | ¿A partir de cuántas licencias hay un experto para AATP?
sme-resources/security     | ¿Puedo pedir ayuda para AIP P1?
sme-resources/security     | ¿En qué idiomas se ofrece MDATP?
sme-resources/security     | ¿Bastan 200 puestos para OATP?
sme-resources/scope        | ¿En qué me puede ayudar un SME?
sme-resources/scope        | ¿El especialista dirige las reuniones con el cliente?
sme-resources/submitting   | ¿Cómo envío una solicitud?
sme-resources/submitting   | ¿Qué pasa si falta información en la solicitud?
sme-resources/submitting   | ¿Quién puede enviar una solicitud de SME?
sme-resources/access       | ¿Cómo consigo acceso a la página de solicitudes?
sme-resources/access       | no me ha llegado la invitación
sme-resources/form         | ¿Qué pongo en el segmento del inquilino?
sme-resources/form         | mi empresa no aparece en la lista
sme-resources/form         | ¿Qué se escribe en información adicional?
sme-resources/timelines    | ¿Cuánto tarda en asignarse un experto?
sme-resources/timelines    | ¿Cuándo se decide mi solicitud?
sme-resources/timelines    | no he recibido el correo de confirmación
sme-resources/proactive    | ¿Puede Microsoft asignar un SME por iniciativa propia?
sme-resources/denials      | ¿Por qué se rechazó mi solicitud?
sme-resources/denials      | pedir ayuda sobre el mismo tema para varios clientes
sme-resources/onboarding   | ¿Qué ocurre después de asignar un SME?
sme-resources/onboarding   | ¿Quién fija los criterios de salida y las expectativas?
sme-resources/duties-partner | ¿Cuáles son las obligaciones del socio?
sme-resources/duties-partner | ¿Puedo llamar al experto cuando ya terminó la interacción?
sme-resources/duties-fpm   | ¿Qué tiene que hacer el FPM?
sme-resources/duties-fpm   | ¿Quién se ocupa de los escalamientos?
sme-resources/duties-sme   | ¿Qué responsabilidades tiene el SME?
sme-resources/duties-sme   | ¿Quién escribe el resumen en el FTOP al terminar?
overview/benefit           | ¿Qué ofrece FastTrack?
overview/benefit           | ¿FastTrack tiene algún coste?
overview/motions           | ¿Qué modelos de interacción existen?
overview/phases            | ¿Por qué fases pasa un cliente?
overview/adoption          | ¿Cuándo se planifica la adopción?
overview/get-modern        | ¿Cuál era la prioridad del año fiscal 2020?
completion/overview        | ¿Cuándo se considera completa la habilitación?
completion/overview        | ¿Cuántos usuarios activos hacen falta con 300 licencias?
completion/goals           | ¿Qué objetivos tiene la conversación de cierre?
completion/prepare         | ¿Cómo me preparo para la conversación final?
completion/account-mail    | ¿Qué le escribo al equipo de la cuenta?
completion/talk            | ¿De qué se habla en la última conversación con el cliente?
completion/follow-up       | ¿Qué correo se envía al cliente después de la conversación?
completion/task-4058       | ¿Qué tarea hay que marcar en FTOP?
completion/parking         | ¿A qué cola pasa el inquilino?
completion/parking         | ¿Qué fecha pongo para la próxima acción?
completion/several-services | el cliente pidió varios servicios, ¿cuándo me retiro?
completion/inputs-outputs  | ¿Qué debe quedar documentado al final?
completion/next            | ¿Qué estado de servicio pongo después del cierre?
notes/kinds                | ¿Qué tipos de notas hay?
notes/general              | ¿Cuándo hay que escribir una nota de estado?
notes/executive            | ¿Quién pide el resumen ejecutivo?
notes/template             | ¿Qué campos tiene la plantilla del resumen ejecutivo?
notes/entitlement          | ¿Cómo escribo una nota de derechos?
sme-resources/duties-fpm | ¿Quién aprueba mi solicitud?
completion/parking | ¿Dónde queda el inquilino cuando acaba todo?
overview/benefit | ¿Incluye Windows 10?
sme-resources/duties-partner | ¿Puedo hablar con el SME después de terminar?
notes/template | ¿Qué códigos usan las cargas de trabajo?
sme-resources/roles | no entiendo qué rol necesito
`;

/** What the playbook says nothing about. */
export const unanswered = `
¿Qué tiempo hará mañana en Berlín?
¿Quién ganó el partido de fútbol ayer?
¿Cómo restablezco mi contraseña de Windows?
resérveme un vuelo a Madrid
¿Cuál es el sentido de la vida?
cuéntame un chiste
¿Dónde puedo aparcar el coche?
¿Cuántos días de vacaciones me quedan?
pida una pizza para el almuerzo
¿A cuánto está la acción de Microsoft?
¿Cómo instalo una impresora?
¿Dónde está la cafetería?
¿Qué hora es en Tokio?
traduce esta carta al francés
¿Qué altura tiene la Torre Eiffel?
quiero comprar un portátil nuevo
¿Quién es el presidente de Francia?
¿Cómo justifico mis gastos de viaje?
recomiéndame un buen restaurante en Sevilla
¿Mi seguro médico cubre las gafas?
¿Cuál es la capital de Australia?
`;
