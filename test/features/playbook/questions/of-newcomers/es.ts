/** Spanish, of newcomers: the sections that answer it, and what is asked. */
export const asked = `
overview/benefit | ¿El cliente tiene que pagar algo más por la ayuda de FastTrack?
overview/motions | ¿Qué diferencia hay entre proactivo y nueva interacción?
overview/phases | ¿Por qué pasos pasa un cliente?
overview/adoption | ¿Cuándo entran los servicios de adopción?
sme-resources/what-is | ¿Qué hace exactamente un SME?
sme-resources/what-is sme-resources/scope sme-resources/roles | ¿El experto dirigirá el proyecto?
sme-resources/roles | ¿Ingeniero o recurso de migración, cuál elijo?
sme-resources/roles | ¿Quién ayuda con una migración de Exchange?
sme-resources/security | ¿Con 200 licencias nos ayudan con AATP?
sme-resources/security | ¿Qué idiomas hay para las cargas de seguridad?
sme-resources/scope | ¿Para qué problemas sirven los SME?
sme-resources/scope | ¿Un SME ayuda con escalaciones?
sme-resources/submitting | ¿Qué datos hacen falta para que no me devuelvan la solicitud?
sme-resources/submitting | ¿Quién revisa mi solicitud?
sme-resources/access | ¿Cómo entro en la página de solicitudes?
sme-resources/access | La invitación nunca llegó
sme-resources/access | ¿Qué dirección doy si mi usuario no tiene buzón?
sme-resources/form | ¿Dónde encuentro el id del inquilino?
sme-resources/timelines | ¿Cuándo me contestará alguien?
sme-resources/timelines | Llevo una semana sin respuesta
sme-resources/proactive | ¿Pueden asignarnos un SME sin solicitud?
sme-resources/denials | ¿Por qué motivos se rechaza?
sme-resources/denials | ¿Puedo preguntar dos veces sobre el mismo tema?
sme-resources/onboarding | ¿Qué lleva el plan con el SME?
sme-resources/onboarding | ¿Quién fija los criterios de salida?
sme-resources/duties-partner | ¿Qué se espera de mí como socio?
sme-resources/duties-partner | ¿Puedo volver a contactar con el SME más adelante?
sme-resources/duties-fpm | ¿Quién atiende las quejas sobre un SME?
sme-resources/duties-sme | ¿Dónde escribe el SME el resumen?
completion/overview | ¿Cuándo se considera completa una interacción?
completion/overview | ¿Cuántos usuarios activos necesita un cliente con 400 licencias?
completion/goals | ¿Qué debe saber el cliente al final?
completion/prepare | ¿Qué hago si no conozco al equipo de cuentas?
completion/account-mail | ¿Qué pongo en el correo al ATU?
completion/talk | ¿De qué hablo con el cliente en la última reunión?
completion/follow-up | ¿Qué correo recibe el cliente después?
completion/task-4058 | ¿Qué tarea de FTOP marco al final?
completion/parking | ¿Cuándo puedo quitar mi nombre del inquilino?
completion/parking | ¿Cuál es la fecha de la siguiente acción?
completion/several-services | El cliente tiene dos cargas de trabajo, ¿cuándo salgo?
completion/inputs-outputs | ¿Qué hay que documentar?
completion/next | ¿Qué pasa después de completar?
notes/kinds | ¿Qué tipos de notas de estado hay?
notes/general | ¿Cuándo tengo que escribir una nota?
notes/executive | ¿Quién puede pedir un resumen ejecutivo?
notes/executive | ¿Cada cuánto escribo resúmenes ejecutivos?
notes/template | ¿Qué campos tiene el resumen?
notes/template | ¿Qué significa el código OPP?
notes/entitlement | ¿Cómo escribo una nota de derechos?
overview/benefit | ¿Quién puede usar FastTrack?
overview/motions | ¿Qué significa nueva interacción?
overview/phases overview/phase-assess | ¿Qué viene después de la evaluación?
sme-resources/what-is | ¿El SME habla con mi cliente?
sme-resources/roles | Queremos mover buzones desde Gmail, ¿a quién pedimos?
sme-resources/security | Nuestro cliente solo tiene 80 puestos de AIP, ¿nos dan a alguien?
sme-resources/scope | ¿El SME puede configurar en nuestro lugar?
sme-resources/submitting | Me devolvieron la solicitud, ¿y ahora?
sme-resources/access | Mi código de invitación no funciona
sme-resources/form | Mi empresa no sale en el desplegable
sme-resources/timelines | Todavía no ha llegado la confirmación
sme-resources/proactive | Microsoft quiere darnos un experto aunque no lo pedimos
sme-resources/denials | Me negaron la solicitud, ¿por qué?
sme-resources/onboarding | Ya hay un SME asignado, ¿qué sigue?
sme-resources/duties-partner | La interacción terminó, ¿puedo seguir escribiendo al SME?
sme-resources/duties-fpm | No estoy contento con el experto, ¿a quién se lo digo?
sme-resources/duties-sme | ¿El SME redacta un informe final?
completion/overview | ¿Cuántas personas deben estar activas con 2500 licencias?
completion/goals | ¿Por qué tenemos una conversación de cierre?
completion/prepare | ¿Cómo me preparo para la conversación de cierre?
completion/account-mail | ¿Hay una plantilla para avisar al equipo de cuentas?
completion/talk | El cliente quiere Intune después, ¿qué le digo?
completion/follow-up | ¿Qué escribo al cliente después de la conversación?
completion/task-4058 | ¿Es obligatoria la tarea 4058?
completion/parking | ¿Qué cola es para clientes de APJ?
completion/several-services | Exchange está listo pero Teams no, ¿cierro?
completion/inputs-outputs | Criterios de calidad del cierre
completion/next | ¿Qué estado del servicio pongo?
notes/kinds | ¿En qué se diferencian las notas generales y las de derechos?
notes/general | ¿Qué va en una nota de estado?
notes/executive | ¿Hay plazo para el resumen ejecutivo?
notes/template | Estructura del resumen ejecutivo
`;

