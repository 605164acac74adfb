/** The services of an engagement, by code, in the order of the playbook; a name is a product's. */
export const services = {
  EXO: 'Exchange Online',
  OLM: 'Outlook Mobile',
  SPO: 'SharePoint Online',
  OD: 'OneDrive for Business',
  OPP: 'Office ProPlus',
  TEAMS: 'Teams',
  YAM: 'Yammer Enterprise',
  WIN10: 'Windows 10',
  INTUNE: 'Intune',
  AADP: 'Azure Active Directory Premium',
  AIP: 'Azure Information Protection',
  MCAS: 'Microsoft Cloud App Security',
  IDSEC: 'Identity Security',
  PROJ: 'Project Online',
  WDATP: 'Windows Defender ATP',
  SDS: 'Classroom/School Data Sync (SDS)',
  /** What fits none of the others; only this name has words of each language. */
  CORE: null,
} as const;

export type ServiceCode = keyof typeof services;
export const serviceCodes = Object.keys(services) as readonly ServiceCode[];

export const isServiceCode = (text: string): text is ServiceCode => Object.hasOwn(services, text);

/** The name, or the key of the words for it. */
export const serviceLabel = (code: ServiceCode): string | { readonly key: string } =>
  services[code] ?? { key: `service.${code}` };
