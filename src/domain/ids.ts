/** `SME-1042` */
export type RequestId = `SME-${number}`;

export const requestId = (number: number): RequestId => `SME-${number}`;

export const requestNumber = (id: RequestId): number => Number(id.slice('SME-'.length));
