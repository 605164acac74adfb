/** Few in practice; an address is the caller's, so that what is kept must not fill the memory. */
const mostServices = 100;

/** Making the client of a service costs more than a turn: one is made for each address, and kept unless that fails. */
export function oneForEach<Client>(
  make: (serviceUrl: string) => Promise<Client>,
): (serviceUrl: string) => Promise<Client> {
  const clients = new Map<string, Promise<Client>>();
  return (serviceUrl) => {
    const known = clients.get(serviceUrl);
    if (known) return known;
    const made = make(serviceUrl);
    if (clients.size >= mostServices) clients.clear();
    clients.set(serviceUrl, made);
    made.catch(() => clients.delete(serviceUrl));
    return made;
  };
}
