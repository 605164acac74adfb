import { describe, expect, it } from '@jest/globals';
import { rolesIn } from '../../../../src/features/requests/domain/roles.ts';
import { ada, anna, fiona, frank, petra, program } from '../../../support/samples/program.ts';
import {
  completed,
  denied,
  engaged,
  facts,
  given,
  handedOver,
  onboarding,
  planned,
  requestAfter,
  submitted,
  submittedWithoutFpm,
  typed,
} from './given.ts';

const approve = { verb: 'request.approve', comment: null } as const;
const nothing = { code: 'not-found', id: 'SME-1001' } as const;

describe('handing over to another FPM', () => {
  const handOver = (fpm: string | null) => typed('request.handOver', { fpm });
  const toFiona = {
    kind: 'handed-over',
    from: 'frank@fasttrack.example',
    to: 'fiona@fasttrack.example',
  } as const;

  it('is done by the FPM or an admin', () => {
    given(submitted).when(handOver(fiona.mail), frank).then(toFiona, 'fpm');
    given(submitted).when(handOver(fiona.mail), ada).then(toFiona, 'admin');
    for (const person of [petra, anna])
      given(submitted).when(handOver(fiona.mail), person).thenNo({ code: 'not-yours' });
    given(submitted).when(handOver(fiona.mail), fiona).thenNo(nothing);
  });
  it('names another FPM of the program', () => {
    const wrong = (fpm: string | null, code: 'required' | 'same-fpm' | 'not-in-list') =>
      given(submitted)
        .when(handOver(fpm), frank)
        .thenNo({ code: 'invalid', errors: [{ field: 'fpm', code }] });
    wrong(null, 'required');
    wrong('', 'required');
    wrong('frank@fasttrack.example', 'same-fpm');
    wrong('anna@fasttrack.example', 'not-in-list');
    wrong('nobody@example.com', 'not-in-list');
    wrong('__proto__', 'not-in-list');
  });
  it('leaves the request to the other FPM alone', () => {
    given(submitted, handedOver)
      .when(approve, fiona)
      .then({ kind: 'approved', comment: null }, 'fpm');
    given(submitted, handedOver).when(approve, frank).thenNo(nothing);
  });
  it('gives an FPM to a request that had none', () => {
    given(submittedWithoutFpm)
      .when(handOver(fiona.mail), anna)
      .then({ kind: 'handed-over', from: null, to: 'fiona@fasttrack.example' }, 'fpm');
    const handed = [anna, { kind: 'handed-over', from: null, to: fiona.mail }] as const;
    given(submittedWithoutFpm, handed).when(approve, anna).thenNo({ code: 'not-yours' });
  });
  it('can go back', () => {
    given(submitted, handedOver)
      .when(handOver(frank.mail), fiona)
      .then({ kind: 'handed-over', from: fiona.mail, to: frank.mail }, 'fpm');
  });
  it('is not possible once the request is over', () => {
    given(submitted, denied)
      .when(handOver(fiona.mail), frank)
      .thenNo({ code: 'not-now', state: 'denied' });
  });
});

describe('a delegate of an FPM who is away', () => {
  it('does what the FPM does', () => {
    given(submitted)
      .when(approve, fiona, program, fiona.mail)
      .then({ kind: 'approved', comment: null }, 'fpm');
    given(...onboarding, planned)
      .when({ verb: 'plan.confirm' }, fiona, program, fiona.mail)
      .then({ kind: 'confirmed', party: 'fpm' }, 'fpm');
    given(...engaged, completed)
      .when({ verb: 'request.close', comment: null }, fiona, program, fiona.mail)
      .then({ kind: 'closed', comment: null }, 'fpm');
  });
  it('is nobody to the request before and after', () => {
    given(submitted).when(approve, fiona).thenNo(nothing);
  });
  it('does not keep the FPM from acting', () => {
    given(submitted)
      .when(approve, frank, program, fiona.mail)
      .then({ kind: 'approved', comment: null }, 'fpm');
  });
  it('confirms in the FPM’s place, not beside them', () => {
    const byDelegate = [fiona, { kind: 'confirmed', party: 'fpm' }] as const;
    given(...onboarding, planned, byDelegate)
      .when({ verb: 'plan.confirm' }, frank, program, fiona.mail)
      .thenNo({ code: 'once-only' });
  });
  it('takes the request over for good', () => {
    given(submitted)
      .when({ verb: 'request.handOver', fpm: fiona.mail }, fiona, program, fiona.mail)
      .then({ kind: 'handed-over', from: frank.mail, to: fiona.mail }, 'fpm');
  });
  it('has to be an FPM still', () => {
    const without = { ...program, fpms: [] };
    given(submitted).when(approve, fiona, without, fiona.mail).thenNo(nothing);
  });
  it('who asked for it themselves does not decide on it', () => {
    const both = { ...program, fpms: [...program.fpms, { mail: petra.mail, regions: [] }] };
    given(submitted).when(approve, petra, both, petra.mail).thenNo({ code: 'own-request' });
  });
  it('does not make an FPM of somebody whom the directory does not know', () => {
    const request = requestAfter(submittedWithoutFpm);
    const unknown = { id: 'elsewhere/999', name: 'Nobody', mail: null } as const;
    expect(rolesIn(request, unknown, facts)).toEqual([]);
  });
});