/** What the playbook says nothing about. */
export const unanswered = `
¿Qué auriculares son mejores para Teams?
¿Quién ganó el partido anoche?
¿Cuánto cuesta Microsoft 365 E5?
¿Puedes traducir este texto al francés?
¿Cómo reservo una sala de reuniones?
¿Hay comedor en el edificio?
¿Cómo instalo Linux?
¿Puedo trabajar desde casa el viernes?
Cuéntame algo de ti
¿Cómo creo una tabla dinámica?
¿Por qué va tan lento Teams hoy?
¿Dónde descargo el cliente de Outlook?
¿Cuántos empleados tiene Contoso?
¿Cómo cambio mi foto de perfil?
¿Me dan coche de empresa?
¿Cuál es la capital de Francia?
¿Cómo comparto mi pantalla?
¿Cuál es la contraseña del wifi?
¿Qué portátil debo pedir?
¿Me recomiendas un libro?
¿Cómo elimino mi cuenta?
¿A cuánto está la acción de Microsoft?
¿Cuándo abre el comedor?
¿Cuántas vacaciones me quedan?
¿Dónde está la oficina de Madrid?
¿Cómo activo el micrófono?
¿Se ha caído Teams?
¿Quién es el presidente?
¿Cómo me hago socio de Microsoft?
¿Cómo recupero un archivo borrado?
¿Hablas italiano?
Escríbeme un poema
¿Qué tiempo de respuesta tiene el soporte de Microsoft?
¿Cómo exporto un informe a CSV?
¿Quién programó este bot?
¿Cómo desactivo las notificaciones?
¿Dónde está la lista de precios para socios?
¿Cómo cambio el idioma de Windows?
¿Qué es mejor, Teams o Slack?
¿Puede FastTrack migrar nuestro sistema SAP?
¿Cómo configuro un cortafuegos?
¿Cuál es el teléfono del FPM?
¿Qué socio es el mejor de España?
¿Cómo escribo un currículum?
¿Cuánto gana un consultor al día?
¿Cuándo es la próxima conferencia de FastTrack?
¿Mi cliente tiene descuento en las licencias?
¿Cómo renuevo una suscripción?
¿Cómo asigno una licencia a un usuario en el centro de administración?
¿Cómo creo un sitio de SharePoint?
¿Cómo configuro la retención en Exchange?
¿Por qué Outlook me pide la contraseña?
¿Cuántos habitantes tiene Madrid?
¿Quién paga mis horas extra?
¿Cómo aviso de que estoy enfermo?
¿Dónde apunto mis horas?
¿Qué ropa llevo a la reunión con el cliente?
`;
