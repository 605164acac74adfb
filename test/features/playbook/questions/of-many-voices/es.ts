/** Spanish, of many voices: the sections that answer it, and what is asked. */
export const asked = `
overview/benefit | mi cliente cree que cobran por hora, es así?
overview/benefit | quién realiza el trabajo de FastTrack, personal de Microsoft?
overview/benefit | es una sola vez o pueden volver el año que viene con otro producto
overview/motions | qué es eso de Commercial Services Monthly Active Usage
overview/motions | en qué se distinguen los modelos de interacción
overview/phases | el orden por favor, corrección va antes o después de habilitación
overview/phases overview/phase-initiate | con qué fase empieza todo
overview/adoption | a nuestros usuarios no les gusta cambiar, cuándo entra la adopción
overview/get-modern | es get modern la prioridad de este año
overview/get-modern-security overview/get-modern | busco el capítulo de cumplimiento de get modern
overview/phase-assess | dónde encuentro la descripción de la evaluación
overview/phase-enable | hay página sobre habilitar?
overview/guidance notes/entitlement notes/kinds | la guía me ayuda a escribir notas
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | qué gano yo con traer a un experto en la materia
sme-resources/what-is sme-resources/scope sme-resources/duties-sme sme-resources/duties-partner | seguiré mandando yo cuando entre un especialista
sme-resources/roles sme-resources/form | queremos dejar el correo de Notes, ingeniero o lo otro
sme-resources/roles | qué preguntas contesta el recurso de migración
sme-resources/roles sme-resources/form | no tengo idea de qué rol encaja, quién me orienta
sme-resources/security | 12 mil licencias de AATP, alcanza
sme-resources/security | por qué 150? con 150 justos vale para OATP
sme-resources/security | hay expertos que hablen español para MCAS
sme-resources/security | para AIP plan 1 de verdad solo documentación?
sme-resources/security | MIG P2, cuántos usuarios como mínimo
sme-resources/scope | puede estar el experto cuando hablamos con el director de los beneficios para el negocio
sme-resources/scope sme-resources/what-is sme-resources/duties-sme | daría un SME el taller en nuestro lugar
sme-resources/scope sme-resources/proactive | Intune es nuevo para nosotros, alguien nos puede poner al día
sme-resources/submitting | soy consultor junior, también puedo pedir un SME
sme-resources/submitting | le llega un correo a alguien de Microsoft cuando mando el formulario
sme-resources/submitting sme-resources/form sme-resources/denials | había un dato mal en mi solicitud, qué pasa ahora
sme-resources/access | el registro se quedó en los permisos
sme-resources/access | tengo que teclear yo el código de la invitación
sme-resources/access | cómo entra mi compañera nueva en el sitio de solicitudes
sme-resources/access | mi usuario no tiene el correo habilitado, qué hago
sme-resources/form | nombre del cliente en el formulario: como en el contrato o como en FTOP
sme-resources/form | India, qué región marco
sme-resources/form | cuento todas las licencias o las activas
sme-resources/form | qué es SMC
sme-resources/form | nuestra firma no está entre las compañías de entrega
sme-resources/form | puede el SME hablar otro idioma más, en qué campo
sme-resources/timelines | qué tan rápido la miran
sme-resources/timelines sme-resources/duties-fpm | cuando ya hay SME, quién cierra la solicitud
sme-resources/timelines | la metí hace una hora y el buzón sigue vacío
sme-resources/timelines | vamos por el sexto día y sin decisión
sme-resources/proactive | me llamaron que Microsoft nos quiere dar un experto, podemos opinar
sme-resources/proactive | cuánto dura una asignación proactiva
sme-resources/denials | es problema pedir ayuda de la misma carga para dos clientes
sme-resources/denials | rechazada! razones?
sme-resources/denials sme-resources/roles sme-resources/submitting sme-resources/duties-fpm | conviene hablar con alguien antes de enviarla para que no digan que no
sme-resources/onboarding | primer día con nuestro SME, qué hay que acordar
sme-resources/onboarding | cuándo dejamos ir al experto
sme-resources/duties-partner | se acabó el proyecto pero quisiera preguntarle algo más al SME
sme-resources/duties-partner | vale si solo yo aprendo del SME y mi equipo no
sme-resources/duties-partner | con quién hablamos primero si hay un problema en la interacción
sme-resources/duties-fpm | qué hace el FPM durante una interacción
sme-resources/duties-fpm | quién se asegura de que el socio participe de verdad
sme-resources/duties-sme | tiene el experto que ceñirse a una descripción del servicio
sme-resources/duties-sme | quién resume la interacción en FTOP
sme-resources/request-page sme-resources/submitting sme-resources/access | dónde está la web para solicitar recursos del FTC
sme-resources/images sme-resources/access | quisiera ver cómo es el registro
completion/overview completion/inputs-outputs | tienda pequeña con 80 licencias, cuál es la meta
completion/overview completion/inputs-outputs | vale el 100 para todos los clientes
completion/overview | qué marca el fin de la habilitación
completion/goals | qué debería sacar el cliente del cierre
completion/goals completion/talk completion/follow-up | debe el cliente poder pedir asistencia solo después
completion/prepare completion/inputs-outputs completion/account-mail | la cuenta no la lleva nadie, hago igual la charla de cierre
completion/prepare | hito alcanzado, qué hago antes de ver al cliente
completion/account-mail | le escribo al equipo de la cuenta que me voy pronto
completion/talk completion/inputs-outputs completion/rfa-form | quieren SharePoint después, qué les enseño
completion/talk | qué repaso en la reunión de cierre
completion/talk | pongo una cita aparte o uso la semanal
completion/follow-up completion/templates | qué le envío al cliente cuando acaba la conversación
completion/task-4058 | marcar la tarea de FTOP es requerido u opcional
completion/parking | cliente en Chile, qué cola inactiva
completion/parking | puedo salirme del inquilino justo después de la charla
completion/parking completion/inputs-outputs | qué fecha de próxima acción hay que poner
completion/several-services completion/parking | la RFA abarca exchange, teams e intune, cuándo salgo yo
completion/inputs-outputs | qué prueba del uso tiene que constar
completion/inputs-outputs | lista de resultados después de la conversación
completion/next | a qué cambio el estado del servicio
completion/faq | preguntas y respuestas del cierre de RFA
completion/rfa-form completion/talk | los clientes preguntan por ese papel RFA, dónde está
notes/kinds | hay distintos tipos de nota para los FM
notes/general | tuvimos un taller con el cliente, dónde lo escribo
notes/general | qué datos de la próxima acción necesita una nota de estado
notes/general | al cliente le falta personal y va atrasado, cómo lo anoto
notes/executive | tiene fecha de entrega el resumen ejecutivo
notes/executive | puede un FastTrack Manager decidir él mismo escribir un resumen para la dirección
notes/executive notes/template | dónde van ahí las escalaciones
notes/template | cuál es la sigla de Identity Security
notes/template | el cliente está en pausa, qué estado de interacción es
notes/template | campos de la plantilla del resumen
notes/entitlement overview/guidance notes/kinds | cómo hago notas de estado de derechos
`;

