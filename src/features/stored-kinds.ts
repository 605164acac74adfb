import type { StoredKinds } from '../store/streams/stored-kind.ts';
import { storedRequest } from './requests/store/stored-request.ts';

/** Every kind of thing that the store keeps, for commands that go through all of it. */
export const storedKinds: StoredKinds = new Map([[storedRequest.name, storedRequest]]);
