import type { enDirectory } from '../en/directory.ts';

/** Spanish for what the directory says of people, and what keeps a message from them. */
export const esDirectory: Readonly<Record<keyof typeof enDirectory, string>> = {
  'directory.failing':
    'El directorio no responde desde {{since}}. Los nombres y las direcciones son los de antes; hasta que responda no puedo encontrar a personas nuevas para mí.',
  'help.looking-up':
    'Todavía estoy averiguando quién es usted: el directorio aún no ha respondido. En cuanto responda, aquí verá lo que puede hacer; nada de lo que ha enviado se pierde.',
  'label.admin': 'No se pudo entregar',
  'presence.available': 'disponible',
  'presence.away': 'ausente',
  'presence.busy': 'ocupado',
  'presence.offline': 'desconectado',
  'presence.out-of-office': 'fuera de la oficina',
  'undeliverable.ambiguous':
    'Varias personas del directorio tienen esta dirección; haga que sea inequívoca.',
  'undeliverable.app-blocked':
    'Una directiva de la organización bloquea la aplicación para esta persona; un administrador de Teams puede permitirla.',
  'undeliverable.blocked': 'La persona ha bloqueado o quitado el bot.',
  'undeliverable.busy': 'Teams estuvo sobrecargado durante días.',
  'undeliverable.conversation-gone': 'El chat ya no existe.',
  'undeliverable.guest':
    'La dirección es de un invitado, que usa Teams en una organización propia.',
  'undeliverable.in-doubt':
    'Teams no dio una respuesta clara durante días; puede que el mensaje haya llegado.',
  'undeliverable.install-forbidden':
    'El bot no tiene permiso para instalarse; un administrador puede concederlo.',
  'undeliverable.left': 'La cuenta ya no existe o está deshabilitada.',
  'undeliverable.manager': '{{reason}} La persona responsable es {{manager}}.',
  'undeliverable.message-gone': 'El mensaje se eliminó.',
  'undeliverable.no-service':
    'Nadie ha escrito todavía al bot, así que no conoce ningún camino a Teams.',
  'undeliverable.no-teams': 'La persona no tiene licencia de Teams o nunca lo ha usado.',
  'undeliverable.not-in-catalog':
    'La aplicación no está en el catálogo de la organización; un administrador de Teams puede añadirla.',
  'undeliverable.not-in-directory': 'El directorio no conoce esta dirección.',
  'undeliverable.not-installed': 'La persona no ha instalado la aplicación.',
  'undeliverable.rejected': 'Teams rechazó el mensaje.',
  'undeliverable.throttled': 'Teams pidió esperar durante días.',
  'undeliverable.unauthorized': 'Teams no aceptó el inicio de sesión del bot.',
  'undeliverable.unconfirmed': 'Teams aceptó el mensaje sin confirmarlo; puede que haya llegado.',
  'undeliverable.unexplained':
    'Durante un día el mensaje fue rechazado sin ningún motivo que Teams documente, quizá por un proxy en el camino.',
  'undeliverable.unknown-person': 'No se conoce a nadie con esta dirección.',
  'undeliverable.unreachable': 'No se pudo acceder a Teams durante días.',
};
