import type { CardView } from '../../../domain/card-view.ts';
import type { AccessId } from './registration.ts';

export interface AccessView extends CardView {
  readonly kind: 'access';
  readonly streamId: AccessId;
  /** `invitation`: only that there is one; `told`: an event first; `shown`: somebody has opened it. */
  readonly purpose: 'invitation' | 'told' | 'shown';
  readonly event: number;
}

/** For who has no role: that nobody knows them, and how that changes. */
export interface AccessDoorView extends CardView {
  readonly kind: 'access-door';
}

/** A contact's own access: of each company. */
export interface MyAccessView extends CardView {
  readonly kind: 'my-access';
}

/** The registrations that somebody decides on, or keeps. */
export interface AccessListView extends CardView {
  readonly kind: 'access-list';
  readonly page: number;
}

export type AccessFeatureView = AccessView | AccessDoorView | MyAccessView | AccessListView;