/** What the playbook says nothing about. */
export const unanswered = `
me restableces el MFA
por qué va a tirones teams
no oigo a nadie en la reunión
cómo comparto mi calendario con una compañera
dónde pido tarjetas de visita
cuánto nos costarían 50 licencias E3
se pueden devolver las licencias
qué nivel de descuento tenemos con Microsoft
hay bono por cerrar ventas
cómo me doy de alta como CSP
queremos entrar en el programa de socios FastTrack
mi FPM nunca sonríe, puedo tener otro
cuánto paga Microsoft a sus expertos
qué coche tiene mi FPM
necesita visa el SME
quién paga el almuerzo con el SME
cuántas vacaciones tiene un SME
tengo que avisar que estoy enferma
puedo pasar un taxi como gasto
dónde está el aeropuerto más cercano
reserva la sala Alpes a las 3
cómo va la máquina de café
está cerrada la oficina el viernes
quién es el director financiero de Microsoft
recuperar una versión anterior de un documento
que outlook muestre la fecha de envío
cuánta gente cabe en una llamada de teams
bloquear memorias usb con intune
activar autopilot
qué registros DNS necesita exchange online
configurar SPF y DKIM
pasar de gmail a outlook.com en casa
escribir una macro en excel
tiene soporte windows server
qué hace azure firewall
cómo respaldo sharepoint
comparar okta con azure ad
es más barato aws
qué tal trello
puedo hacer el AZ-900 en línea
apuntarme a un curso de powerpoint
cumplimos el RGPD
de quién son los datos del cliente
dónde están los centros de datos de Microsoft
reportar un incidente de seguridad
abrir un tique con premier support
a qué fecha estamos
quién va a ganar las elecciones
cómo hago pan
te caigo bien
`;
